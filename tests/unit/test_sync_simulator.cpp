#include "support/sync/naive.h"
#include "support/sync/simulation.h"

#include <QElapsedTimer>
#include <QTest>

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
    void cleanupTestCase() { SimDevice::closeSpareDatabases(); }

    void sameSeedGivesTheSameTrace();
    void lastWriterByTheClockDoesNotConverge();
    void devicesConverge();
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

void TestSyncSimulator::devicesConverge()
{
    using namespace std::chrono_literals;
    const quint64 wanted = number("FERRY_TEST_SEEDS", 0);
    const quint64 first = number("FERRY_TEST_FIRST_SEED", 1);
    QElapsedTimer time;
    time.start();
    quint64 done = 0;
    quint64 traces = 0;
    int bad = 0;
    Simulation::Tally sum;
    for (quint64 seed = first; wanted > 0 ? done < wanted : !time.hasExpired(15'000); ++seed) {
        Simulation simulation(seed);
        const QStringList wrong = simulation.run();
        ++done;
        traces = traces * 31 + simulation.traceHash();
        sum.rows += simulation.tally().rows;
        sum.kills += simulation.tally().kills;
        sum.sessions += simulation.tally().sessions;
        sum.restores += simulation.tally().restores;
        sum.forgotten += simulation.tally().forgotten;
        if (!wrong.isEmpty()) {
            ++bad;
            qWarning("seed %llu (%d devices): %s\n    repeat: %s", seed, simulation.tally().devices,
                qPrintable(wrong.mid(0, 6).join(u"; "_s)), qPrintable(repeatedBy(seed)));
        }
    }
    qInfo("%llu seeds in %lld ms, traces %llx: %d uploads, %d forgotten, %d sessions, %d kills, %d"
          " restores",
        done, time.elapsed(), traces, sum.rows, sum.forgotten, sum.sessions, sum.kills,
        sum.restores);
    QCOMPARE(bad, 0);
}

QTEST_GUILESS_MAIN(TestSyncSimulator)
#include "test_sync_simulator.moc"
