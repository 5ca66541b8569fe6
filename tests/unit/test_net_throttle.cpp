#include "net/throttle.h"
#include "support/ask.h"
#include "support/evilserver.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::nanoseconds morning = 5h;

} // namespace

// One limit for all lanes: never more than asked for, and no less either.
class TestNetThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }
    void noLimitGivesAll();
    void startsWithABurstAndThenKeepsTheRate_data();
    void startsWithABurstAndThenKeepsTheRate();
    void givesNothingRatherThanADribble();
    void savesUpNoMoreThanABurst();
    void threadsShareIt();
    void bodiesGoAtTheRate();
    void liftingTheLimitFreesABody();
};

void TestNetThrottle::noLimitGivesAll()
{
    SharedRate rate;
    QCOMPARE(rate.take(1 << 30, morning), 1 << 30);
}

void TestNetThrottle::startsWithABurstAndThenKeepsTheRate_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::newRow("20 KB/s") << 20'000LL;
    QTest::newRow("1 MB/s") << 1'000'000LL;
    QTest::newRow("1 GB/s") << 1'000'000'000LL;
    QTest::newRow("all the bits") << std::numeric_limits<qint64>::max();
}

void TestNetThrottle::startsWithABurstAndThenKeepsTheRate()
{
    QFETCH(qint64, limit);
    SharedRate rate;
    rate.setLimit(limit);
    const qint64 expected = qMin(limit, qint64(1) << 34) * 20;
    const qint64 burst = qMax<qint64>(16'384, expected / 100);
    qint64 taken = 0;
    for (auto now = morning; now < morning + 20s; now += 25ms) {
        while (const qint64 got = rate.take(1 << 24, now))
            taken += got;
    }
    QVERIFY2(taken <= expected + burst, QByteArray::number(taken).constData());
    QVERIFY2(taken >= expected - expected / 50, QByteArray::number(taken).constData());
}

void TestNetThrottle::givesNothingRatherThanADribble()
{
    SharedRate rate;
    rate.setLimit(10'000);
    while (rate.take(16'384, morning) > 0) { }
    QCOMPARE(rate.take(16'384, morning + 100ms), 0); // 1,000 bytes are there
    QCOMPARE(rate.take(500, morning + 100ms), 500); // all that is left of a body may go
    QVERIFY(rate.take(16'384, morning + 600ms) >= 4096);
}

void TestNetThrottle::savesUpNoMoreThanABurst()
{
    SharedRate rate;
    rate.setLimit(1'000'000);
    while (rate.take(1 << 20, morning) > 0) { }
    QCOMPARE(rate.take(1 << 20, morning + 10h), 200'000);
}

void TestNetThrottle::threadsShareIt()
{
    SharedRate rate;
    rate.setLimit(1'000'000);
    std::atomic<qint64> taken {0};
    std::atomic<qint64> now {morning.count()};
    const auto work = [&] {
        for (int i = 0; i < 20'000; ++i)
            taken += rate.take(8192, std::chrono::nanoseconds(now += 50'000));
    };
    std::thread one(work);
    std::thread two(work);
    one.join();
    two.join();
    // Two seconds went by, and a burst was there at the start.
    QVERIFY2(taken <= 2'200'000, QByteArray::number(taken.load()).constData());
    QVERIFY2(taken >= 1'800'000, QByteArray::number(taken.load()).constData());
}

void TestNetThrottle::bodiesGoAtTheRate()
{
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    const auto rate = std::make_shared<SharedRate>();
    rate->setLimit(2'000'000);
    Throttle throttle(rate);
    HttpClient client;
    // Connecting may take longer than the stall that is allowed then.
    QCOMPARE(outcomeOf(client, request("PUT", server.url(), "first")).status, 200);
    client.setLimits({.sendStall = 50ms}); // being held back is no stall
    client.setThrottle(&throttle);
    QElapsedTimer clock;
    clock.start();
    const auto result = run(ask(client, request("PUT", server.url(), QByteArray(2'000'000, 'x'))));
    QVERIFY(result && *result);
    QCOMPARE(server.request(1).bodyBytes, 2'000'000);
    QVERIFY2(clock.elapsed() >= 800, QByteArray::number(clock.elapsed()).constData());
    QVERIFY2(clock.elapsed() < patience, QByteArray::number(clock.elapsed()).constData());
}

void TestNetThrottle::liftingTheLimitFreesABody()
{
    EvilServer server([](const SeenRequest &) { return Answer {}; });
    const auto rate = std::make_shared<SharedRate>();
    rate->setLimit(10'000);
    Throttle throttle(rate);
    HttpClient client;
    client.setThrottle(&throttle);
    auto task = ask(client, request("PUT", server.url(), QByteArray(5'000'000, 'x')));
    bool isDone = false;
    task.start([&isDone] { isDone = true; });
    QTRY_VERIFY(server.requestCount() == 1 && server.request(0).bodyBytes > 0);
    QVERIFY(!isDone);
    rate->setLimit(0);
    QTRY_VERIFY(isDone);
    QVERIFY(task.take());
}

QTEST_GUILESS_MAIN(TestNetThrottle)
#include "test_net_throttle.moc"
