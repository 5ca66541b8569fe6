#include "support/filesstore.h"
#include "support/run.h"
#include "support/uploadrig.h"
#include "support/verifyresult.h"

#include <QTest>

#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// A files API to spoil, and uploads to it, with a history beside it.
struct Stand
{
    explicit Stand(const QString &kind = u"kimi"_s)
        : far(kind)
        , rig(far.setup())
    { }

    int count(const QByteArray &verb) const
    {
        const QList<SeenRequest> requests = far.server().requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [&verb](const SeenRequest &request) { return request.verb == verb; }));
    }
    // The first so many forms arrive whole, and their answers get lost.
    void loseReplies(int replies)
    {
        auto left = std::make_shared<std::atomic<int>>(replies);
        far.spoil([this, left](const SeenRequest &request) -> std::optional<Answer> {
            if (request.verb != "POST" || left->fetch_sub(1) <= 0)
                return std::nullopt;
            far.store.answer(request);
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        });
    }

    mutable FilesFarSide far;
    UploadRig rig;
};

} // namespace

// What a files API cannot do is to go on; and what is sent twice is stored twice.
class FilesRecoveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLostReplyIsAdoptedAtOnce();
    void twoHundredLostRepliesAreTwoHundredFiles();
    void whatCameLateIsFoundByTheNextAttempt();
    void anEarlierFileOfThatNameIsNotOurs();
    void theServersClockMayBeWrong_data();
    void theServersClockMayBeWrong();
    void whatTheHistoryHasIsNotOurs();
    void twoThatMayBeItAreForAPerson();
    void aGatewaysTimeoutMayHaveStoredIt();
    void aPlainNoIsNotLookedInto();
    void aServerThatListsNothingIsForAPerson();
    void theListMayHavePages();
    void theTextIsFollowedToItsEnd();
    void aLookTooManyIsNoFailure();
    void anAttemptGoesOnWaitingForTheText();
    void aTextThatCannotBeReadLeavesNothing();
    void aGivenUpUploadIsTakenBack();
    void whatTheHistoryHasIsNotTakenBack();
    void aStoreThatIsFullIsKnownBefore();
};

void FilesRecoveryTest::aLostReplyIsAdoptedAtOnce()
{
    Stand stand;
    stand.loseReplies(1);

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QCOMPARE(stand.far.store.files().size(), 1);
    QCOMPARE(file->remoteId, QString::fromUtf8(stand.far.store.files().first().id));
    QCOMPARE(stand.count("POST"), 1);
    QVERIFY(file->verified == Verification::Size);
    QCOMPARE(file->sha256.size(), 32);
}

void FilesRecoveryTest::twoHundredLostRepliesAreTwoHundredFiles()
{
    Stand stand;
    stand.loseReplies(200);
    QSet<QString> ids;
    for (int i = 0; i < 200; ++i) {
        const QByteArray name = QByteArray::number(i) + ".pdf";
        const Result<UploadedFile> file = stand.rig.upload(name, someBytes(1000 + i % 3));
        VERIFY_DONE(file);
        ids.insert(file->remoteId);
    }
    QCOMPARE(stand.far.store.files().size(), 200);
    QCOMPARE(ids.size(), 200);
    QCOMPARE(stand.count("POST"), 200);
}

// The service has taken the file in, and its list does not show it yet.
void FilesRecoveryTest::whatCameLateIsFoundByTheNextAttempt()
{
    Stand stand;
    auto isLate = std::make_shared<std::atomic<bool>>(true);
    stand.far.spoil([&stand, isLate](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "POST") {
            stand.far.store.answer(request);
            return Answer {.then = Answer::Then::Reset, .isSilent = true};
        }
        if (isLate->load())
            return Answer {
                .headers = {{"Content-Type", "application/json"}}, .body = R"({"data":[]})"};
        return std::nullopt;
    });
    const Result<UploadedFile> lost = stand.rig.upload("report.pdf", "content");
    isLate->store(false);
    const Result<UploadedFile> file = stand.rig.again();

    QVERIFY(!lost);
    QVERIFY(lost.error().advice == Advice::Retry);
    VERIFY_DONE(file);
    QCOMPARE(stand.count("POST"), 1);
    QCOMPARE(stand.far.store.files().size(), 1);
}

void FilesRecoveryTest::anEarlierFileOfThatNameIsNotOurs()
{
    Stand stand;
    const QByteArray old = stand.far.store.put("report.pdf", 7, 3600);
    stand.far.spoil([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        return Answer {.then = Answer::Then::Reset, .isSilent = true}; // and nothing was stored
    });
    const Result<UploadedFile> lost = stand.rig.upload("report.pdf", "content");
    stand.far.spoil({});
    const Result<UploadedFile> file = stand.rig.again();

    QVERIFY(!lost);
    VERIFY_DONE(file);
    QVERIFY(file->remoteId != QString::fromUtf8(old));
    QCOMPARE(stand.far.store.files().size(), 2);
}

void FilesRecoveryTest::theServersClockMayBeWrong_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::newRow("two days behind") << qint64(-2 * 86400);
    QTest::newRow("three hours ahead") << qint64(3 * 3600);
}

void FilesRecoveryTest::theServersClockMayBeWrong()
{
    QFETCH(const qint64, ahead);
    Stand stand;
    stand.far.store.setClock(ahead);
    stand.far.store.put("report.pdf", 7, 3600); // an hour ago, by its clock
    stand.loseReplies(1);

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QCOMPARE(file->remoteId, u"file-2"_s);
    QCOMPARE(stand.count("POST"), 1);
}

// Two files of one name and size, from two folders: the first is done, the second one's answer is lost.
void FilesRecoveryTest::whatTheHistoryHasIsNotOurs()
{
    Stand stand;
    const Result<UploadedFile> first = stand.rig.upload("a.txt", "one");
    VERIFY_DONE(first);
    stand.rig.context().history.append({.remoteId = first->remoteId});
    stand.loseReplies(1);

    const Result<UploadedFile> second = stand.rig.upload("a.txt", "two");

    VERIFY_DONE(second);
    QVERIFY(second->remoteId != first->remoteId);
    QCOMPARE(stand.far.store.files().size(), 2);
}

void FilesRecoveryTest::twoThatMayBeItAreForAPerson()
{
    Stand stand;
    auto first = std::make_shared<std::atomic<bool>>(true);
    stand.far.spoil([&stand, first](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST" || !first->exchange(false))
            return std::nullopt;
        stand.far.store.answer(request);
        stand.far.store.answer(request); // somebody else's at the same moment
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    QVERIFY(!file);
    QCOMPARE(file.error().code, u"unclear-which"_s);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QCOMPARE(stand.count("POST"), 1);
}

void FilesRecoveryTest::aGatewaysTimeoutMayHaveStoredIt()
{
    Stand stand;
    stand.far.spoil([&stand](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        stand.far.store.answer(request);
        return Answer {.status = 504};
    });

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QCOMPARE(stand.far.store.files().size(), 1);
}

void FilesRecoveryTest::aPlainNoIsNotLookedInto()
{
    Stand stand(u"openai"_s);
    stand.far.spoil([](const SeenRequest &) {
        return FilesStore::refusal(400, "invalid_request_error", "Invalid purpose");
    });

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    QVERIFY(!file);
    QCOMPARE(file.error().code, u"purpose-refused"_s);
    QCOMPARE(stand.far.server().requestCount(), 1);
    QCOMPARE(stand.rig.context().tokens.last(), QByteArray()); // nor by the next attempt
}

void FilesRecoveryTest::aServerThatListsNothingIsForAPerson()
{
    FilesFarSide far(u"openai"_s);
    DestinationSetup setup = far.setup();
    setup.config.settings.insert(u"list"_s, u"no"_s);
    UploadRig rig(setup);
    far.spoil([&far](const SeenRequest &request) {
        far.store.answer(request);
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });

    const Result<UploadedFile> file = rig.upload("report.pdf", "content");

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FailureKind::ReplyTimedOut));
    QVERIFY(file.error().advice == Advice::GiveUp);
    QCOMPARE(far.server().requestCount(), 1);
}

void FilesRecoveryTest::theListMayHavePages()
{
    Stand stand(u"openai"_s);
    stand.far.store.setPageSize(2);
    for (int i = 0; i < 5; ++i)
        stand.far.store.put("newer.pdf", 10, -60); // by others, since
    stand.far.spoil([&stand](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        stand.far.store.answer(request);
        for (int i = 0; i < 5; ++i)
            stand.far.store.put("newer.pdf", 10, -60);
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QCOMPARE(file->remoteId, u"file-6"_s);
}

void FilesRecoveryTest::theTextIsFollowedToItsEnd()
{
    Stand stand;
    stand.far.store.setLooks(5);

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QVERIFY(stand.rig.context().phases.contains(UploadPhase::Extracting));
    QVERIFY(stand.rig.context().phases.last() == UploadPhase::Extracting);
    // 1, 2, 4, 8 and then 15 seconds: a slow text is not asked for all the time.
    QCOMPARE(stand.rig.context().paused, std::chrono::milliseconds(30'000));
    QCOMPARE(stand.count("POST"), 1);
}

// The lowest tier grants three requests a minute.
void FilesRecoveryTest::aLookTooManyIsNoFailure()
{
    Stand stand;
    stand.far.store.setLooks(3);
    auto refusals = std::make_shared<std::atomic<int>>(2);
    stand.far.spoil([refusals](const SeenRequest &request) -> std::optional<Answer> {
        const bool isLook = request.verb == "GET" && request.target.startsWith("/v1/files/");
        if (!isLook || refusals->fetch_sub(1) <= 0)
            return std::nullopt;
        return FilesStore::refusal(
            429, "rate_limit_reached_error", "please try again after 20 seconds");
    });

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    VERIFY_DONE(file);
    QVERIFY(stand.rig.context().paused >= std::chrono::seconds(40));
    QCOMPARE(stand.count("POST"), 1);
}

void FilesRecoveryTest::anAttemptGoesOnWaitingForTheText()
{
    Stand stand;
    stand.far.store.setLooks(3);
    stand.far.spoil([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "GET" && request.target.startsWith("/v1/files/"))
            return FilesStore::refusal(429, "engine_overloaded_error");
        return std::nullopt;
    });
    const Result<UploadedFile> broken = stand.rig.upload("report.pdf", "content");
    stand.far.spoil({});
    const Result<UploadedFile> file = stand.rig.again();

    QVERIFY(!broken);
    QCOMPARE(broken.error().code, u"overloaded"_s);
    VERIFY_DONE(file);
    QCOMPARE(stand.count("POST"), 1);
}

void FilesRecoveryTest::aTextThatCannotBeReadLeavesNothing()
{
    Stand stand;
    stand.far.store.setLooks(1);
    stand.far.store.setTrouble("the file is protected by a password");

    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");

    QVERIFY(!file);
    QCOMPARE(file.error().code, u"not-extracted"_s);
    QCOMPARE(file.error().detail, u"the file is protected by a password"_s);
    QCOMPARE(stand.far.store.files().size(), 0);
}

void FilesRecoveryTest::aGivenUpUploadIsTakenBack()
{
    Stand stand;
    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");
    VERIFY_DONE(file);
    const QByteArray token = stand.rig.context().tokens.last();

    const auto gone = run(stand.rig.destination().resumable()->discard(token, stand.rig.context()));

    QVERIFY(gone && *gone);
    QCOMPARE(stand.far.store.files().size(), 0);
}

void FilesRecoveryTest::whatTheHistoryHasIsNotTakenBack()
{
    Stand stand;
    const Result<UploadedFile> file = stand.rig.upload("report.pdf", "content");
    VERIFY_DONE(file);
    stand.rig.context().history.append({.remoteId = file->remoteId});
    const QByteArray token = stand.rig.context().tokens.last();

    const auto gone = run(stand.rig.destination().resumable()->discard(token, stand.rig.context()));

    QVERIFY(gone && *gone);
    QCOMPARE(stand.far.store.files().size(), 1);
}

void FilesRecoveryTest::aStoreThatIsFullIsKnownBefore()
{
    Stand stand;
    for (int i = 0; i < 1000; ++i)
        stand.far.store.put("old.pdf", 10, 3600);

    const Result<UploadedFile> full = stand.rig.upload("report.pdf", "content");
    const int sent = stand.count("POST");
    stand.far.store.remove("file-7");
    const Result<UploadedFile> file = stand.rig.again();

    QVERIFY(!full);
    QCOMPARE(int(full.error().kind), int(FailureKind::QuotaExceeded));
    QCOMPARE(full.error().code, u"too-many-files"_s);
    QVERIFY(full.error().detail.contains(u"1000"_s));
    QCOMPARE(sent, 0);
    VERIFY_DONE(file); // somebody made room, and that is seen at once
}

QTEST_GUILESS_MAIN(FilesRecoveryTest)
#include "test_files_recovery.moc"
