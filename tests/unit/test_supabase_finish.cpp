#include "support/project.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// The server has the last byte, and its answer is lost: the object may be there, may be about to be
// made, or may never be. HEAD says the same of all three.
class TestSupabaseFinish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anObjectThatComesLateIsWaitedFor_data();
    void anObjectThatComesLateIsWaitedFor();
    void anObjectThatNeverComesIsSentAnew_data();
    void anObjectThatNeverComesIsSentAnew();
    void anObjectThatNeverComesAgainIsNoSuccess();
    void aKillBeforeTheNewBeginningChangesNothing();
    void whatTheServerHasAndHidesIsNotCalledVerified();
    void somebodyElsesObjectIsNotTakenForOurs();
    void theObjectToBeReplacedIsNotTakenForTheNewOne();
    void aLookThatFailsIsLeftToTheNextAttempt();
    void anAnsweredUploadNeedsNoLook();
    void aVanishedUploadThatCannotBeLookedUpIsNotSentAnew();

private:
    static Project::Spoiler losing(Project *&project, int patch);

    const QByteArray m_content = someBytes(2 * storageChunk);
};

// The server does what the nth PATCH asks, and the connection breaks before it says so.
Project::Spoiler TestSupabaseFinish::losing(Project *&project, int patch)
{
    auto patches = std::make_shared<std::atomic<int>>(0);
    return [=, &project](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH" || ++*patches != patch)
            return std::nullopt;
        project->store.answer(request);
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    };
}

void TestSupabaseFinish::anObjectThatComesLateIsWaitedFor_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("in the same attempt") << false;
    QTest::newRow("in the next attempt") << true;
}

void TestSupabaseFinish::anObjectThatComesLateIsWaitedFor()
{
    QFETCH(const bool, isKilled);
    Project *self = nullptr;
    auto hearsNothing = std::make_shared<std::atomic<bool>>(isKilled);
    const Project::Spoiler lost = losing(self, 2);
    Project project([=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD" && *hearsNothing)
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        return lost(request);
    });
    self = &project;
    project.store.delayNextCommit(4);

    const Result<UploadedFile> first = project.upload(m_content);
    *hearsNothing = false;
    const Result<UploadedFile> file = isKilled ? project.rig->again() : first;

    QCOMPARE(first.has_value(), !isKilled);
    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", m_content));
    QVERIFY(file->verified == Verification::Size);
    QCOMPARE(project.patches(), 2);
    QCOMPARE(project.rig->context().paused, 3500ms);
    QVERIFY(project.rig->context().phases.contains(UploadPhase::Finishing));
}

void TestSupabaseFinish::anObjectThatNeverComesIsSentAnew_data()
{
    QTest::addColumn<ConflictPolicy>("conflict");
    QTest::newRow("ask") << ConflictPolicy::Ask;
    QTest::newRow("keep both") << ConflictPolicy::KeepBoth;
    QTest::newRow("skip") << ConflictPolicy::Skip;
    QTest::newRow("replace") << ConflictPolicy::Replace;
}

void TestSupabaseFinish::anObjectThatNeverComesIsSentAnew()
{
    QFETCH(const ConflictPolicy, conflict);
    Project *self = nullptr;
    Project project(losing(self, 2));
    self = &project;
    project.store.delayNextCommit(0);

    const Result<UploadedFile> file = project.upload(m_content, conflict);

    VERIFY_DONE(file);
    QCOMPARE(file->remote, u"media/report.pdf"_s);
    QVERIFY(project.holds("report.pdf", m_content));
    QVERIFY(file->verified == Verification::Size);
    const FakeContext &context = project.rig->context();
    QVERIFY(context.paused > 60s && context.paused < 70s);
    QVERIFY(context.stored.contains(0)); // the bar goes back, and the row says why
    QCOMPARE(project.patches(), 4);
    // The first may still be on its way to be finished: taking it back could take the object's bytes.
    QVERIFY(project.seen("DELETE", "/resumable/").isEmpty());
}

void TestSupabaseFinish::anObjectThatNeverComesAgainIsNoSuccess()
{
    Project *self = nullptr;
    Project project([&self](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH" || request.header("Upload-Offset") == "0")
            return std::nullopt;
        self->store.delayNextCommit(0);
        self->store.answer(request);
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    self = &project;

    const Result<UploadedFile> file = project.upload(m_content);

    VERIFY_FAILED(file, ServerError);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(project.patches(), 4);
    QVERIFY(!project.rig->context().tokens.last().isEmpty());
}

// The token of the first upload stands until the second has one.
void TestSupabaseFinish::aKillBeforeTheNewBeginningChangesNothing()
{
    Project *self = nullptr;
    auto creations = std::make_shared<std::atomic<int>>(0);
    const Project::Spoiler lost = losing(self, 2);
    Project project([=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "POST" && ++*creations == 2)
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        return lost(request);
    });
    self = &project;
    project.store.delayNextCommit(0);

    const Result<UploadedFile> killed = project.upload(m_content);
    const QByteArray kept = project.rig->context().tokens.last();
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(killed, ConnectionLost);
    QVERIFY(!kept.isEmpty());
    QVERIFY(!project.rig->context().tokens.contains(QByteArray()));
    VERIFY_DONE(file);
    QVERIFY(project.holds("report.pdf", m_content));
    QCOMPARE(project.patches(), 4);
}

void TestSupabaseFinish::whatTheServerHasAndHidesIsNotCalledVerified()
{
    Project *self = nullptr;
    Project project(losing(self, 2));
    self = &project;
    project.store.hideObjects();

    const Result<UploadedFile> file = project.upload(m_content, ConflictPolicy::KeepBoth);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(file->remote, u"media/report.pdf"_s);
    QVERIFY(file->verified == Verification::NotVerified);
    QCOMPARE(project.patches(), 2); // nothing was sent again, only asked for
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

void TestSupabaseFinish::somebodyElsesObjectIsNotTakenForOurs()
{
    Project *self = nullptr;
    auto first = std::make_shared<std::atomic<bool>>(true);
    const Project::Spoiler lost = losing(self, 2);
    Project project([=, &self](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "GET" && request.target.contains("/info/") && first->exchange(false))
            self->occupy("report.pdf", "somebody's");
        return lost(request);
    });
    self = &project;
    project.store.delayNextCommit(0);

    const Result<UploadedFile> file = project.upload(m_content);

    VERIFY_FAILED(file, AlreadyExists);
    QVERIFY(file.error().advice == Advice::AskUser);
    QCOMPARE(project.rig->context().paused, 0ms);
    QVERIFY(project.holds("report.pdf", "somebody's"));
}

void TestSupabaseFinish::theObjectToBeReplacedIsNotTakenForTheNewOne()
{
    Project *self = nullptr;
    Project project(losing(self, 2));
    self = &project;
    project.occupy("report.pdf", m_content); // of the same content even, but not this upload's
    project.store.delayNextCommit(3);

    const Result<UploadedFile> file = project.upload(m_content, ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 2);
    QCOMPARE(project.rig->context().paused, 1500ms);
    QCOMPARE(project.patches(), 2);
}

void TestSupabaseFinish::aLookThatFailsIsLeftToTheNextAttempt()
{
    Project *self = nullptr;
    const Project::Spoiler lost = losing(self, 2);
    const Project::Spoiler busy
        = nthOf("GET", "/info/", 2, storageError("503", "busy", "try later", "DatabaseTimeout"));
    Project project([=](const SeenRequest &request) -> std::optional<Answer> {
        const std::optional<Answer> answer = busy(request);
        return answer ? answer : lost(request);
    });
    self = &project;
    project.store.delayNextCommit(2);

    const Result<UploadedFile> unclear = project.upload(m_content);
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(unclear, ServerError);
    VERIFY_DONE(file);
    QCOMPARE(project.patches(), 2);
    QCOMPARE(project.store.objects().value("report.pdf").writes, 1);
}

// The 204 with the full offset comes after the commit: a size that the server said.
void TestSupabaseFinish::anAnsweredUploadNeedsNoLook()
{
    Project project;
    project.store.hideObjects();

    const Result<UploadedFile> file = project.upload(m_content);

    VERIFY_DONE(file);
    QVERIFY(file->verified == Verification::Size);
    QCOMPARE(project.rig->context().paused, 0ms);
    QCOMPARE(project.seen("GET", "/info/").size(), 1);
}

void TestSupabaseFinish::aVanishedUploadThatCannotBeLookedUpIsNotSentAnew()
{
    auto isDown = std::make_shared<std::atomic<bool>>(true);
    Project *self = nullptr;
    const Project::Spoiler lost = losing(self, 2);
    Project project([=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.target.contains("/info/") && *isDown)
            return storageError("544", "busy", "try later", "DatabaseTimeout");
        return lost(request);
    });
    self = &project;
    QVERIFY(!project.upload(m_content));
    project.store.resumable().loseAll();

    const Result<UploadedFile> unclear = project.rig->again();
    *isDown = false;
    const Result<UploadedFile> file = project.rig->again();

    VERIFY_FAILED(unclear, ServerError);
    VERIFY_DONE(file);
    QCOMPARE(project.patches(), 2);
    QCOMPARE(project.seen("POST", "/resumable").size(), 1);
}

QTEST_GUILESS_MAIN(TestSupabaseFinish)
#include "test_supabase_finish.moc"
