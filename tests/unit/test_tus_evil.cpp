#include "destinations/tus/tusprotocol.h"
#include "support/run.h"
#include "support/tusstore.h"
#include "support/uploadrig.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunk = 1 << 20;
const QByteArray token = QByteArrayLiteral("planted-token-51c0ffee");

// A tus server to spoil, and an upload to it.
struct Harbour
{
    using Spoiler = std::function<std::optional<Answer>(const SeenRequest &)>;

    explicit Harbour(Spoiler spoil = {}, QByteArray extensions = "creation,termination",
        EvilServer::ReadingScript reading = {})
        : store("/files", std::move(extensions))
        , server(
              [this, spoil = std::move(spoil)](const SeenRequest &request) {
                  const std::optional<Answer> spoiled = spoil ? spoil(request) : std::nullopt;
                  return spoiled ? *spoiled : store.answer(request);
              },
              std::move(reading))
        , rig(setup(server.url(u"files"_s)))
    {
    }

    static DestinationSetup setup(const QUrl &url)
    {
        return {.config = {.kind = u"tus"_s,
                    .settings = {{u"url"_s, url.toString()}, {u"chunk-mib"_s, u"1"_s}}},
            .secrets = {{u"token"_s, QString::fromUtf8(token)}}};
    }

    Result<UploadedFile> upload(const QByteArray &content)
    {
        return rig.upload("film.mp4", content);
    }

    int count(const QByteArray &verb) const
    {
        const QList<SeenRequest> requests = server.requests();
        return int(std::count_if(requests.begin(), requests.end(),
            [&verb](const SeenRequest &request) { return request.verb == verb; }));
    }

    bool holds(int number, const QByteArray &content) const
    {
        return store.uploads().value(number).stored.holds(content);
    }

    TusStore store;
    EvilServer server;
    UploadRig rig;
};

// Spoils the nth request (from 1) of a verb.
Harbour::Spoiler nth(const QByteArray &verb, int number, const Answer &answer)
{
    auto seen = std::make_shared<std::atomic<int>>(0);
    return [=](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != verb || ++*seen != number)
            return std::nullopt;
        return answer;
    };
}

Harbour::Spoiler every(const QByteArray &verb, const Answer &answer)
{
    return [=](const SeenRequest &request) {
        return request.verb == verb ? std::optional<Answer>(answer) : std::nullopt;
    };
}

Answer offsetAnswer(int status, const QByteArray &offset)
{
    Answer answer {.status = status, .headers = {{"Tus-Resumable", "1.0.0"}}};
    if (!offset.isNull())
        answer.headers.emplaceBack("Upload-Offset", offset);
    return answer;
}

#define VERIFY_DONE(result) \
    QVERIFY2((result).has_value(), (result) ? "" : wordsOf((result).error()).constData())
#define VERIFY_FAILED(result, wanted) \
    QVERIFY(!(result)); \
    QCOMPARE(int((result).error().kind), int(FailureKind::wanted))

} // namespace

// The rows of the fault catalogue that a tus server can cause: S5 to S8, S10, S11.
class TestTusEvil : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOffsetThatCannotBeEndsTheUpload_data();
    void anOffsetThatCannotBeEndsTheUpload();
    void anOffsetThatGoesBackEndsTheUpload();
    void anOffsetThatStandsStillIsTriedThreeTimes();
    void aHeadThatCannotBeEndsTheUpload_data();
    void aHeadThatCannotBeEndsTheUpload();
    void aServerThatKeptLessThanWasSentIsBelieved();
    void aForeignLocationGetsNothing_data();
    void aForeignLocationGetsNothing();
    void aRelativeLocationIsFollowed();
    void aForeignUrlInAKeptTokenGetsNothing();
    void aVanishedUploadStartsAnewOnce_data();
    void aVanishedUploadStartsAnewOnce();
    void anUploadThatVanishesAgainIsLeftToTheQueue();
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
    void aServerThatSaysItsLimitIsNotSentMore();
    void aServerWithoutOptionsWorksAllTheSame();
    void anAbandonedUploadIsToldToTheServer();
    void aRedirectIsNotFollowed();
    void checkFindsAServerAndLeavesNothing();
    void checkSaysThatThisIsNoTusServer();
};

void TestTusEvil::anOffsetThatCannotBeEndsTheUpload_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("negative") << QByteArray("-5");
    QTest::newRow("signed") << QByteArray("+1048576");
    QTest::newRow("digits and letters") << QByteArray("12abc");
    QTest::newRow("hexadecimal") << QByteArray("0x100000");
    QTest::newRow("with a fraction") << QByteArray("1048576.0");
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999");
    QTest::newRow("beyond the file") << QByteArray::number(3 * chunk + 1);
    QTest::newRow("the whole file after its first chunk") << QByteArray::number(3 * chunk);
    QTest::newRow("one byte more than was sent") << QByteArray::number(chunk + 1);
}

void TestTusEvil::anOffsetThatCannotBeEndsTheUpload()
{
    QFETCH(const QByteArray, offset);
    Harbour harbour(every("PATCH", offsetAnswer(204, offset)));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * chunk));

    VERIFY_FAILED(file, BadReply);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QVERIFY(!file.error().detail.isEmpty());
    QCOMPARE(harbour.count("PATCH"), 1);
}

void TestTusEvil::anOffsetThatGoesBackEndsTheUpload()
{
    Harbour harbour(nth("PATCH", 2, offsetAnswer(204, "7")));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * chunk));

    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 2);
}

void TestTusEvil::anOffsetThatStandsStillIsTriedThreeTimes()
{
    Harbour harbour(every("PATCH", offsetAnswer(204, "0")));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * chunk));

    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 3);
}

void TestTusEvil::aHeadThatCannotBeEndsTheUpload_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("length");
    const QByteArray right = QByteArray::number(3 * chunk);
    QTest::newRow("no offset") << QByteArray() << right;
    QTest::newRow("negative") << QByteArray("-1") << right;
    QTest::newRow("letters") << QByteArray("1e6") << right;
    QTest::newRow("beyond the file") << QByteArray::number(3 * chunk + 1) << right;
    QTest::newRow("of another file") << QByteArray("0") << QByteArray("17");
}

void TestTusEvil::aHeadThatCannotBeEndsTheUpload()
{
    QFETCH(const QByteArray, offset);
    QFETCH(const QByteArray, length);
    Answer head = offsetAnswer(200, offset);
    head.headers.emplaceBack("Upload-Length", length);
    const auto breakThenLie = [patch = nth("PATCH", 2, {.then = Answer::Then::Reset, .isSilent = true}),
                                  lie = every("HEAD", head)](const SeenRequest &request) {
        const std::optional<Answer> broken = patch(request);
        return broken ? broken : lie(request);
    };
    Harbour harbour(breakThenLie);

    const Result<UploadedFile> broken = harbour.upload(someBytes(3 * chunk));
    const Result<UploadedFile> file = harbour.rig.again();

    VERIFY_FAILED(broken, ConnectionLost);
    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 2); // none after the lie
}

// A request that took over the lock ends ours early (measured with Supabase Storage): 204 for less.
void TestTusEvil::aServerThatKeptLessThanWasSentIsBelieved()
{
    auto first = std::make_shared<std::atomic<bool>>(true);
    TusStore *store = nullptr;
    const auto keepLess = [first, &store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH" || !first->exchange(false))
            return std::nullopt;
        SeenRequest less = request;
        less.bodyBytes = 600'000;
        less.body.truncate(600'000);
        return store->answer(less);
    };
    Harbour harbour(keepLess);
    store = &harbour.store;
    const QByteArray content = someBytes(2 * chunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 3);
}

void TestTusEvil::aForeignLocationGetsNothing_data()
{
    QTest::addColumn<QByteArray>("location"); // "PORT" stands for the thief's
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:PORT/files/0");
    QTest::newRow("another host") << QByteArray("http://localhost:PORT/files/0");
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:PORT/files/0");
    QTest::newRow("scheme-relative") << QByteArray("//127.0.0.1:PORT/files/0");
    QTest::newRow("user info") << QByteArray("http://127.0.0.1@localhost:PORT/files/0");
    QTest::newRow("script") << QByteArray("javascript:alert(1)");
    QTest::newRow("local file") << QByteArray("file:///etc/passwd");
    QTest::newRow("endless") << "/files/" + QByteArray(64 << 10, 'a');
    QTest::newRow("control characters") << QByteArray("/files/\x01\x7f");
    QTest::newRow("missing") << QByteArray();
}

void TestTusEvil::aForeignLocationGetsNothing()
{
    QFETCH(QByteArray, location);
    EvilServer thief([](const SeenRequest &) { return offsetAnswer(200, "0"); });
    location.replace("PORT", QByteArray::number(thief.port()));
    Answer created = plainAnswer(201, {});
    if (!location.isNull())
        created.headers.emplaceBack("Location", location);
    Harbour harbour(every("POST", created));

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    QVERIFY(!file);
    QVERIFY(file.error().kind == FailureKind::ForeignOrigin
        || file.error().kind == FailureKind::BadReply
        || file.error().kind == FailureKind::ReplyTooLarge);
    QVERIFY(file.error().advice != Advice::Retry);
    QCOMPARE(thief.connectionCount(), 0);
    QCOMPARE(harbour.count("PATCH"), 0);
    QVERIFY(!wordsOf(file.error()).contains(token));
}

void TestTusEvil::aRelativeLocationIsFollowed()
{
    auto first = std::make_shared<std::atomic<bool>>(true);
    TusStore *store = nullptr;
    Harbour harbour([first, &store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        Answer answer = store->answer(request);
        answer.headers = {{"Tus-Resumable", "1.0.0"}, {"Location", "files/0"}};
        return answer;
    });
    store = &harbour.store;
    const QByteArray content = someBytes(chunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::aForeignUrlInAKeptTokenGetsNothing()
{
    EvilServer thief([](const SeenRequest &) { return offsetAnswer(200, "0"); });
    Harbour harbour;
    const QByteArray content = someBytes(chunk);
    harbour.rig.write("film.mp4", content);
    UploadRequest request = harbour.rig.requestFor("film.mp4");
    TusToken planted;
    planted.url = thief.url(u"files/0"_s);
    planted.stamp = request.stamp;
    request.resumeToken = planted.toBytes();

    const Result<UploadedFile> file = harbour.rig.attempt(request);

    VERIFY_DONE(file);
    QCOMPARE(thief.connectionCount(), 0);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::aVanishedUploadStartsAnewOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("not found") << 404;
    QTest::newRow("gone") << 410;
}

void TestTusEvil::aVanishedUploadStartsAnewOnce()
{
    QFETCH(const int, status);
    Harbour harbour(nth("PATCH", 2, plainAnswer(status, "no such upload")));
    const QByteArray content = someBytes(3 * chunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 2);
    QVERIFY(harbour.holds(1, content));
    // It was told that an earlier part was given up: back to nothing, and the token forgotten.
    QVERIFY(harbour.rig.context().stored.contains(0));
    QVERIFY(harbour.rig.context().tokens.contains(QByteArray()));
}

void TestTusEvil::anUploadThatVanishesAgainIsLeftToTheQueue()
{
    Harbour harbour(every("PATCH", plainAnswer(404, "no such upload")));

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    VERIFY_FAILED(file, UploadExpired);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(harbour.count("POST"), 2);
}

void TestTusEvil::anExpiredUploadStartsAnewWhateverTheServerSays()
{
    TusStore *store = nullptr;
    Harbour harbour([&store](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "HEAD")
            return plainAnswer(403, "expired");
        if (request.verb != "POST")
            return std::nullopt;
        Answer created = store->answer(request);
        created.headers.emplaceBack("Upload-Expires", "Wed, 25 Jun 2014 16:00:00 GMT");
        return created;
    });
    store = &harbour.store;
    const QByteArray content = someBytes(chunk);
    QVERIFY(harbour.upload(content));

    const Result<UploadedFile> file = harbour.rig.again(); // its token was not taken away

    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 2);
    QVERIFY(harbour.holds(1, content));
}

void TestTusEvil::anOffsetConflictAsksAndGoesOn()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(409, "Upload-Offset conflict")));
    const QByteArray content = someBytes(3 * chunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("HEAD"), 1);
    QCOMPARE(harbour.count("POST"), 1);
}

void TestTusEvil::anEndlessOffsetConflictEnds()
{
    Harbour harbour(every("PATCH", plainAnswer(409, "Upload-Offset conflict")));

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    VERIFY_FAILED(file, OffsetConflict);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(harbour.count("PATCH"), 3);
}

void TestTusEvil::aLockedUploadWaitsAndKeepsItsToken()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(423, "The resource is locked")));
    const QByteArray content = someBytes(3 * chunk);

    const Result<UploadedFile> locked = harbour.upload(content);
    const Result<UploadedFile> file = harbour.rig.again();

    VERIFY_FAILED(locked, Locked);
    QVERIFY(locked.error().advice == Advice::WaitThenRetry);
    VERIFY_DONE(file);
    QCOMPARE(harbour.count("POST"), 1);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::aLostLastAnswerIsAskedForNotSentAgain()
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
    const QByteArray content = someBytes(3 * chunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(file->verified == Verification::Size);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 3);
    QCOMPARE(harbour.count("HEAD"), 1);
}

// A refusal closes the connection while a chunk is in flight, so it is seen as a reset. The next
// attempt begins with a piece small enough for the answer to come through.
void TestTusEvil::aRefusalBehindAResetIsHeardTheNextTime()
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

    const Result<UploadedFile> broken = harbour.upload(someBytes(3 * chunk));
    const Result<UploadedFile> refused = harbour.rig.again();

    VERIFY_FAILED(broken, ConnectionLost);
    VERIFY_FAILED(refused, PermissionDenied);
    QCOMPARE(refused.error().detail, u"new row violates row-level security policy"_s);
}

void TestTusEvil::withoutARememberedTokenNothingLeaves()
{
    Harbour harbour;
    harbour.rig.context().tokenFailure
        = Failure {.kind = FailureKind::DatabaseFailed, .advice = Advice::GiveUp};

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    VERIFY_FAILED(file, DatabaseFailed);
    QCOMPARE(harbour.count("PATCH"), 0);
}

void TestTusEvil::aDamagedChunkIsSentAgain()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(460, "Checksum mismatch")),
        "creation,checksum,termination");
    const QByteArray content = someBytes(3 * chunk - 1);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 4);
    QVERIFY(file->verified == Verification::Hash); // the server has checked every byte
    QVERIFY(harbour.server.requests().last().header("Upload-Checksum").startsWith("sha256 "));
}

void TestTusEvil::aChunkDamagedTwiceIsAFailure()
{
    Harbour harbour(
        every("PATCH", plainAnswer(460, "Checksum mismatch")), "creation,checksum,termination");

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    VERIFY_FAILED(file, ChecksumMismatch);
    QCOMPARE(harbour.count("PATCH"), 2);
}

void TestTusEvil::aSmallFileTravelsWithItsCreation()
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

void TestTusEvil::aServerThatSaysItsLimitIsNotSentMore()
{
    Harbour harbour(every("OPTIONS",
        {.status = 204,
            .headers = {{"Tus-Version", "1.0.0"}, {"Tus-Extension", "creation"},
                {"Tus-Max-Size", "1000"}}}));

    const Result<UploadedFile> file = harbour.upload(someBytes(1001));

    VERIFY_FAILED(file, TooLarge);
    QCOMPARE(file.error().limitBytes, 1000);
    QCOMPARE(harbour.count("POST"), 0);
}

void TestTusEvil::aServerWithoutOptionsWorksAllTheSame()
{
    Harbour harbour(every("OPTIONS", {.status = 405}));
    const QByteArray content = someBytes(chunk + 1);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::anAbandonedUploadIsToldToTheServer()
{
    Harbour harbour(nth("PATCH", 2, plainAnswer(423, "locked")));
    QVERIFY(!harbour.upload(someBytes(3 * chunk)));
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

void TestTusEvil::aRedirectIsNotFollowed()
{
    EvilServer thief([](const SeenRequest &) { return Answer {}; });
    Harbour harbour(every(
        "PATCH", {.status = 307, .headers = {{"Location", thief.url().toEncoded()}}}));

    const Result<UploadedFile> file = harbour.upload(someBytes(chunk));

    VERIFY_FAILED(file, RedirectRefused);
    QCOMPARE(thief.connectionCount(), 0);
}

void TestTusEvil::checkFindsAServerAndLeavesNothing()
{
    Harbour harbour;

    const auto found
        = run(harbour.rig.destination().checkable()->check(harbour.rig.context()));

    QVERIFY(found && *found);
    QVERIFY((*found)->contains(u"termination"_s));
    QVERIFY(harbour.store.uploads().first().gone);
}

void TestTusEvil::checkSaysThatThisIsNoTusServer()
{
    EvilServer webSite([](const SeenRequest &) {
        return Answer {.headers = {{"Content-Type", "text/html"}}, .body = "<html>Welcome</html>"};
    });
    UploadRig rig(Harbour::setup(webSite.url(u"files"_s)));

    const auto found = run(rig.destination().checkable()->check(rig.context()));

    QVERIFY(found && !*found);
    QVERIFY(found->error().advice == Advice::FixSettings);
}

QTEST_GUILESS_MAIN(TestTusEvil)
#include "test_tus_evil.moc"
