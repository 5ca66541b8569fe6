#include "store/historykeeper.h"
#include "store/historystore.h"
#include "support/manualclock.h"
#include "unit/storefixtures.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// The history is kept no longer than somebody wants it to be.
class TestStoreRetention : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Profile> m_profile;
    ManualClock m_clock {};

    void fill(int rows, int daysAgo)
    {
        QList<HistoryEntry> entries;
        for (int i = 0; i < rows; ++i) {
            TransferItem item = fileItem(1);
            item.uploadId = uuid7();
            HistoryEntry entry = entryOf(item);
            entry.finishedAt = m_clock.wallTime.addDays(-daysAgo).toMSecsSinceEpoch();
            entries.append(entry);
        }
        QVERIFY(m_profile->database->writeNow<int>([&](QSqlDatabase &connection) {
            return HistoryStore::append(connection, entries).map([] { return 1; });
        }));
    }
    qint64 rows() { return HistoryStore(*m_profile->database).searchNow({}).total; }
    qint64 countOlderThan(const HistoryKeeper &keeper, int days)
    {
        HistoryStore history(*m_profile->database);
        return answerOf<Result<qint64>>([&](QObject *context,
                                            std::function<void(Result<qint64>)> done) {
            history.countBefore(keeper.limitOf(days), context, std::move(done));
        }).value_or(-1);
    }
    int tombstones()
    {
        return m_profile->database->readNow<int>([](QSqlDatabase &connection) {
            QSqlQuery query(connection);
            query.exec(u"SELECT count(*) FROM history WHERE deleted_at IS NOT NULL"_s);
            return query.next() ? query.value(0).toInt() : -1;
        });
    }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Profile>();
        fill(3, 1);
        fill(1100, 100); // more than goes at a time
        fill(2, 400);
    }
    void cleanup() { m_profile.reset(); }

    void itIsKnownBeforehandHowManyItWouldBe()
    {
        HistoryStore history(*m_profile->database);
        const HistoryKeeper keeper(history, m_clock);
        QCOMPARE(countOlderThan(keeper, 90), 1102);
        QCOMPARE(countOlderThan(keeper, 365), 2);
        QCOMPARE(countOlderThan(keeper, 1000), 0);
        QCOMPARE(rows(), 1105);
    }

    void whatIsOlderGoesAndLeavesTombstones()
    {
        HistoryStore history(*m_profile->database);
        HistoryKeeper keeper(history, m_clock);
        QSignalSpy finished(&keeper, &HistoryKeeper::finished);
        keeper.setDays(90);
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), 1102);
        QCOMPARE(rows(), 3);
        QCOMPARE(tombstones(), 1102);
    }

    void timeGoesOn()
    {
        HistoryStore history(*m_profile->database);
        HistoryKeeper keeper(history, m_clock);
        QSignalSpy finished(&keeper, &HistoryKeeper::finished);
        keeper.setDays(365);
        QVERIFY(finished.wait());
        QCOMPARE(rows(), 1103);
        m_clock.wallTime = m_clock.wallTime.addDays(300);
        keeper.look(); // what its timer does once a day
        QVERIFY(finished.wait());
        QCOMPARE(rows(), 3);
    }

    void forEverIsForEver()
    {
        HistoryStore history(*m_profile->database);
        HistoryKeeper keeper(history, m_clock);
        QSignalSpy forgotten(&keeper, &HistoryKeeper::forgotten);
        keeper.setDays(0);
        keeper.look();
        QCOMPARE(rows(), 1105); // the database's thread has done all that was asked
        QCOMPARE(forgotten.count(), 0);
    }

    void everythingGoesWhenSomebodyAsks()
    {
        HistoryStore history(*m_profile->database);
        HistoryKeeper keeper(history, m_clock);
        QSignalSpy finished(&keeper, &HistoryKeeper::finished);
        keeper.forgetEverything();
        QVERIFY(finished.wait());
        QCOMPARE(finished.first().first().toInt(), 1105);
        QCOMPARE(rows(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStoreRetention)
#include "test_store_retention.moc"
