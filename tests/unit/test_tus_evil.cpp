#include "destinations/tus/tusprotocol.h"
#include "support/harbour.h"
#include "support/run.h"
#include "support/transports.h"
#include "support/verifyresult.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// A tus server that misbehaves: rows S10 and S11 of the fault catalogue, and its kin.
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
    void crumbsComeToAnEnd();
    void headOfMoreThanWasSentIsNoSuccess_data();
    void headOfMoreThanWasSentIsNoSuccess();
    void anEarlyYesIsHeldAgainstWhatWasSent();
    void aPageForEverythingIsNoSuccess();
    void theTimeOfTheSourceGoesAlong();
    void aForeignLocationGetsNothing_data();
    void aForeignLocationGetsNothing();
    void anotherAddressOfTheHostIsTakenAtTheEnteredOne_data();
    void anotherAddressOfTheHostIsTakenAtTheEnteredOne();
    void anotherAddressWhosePathLeadsNowhereIsSaid();
    void aRelativeLocationIsFollowed();
    void aForeignUrlInAKeptTokenGetsNothing();
    void aRedirectIsNotFollowed();
    void aServerThatSaysItsLimitIsNotSentMore();
    void aServerWithoutOptionsWorksAllTheSame();
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
    QTest::newRow("beyond the file") << QByteArray::number(3 * tusChunk + 1);
    QTest::newRow("the whole file after its first chunk") << QByteArray::number(3 * tusChunk);
    QTest::newRow("one byte more than was sent") << QByteArray::number(tusChunk + 1);
}

void TestTusEvil::anOffsetThatCannotBeEndsTheUpload()
{
    QFETCH(const QByteArray, offset);
    Harbour harbour(every("PATCH", offsetAnswer(204, offset)));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, BadReply);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QVERIFY(!file.error().detail.isEmpty());
    QCOMPARE(harbour.count("PATCH"), 1);
}

void TestTusEvil::anOffsetThatGoesBackEndsTheUpload()
{
    Harbour harbour(nth("PATCH", 2, offsetAnswer(204, "7")));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 2);
}

void TestTusEvil::anOffsetThatStandsStillIsTriedThreeTimes()
{
    Harbour harbour(every("PATCH", offsetAnswer(204, "0")));

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 3);
}

void TestTusEvil::aHeadThatCannotBeEndsTheUpload_data()
{
    QTest::addColumn<QByteArray>("offset");
    QTest::addColumn<QByteArray>("length");
    const QByteArray right = QByteArray::number(3 * tusChunk);
    QTest::newRow("no offset") << QByteArray() << right;
    QTest::newRow("negative") << QByteArray("-1") << right;
    QTest::newRow("letters") << QByteArray("1e6") << right;
    QTest::newRow("beyond the file") << QByteArray::number(3 * tusChunk + 1) << right;
    QTest::newRow("of another file") << QByteArray("0") << QByteArray("17");
}

void TestTusEvil::aHeadThatCannotBeEndsTheUpload()
{
    QFETCH(const QByteArray, offset);
    QFETCH(const QByteArray, length);
    Answer head = offsetAnswer(200, offset);
    head.headers.emplaceBack("Upload-Length", length);
    const auto breakThenLie
        = [patch = nth("PATCH", 2, {.then = Answer::Then::Reset, .isSilent = true}),
              lie = every("HEAD", head)](const SeenRequest &request) {
              const std::optional<Answer> broken = patch(request);
              return broken ? broken : lie(request);
          };
    Harbour harbour(breakThenLie);

    const Result<UploadedFile> broken = harbour.upload(someBytes(3 * tusChunk));
    const Result<UploadedFile> file = harbour.rig.again();

    VERIFY_FAILED(broken, ConnectionLost);
    VERIFY_FAILED(file, BadReply);
    QCOMPARE(harbour.count("PATCH"), 2); // none after the lie
}

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
    const QByteArray content = someBytes(2 * tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(harbour.count("PATCH"), 3);
}

// It got 47,891 chunks of a byte each.
void TestTusEvil::crumbsComeToAnEnd()
{
    auto taken = std::make_shared<std::atomic<int>>(0);
    Harbour harbour([taken](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH")
            return std::nullopt;
        return offsetAnswer(204, QByteArray::number(++*taken));
    });
    const qint64 size = 3 * tusChunk;

    const Result<UploadedFile> file = harbour.upload(someBytes(size));

    VERIFY_FAILED(file, BadReply);
    QVERIFY(file.error().advice == Advice::GiveUp);
    QCOMPARE(file.error().code, u"takes-too-little"_s);
    QVERIFY(harbour.count("PATCH") <= 20);
    QCOMPARE(harbour.count("POST"), 1);
    qint64 bytes = 0;
    for (const SeenRequest &request : harbour.server.requests())
        bytes += request.bodyBytes;
    QVERIFY2(bytes <= tusChunk + 20 * (16 << 10), QByteArray::number(bytes).constData());
}

void TestTusEvil::headOfMoreThanWasSentIsNoSuccess_data()
{
    QTest::addColumn<int>("then");
    QTest::newRow("the connection broke") << int(Reading::Then::Reset);
    QTest::newRow("the server failed") << int(Reading::Then::AnswerNow);
}

// A chunk of the whole file breaks off at its beginning, and HEAD says that all of it is there.
void TestTusEvil::headOfMoreThanWasSentIsNoSuccess()
{
    QFETCH(int, then);
    if (Reading::Then(then) == Reading::Then::AnswerNow)
        SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes, and so writes to the end");
    const qint64 size = 32 << 20;
    const auto lie = [size](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb == "PATCH")
            return Answer {.status = 500, .then = Answer::Then::HalfClose};
        if (request.verb == "HEAD")
            return offsetAnswer(200, QByteArray::number(size));
        return std::nullopt;
    };
    Harbour harbour(lie, "creation,termination", [then](const SeenRequest &request) {
        if (request.verb != "PATCH")
            return Reading {};
        return Reading {.then = Reading::Then(then), .after = 100'000};
    });
    DestinationSetup setup = Harbour::setup(harbour.server.url(u"files"_s));
    setup.config.settings.insert(u"chunk-mib"_s, u"64"_s);
    UploadRig rig(setup);

    const Result<UploadedFile> broken = rig.upload("film.mp4", someBytes(size));
    const Result<UploadedFile> file = rig.again();

    QVERIFY(!broken);
    VERIFY_FAILED(file, BadReply);
    QCOMPARE(file.error().code, u"claims-more"_s);
    QCOMPARE(harbour.count("PATCH"), 1);
}

void TestTusEvil::anEarlyYesIsHeldAgainstWhatWasSent()
{
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes, and so writes to the end");
    const qint64 size = 32 << 20;
    const auto yes = [size](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "PATCH")
            return std::nullopt;
        Answer answer = offsetAnswer(204, QByteArray::number(size));
        answer.then = Answer::Then::HalfClose;
        return answer;
    };
    Harbour harbour(yes, "creation,termination", [](const SeenRequest &request) {
        if (request.verb != "PATCH")
            return Reading {};
        return Reading {.then = Reading::Then::AnswerNow, .after = 100'000};
    });
    DestinationSetup setup = Harbour::setup(harbour.server.url(u"files"_s));
    setup.config.settings.insert(u"chunk-mib"_s, u"64"_s);
    UploadRig rig(setup);

    const Result<UploadedFile> file = rig.upload("film.mp4", someBytes(size));

    VERIFY_FAILED(file, BadReply);
    QVERIFY(file.error().advice == Advice::Retry);
    QCOMPARE(file.error().code, u"early-reply"_s);
    QVERIFY(!rig.context().stored.contains(size));
}

void TestTusEvil::aPageForEverythingIsNoSuccess()
{
    Harbour harbour([](const SeenRequest &) {
        return Answer {.headers = {{"Content-Type", "text/html"}},
            .body = "<!DOCTYPE html><title>Please sign in</title>"};
    });

    const Result<UploadedFile> file = harbour.upload(someBytes(3 * tusChunk));

    VERIFY_FAILED(file, BadReply);
    QVERIFY(file.error().advice == Advice::Retry); // the network may let us through in a while
    QCOMPARE(file.error().code, u"web-page"_s);
    QCOMPARE(harbour.count("POST"), 1);
    QCOMPARE(harbour.count("PATCH"), 0);
}

void TestTusEvil::theTimeOfTheSourceGoesAlong()
{
    Harbour harbour;
    VERIFY_DONE(harbour.upload(someBytes(tusChunk)));
    const qint64 modified = harbour.rig.requestFor("film.mp4").stamp.modified;
    QCOMPARE(TusStore::metadataOf(harbour.store.uploads().first(), "mtime"),
        QByteArray::number(modified / 1'000'000'000));
}

void TestTusEvil::aForeignLocationGetsNothing_data()
{
    QTest::addColumn<QByteArray>("location"); // "PORT" stands for the thief's
    QTest::newRow("another host") << QByteArray("http://localhost:PORT/files/0");
    QTest::newRow("another host, scheme-relative") << QByteArray("//localhost:PORT/files/0");
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

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    QVERIFY(!file);
    QVERIFY(file.error().kind == FailureKind::ForeignOrigin
        || file.error().kind == FailureKind::BadReply
        || file.error().kind == FailureKind::ReplyTooLarge);
    QVERIFY(file.error().advice != Advice::Retry);
    QCOMPARE(thief.connectionCount(), 0);
    QCOMPARE(harbour.count("PATCH"), 0);
    QVERIFY(!wordsOf(file.error()).contains(plantedToken));
}

void TestTusEvil::anotherAddressOfTheHostIsTakenAtTheEnteredOne_data()
{
    QTest::addColumn<QByteArray>("location"); // "PORT" stands for the thief's
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:PORT/files/0");
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:PORT/files/0");
    QTest::newRow("scheme-relative") << QByteArray("//127.0.0.1:PORT/files/0");
}

// As behind a proxy that ends TLS: the path is good, and the address is the proxy's.
void TestTusEvil::anotherAddressOfTheHostIsTakenAtTheEnteredOne()
{
    QFETCH(QByteArray, location);
    EvilServer thief([](const SeenRequest &) { return offsetAnswer(200, "0"); });
    location.replace("PORT", QByteArray::number(thief.port()));
    TusStore *store = nullptr;
    Harbour harbour([&store, location](const SeenRequest &request) -> std::optional<Answer> {
        if (request.verb != "POST")
            return std::nullopt;
        Answer answer = store->answer(request);
        answer.headers = {{"Tus-Resumable", "1.0.0"}, {"Location", location}};
        return answer;
    });
    store = &harbour.store;
    const QByteArray content = someBytes(2 * tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);
    const auto found = run(harbour.rig.destination().checkable()->check(harbour.rig.context()));

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
    QCOMPARE(thief.connectionCount(), 0);
    QVERIFY(found && *found);
    QVERIFY((*found)->named.contains(QString::number(thief.port())));
    QVERIFY(!(*found)->entered.isEmpty());
}

// Then both addresses are in the reason, and nothing is made anew at the wrong place.
void TestTusEvil::anotherAddressWhosePathLeadsNowhereIsSaid()
{
    Answer created = plainAnswer(201, {});
    created.headers.emplaceBack("Location", "https://127.0.0.1:9/inner/0");
    Harbour harbour(every("POST", created));

    const Result<UploadedFile> file = harbour.upload(someBytes(2 * tusChunk));

    VERIFY_FAILED(file, PlaceMissing);
    QCOMPARE(file.error().code, u"upload-url"_s);
    QVERIFY(file.error().detail.contains(u"https://127.0.0.1:9,"_s));
    QVERIFY(file.error().detail.contains(harbour.server.url().host()));
    QVERIFY(!file.error().detail.contains(u"inner"_s));
    QCOMPARE(harbour.count("POST"), 1);
    QCOMPARE(harbour.count("PATCH"), 1);
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
    const QByteArray content = someBytes(tusChunk);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::aForeignUrlInAKeptTokenGetsNothing()
{
    EvilServer thief([](const SeenRequest &) { return offsetAnswer(200, "0"); });
    Harbour harbour;
    const QByteArray content = someBytes(tusChunk);
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

void TestTusEvil::aRedirectIsNotFollowed()
{
    EvilServer thief([](const SeenRequest &) { return Answer {}; });
    Harbour harbour(
        every("PATCH", {.status = 307, .headers = {{"Location", thief.url().toEncoded()}}}));

    const Result<UploadedFile> file = harbour.upload(someBytes(tusChunk));

    VERIFY_FAILED(file, RedirectRefused);
    QCOMPARE(thief.connectionCount(), 0);
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
    const QByteArray content = someBytes(tusChunk + 1);

    const Result<UploadedFile> file = harbour.upload(content);

    VERIFY_DONE(file);
    QVERIFY(harbour.holds(0, content));
}

void TestTusEvil::checkFindsAServerAndLeavesNothing()
{
    Harbour harbour;

    const auto found = run(harbour.rig.destination().checkable()->check(harbour.rig.context()));

    QVERIFY(found && *found);
    QCOMPARE((*found)->kind, CheckFinding::Kind::Tus);
    QVERIFY((*found)->details.join(u',').contains(u"termination"_s));
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
