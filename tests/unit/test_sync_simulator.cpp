#include "support/sync/naive.h"
#include "support/sync/simulation.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <chrono>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

quint64 number(const char *name, quint64 otherwise)
{
    bool isNumber = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&isNumber);
    return isNumber ? value : otherwise;
}

QString repeatedBy(quint64 seed)
{
    return u"FERRY_TEST_FIRST_SEED=%1 FERRY_TEST_SEEDS=1 ./test_sync_simulator devicesConverge"_s
        .arg(seed);
}

} // namespace

// FERRY_TEST_SEEDS: how many seeds; FERRY_TEST_FIRST_SEED: from which.
class TestSyncSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesTheSameTrace();
    void lastWriterByTheClockDoesNotConverge();
    void devicesConverge_data();
    void devicesConverge();
    void cleanupTestCase();

private:
    Simulation::Tally m_sum {};
    int m_seeds = 0;
    int m_bad = 0;
};

void TestSyncSimulator::sameSeedGivesTheSameTrace()
{
    quint64 before = 0;
    for (quint64 seed = 1; seed <= 5; ++seed) {
        Simulation one(seed);
        one.run();
        Simulation two(seed);
        two.run();
        QCOMPARE(one.traceHash(), two.traceHash());
        QVERIFY(one.traceHash() != before);
        before = one.traceHash();
    }
}

// A simulator in which everything converges proves nothing.
void TestSyncSimulator::lastWriterByTheClockDoesNotConverge()
{
    constexpr int seeds = 100;
    int diverged = 0;
    for (quint64 seed = 1; seed <= seeds; ++seed)
        diverged += NaiveSimulation(seed).run().isEmpty() ? 0 : 1;
    qInfo("the naive client diverged in %d of %d", diverged, seeds);
    QVERIFY(diverged > seeds / 2);
}

// Chunks, as QtTest gives each no more than five minutes.
void TestSyncSimulator::devicesConverge_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("count");
    QTest::addColumn<std::chrono::milliseconds>("atMost");
    constexpr quint64 chunk = 50;
    const std::chrono::milliseconds unbounded = std::chrono::hours(1);
    const quint64 wanted = number("FERRY_TEST_SEEDS", 0);
    const quint64 first = number("FERRY_TEST_FIRST_SEED", 1);
    if (wanted == 0) {
        QTest::newRow("the first")
            << first << quint64(150) << std::chrono::milliseconds(std::chrono::seconds(15));
        // A backup came back within the session in which it was made; a forgotten row came back.
        for (const quint64 seed : {887, 5009, 5495, 100322, 100359, 200313, 200407})
            QTest::addRow("seed %llu", seed) << seed << quint64(1) << unbounded;
    }
    for (quint64 done = 0; done < wanted; done += chunk)
        QTest::addRow("from seed %llu", first + done)
            << first + done << std::min(chunk, wanted - done) << unbounded;
}

void TestSyncSimulator::devicesConverge()
{
    QFETCH(quint64, first);
    QFETCH(quint64, count);
    QFETCH(std::chrono::milliseconds, atMost);
    QElapsedTimer time;
    time.start();
    quint64 traces = 0;
    int bad = 0;
    quint64 seed = first;
    for (; seed < first + count && !time.hasExpired(atMost.count()); ++seed) {
        Simulation simulation(seed);
        const QStringList wrong = simulation.run();
        traces = traces * 31 + simulation.traceHash();
        m_seeds += 1;
        m_sum.rows += simulation.tally().rows;
        m_sum.kills += simulation.tally().kills;
        m_sum.sessions += simulation.tally().sessions;
        m_sum.restores += simulation.tally().restores;
        m_sum.forgotten += simulation.tally().forgotten;
        m_sum.unforgotten += simulation.tally().unforgotten;
        m_sum.cameBack += simulation.tally().cameBack;
        if (!wrong.isEmpty()) {
            ++bad;
            qWarning("seed %llu (%d devices): %s\n    repeat: %s", seed, simulation.tally().devices,
                qPrintable(wrong.mid(0, 6).join(u"; "_s)), qPrintable(repeatedBy(seed)));
        }
    }
    qInfo("%llu seeds in %lld ms, traces %llx", seed - first, time.elapsed(), traces);
    m_bad += bad;
    QCOMPARE(bad, 0);
}

void TestSyncSimulator::cleanupTestCase()
{
    SimDevice::closeSpareDatabases();
    qInfo("%d seeds, %d bad: %d uploads, %d forgotten, %d sessions, %d kills, %d restores;"
          " %d tombstones lost with a restore, %d rows back by one",
        m_seeds, m_bad, m_sum.rows, m_sum.forgotten, m_sum.sessions, m_sum.kills, m_sum.restores,
        m_sum.unforgotten, m_sum.cameBack);
}

QTEST_GUILESS_MAIN(TestSyncSimulator)
#include "test_sync_simulator.moc"
