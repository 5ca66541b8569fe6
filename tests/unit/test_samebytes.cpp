#include "files/contenthash.h"
#include "support/filesstore.h"
#include "support/uploadrig.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray content = "the same bytes, once";

struct Stand
{
    explicit Stand(const QMap<QString, QString> &settings = {})
        : rig(setupOf(far, settings))
    { }

    static DestinationSetup setupOf(FilesFarSide &far, const QMap<QString, QString> &settings)
    {
        DestinationSetup setup = far.setup();
        setup.config.settings.insert(settings);
        return setup;
    }

    // As the history knows an upload of another computer.
    void knows(const UploadedFile &file)
    {
        rig.context().history.append({.remote = file.remote,
            .remoteId = file.remoteId,
            .sha256 = file.sha256,
            .bytes = file.bytes,
            .device = u"studio-laptop"_s,
            .finishedAt = 1'795'000'000'000});
    }
    // Uploads it, and lets the history hear of it.
    UploadedFile first()
    {
        const Result<UploadedFile> file = rig.upload("first.pdf", content);
        if (!file)
            qFatal("%s", wordsOf(file.error()).constData());
        knows(*file);
        return *file;
    }
    int posts() const
    {
        const QList<SeenRequest> requests = far.server().requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [](const SeenRequest &request) { return request.verb == "POST"; }));
    }

    mutable FilesFarSide far {u"kimi"_s};
    UploadRig rig;
};

} // namespace

// What is there already is not sent again; and what only looks like it, is.
class SameBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesAreNotSentAgain();
    void oneByteMoreOrLessIsAnotherFile();
    void whatIsGoneIsSentAgain();
    void anotherAccountsFileIsNotOurs();
    void anotherPurposeIsAnotherUpload();
    void theHistoryAloneIsNoEvidence();
    void whoWantsItAnywayGetsIt();
    void whatIsBegunGoesOn();
    void aKnownStampIsNotReadAgain();
    void whoCannotAskDoesNotSend();
    void aSettingTurnsItOff();
    void aFileThatChangesIsNotTakenForTheOldOne();
};

void SameBytesTest::theSameBytesAreNotSentAgain()
{
    Stand stand;
    const UploadedFile first = stand.first();

    const Result<UploadedFile> second = stand.rig.upload("under another name.pdf", content);

    VERIFY_DONE(second);
    QVERIFY(second->outcome == UploadedFile::Outcome::SkippedSameFile);
    QCOMPARE(second->remoteId, first.remoteId);
    QCOMPARE(second->earlierDevice, u"studio-laptop"_s);
    QCOMPARE(second->earlierAt, 1'795'000'000'000);
    QCOMPARE(second->sha256, ContentHash::ofBytes(content));
    QCOMPARE(stand.posts(), 1);
    QVERIFY(stand.rig.context().phases.contains(UploadPhase::Hashing));
}

void SameBytesTest::oneByteMoreOrLessIsAnotherFile()
{
    Stand stand;
    stand.first();
    QByteArray changed = content;
    changed[3] = char(changed[3] ^ 1);
    for (const QByteArray &other : {changed, QByteArray(content + '.'), content.chopped(1)}) {
        const Result<UploadedFile> file = stand.rig.upload("first.pdf", other);
        VERIFY_DONE(file);
        QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    }
    QCOMPARE(stand.posts(), 4);
}

void SameBytesTest::whatIsGoneIsSentAgain()
{
    Stand stand;
    const UploadedFile first = stand.first();
    stand.far.store.remove(first.remoteId.toUtf8());
    UploadRig fresh(stand.far.setup()); // another computer, or another day
    fresh.context().history = stand.rig.context().history;

    const Result<UploadedFile> file = fresh.upload("first.pdf", content);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QVERIFY(file->remoteId != first.remoteId);
}

void SameBytesTest::anotherAccountsFileIsNotOurs()
{
    Stand stand;
    stand.knows({.remoteId = u"file-of-another-account"_s,
        .bytes = content.size(),
        .sha256 = ContentHash::ofBytes(content)});

    const Result<UploadedFile> file = stand.rig.upload("first.pdf", content);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(stand.rig.context().timesAsked, 1);
}

void SameBytesTest::anotherPurposeIsAnotherUpload()
{
    Stand stand;
    stand.first();
    UploadRig images(Stand::setupOf(stand.far, {{u"purpose"_s, u"image"_s}}));
    images.context().history = stand.rig.context().history;

    const Result<UploadedFile> file = images.upload("first.png", content);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(stand.posts(), 2);
}

// A row of the same hash whose file is another one there: somebody's database was restored, or lies.
void SameBytesTest::theHistoryAloneIsNoEvidence()
{
    Stand stand;
    const QByteArray other = stand.far.store.put("first.pdf", content.size() + 1, 60);
    stand.knows({.remoteId = QString::fromUtf8(other),
        .bytes = content.size(),
        .sha256 = ContentHash::ofBytes(content)});

    const Result<UploadedFile> file = stand.rig.upload("first.pdf", content);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
}

void SameBytesTest::whoWantsItAnywayGetsIt()
{
    Stand stand;
    stand.first();
    UploadRequest request = stand.rig.requestFor("first.pdf");
    request.evenIfThere = true;

    const Result<UploadedFile> file = stand.rig.attempt(request);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(stand.posts(), 2);
}

void SameBytesTest::whatIsBegunGoesOn()
{
    Stand stand;
    const UploadedFile first = stand.first();
    UploadRequest request = stand.rig.requestFor("first.pdf");
    request.resumeToken = "{\"id\":\"" + first.remoteId.toUtf8() + "\"}";

    const Result<UploadedFile> file = stand.rig.attempt(request);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded); // by the attempt before
    QCOMPARE(file->remoteId, first.remoteId);
    QCOMPARE(stand.posts(), 1);
}

void SameBytesTest::aKnownStampIsNotReadAgain()
{
    Stand stand;
    const QByteArray large = someBytes(300'000);
    const Result<UploadedFile> first = stand.rig.upload("large.pdf", large);
    VERIFY_DONE(first);
    stand.knows(*first);
    stand.rig.context().stampedHash = first->sha256;
    stand.rig.context().phases.clear();

    const Result<UploadedFile> second = stand.rig.attempt(stand.rig.requestFor("large.pdf"));

    VERIFY_DONE(second);
    QVERIFY(second->outcome == UploadedFile::Outcome::SkippedSameFile);
    QVERIFY(!stand.rig.context().phases.contains(UploadPhase::Hashing));
}

void SameBytesTest::whoCannotAskDoesNotSend()
{
    Stand stand;
    stand.first();
    UploadRig fresh(stand.far.setup());
    fresh.context().history = stand.rig.context().history;
    stand.far.spoil([](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "GET")
            return std::nullopt;
        return FilesStore::refusal(
            429, "rate_limit_reached_error", "please try again after 9 seconds");
    });

    const Result<UploadedFile> file = fresh.upload("first.pdf", content);

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FailureKind::RateLimited));
    QVERIFY(file.error().retryAfter == std::chrono::seconds(9));
    QCOMPARE(stand.posts(), 1);
}

void SameBytesTest::aSettingTurnsItOff()
{
    Stand stand({{u"same-bytes"_s, u"no"_s}});
    stand.first();

    const Result<UploadedFile> file = stand.rig.upload("first.pdf", content);

    VERIFY_DONE(file);
    QVERIFY(file->outcome == UploadedFile::Outcome::Uploaded);
    QCOMPARE(stand.rig.context().timesAsked, 0);
}

void SameBytesTest::aFileThatChangesIsNotTakenForTheOldOne()
{
    Stand stand;
    stand.first();
    stand.rig.write("first.pdf", content);
    const UploadRequest request = stand.rig.requestFor("first.pdf");
    stand.rig.write("first.pdf", content + " and a line");

    const Result<UploadedFile> file = stand.rig.attempt(request);

    QVERIFY(!file);
    QCOMPARE(int(file.error().kind), int(FailureKind::SourceChanged));
}

QTEST_GUILESS_MAIN(SameBytesTest)
#include "test_samebytes.moc"
