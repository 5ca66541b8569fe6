#include "support/queuesimulation.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

int number(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber ? value : otherwise;
}

} // namespace

// Ledger, dispatcher and verdict, through thousands of lives. FERRY_TEST_SEEDS says how many, and
// FERRY_TEST_FIRST_SEED from which. FERRY_TEST_SEEDS=10000 ./test_queue_simulator takes about three minutes, of
// which a build for every day has no time; a change of the queue is worth them.
class TestQueueSimulator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void nothingIsLostDoubledOrStuck_data();
    void nothingIsLostDoubledOrStuck();
    void theSameSeedTellsTheSameStory();
    void savesThatAreOvertakenAreFound();
    void cleanupTestCase();

private:
    QueueSimulation::Counts m_sum {};
    int m_seeds = 0;
};

// Chunks, as QtTest gives each no more than five minutes.
void TestQueueSimulator::nothingIsLostDoubledOrStuck_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    constexpr int chunk = 1000;
    const int first = number("FERRY_TEST_FIRST_SEED", 1);
    const int end = first + number("FERRY_TEST_SEEDS", 300);
    for (int seed = first; seed < end; seed += chunk)
        QTest::addRow("from seed %d", seed) << seed << qMin(seed + chunk, end) - 1;
}

void TestQueueSimulator::nothingIsLostDoubledOrStuck()
{
    QFETCH(int, first);
    QFETCH(int, last);
    for (int seed = first; seed <= last; ++seed) {
        QueueSimulation simulation({.seed = quint32(seed)});
        const QString problem = simulation.run();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_sum.added += simulation.counts().added;
        m_sum.done += simulation.counts().done;
        m_sum.kills += simulation.counts().kills;
        m_sum.quits += simulation.counts().quits;
        m_sum.refusals += simulation.counts().refusals;
        m_sum.routes += simulation.counts().routes;
        m_sum.fallbacks += simulation.counts().fallbacks;
        ++m_seeds;
    }
}

void TestQueueSimulator::cleanupTestCase()
{
    qInfo("%d lives: %d items, %d files on routes, %d fallbacks, %d done at the end, %d kills, "
          "%d quits, %d batches refused",
        m_seeds, m_sum.added, m_sum.routes, m_sum.fallbacks, m_sum.done, m_sum.kills, m_sum.quits,
        m_sum.refusals);
    if (m_seeds < 100)
        return; // a few need not have seen everything
    QVERIFY(m_sum.done > 0 && m_sum.kills > 0 && m_sum.quits > 0 && m_sum.refusals > 0);
    QVERIFY(m_sum.routes > 0 && m_sum.fallbacks > 0);
}

void TestQueueSimulator::theSameSeedTellsTheSameStory()
{
    for (const quint32 seed : {7U, 42U, 4711U}) {
        QueueSimulation once({.seed = seed});
        QueueSimulation again({.seed = seed});
        once.run();
        again.run();
        QVERIFY(once.trace().size() > 50);
        QCOMPARE(once.trace(), again.trace());
    }
}

// The control: with two writers, as the queue had them, the simulator must complain.
void TestQueueSimulator::savesThatAreOvertakenAreFound()
{
    int found = 0;
    for (quint32 seed = 1; seed <= 100; ++seed)
        found += QueueSimulation({.seed = seed, .savesComeLate = true}).run().isEmpty() ? 0 : 1;
    qInfo("%d of 100 lives show it", found);
    QVERIFY(found > 50);
}

QTEST_GUILESS_MAIN(TestQueueSimulator)
#include "test_queue_simulator.moc"
