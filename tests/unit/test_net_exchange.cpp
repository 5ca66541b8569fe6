#include "support/ask.h"
#include "support/evilserver.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Answer ok(const SeenRequest &)
{
    return {.body = "fine"};
}

} // namespace

// The ordinary course: what is asked arrives as it was asked, once, and the answer comes back
// whole.
class TestNetExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }
    void sendsABodyOnceAndReturnsTheAnswer();
    void sendsExactlyTheHeadersAskedFor();
    void sendsAnEmptyBodyAsLengthZero_data();
    void sendsAnEmptyBodyAsLengthZero();
    void inventsNothingForAPostWithAQuery();
    void readsNoBodyAfterHead();
    void returnsEveryStatusWithItsBody_data();
    void returnsEveryStatusWithItsBody();
    void refusesHeadersThatWouldSplit_data();
    void refusesHeadersThatWouldSplit();
    void refusesUrlsThatAreNotHttp_data();
    void refusesUrlsThatAreNotHttp();
    void reusesItsConnections();
    void runsMoreThanSixAtOnce();
    void tellsHowMuchWasSent();
    void sendsToAServerWithAPrivateAuthority();
};

void TestNetExchange::sendsABodyOnceAndReturnsTheAnswer()
{
    EvilServer server([](const SeenRequest &) {
        return Answer {.status = 201, .headers = {{"X-Word", "yes"}}, .body = "stored"};
    });
    HttpClient client;
    const QByteArray body(100'000, 'x');
    const auto result = run(ask(client, request("PUT", server.url(), body)));
    QVERIFY(result && *result);
    QCOMPARE((*result)->status, 201);
    QCOMPARE((*result)->body, "stored");
    QCOMPARE((*result)->header("x-word"), "yes");
    QCOMPARE((*result)->bytesSent, qint64(body.size()));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.request(0).body, body);
}

void TestNetExchange::sendsExactlyTheHeadersAskedFor()
{
    EvilServer server(ok);
    HttpClient client;
    HttpRequest made = request("PATCH", server.url(u"a/b?c=d"_s), "12345");
    made.headers
        = {{"Tus-Resumable", "1.0.0"}, {"Content-Type", "application/offset+octet-stream"}};
    QCOMPARE(outcomeOf(client, std::move(made)).status, 200);
    const SeenRequest seen = server.request(0);
    QCOMPARE(seen.verb, "PATCH");
    QCOMPARE(seen.target, "/a/b?c=d");
    QCOMPARE(seen.header("Tus-Resumable"), "1.0.0");
    QCOMPARE(seen.header("Content-Type"), "application/offset+octet-stream");
    QCOMPARE(seen.header("Content-Length"), "5");
    QCOMPARE(seen.header("Accept-Encoding"), "identity");
    QVERIFY(seen.header("User-Agent").startsWith("Ferry/"));
    QVERIFY(seen.header("Cookie").isEmpty());
}

void TestNetExchange::sendsAnEmptyBodyAsLengthZero_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<bool>("withBody");
    for (const char *verb : {"PUT", "POST", "PATCH"}) {
        QTest::addRow("%s, no body", verb) << QByteArray(verb) << false;
        QTest::addRow("%s, empty body", verb) << QByteArray(verb) << true;
    }
}

void TestNetExchange::sendsAnEmptyBodyAsLengthZero()
{
    QFETCH(QByteArray, verb);
    QFETCH(bool, withBody);
    EvilServer server(ok);
    HttpClient client;
    const QUrl url = server.url();
    const Outcome outcome
        = outcomeOf(client, withBody ? request(verb, url, QByteArray()) : request(verb, url));
    QCOMPARE(outcome.status, 200);
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.request(0).header("Content-Length"), "0");
}

// Qt's own POST without a body sends the query as the body.
void TestNetExchange::inventsNothingForAPostWithAQuery()
{
    EvilServer server(ok);
    HttpClient client;
    QCOMPARE(outcomeOf(client, request("POST", server.url(u"x?secret=1"_s))).status, 200);
    QCOMPARE(server.request(0).target, "/x?secret=1");
    QCOMPARE(server.request(0).header("Content-Length"), "0");
    QVERIFY(server.request(0).header("Content-Type").isEmpty());
}

void TestNetExchange::readsNoBodyAfterHead()
{
    EvilServer server([](const SeenRequest &) {
        return Answer {.headers = {{"Content-Length", "5000000"}, {"Upload-Offset", "7"}}};
    });
    HttpClient client;
    const auto result = run(ask(client, request("HEAD", server.url())));
    QVERIFY(result && *result);
    QCOMPARE((*result)->header("Upload-Offset"), "7");
    QCOMPARE((*result)->body, "");
}

void TestNetExchange::returnsEveryStatusWithItsBody_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("challenge");
    for (const int status : {200, 201, 202, 400, 403, 404, 409, 410, 412, 413, 415, 422, 423, 425,
             429, 460, 500, 501, 502, 503, 504, 507, 544}) {
        QTest::addRow("%d", status) << status << QByteArray();
    }
    QTest::newRow("401") << 401 << QByteArray();
    QTest::newRow("401 bearer") << 401 << QByteArray("Bearer realm=\"x\"");
    QTest::newRow("401 basic") << 401 << QByteArray("Basic realm=\"x\"");
}

void TestNetExchange::returnsEveryStatusWithItsBody()
{
    QFETCH(int, status);
    QFETCH(QByteArray, challenge);
    EvilServer server([status, challenge](const SeenRequest &) {
        Answer answer {.status = status, .body = "{\"code\":\"Because\"}"};
        if (!challenge.isEmpty())
            answer.headers.append({"WWW-Authenticate", challenge});
        return answer;
    });
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), "12345"));
    QCOMPARE(outcome.status, status);
    QCOMPARE(outcome.body, "{\"code\":\"Because\"}");
    QCOMPARE(server.requestCount(), 1);
}

void TestNetExchange::refusesHeadersThatWouldSplit_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("CR LF in a value") << QByteArray("X-Name") << QByteArray("a\r\nX-Evil: 1");
    QTest::newRow("LF in a value") << QByteArray("X-Name") << QByteArray("a\nX-Evil: 1");
    QTest::newRow("NUL in a value") << QByteArray("X-Name") << QByteArray("a\0b", 3);
    QTest::newRow("colon in a name") << QByteArray("X-Evil: 1\r\nX") << QByteArray("a");
    QTest::newRow("no name") << QByteArray() << QByteArray("a");
}

void TestNetExchange::refusesHeadersThatWouldSplit()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    EvilServer server(ok);
    HttpClient client;
    HttpRequest made = request("PUT", server.url(), "12345");
    made.headers.append({name, value});
    const Outcome outcome = outcomeOf(client, std::move(made));
    COMPARE_FAILURE(outcome, FailureKind::SettingsInvalid, Advice::FixSettings);
    QVERIFY(!failureToJson(outcome.failure).contains("X-Evil: 1\\r"));
    QCOMPARE(server.connectionCount(), 0);
}

void TestNetExchange::refusesUrlsThatAreNotHttp_data()
{
    QTest::addColumn<QUrl>("url");
    for (const char *url :
        {"file:///etc/passwd", "ftp://127.0.0.1/x", "/relative", "http:", "data:,x"})
        QTest::newRow(url) << QUrl(QString::fromLatin1(url));
}

void TestNetExchange::refusesUrlsThatAreNotHttp()
{
    QFETCH(QUrl, url);
    HttpClient client;
    COMPARE_FAILURE(
        outcomeOf(client, request("GET", url)), FailureKind::SettingsInvalid, Advice::FixSettings);
}

void TestNetExchange::reusesItsConnections()
{
    EvilServer server(ok);
    HttpClient client;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(outcomeOf(client, request("PUT", server.url(), "12345")).status, 200);
    QCOMPARE(server.requestCount(), 20);
    QCOMPARE(server.connectionCount(), 1);
}

void TestNetExchange::runsMoreThanSixAtOnce()
{
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    HttpClient client;
    std::vector<Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 16; ++i) {
        tasks.push_back(ask(client, request("PUT", server.url(), "12345")));
        tasks.back().start([] {});
    }
    QTRY_COMPARE(server.requestCount(), 16);
    QCOMPARE(server.connectionCount(), 16);
    tasks.clear();
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetExchange::tellsHowMuchWasSent()
{
    EvilServer server(
        ok, [](const SeenRequest &) { return Reading {.bytesPerSecond = 20'000'000}; });
    HttpClient client;
    const qint64 size = 20'000'000;
    QList<qint64> told;
    const auto result = run(ask(client, request("PUT", server.url(), QByteArray(size, 'x')),
        [&told](qint64 bytes) { told.append(bytes); }));
    QVERIFY(result && *result);
    QVERIFY(told.size() >= 2);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.last() <= size);
}

void TestNetExchange::sendsToAServerWithAPrivateAuthority()
{
    EvilServer server(ok, {}, EvilServer::Transport::Tls);
    HttpClient stranger;
    COMPARE_FAILURE(outcomeOf(stranger, request("PUT", server.url(), "12345")),
        FailureKind::TlsRejected, Advice::FixSettings);
    QCOMPARE(server.requestCount(), 0);

    HttpClient friendly;
    QVERIFY(!friendly.addAuthorities("no certificate"));
    QVERIFY(friendly.addAuthorities(EvilServer::authority()));
    QCOMPARE(outcomeOf(friendly, request("PUT", server.url(), "12345")).status, 200);
    QCOMPARE(server.request(0).body, "12345");
}

QTEST_GUILESS_MAIN(TestNetExchange)
#include "test_net_exchange.moc"
