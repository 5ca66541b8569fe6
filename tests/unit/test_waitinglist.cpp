#include "transfers/concurrencytuner.h"
#include "transfers/speedmeter.h"
#include "transfers/waitinglist.h"

#include <QtTest>

using namespace ferry;

namespace {
constexpr qint64 plenty = 1'000'000'000'000; // bytes that still have to go
}

// Who runs next, how fast things go, how many at a time: the pure parts of the queue.
class TestWaitingList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itemsRunInTheQueuesOrderAcrossDestinations();
    void aFullDestinationDoesNotHoldUpTheOthers();
    void aDestinationThatAskedForPatienceIsLeftAlone();
    void aHeldDestinationWaitsUntilItIsReleased();
    void speedForgetsPausesAndRestarts();
    void timeLeftIsUnknownWhileNothingMoves();
    void streamsAreAddedWhileTheyAddSpeed();
    void aLossyLineSoonHasAllItsStreams();
    void streamsAreTakenBackWhenTheyDoNot();
    void onePoorMeasureIsForgiven();
    void nothingIsTriedNearTheEnd();
    void aTrialNearTheEndIsStillTakenBack();
    void aSettledNumberIsTriedAgainLater();
};

void TestWaitingList::itemsRunInTheQueuesOrderAcrossDestinations()
{
    WaitingList list;
    list.add(1, 7, 3.0);
    list.add(2, 8, 1.0);
    list.add(3, 7, 2.0);
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(2));
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(3));
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(1));
    QCOMPARE(list.takeNext(0), std::optional<TransferId>());
}

void TestWaitingList::aFullDestinationDoesNotHoldUpTheOthers()
{
    WaitingList list;
    list.setLimit(7, 1);
    list.add(1, 7, 1.0);
    list.add(2, 7, 2.0);
    list.add(3, 8, 3.0);
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(1));
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(3)); // 2 must wait for 1
    QCOMPARE(list.takeNext(0), std::optional<TransferId>());
    list.ended(7);
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(2));
}

void TestWaitingList::aDestinationThatAskedForPatienceIsLeftAlone()
{
    WaitingList list;
    list.add(1, 7, 1.0);
    list.add(2, 8, 2.0);
    list.holdUntil(7, 500);
    QCOMPARE(list.nextRelease(100), std::optional<qint64>(500));
    QCOMPARE(list.takeNext(100), std::optional<TransferId>(2));
    QCOMPARE(list.takeNext(100), std::optional<TransferId>());
    QCOMPARE(list.takeNext(500), std::optional<TransferId>(1));
    QCOMPARE(list.nextRelease(100), std::optional<qint64>()); // nothing waits behind the hold
}

void TestWaitingList::aHeldDestinationWaitsUntilItIsReleased()
{
    WaitingList list;
    list.add(1, 7, 1.0);
    list.add(2, 8, 2.0);
    list.hold(7);
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(2));
    QCOMPARE(list.takeNext(1'000'000'000), std::optional<TransferId>());
    QCOMPARE(list.nextRelease(0), std::optional<qint64>());
    list.release(7);
    QCOMPARE(list.takeNext(0), std::optional<TransferId>(1));
}

void TestWaitingList::speedForgetsPausesAndRestarts()
{
    SpeedMeter meter;
    for (int i = 0; i <= 10; ++i)
        meter.sample(i * 1'000'000, i * 100); // 10 MB/s
    QCOMPARE(meter.bytesPerSecond(), 10'000'000);
    meter.pause();
    meter.sample(10'000'000, 60'000); // a minute asleep
    meter.sample(11'000'000, 60'100);
    QCOMPARE(meter.bytesPerSecond(), 10'000'000);
    meter.sample(0, 60'200); // begun again from nothing
    QCOMPARE(meter.bytesPerSecond(), -1);
    for (int i = 1; i < 10; ++i) { // in the first second nothing is said, and after it what is true
        meter.sample(i * 8, 60'200 + i * 100);
        QCOMPARE(meter.bytesPerSecond(), -1);
        QCOMPARE(meter.secondsLeft(1'000'000), -1);
    }
    meter.sample(500'000, 61'200);
    QCOMPARE(meter.bytesPerSecond(), 500'000);
}

void TestWaitingList::timeLeftIsUnknownWhileNothingMoves()
{
    SpeedMeter meter;
    QCOMPARE(meter.secondsLeft(1000), -1);
    meter.sample(0, 0);
    meter.sample(0, 1000);
    QCOMPARE(meter.secondsLeft(1000), -1);
    meter.sample(1000, 2000);
    QCOMPARE(meter.secondsLeft(1000), 2); // 1000 bytes in two seconds
    QCOMPARE(meter.secondsLeft(-5), -1);
}

void TestWaitingList::streamsAreAddedWhileTheyAddSpeed()
{
    ConcurrencyTuner tuner;
    int streams = tuner.current();
    // A line on which every stream carries one more megabyte a second, up to 24.
    for (int i = 0; i < 8; ++i)
        streams = tuner.next(qMin(streams, 24) * qint64(1'000'000), true, plenty);
    QCOMPARE(streams, 24);
}

// At two seconds a measure: with all its streams after six.
void TestWaitingList::aLossyLineSoonHasAllItsStreams()
{
    ConcurrencyTuner tuner;
    int streams = tuner.current();
    for (int i = 0; i < 3; ++i)
        streams = tuner.next(streams * qint64(3'000'000), true, plenty);
    QCOMPARE(streams, ConcurrencyTuner::most);
}

void TestWaitingList::streamsAreTakenBackWhenTheyDoNot()
{
    ConcurrencyTuner tuner;
    const int first = tuner.current();
    QCOMPARE(tuner.next(20'000'000, true, plenty), first); // connections begin slowly: no lesson
    QVERIFY(tuner.next(50'000'000, true, plenty) > first); // the first measure: try more
    const int more = tuner.current();
    QCOMPARE(tuner.next(50'000'000, true, plenty), more); // no better: once may be chance
    QCOMPARE(tuner.next(50'000'000, true, plenty), first); // twice is not: back
    QCOMPARE(tuner.next(50'000'000, true, plenty), first); // and calm
    QCOMPARE(tuner.next(90'000'000, false, plenty), first); // no work, no lesson
}

// A line that loses packets: more streams carry more, but now and then they wait together.
void TestWaitingList::onePoorMeasureIsForgiven()
{
    for (int poor = 0; poor < 12; ++poor) {
        ConcurrencyTuner tuner;
        int streams = tuner.current();
        for (int i = 0; i < 12; ++i)
            streams = tuner.next(streams * (i == poor ? 1'000'000 : 3'000'000), true, plenty);
        QVERIFY2(streams == ConcurrencyTuner::most,
            qPrintable(QStringLiteral("%1 streams, poor %2").arg(streams).arg(poor)));
    }
}

// On a full line, eight connections more in the last second cost packets and earned nothing.
void TestWaitingList::nothingIsTriedNearTheEnd()
{
    ConcurrencyTuner tuner;
    const int first = tuner.current();
    tuner.next(10'000'000, true, plenty);
    QCOMPARE(tuner.next(10'000'000, true, 30'000'000), first); // three seconds
    QVERIFY(tuner.next(10'000'000, true, plenty) > first); // files were added
}

void TestWaitingList::aTrialNearTheEndIsStillTakenBack()
{
    ConcurrencyTuner tuner;
    const int first = tuner.current();
    for (int i = 0; i < 2; ++i)
        tuner.next(10'000'000, true, plenty);
    QVERIFY(tuner.current() > first);
    for (int i = 0; i < 2; ++i)
        tuner.next(10'000'000, true, 1'000'000);
    QCOMPARE(tuner.current(), first);
}

// Half a minute later the line may be another, at the same speed.
void TestWaitingList::aSettledNumberIsTriedAgainLater()
{
    ConcurrencyTuner tuner;
    const int first = tuner.current();
    int trials = 0;
    for (int i = 0; i < 60; ++i) {
        const int before = tuner.current();
        if (tuner.next(10'000'000, true, plenty) > before)
            ++trials;
    }
    QCOMPARE(trials, 4);
    QVERIFY(tuner.current() <= first + 8);
}

QTEST_GUILESS_MAIN(TestWaitingList)
#include "test_waitinglist.moc"
