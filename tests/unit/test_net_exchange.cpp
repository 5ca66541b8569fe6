#include "net/exchange.h"
#include "net/httpclient.h"
#include "support/evilserver.h"
#include "support/run.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Task<Result<HttpReply>> ask(HttpClient *client, HttpRequest request)
{
    co_return co_await Exchange(*client, std::move(request));
}

// The plain course of things: what is asked arrives as it was asked, and the answer comes back whole.
HttpRequest put(const EvilServer &server, const QByteArray &body)
{
    HttpRequest request {.verb = "PUT", .url = server.url(u"file"_s)};
    request.body = std::make_unique<MemoryBody>(body);
    return request;
}

} // namespace

class TestNetExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsABodyOnceAndReturnsTheAnswer();
};

void TestNetExchange::sendsABodyOnceAndReturnsTheAnswer()
{
    EvilServer server([](const SeenRequest &) {
        return Answer {.status = 201, .headers = {{"X-Word", "yes"}}, .body = "stored"};
    });
    HttpClient client;
    const QByteArray body(100'000, 'x');
    const auto result = run(ask(&client, put(server, body)));
    QVERIFY(result);
    QVERIFY2(result->has_value(), qPrintable(result->has_value() ? QString() : QString::fromUtf8(failureToJson(result->error()))));
    QCOMPARE((*result)->status, 201);
    QCOMPARE((*result)->body, "stored");
    QCOMPARE((*result)->header("x-word"), "yes");
    QCOMPARE((*result)->bytesSent, qint64(body.size()));
    QCOMPARE(server.requestCount(), 1);
    QCOMPARE(server.request(0).body, body);
}

QTEST_GUILESS_MAIN(TestNetExchange)
#include "test_net_exchange.moc"
