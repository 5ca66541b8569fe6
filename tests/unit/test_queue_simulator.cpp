#include "support/queuesimulation.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// Ledger, dispatcher and verdict, through thousands of lives. FERRY_TEST_SEEDS says how many.
class TestQueueSimulator final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QHashSeed::setDeterministicGlobalSeed(); }
    void nothingIsLostDoubledOrStuck();
    void theSameSeedTellsTheSameStory();
    void savesThatAreOvertakenAreFound();
};

void TestQueueSimulator::nothingIsLostDoubledOrStuck()
{
    const int seeds = qEnvironmentVariableIntValue("FERRY_TEST_SEEDS");
    QueueSimulation::Counts sum;
    for (int seed = 1; seed <= (seeds > 0 ? seeds : 300); ++seed) {
        QueueSimulation simulation({.seed = quint32(seed)});
        const QString problem = simulation.run();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        sum.added += simulation.counts().added;
        sum.done += simulation.counts().done;
        sum.kills += simulation.counts().kills;
        sum.quits += simulation.counts().quits;
        sum.refusals += simulation.counts().refusals;
        sum.routes += simulation.counts().routes;
        sum.fallbacks += simulation.counts().fallbacks;
    }
    qInfo("%d items, %d files on routes, %d fallbacks, %d done at the end, %d kills, %d quits, "
          "%d batches refused",
        sum.added, sum.routes, sum.fallbacks, sum.done, sum.kills, sum.quits, sum.refusals);
    QVERIFY(sum.done > 0 && sum.kills > 0 && sum.quits > 0 && sum.refusals > 0);
    QVERIFY(sum.routes > 0 && sum.fallbacks > 0);
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
