#include "transfers/holdbook.h"

#include <QTest>

#include <array>

using namespace ferry;

namespace {

constexpr std::array reasons {HoldReason::PausedByUser, HoldReason::Schedule, HoldReason::Offline,
    HoldReason::RateLimited, HoldReason::SignedOut, HoldReason::KeychainLocked,
    HoldReason::Overloaded, HoldReason::Metered, HoldReason::Asleep};

} // namespace

class HoldBookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeQueueStandsForItsOwnReasons();
    void theFirstReasonIsTheOneThatIsSaid();
    void beingOfflineComesLast();
};

void HoldBookTest::theWholeQueueStandsForItsOwnReasons()
{
    for (const HoldReason reason : reasons) {
        const bool isForAll = isForWholeQueue(reason) || reason == HoldReason::Offline;
        HoldBook book;
        book.put({.destination = 1, .reason = reason});
        QVERIFY(!book.ofWholeQueue());
        book.put({.reason = reason});
        QCOMPARE(book.ofWholeQueue().has_value(), isForAll);
        QVERIFY(!isForAll || *book.ofWholeQueue() == reason);
        book.lift(0, reason);
        QVERIFY(!book.ofWholeQueue());
    }
}

void HoldBookTest::theFirstReasonIsTheOneThatIsSaid()
{
    HoldBook book;
    book.put({.reason = HoldReason::Asleep});
    book.put({.reason = HoldReason::PausedByUser});
    book.put({.reason = HoldReason::Metered});
    QVERIFY(book.ofWholeQueue() == HoldReason::PausedByUser);
    book.lift(0, HoldReason::PausedByUser);
    QVERIFY(book.ofWholeQueue() == HoldReason::Metered);
}

// It stops only some of the queue: the reasons that stop all of it are the better answer.
void HoldBookTest::beingOfflineComesLast()
{
    HoldBook book;
    book.put({.reason = HoldReason::Offline});
    QVERIFY(book.ofWholeQueue() == HoldReason::Offline);
    book.put({.reason = HoldReason::Asleep});
    QVERIFY(book.ofWholeQueue() == HoldReason::Asleep);
}

QTEST_GUILESS_MAIN(HoldBookTest)
#include "test_holdbook.moc"
