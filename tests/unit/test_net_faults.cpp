#include "support/ask.h"
#include "support/evilserver.h"
#include "support/transports.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Larger than what the kernels of both sides take in: Qt is still writing when the server acts.
constexpr qsizetype large = 24'000'000;
constexpr qsizetype small = 5'000;

Answer ok(const SeenRequest &)
{
    return {.body = "fine"};
}

EvilServer::ReadingScript reading(Reading what)
{
    return [what](const SeenRequest &) { return what; };
}

// What had left for the kernel when it was over, in whatever way.
Task<qint64> sentInAll(HttpClient &client, HttpRequest made, Exchange::Sent sent)
{
    Exchange exchange(client, std::move(made), std::move(sent));
    const Result<HttpReply> reply = co_await exchange;
    Q_UNUSED(reply);
    co_return exchange.bytesSent();
}

// A body whose source ends early, as a file does that shrinks.
class ShrinkingBody final : public OnceOnlyBody
{
public:
    ShrinkingBody(qint64 stated, qint64 real)
        : OnceOnlyBody(stated)
        , m_real(real)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readAt(qint64 position, char *data, qint64 longest) override
    {
        const qint64 got = qMin(longest, m_real - position);
        std::fill_n(data, qMax<qint64>(got, 0), 'x');
        return got;
    }

private:
    qint64 m_real;
};

} // namespace

// Connections that break, stall or crawl (faults.md N1 to N7, N15). Left to itself, Qt sends a
// whole body again, up to four times: in each of these the server must see exactly one request.
class TestNetFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void nobodyListens();
    void hostDoesNotExist();
    void brokenConnection_data();
    void brokenConnection();
    void brokenConnectionWithoutABody();
    void staleKeepAliveIsNotSentTwice();
    void closedIdleConnectionIsNotUsedAgain();
    void chattyIdleConnectionIsNotUsedAgain();
    void whatNobodyAskedForIsNoAnswer();
    void serverStopsReading();
    void slowButMovingIsNoStall();
    void lateReplyIsAwaited();
    void noReplyEndsAtItsDeadline();
    void deadlineOfAllEndsEvenASlowMover();
    void earlyRefusalIsReadWhileTheServerReadsOn();
    void earlyRefusalBeforeAResetIsRead();
    void earlyRefusalWithAResetIsRead_data();
    void earlyRefusalWithAResetIsRead();
    void earlyYesIsBelievedOnceAllHasGone();
    void earlyYesBeforeTheEndIsNone();
    void whatIsToldHasLeftThisComputer();
    void noUploadHasALimitOfTime();
    void shrinkingSourceAborts();
    void goneTaskClosesItsConnection();
    void goneTaskNeverTouchesItsSourceAgain();
};

void TestNetFaults::nobodyListens()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl url(u"http://127.0.0.1:%1/"_s.arg(placeholder.serverPort()));
    placeholder.close();
    HttpClient client;
    COMPARE_FAILURE(
        outcomeOf(client, request("PUT", url, "12345")), FailureKind::Offline, Advice::Retry);
}

void TestNetFaults::hostDoesNotExist()
{
    HttpClient client;
    const QUrl url(u"http://nowhere.invalid/path?token=secret"_s);
    const Outcome outcome = outcomeOf(client, request("PUT", url, "12345"));
    COMPARE_FAILURE(outcome, FailureKind::Offline, Advice::Retry);
    QVERIFY(!outcome.failure.detail.contains("secret"_L1));
}

void TestNetFaults::brokenConnection_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<int>("then");
    QTest::addColumn<qint64>("after");
    for (const auto &[name, size] : {std::pair("small", small), std::pair("large", large)}) {
        QTest::addRow("N2 %s: RST at the head", name) << size << int(Reading::Then::Reset) << 0LL;
        QTest::addRow("N2 %s: RST mid-body", name) << size << int(Reading::Then::Reset) << 4'000LL;
        QTest::addRow("N2 %s: FIN mid-body", name) << size << int(Reading::Then::Close) << 4'000LL;
        QTest::addRow("N3 %s: RST after all", name) << size << int(Reading::Then::Reset) << -1LL;
        QTest::addRow("N3 %s: FIN after all", name) << size << int(Reading::Then::Close) << -1LL;
    }
}

void TestNetFaults::brokenConnection()
{
    QFETCH(qsizetype, size);
    QFETCH(int, then);
    QFETCH(qint64, after);
    EvilServer server(ok, reading({.then = Reading::Then(then), .after = after}));
    HttpClient client;
    const Outcome outcome = outcomeOf(client, request("POST", server.url(), QByteArray(size, 'x')));
    COMPARE_FAILURE(outcome, FailureKind::ConnectionLost, Advice::Retry);
    QCOMPARE(server.requestCount(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requestCount(), 1);
}

void TestNetFaults::brokenConnectionWithoutABody()
{
    EvilServer server(ok, reading({.then = Reading::Then::Reset}));
    HttpClient client;
    // A POST creates something even without a body.
    COMPARE_FAILURE(outcomeOf(client, request("POST", server.url())), FailureKind::ConnectionLost,
        Advice::Retry);
    QCOMPARE(server.requestCount(), 1);
}

// N4: the server closed an idle connection just as it is used again.
void TestNetFaults::staleKeepAliveIsNotSentTwice()
{
    EvilServer server(ok, [](const SeenRequest &seen) {
        return seen.number == 0 ? Reading {} : Reading {.then = Reading::Then::Close};
    });
    HttpClient client;
    QCOMPARE(outcomeOf(client, request("POST", server.url(), "first")).status, 200);
    COMPARE_FAILURE(outcomeOf(client, request("POST", server.url(), "second")),
        FailureKind::ConnectionLost, Advice::Retry);
    QCOMPARE(server.requestCount(), 2);
}

// N4, the usual course: the server closed it a while ago.
void TestNetFaults::closedIdleConnectionIsNotUsedAgain()
{
    EvilServer server([](const SeenRequest &) { return Answer {.then = Answer::Then::Close}; });
    HttpClient client;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(outcomeOf(client, request("POST", server.url(), "12345")).status, 200);
        QTRY_COMPARE(server.openConnections(), 0);
        QCoreApplication::processEvents();
    }
    QCOMPARE(server.connectionCount(), 3);
}

// What came while it was idle would be taken for the answer to the next request.
void TestNetFaults::chattyIdleConnectionIsNotUsedAgain()
{
    SKIP_WITH_QTS_TRANSPORT("it takes what comes while a connection is idle for the next answer");
    const QByteArray one = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    EvilServer server([one](const SeenRequest &) {
        return Answer {.raw = one + "HTTP/1.1 201", .trickled = true};
    });
    HttpClient client;
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(outcomeOf(client, request("POST", server.url(), "12345")).status, 200);
        QVERIFY(QTest::qWaitFor([&server] { return server.busyConnections() == 0; }));
    }
    QCOMPARE(server.connectionCount(), 3);
}

// The same, in one breath with the answer.
void TestNetFaults::whatNobodyAskedForIsNoAnswer()
{
    const QByteArray one = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";
    EvilServer server([one](const SeenRequest &) {
        return Answer {.raw = one + "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n"};
    });
    HttpClient client;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(outcomeOf(client, request("POST", server.url(), "12345")).status, 200);
    QCOMPARE(server.requestCount(), 3);
}

void TestNetFaults::serverStopsReading()
{
    EvilServer server(ok, reading({.then = Reading::Then::Stall, .after = 100'000}));
    HttpClient client;
    client.setLimits({.sendStall = 600ms});
    const Outcome outcome = outcomeOf(client, request("PUT", server.url(), QByteArray(large, 'x')));
    COMPARE_FAILURE(outcome, FailureKind::SendStalled, Advice::Retry);
    QCOMPARE(server.requestCount(), 1);
}

// N6: what is slow and moves is left alone, however long it takes.
void TestNetFaults::slowButMovingIsNoStall()
{
    EvilServer server(ok, reading({.bytesPerSecond = 6'000'000}));
    HttpClient client;
    client.setLimits({.sendStall = 3s});
    HttpRequest made = request("PUT", server.url(), QByteArray(large, 'x'));
    made.replyDeadline = 3s;
    QCOMPARE(outcomeOf(client, std::move(made)).status, 200);
    QCOMPARE(server.request(0).bodyBytes, qint64(large));
}

// N7: a server that stores after the last byte is given the time the request grants.
void TestNetFaults::lateReplyIsAwaited()
{
    EvilServer server([](const SeenRequest &) { return Answer {.delay = 2s}; });
    HttpClient client;
    client.setLimits({.sendStall = 1s});
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "12345")).status, 200);
}

void TestNetFaults::noReplyEndsAtItsDeadline()
{
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    HttpClient client;
    HttpRequest made = request("PUT", server.url(), "12345");
    made.replyDeadline = 400ms;
    COMPARE_FAILURE(outcomeOf(client, std::move(made)), FailureKind::ReplyTimedOut, Advice::Retry);
    QCOMPARE(server.requestCount(), 1);
    QTRY_COMPARE(server.openConnections(), 0);
}

void TestNetFaults::deadlineOfAllEndsEvenASlowMover()
{
    EvilServer server(ok, reading({.bytesPerSecond = 1'000'000}));
    HttpClient client;
    client.setLimits({.total = 500ms});
    COMPARE_FAILURE(outcomeOf(client, request("PUT", server.url(), QByteArray(large, 'x'))),
        FailureKind::SendStalled, Advice::Retry);
}

// N15, a well-behaved server: it answers early and reads on, as nginx does.
void TestNetFaults::earlyRefusalIsReadWhileTheServerReadsOn()
{
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.status = 413, .body = "too large", .then = Answer::Then::HalfClose};
        },
        reading({.then = Reading::Then::AnswerNow, .after = 0}));
    HttpClient client;
    const Outcome outcome
        = outcomeOf(client, request("POST", server.url(), QByteArray(large, 'x')));
    QCOMPARE(outcome.status, 413);
    QCOMPARE(outcome.body, "too large");
    QCOMPARE(server.requestCount(), 1);
}

// N15, a ruder one: it answers, and closes with unread bytes, so that its kernel sends a reset.
void TestNetFaults::earlyRefusalBeforeAResetIsRead()
{
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes");
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.status = 413,
                .body = "too large",
                .then = Answer::Then::Close,
                .thenAfter = 100ms};
        },
        reading({.then = Reading::Then::AnswerNow, .after = 0}));
    HttpClient client;
    const Outcome outcome
        = outcomeOf(client, request("POST", server.url(), QByteArray(large, 'x')));
    QCOMPARE(outcome.status, 413);
    QCOMPARE(outcome.body, "too large");
    QCOMPARE(server.requestCount(), 1);
}

void TestNetFaults::earlyRefusalWithAResetIsRead_data()
{
    QTest::addColumn<int>("transport");
    QTest::addRow("plain") << int(EvilServer::Transport::Plain);
    QTest::addRow("TLS") << int(EvilServer::Transport::Tls);
}

// The rudest: the reset is right behind the answer. A write fails before anybody has read.
void TestNetFaults::earlyRefusalWithAResetIsRead()
{
    QFETCH(int, transport);
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes");
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.status = 413, .body = "too large", .then = Answer::Then::Close};
        },
        reading({.then = Reading::Then::AnswerNow, .after = 0}), EvilServer::Transport(transport));
    HttpClient client;
    QVERIFY(client.addAuthorities(EvilServer::authority()));
    for (int i = 0; i < 40; ++i) {
        const Outcome outcome
            = outcomeOf(client, request("POST", server.url(), QByteArray(large, 'x')));
        QCOMPARE(outcome.status, 413);
        QCOMPARE(outcome.body, "too large");
        QCOMPARE(server.requestCount(), i + 1);
    }
}

// A yes may overtake the body; the server must have all of it nevertheless, and soon.
void TestNetFaults::earlyYesIsBelievedOnceAllHasGone()
{
    EvilServer server([](const SeenRequest &) { return Answer {.status = 201, .body = "stored"}; },
        reading({.then = Reading::Then::AnswerNow, .after = 0, .bytesPerSecond = 40'000'000}));
    HttpClient client;
    HttpRequest made = request("PUT", server.url(), QByteArray(large, 'x'));
    made.replyDeadline = 5min;
    QElapsedTimer clock;
    clock.start();
    const Outcome outcome = outcomeOf(client, std::move(made));
    QVERIFY2(clock.elapsed() < 2 * patience, qPrintable(QString::number(clock.elapsed())));
    QCOMPARE(outcome.status, 201);
    QTRY_COMPARE(server.request(0).bodyBytes, qint64(large));
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "next")).status, 201);
}

// It cannot have what it never got, whatever it says.
void TestNetFaults::earlyYesBeforeTheEndIsNone()
{
    SKIP_WITH_QTS_TRANSPORT("it reads nothing while it writes, and so writes to the end");
    EvilServer server(
        [](const SeenRequest &) {
            return Answer {.then = Answer::Then::HalfClose,
                .raw = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"};
        },
        reading({.then = Reading::Then::AnswerNow, .after = 1'000'000}));
    HttpClient client;
    const auto result = run(ask(client, request("PUT", server.url(), QByteArray(large, 'x'))));
    QVERIFY(result && *result);
    const HttpReply &reply = **result;
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.isEarly());
    QVERIFY(!reply.isSuccess());
    QCOMPARE(reply.bytesToSend, qint64(large));
    QVERIFY(reply.bytesSent < large);
    QVERIFY(reply.bytesSent >= server.request(0).bodyBytes);
    QCOMPARE(server.requestCount(), 1);
}

// When the server stops reading, the kernel holds bytes that have gone nowhere: they move no bar.
void TestNetFaults::whatIsToldHasLeftThisComputer()
{
    EvilServer server(ok, reading({.then = Reading::Then::Stall, .after = 100'000}));
    HttpClient client;
    client.setLimits({.sendStall = 1s});
    qint64 told = 0;
    const std::optional<qint64> handedOver
        = run(sentInAll(client, request("PUT", server.url(), QByteArray(large, 'x')),
            [&told](qint64 bytes) { told = bytes; }));
    QVERIFY(handedOver);
    // Qt's own backend does not know, and takes off what the kernels may hold.
    QVERIFY(isQtsTransport() || told >= 100'000);
    QVERIFY2(told < *handedOver, QByteArray::number(told).constData());
    QVERIFY(*handedOver < large);
}

// Whatever moves may go on for days; what stands is seen by clocks of its own.
void TestNetFaults::noUploadHasALimitOfTime()
{
    QVERIFY(!HttpClient::Limits().total);
    QVERIFY(!HttpClient().limits().total);
}

void TestNetFaults::shrinkingSourceAborts()
{
    EvilServer server(ok);
    HttpClient client;
    HttpRequest made = request("PUT", server.url());
    made.body = std::make_unique<ShrinkingBody>(200'000, 100'000);
    COMPARE_FAILURE(outcomeOf(client, std::move(made)), FailureKind::SourceChanged, Advice::GiveUp);
    QCOMPARE(server.requestCount(), 1);
    QVERIFY(!server.request(0).isComplete);
}

void TestNetFaults::goneTaskClosesItsConnection()
{
    EvilServer server(ok, reading({.bytesPerSecond = 50'000'000}));
    HttpClient client;
    auto task = ask(client, request("PUT", server.url(), QByteArray(large, 'x')));
    task.start([] { QFAIL("a cancelled task came to an end"); });
    QTRY_COMPARE(server.requestCount(), 1);
    task.reset();
    QTRY_COMPARE(server.openConnections(), 0);
}

// Qt's network thread may ask for more of a body after the abort. The file is closed by then.
void TestNetFaults::goneTaskNeverTouchesItsSourceAgain()
{
    EvilServer server([](const SeenRequest &) { return Answer {.isSilent = true}; });
    HttpClient client;
    for (int turn = 0; turn < 50; ++turn) {
        auto task = ask(client, request("PUT", server.url(), QByteArray(2'000'000, 'x')));
        task.start([] {});
        QTRY_VERIFY(server.requestCount() > turn);
        task.reset();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(server.openConnections(), 0);
}

QTEST_GUILESS_MAIN(TestNetFaults)
#include "test_net_faults.moc"
