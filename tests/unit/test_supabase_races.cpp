#include "destinations/supabase/storedobject.h"
#include "support/project.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// Two uploads of one name that overlap: Storage says yes to both and keeps the last.
class TestSupabaseRaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStandsThereIsComparedWithWhatWasSent_data();
    void whatStandsThereIsComparedWithWhatWasSent();
    void theVersionStandsInTheUploadsUrl();
    void whoLostIsAsked_data();
    void whoLostIsAsked();
    void whoLostKeepsBoth();
    void whoLostSkips();
    void whoWonSaysThatItReplaced();
    void theSameFileTwiceLosesNobody();
    void aRaceOfSomebodyWithoutFerryIsNoticed();
    void losingAgainAndAgainEnds();
    void anUploadAloneReplacedNothing();
    void replacingSaysSo();

private:
    static void addRoutes();
    static SupabaseStore::Object rivals(const QByteArray &content, bool byFerry = true);
};

void TestSupabaseRaces::addRoutes()
{
    QTest::addColumn<QString>("resumableFrom");
    QTest::newRow("standard") << u"6"_s;
    QTest::newRow("resumable") << u"0"_s;
}

SupabaseStore::Object TestSupabaseRaces::rivals(const QByteArray &content, bool byFerry)
{
    SupabaseStore::Object object {.writes = 1};
    SeenRequest request;
    request.body = content;
    request.bodyBytes = content.size();
    object.stored.add(request);
    if (byFerry) {
        object.metadata
            = {{u"sha256"_s, QString::fromLatin1(ContentHash::ofBytes(content).toHex())},
                {u"ferry_upload"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    }
    return object;
}

void TestSupabaseRaces::whatStandsThereIsComparedWithWhatWasSent_data()
{
    using Fate = SentObject::Fate;
    QTest::addColumn<StoredObject>("stored");
    QTest::addColumn<bool>("replaces");
    QTest::addColumn<Fate>("fate");
    const StoredObject ours {.size = 4,
        .sha256 = "hash",
        .uploadId = u"me"_s,
        .version = u"v1"_s,
        .created = 100,
        .modified = 100};
    const auto but = [&ours](auto change) {
        StoredObject other = ours;
        change(other);
        return other;
    };
    const auto anonymous = [](StoredObject &o) {
        o.uploadId.clear();
        o.sha256.clear();
        o.version.clear();
    };
    QTest::newRow("ours") << ours << false << Fate::Stands;
    QTest::newRow("ours, written over something")
        << but([](StoredObject &o) { o.modified = 150; }) << false << Fate::Stands;
    QTest::newRow("ours, of another size")
        << but([](StoredObject &o) { o.size = 0; }) << false << Fate::Damaged;
    QTest::newRow("ours, of another hash")
        << but([](StoredObject &o) { o.sha256 = "hush"; }) << false << Fate::Damaged;
    QTest::newRow("our write, whose metadata is gone") << but([](StoredObject &o) {
        o.uploadId.clear();
        o.sha256.clear();
    }) << false << Fate::Stands;
    QTest::newRow("another Ferry's") << but([](StoredObject &o) {
        o.uploadId = u"you"_s;
        o.sha256 = "hush";
        o.version = u"v2"_s;
    }) << false << Fate::Lost;
    QTest::newRow("another Ferry's, and we were to replace") << but([](StoredObject &o) {
        o.uploadId = u"you"_s;
        o.sha256 = "hush";
        o.version = u"v2"_s;
    }) << true << Fate::Lost;
    QTest::newRow("another Ferry's, of the same content") << but([](StoredObject &o) {
        o.uploadId = u"you"_s;
        o.version = u"v2"_s;
    }) << false << Fate::StandsEqual;
    QTest::newRow("somebody's without metadata, told by its version") << but([](StoredObject &o) {
        o.uploadId.clear();
        o.sha256.clear();
        o.version = u"v2"_s;
    }) << false << Fate::Lost;
    QTest::newRow("an old server's, which says nothing") << but(anonymous) << false << Fate::Stands;
    QTest::newRow("nobody's, of another size") << but([&](StoredObject &o) {
        anonymous(o);
        o.size = 3;
    }) << false << Fate::Damaged;
    QTest::newRow("nobody's, of another hash") << but([&](StoredObject &o) {
        anonymous(o);
        o.sha256 = "hush";
    }) << false << Fate::Damaged;
    QTest::newRow("nobody's, written twice") << but([&](StoredObject &o) {
        anonymous(o);
        o.modified = 109;
    }) << false << Fate::Lost;
    QTest::newRow("nobody's, written twice, as it should be") << but([&](StoredObject &o) {
        anonymous(o);
        o.modified = 109;
    }) << true << Fate::Stands;
}

void TestSupabaseRaces::whatStandsThereIsComparedWithWhatWasSent()
{
    QFETCH(const StoredObject, stored);
    QFETCH(const bool, replaces);
    QFETCH(const SentObject::Fate, fate);
    const SentObject sent {
        .size = 4, .sha256 = "hash", .uploadId = u"me"_s, .version = u"v1"_s, .replaces = replaces};

    QCOMPARE(int(sent.fateIn(stored)), int(fate));
}

void TestSupabaseRaces::theVersionStandsInTheUploadsUrl()
{
    const QUrl url(u"https://x.example/storage/v1/upload/resumable/"_s
        + QString::fromLatin1(
            QByteArray("media/a/b c.txt/4711").toBase64(QByteArray::Base64UrlEncoding)));

    QCOMPARE(SentObject::versionIn(url, u"media"_s, u"a/b c.txt"_s), u"4711"_s);
    QVERIFY(SentObject::versionIn(url, u"media"_s, u"other.txt"_s).isEmpty());
    QVERIFY(SentObject::versionIn(QUrl(), u"media"_s, u"a"_s).isEmpty());
}

void TestSupabaseRaces::whoLostIsAsked_data()
{
    addRoutes();
}

void TestSupabaseRaces::whoLostIsAsked()
{
    QFETCH(const QString, resumableFrom);
    Project project({}, {{u"resumable-from"_s, resumableFrom}});
    project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("theirs"));

    const Result<UploadedFile> asked = project.upload("mine");
    project.rig->request.conflict = ConflictPolicy::KeepBoth;
    const Result<UploadedFile> answered = project.rig->again();

    VERIFY_FAILED(asked, AlreadyExists);
    QCOMPARE(asked.error().code, u"raced"_s);
    QVERIFY(asked.error().advice == Advice::AskUser);
    QCOMPARE(asked.error().subject, u"report.pdf"_s);
    VERIFY_DONE(answered);
    QCOMPARE(answered->remote, u"media/report (2).pdf"_s);
    QVERIFY(project.holds("report.pdf", "theirs"));
    QVERIFY(project.holds("report (2).pdf", "mine"));
    QCOMPARE(project.rig->context().paused, std::chrono::milliseconds(0)); // nothing is waited for
}

void TestSupabaseRaces::whoLostKeepsBoth()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project({}, {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("theirs"));

        const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::KeepBoth);

        VERIFY_DONE(file);
        QCOMPARE(file->remote, u"media/report (2).pdf"_s);
        QVERIFY(!file->replaced);
        QVERIFY(project.holds("report.pdf", "theirs"));
        QVERIFY(project.holds("report (2).pdf", "mine"));
    }
}

void TestSupabaseRaces::whoLostSkips()
{
    Project project;
    project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("theirs"));

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Skip);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::SkippedExists);
    QVERIFY(project.holds("report.pdf", "theirs"));
}

void TestSupabaseRaces::whoWonSaysThatItReplaced()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project({}, {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        project.store.raceNextUpload(SupabaseStore::Rival::CommitsBefore, rivals("theirs"));

        const Result<UploadedFile> file = project.upload("mine");

        VERIFY_DONE(file);
        QVERIFY(file->replaced);
        QVERIFY(file->verified == Verification::Size);
        QVERIFY(project.holds("report.pdf", "mine"));
        QCOMPARE(project.seen("GET", "/object/info/").size(), 1); // the one look there always was
    }
}

void TestSupabaseRaces::theSameFileTwiceLosesNobody()
{
    Project project;
    project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("the same"));

    const Result<UploadedFile> file = project.upload("the same");

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QVERIFY(!file->replaced);
}

// Of the very same size, and without a word of its own in the metadata.
void TestSupabaseRaces::aRaceOfSomebodyWithoutFerryIsNoticed()
{
    for (const char *resumableFrom : {"6", "0"}) {
        Project project({}, {{u"resumable-from"_s, QString::fromLatin1(resumableFrom)}});
        project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("your", false));

        const Result<UploadedFile> file = project.upload("mine");

        VERIFY_FAILED(file, AlreadyExists);
        QCOMPARE(file.error().code, u"raced"_s);
    }
}

// Names go on without end where a server says yes and stores something else.
void TestSupabaseRaces::losingAgainAndAgainEnds()
{
    Project project;
    project.store.raceNextUpload(SupabaseStore::Rival::CommitsAfter, rivals("theirs"), 1000);

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::KeepBoth);

    VERIFY_FAILED(file, VerifyFailed);
    QCOMPARE(file.error().code, u"stored-differs"_s);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QCOMPARE(project.posts(), 3);
}

void TestSupabaseRaces::anUploadAloneReplacedNothing()
{
    Project project;

    const Result<UploadedFile> file = project.upload("mine");

    VERIFY_DONE(file);
    QVERIFY(!file->replaced);
}

void TestSupabaseRaces::replacingSaysSo()
{
    Project project;
    project.occupy("report.pdf", "theirs");

    const Result<UploadedFile> file = project.upload("mine", ConflictPolicy::Replace);

    VERIFY_DONE(file);
    QVERIFY(file->replaced);
}

QTEST_GUILESS_MAIN(TestSupabaseRaces)
#include "test_supabase_races.moc"
