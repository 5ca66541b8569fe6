#include "sync/witnesses.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

using Verdict = Witnesses::Verdict;

constexpr qint64 confirmed = 20;

QUuid uuid(int number)
{
    return QUuid::createUuidV5(QUuid(), QString::number(number));
}

enum class State { Alive = 1, Forgotten };

SyncRow row(int id, qint64 rev, int op, State state = State::Alive)
{
    SyncRow row {.rev = rev, .lastOp = uuid(op)};
    row.entry.id = uuid(id);
    row.deletedAt = state == State::Forgotten ? 5 : 0;
    return row;
}

} // namespace

// Two answers of one session had these for their newest rows: row 2 at rev 12, and row 3, forgotten, at 15.
class TestSyncWitnesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfEachAnswerStandsForIt();
    void whatTheServerShowsIsTheVerdict_data();
    void whatTheServerShowsIsTheVerdict();
    void withoutWitnessesNothingIsDoubted();
    void aRowThatWasSeenTwiceStandsAsItWasLast();

private:
    static Witnesses heard()
    {
        Witnesses witnesses;
        witnesses.note({row(1, 11, 101), row(2, 12, 102)});
        witnesses.note({row(3, 15, 103, State::Forgotten), row(4, 13, 104)});
        return witnesses;
    }
};

void TestSyncWitnesses::theNewestOfEachAnswerStandsForIt()
{
    const QList<QUuid> ids = heard().ids();
    QCOMPARE(QSet<QUuid>(ids.cbegin(), ids.cend()), (QSet<QUuid> {uuid(2), uuid(3)}));
}

void TestSyncWitnesses::whatTheServerShowsIsTheVerdict_data()
{
    QTest::addColumn<QList<SyncRow>>("shown");
    QTest::addColumn<Verdict>("verdict");
    const SyncRow alive = row(2, 12, 102);
    const SyncRow forgotten = row(3, 15, 103, State::Forgotten);
    using Rows = QList<SyncRow>;
    QTest::newRow("as they were") << Rows {alive, forgotten} << Verdict::Same;
    QTest::newRow("changed after the confirmation")
        << Rows {row(2, 21, 202), forgotten} << Verdict::Unsure;
    QTest::newRow("an older version") << Rows {row(2, 9, 99), forgotten} << Verdict::Restored;
    QTest::newRow("a rev that was given away twice")
        << Rows {row(2, 12, 999), forgotten} << Verdict::Restored;
    QTest::newRow("changed below what was confirmed")
        << Rows {row(2, 20, 202), forgotten} << Verdict::Restored;
    QTest::newRow("one is gone") << Rows {forgotten} << Verdict::Restored;
    // Collected, or never forgotten there: who knows.
    QTest::newRow("a tombstone is gone") << Rows {alive} << Verdict::Unsure;
    QTest::newRow("a tombstone is alive again")
        << Rows {alive, row(3, 14, 99)} << Verdict::Restored;
    QTest::newRow("one changed, one lost") << Rows {row(3, 21, 203)} << Verdict::Restored;
}

void TestSyncWitnesses::whatTheServerShowsIsTheVerdict()
{
    QFETCH(QList<SyncRow>, shown);
    QFETCH(Verdict, verdict);
    QCOMPARE(heard().judge(shown, confirmed), verdict);
}

void TestSyncWitnesses::withoutWitnessesNothingIsDoubted()
{
    Witnesses witnesses = heard();
    witnesses.clear();
    witnesses.note({});
    QCOMPARE(witnesses.judge({}, confirmed), Verdict::Same);
}

void TestSyncWitnesses::aRowThatWasSeenTwiceStandsAsItWasLast()
{
    Witnesses witnesses = heard();
    witnesses.note({row(2, 16, 302)});
    const SyncRow forgotten = row(3, 15, 103, State::Forgotten);
    QCOMPARE(witnesses.judge({row(2, 16, 302), forgotten}, confirmed), Verdict::Same);
    QCOMPARE(witnesses.judge({row(2, 12, 102), forgotten}, confirmed), Verdict::Restored);
}

QTEST_GUILESS_MAIN(TestSyncWitnesses)
#include "test_sync_witnesses.moc"
