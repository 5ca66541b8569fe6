#include "destinations/tus/tusprotocol.h"
#include "support/harbour.h"
#include "support/run.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// A tus server that is unlucky: rows S5 to S8 of the fault catalogue, and its extensions.
class TestTusRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVanishedUploadStartsAnewOnce_data();
    void aVanishedUploadStartsAnewOnce();
    void anUploadThatVanishesAgainIsLeftToTheQueue();
    void anUploadThatWasNeverThereIsNotMadeAnew();
    void anExpiredUploadStartsAnewWhateverTheServerSays();
    void anOffsetConflictAsksAndGoesOn();
    void anEndlessOffsetConflictEnds();
    void aLockedUploadWaitsAndKeepsItsToken();
    void aLostLastAnswerIsAskedForNotSentAgain();
    void aRefusalBehindAResetIsHeardTheNextTime();
    void withoutARememberedTokenNothingLeaves();
    void aDamagedChunkIsSentAgain();
    void aChunkDamagedTwiceIsAFailure();
    void aSmallFileTravelsWithItsCreation();
    void anAbandonedUploadIsToldToTheServer();
    void aFinishedUploadIsNoPartToDiscard();
    void aPartThatCannotBeDiscardedNowIsAFailure();
    void aPartOfAChangedFileIsToldToTheServer();
};

void TestTusRecovery::aVanishedUploadStartsAnewOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("gone") << 410;
}

void TestTusRecovery::aVanishedUploadStartsAnewOnce()
{
    QFETCH(const int, status);
    Harbour harbour(nth("PATCH", 2, plainAnswer(status, "no such upload")));
    const QByteArray content = someBytes(3 * tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 2);
    QVERIFY(harbour.holds(1, content));
    // It was told that an earlier part was given up: back to nothing, and the token forgotten.
    QVERIFY(harbour.rig.context().stored.contains(0));
    QVERIFY(harbour.rig.context().tokens.contains(QByteArray()));
}

void TestTusRecovery::anUploadThatVanishesAgainIsLeftToTheQueue()
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    Harbour harbour([seen](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH" || ++*seen % 2 != 0)
            return std::nullopt;
        return plainAnswer(404, "no such upload");
    });

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, UploadExpired);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(file.error().code, u"vanished"_s);
    QVERIFY(file.error().detail.contains(QString::number(tusChunk)));
    QCOMPARE(harbour.count("POST"), 2);
    QCOMPARE(harbour.count("PATCH"), 4);
}

// Nobody has ever seen it work: a second one would be at the same place.
void TestTusRecovery::anUploadThatWasNeverThereIsNotMadeAnew()
{
    Harbour harbour(every("PATCH", plainAnswer(404, "no such upload")));

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    VERIFY_FAILED(file, PlaceMissing);
    QVERIFY(file.error().advice == Advice::FixSettings);
    QCOMPARE(file.error().code, u"upload-url"_s);
    QCOMPARE(harbour.count("POST"), 1);
    QCOMPARE(harbour.count("PATCH"), 1);
}

void TestTusRecovery::anExpiredUploadStartsAnewWhateverTheServerSays()
{
    TusStore *store = nullptr;
    Harbour harbour([&store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD") {
            Answer expired = plainAnswer(403, "expired");
            expired.headers.emplaceBack("Date", "Wed, 25 Jun 2014 16:00:01 GMT");
            return expired;
        }
        if (request.verb != "POST")
            return std::nullopt;
        Answer created = store->answer(request);
        created.headers.emplaceBack("Upload-Expires", "Wed, 25 Jun 2014 16:00:00 GMT");
        return created;
    });
    store = &harbour.store;
    const QByteArray content = someBytes(tusChunk);
    QVERIFY(harbour.upload(content));

    const Result<UploadedFile> file = harbour.rig.again(); // its token was not taken away

    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 2);
    QVERIFY(harbour.holds(1, content));
}

void TestTusRecovery::anOffsetConflictAsksAndGoesOn()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(409, "Upload-Offset conflict")));
    const QByteArray content = someBytes(3 * tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("HEAD"), 1);
    QCOMPARE(harbour.count("POST"), 1);
}

void TestTusRecovery::anEndlessOffsetConflictEnds()
{
    Harbour harbour(every("PATCH", plainAnswer(409, "Upload-Offset conflict")));

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    VERIFY_FAILED(file, OffsetConflict);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(harbour.count("PATCH"), 3);
}

void TestTusRecovery::aLockedUploadWaitsAndKeepsItsToken()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(423, "The resource is locked")));
    const QByteArray content = someBytes(3 * tusChunk);

    const Result<UploadedFile> locked = harbour.upload(content);
    const Result<UploadedFile> file = harbour.rig.again();

    VERIFY_FAILED(locked, Locked);
    QVERIFY(locked.error().advice == Advice::WaitThenRetry);
    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 1);
    QVERIFY(harbour.holds(0, content));
}

void TestTusRecovery::aLostLastAnswerIsAskedForNotSentAgain()
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    TusStore *store = nullptr;
    Harbour harbour([seen, &store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH" || ++*seen != 3)
            return std::nullopt;
        store->answer(request); // it has all of it, and says nothing
        return Answer {.then = Answer::Then::Reset, .isSilent = true};
    });
    store = &harbour.store;
    const QByteArray content = someBytes(3 * tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(file->verified == Verification::Size);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 3);
    QCOMPARE(harbour.count("HEAD"), 1);
}

void TestTusRecovery::aRefusalBehindAResetIsHeardTheNextTime()
{
    const auto refuse = [](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH")
            return plainAnswer(403, "new row violates row-level security policy");
        return std::nullopt;
    };
    const auto closeEarly = [](const SeenRequest &request) {
        const bool isLong = request.header("Content-Length").toLongLong() > 100'000;
        return request.verb == "PATCH" && isLong
            ? Reading {.then = Reading::Then::Reset, .after = 100'000}
            : Reading {};
    };
    Harbour harbour(refuse, "creation,termination", closeEarly);

    const Result<UploadedFile> broken = harbour.upload(someBytes(3 * tusChunk));
    const Result<UploadedFile> refused = harbour.rig.again();

    VERIFY_FAILED(broken, ConnectionLost);
    VERIFY_FAILED(refused, PermissionDenied);
    QCOMPARE(refused.error().detail, u"new row violates row-level security policy"_s);
}

void TestTusRecovery::withoutARememberedTokenNothingLeaves()
{
    Harbour harbour;
    harbour.rig.context().tokenFailure
        = Failure {.kind = FailureKind::DatabaseFailed, .advice = Advice::GiveUp};

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    VERIFY_FAILED(file, DatabaseFailed);
    QCOMPARE(harbour.count("PATCH"), 0);
}

void TestTusRecovery::aDamagedChunkIsSentAgain()
{
    Harbour harbour(
        nth("PATCH", 2, plainAnswer(460, "Checksum mismatch")), "creation,checksum,termination");
    const QByteArray content = someBytes(3 * tusChunk - 1);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 4);
    QVERIFY(file->verified == Verification::Hash); // the server has checked every byte
    QVERIFY(harbour.server.requests().last().header("Upload-Checksum").startsWith("sha256 "));
}

void TestTusRecovery::aChunkDamagedTwiceIsAFailure()
{
    Harbour harbour(
        every("PATCH", plainAnswer(460, "Checksum mismatch")), "creation,checksum,termination");

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    VERIFY_FAILED(file, ChecksumMismatch);
    QCOMPARE(harbour.count("PATCH"), 2);
}

void TestTusRecovery::aSmallFileTravelsWithItsCreation()
{
    Harbour harbour({}, "creation,creation-with-upload,termination");
    const QByteArray content = someBytes(10'000);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("POST"), 1);
    QCOMPARE(harbour.count("PATCH"), 0);
    QVERIFY(harbour.rig.context().tokens.isEmpty());
}

void TestTusRecovery::anAbandonedUploadIsToldToTheServer()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(423, "locked")));
    QVERIFY(!harbour.upload(someBytes(3 * tusChunk)));
    const QByteArray kept = harbour.rig.context().tokens.last();
    Resumable *resumable = harbour.rig.destination().resumable();

    const auto discarded = run(resumable->discard(kept, harbour.rig.context()));
    const auto again = run(resumable->discard(kept, harbour.rig.context())); // gone is fine
    const auto nonsense = run(resumable->discard("nonsense", harbour.rig.context()));

    QVERIFY(discarded && *discarded);
    QVERIFY(again && *again);
    QVERIFY(nonsense && *nonsense);
    QVERIFY(harbour.store.uploads().first().gone);
    QCOMPARE(harbour.count("DELETE"), 2);
}

// The last answer was lost, the user gave up: the file is there all the same, and termination would
// delete it.
void TestTusRecovery::aFinishedUploadIsNoPartToDiscard()
{
    Harbour harbour;
    const QByteArray content = someBytes(2 * tusChunk);
    QVERIFY(harbour.upload(content));
    const QByteArray kept = harbour.rig.context().tokens.last();

    const auto discarded
        = run(harbour.rig.destination().resumable()->discard(kept, harbour.rig.context()));

    QVERIFY(discarded && *discarded);
    QCOMPARE(harbour.count("DELETE"), 0);
    QVERIFY(!harbour.store.uploads().first().gone);
}

void TestTusRecovery::aPartThatCannotBeDiscardedNowIsAFailure()
{
    auto isDown = std::make_shared<std::atomic<bool>>(false);
    Harbour harbour([isDown](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH")
            return plainAnswer(423, "locked");
        return *isDown && request.verb == "DELETE" ? std::optional<Answer>(plainAnswer(503, "busy"))
                                                   : std::nullopt;
    });
    QVERIFY(!harbour.upload(someBytes(2 * tusChunk)));
    const QByteArray kept = harbour.rig.context().tokens.last();
    *isDown = true;

    const auto refused
        = run(harbour.rig.destination().resumable()->discard(kept, harbour.rig.context()));
    *isDown = false;
    const auto discarded
        = run(harbour.rig.destination().resumable()->discard(kept, harbour.rig.context()));

    QVERIFY(refused && !*refused);
    QVERIFY(discarded && *discarded);
    QVERIFY(harbour.store.uploads().first().gone);
}

void TestTusRecovery::aPartOfAChangedFileIsToldToTheServer()
{
    UploadRig *rig = nullptr;
    Harbour harbour([&rig](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH")
            rig->write("film.mp4", "cut short");
        return std::nullopt;
    });
    rig = &harbour.rig;

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, SourceChanged);
    QVERIFY(harbour.store.uploads().first().gone);
    QCOMPARE(harbour.rig.context().tokens.last(), QByteArray());
}

QTEST_GUILESS_MAIN(TestTusRecovery)
#include "test_tus_recovery.moc"
