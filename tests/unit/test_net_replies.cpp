#include "support/ask.h"
#include "support/evilserver.h"
#include "support/transports.h"

#include <QFile>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Resident memory of this process, in bytes.
qint64 residentBytes()
{
    QFile statm(u"/proc/self/statm"_s);
    if (!statm.open(QIODevice::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * 4096;
}

EvilServer::Script always(const Answer &answer)
{
    return [answer](const SeenRequest &) { return answer; };
}

} // namespace

// Replies that are cut short, nonsensical, endless or lead astray (faults.md N14, S12, S14, S15).
// Qt calls most of them a success.
class TestNetReplies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void redirectsAreRefused_data();
    void redirectsAreRefused();
    void aRedirectLoopIsOneRequest();
    void oddReplies_data();
    void oddReplies();
    void aReplyWithoutLengthEndsWithItsConnection_data();
    void aReplyWithoutLengthEndsWithItsConnection();
    void endlessBodyIsCutOff();
    void endlessHeadersAreCutOff_data();
    void endlessHeadersAreCutOff();
    void trickleEndsAtTheDeadline();
    void packedReplyIsNotUnpacked();
    void cookiesAreNotKept();
};

void TestNetReplies::redirectsAreRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("verb");
    for (const int status : {301, 302, 303, 304, 307, 308}) {
        for (const char *verb : {"GET", "HEAD", "POST", "PUT", "PATCH"})
            QTest::addRow("%d on %s", status, verb) << status << QByteArray(verb);
    }
}

// Not a byte, not a header may reach the other host.
void TestNetReplies::redirectsAreRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, verb);
    EvilServer other(always({}));
    EvilServer server(always(
        {.status = status, .headers = {{"Location", other.url(u"?token=secret"_s).toEncoded()}}}));
    HttpClient client;
    const bool hasBody = verb != "GET" && verb != "HEAD";
    HttpRequest made = hasBody ? request(verb, server.url(), QByteArray(20'000, 'x'))
                               : request(verb, server.url());
    made.headers = {{"Authorization", "Bearer secret"}, {"apikey", "secret"}};
    const Outcome outcome = outcomeOf(client, std::move(made));
    COMPARE_FAILURE(outcome, FailureKind::RedirectRefused, Advice::FixSettings);
    QCOMPARE(outcome.failure.httpStatus, status);
    QCOMPARE(outcome.failure.subject, u"127.0.0.1"_s);
    QCOMPARE(outcome.failure.code, u"redirect"_s);
    QCOMPARE(outcome.failure.detail, other.url().toString());
    QVERIFY(!failureToJson(outcome.failure).contains("secret"));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(other.connectionCount(), 0);
}

void TestNetReplies::aRedirectLoopIsOneRequest()
{
    EvilServer server(always({.status = 307, .headers = {{"Location", "/"}}}));
    HttpClient client;
    COMPARE_FAILURE(outcomeOf(client, request("POST", server.url(), QByteArray(200'000, 'x'))),
        FailureKind::RedirectRefused, Advice::FixSettings);
    QCOMPARE(server.requestCount(), 1);
}

void TestNetReplies::oddReplies_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("kind");
    const int bad = int(FailureKind::BadReply);
    const int lost = int(FailureKind::ConnectionLost);
    // Of such Qt's own backend says that the connection was closed.
    const int garbage = isQtsTransport() ? lost : bad;
    const auto row = [](const char *name, const QByteArray &raw, int kind) {
        QTest::newRow(name) << raw << kind;
    };
    row("shorter than its length", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nabc", bad);
    row("negative length", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nabc", bad);
    row("length of letters", "HTTP/1.1 200 OK\r\nContent-Length: 3abc\r\n\r\nabc", bad);
    row("length beyond 64 bits",
        "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nabc", bad);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc", bad);
    row("chunks cut short", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc", bad);
    row("final 103", "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", bad);
    row("final 104", "HTTP/1.1 104 Upload Resumption Supported\r\n\r\n", bad);
    row("status 99", "HTTP/1.1 099 What\r\nContent-Length: 0\r\n\r\n", bad);
    row("status 0", "HTTP/1.1 000 What\r\nContent-Length: 0\r\n\r\n", bad);
    row("not HTTP", "220 mail.example.org ESMTP\r\n", garbage);
    row("binary", QByteArray("\0\1\2\3\377\376\n\n\0\0", 10), garbage);
    row("head cut short", "HTTP/1.1 200 OK\r\nContent-Le", lost);
    row("status line alone", "HTTP/1.1 200 OK\r\n", lost);
}

void TestNetReplies::oddReplies()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, kind);
    EvilServer server(always({.then = Answer::Then::Close, .raw = raw}));
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("POST", server.url(), QByteArray(5000, 'x')));
    QVERIFY2(outcome.isFailure, qPrintable(QString::number(outcome.status)));
    QVERIFY2(int(outcome.failure.kind) == kind, failureToJson(outcome.failure).constData());
    QCOMPARE(server.requestCount(), 1);
}

void TestNetReplies::aReplyWithoutLengthEndsWithItsConnection_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nServer: small\r\n\r\n");
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
    QTest::newRow("bare") << QByteArray("HTTP/1.1 200 OK\r\n\r\n");
}

void TestNetReplies::aReplyWithoutLengthEndsWithItsConnection()
{
    QFETCH(QByteArray, head);
    EvilServer server(always({.then = Answer::Then::Close, .raw = head + "all of it"}));
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), "12345"));
    QVERIFY2(!outcome.isFailure, failureToJson(outcome.failure).constData());
    QCOMPARE(outcome.body, "all of it");
}

void TestNetReplies::endlessBodyIsCutOff()
{
    EvilServer server(always({.endless = QByteArray(64 * 1024, 'x')}));
    HttpClient client;
    const qint64 before = residentBytes();
    COMPARE_FAILURE(outcomeOf(client, request("GET", server.url())), FailureKind::ReplyTooLarge,
        Advice::GiveUp);
    QVERIFY2(residentBytes() - before < 10'000'000, "an endless reply filled the memory");
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetReplies::endlessHeadersAreCutOff_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("endless");
    QTest::newRow("lines") << QByteArray() << "X-More: " + QByteArray(80, 'x') + "\r\n";
    QTest::newRow("one line") << QByteArray("X-More: ") << QByteArray(8000, 'x');
}

void TestNetReplies::endlessHeadersAreCutOff()
{
    QFETCH(const QByteArray, begin);
    QFETCH(const QByteArray, endless);
    SKIP_WITH_QTS_TRANSPORT(
        "it has no limit for headers, and cannot be stopped while it reads them");
    EvilServer server(always({.raw = "HTTP/1.1 200 OK\r\n" + begin, .endless = endless}));
    HttpClient client;
    const qint64 before = residentBytes();
    COMPARE_FAILURE(outcomeOf(client, request("GET", server.url())), FailureKind::ReplyTooLarge,
        Advice::GiveUp);
    QVERIFY2(residentBytes() - before < 10'000'000, "endless headers filled the memory");
    QTRY_COMPARE(server.openConnections(), 0);
    // And others are served.
    EvilServer good(always({.body = "fine"}));
    QCOMPARE(outcomeOf(client, request("GET", good.url())).body, "fine");
}

void TestNetReplies::trickleEndsAtTheDeadline()
{
    EvilServer server(always({.body = QByteArray(10'000, 'x'), .trickled = true}));
    HttpClient client;
    HttpRequest made = request("GET", server.url());
    made.replyDeadline = 700ms;
    COMPARE_FAILURE(outcomeOf(client, std::move(made)), FailureKind::ReplyTimedOut, Advice::Retry);
    QTRY_COMPARE(server.openConnections(), 0);
}

// 1 KB that would unpack to much more reaches nobody's memory unpacked.
void TestNetReplies::packedReplyIsNotUnpacked()
{
    // gzip, as zlib's qCompress has it inside: header of qCompress (4) and zlib (2), trailer (4).
    const QByteArray plain(1'000'000, '\0');
    const QByteArray packed = QByteArray::fromHex("1f8b0800000000000003")
        + qCompress(plain, 9).mid(6).chopped(4) + QByteArray(8, '\0');
    EvilServer server(always({.headers = {{"Content-Encoding", "gzip"}}, .body = packed}));
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("GET", server.url()));
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.body, packed);
}

void TestNetReplies::cookiesAreNotKept()
{
    EvilServer server(always({.headers = {{"Set-Cookie", "track=me; Path=/"}}}));
    HttpClient client;
    QCOMPARE(outcomeOf(client, request("GET", server.url())).status, 200);
    QCOMPARE(outcomeOf(client, request("GET", server.url())).status, 200);
    QVERIFY(server.request(1).header("Cookie").isEmpty());
}

QTEST_GUILESS_MAIN(TestNetReplies)
#include "test_net_replies.moc"
