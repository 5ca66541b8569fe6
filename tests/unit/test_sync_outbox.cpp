#include "accounts/accountstore.h"
#include "store/historyindex.h"
#include "store/outbox.h"
#include "sync/synclog.h"
#include "unit/storefixtures.h"

using namespace ferry;
using namespace ferry::fixtures;

namespace {

// A profile in which an account syncs the history, or did.
struct Synced : Profile
{
    Synced()
    {
        execute(*database,
            "INSERT INTO accounts (id, uuid, url, key, email, user, signed_in, syncs_history)"
            " VALUES (1, randomblob(16), 'https://x', 'k', 'e', randomblob(16), 1, 1)");
    }

    int waiting() { return valueOf(*database, "SELECT count(*) FROM outbox").toInt(); }
    QByteArray op() { return valueOf(*database, "SELECT op FROM outbox").toByteArray(); }

    void end(const HistoryEntry &entry)
    {
        const auto ended = endAll(*database, {{.item = fileItem(1), .entry = entry}});
        QVERIFY(ended);
    }

    int forget(const QUuid &id, qint64 now)
    {
        return *database->writeNow<int>([&](QSqlDatabase &connection) {
            return HistoryStore::forgetRows(connection, {id}, now);
        });
    }

    int restore(const QUuid &id)
    {
        return *database->writeNow<int>(
            [&](QSqlDatabase &connection) { return HistoryStore::restoreRows(connection, {id}); });
    }

    QList<synclog::Outgoing> collect(qint64 now)
    {
        return *database->writeNow<QList<synclog::Outgoing>>([&](QSqlDatabase &connection) {
            return synclog::collect(connection, owner(), now, {}, synclog::Due::All);
        });
    }

    // As the server answers.
    void acknowledge(const QList<synclog::Outgoing> &told)
    {
        QList<SyncRow> rows;
        for (const synclog::Outgoing &outgoing : told) {
            rows.append(outgoing.row);
            rows.last().rev = ++rev;
        }
        const Result<int> done = database->writeNow<int>([&](QSqlDatabase &connection) {
            return synclog::acknowledge(connection, owner(), rows).map([] { return 1; });
        });
        QVERIFY(done);
    }

    int apply(const SyncRow &row)
    {
        return *database->writeNow<int>(
            [&](QSqlDatabase &connection) { return synclog::apply(connection, owner(), {row}); });
    }

    void sharePaths(bool shares)
    {
        AccountStore store(*database);
        Account account = store.allNow().first();
        account.sharesPaths = shares;
        QObject context;
        bool isSaved = false;
        store.save(
            account, &context, [&](const Result<Account> &saved) { isSaved = saved.has_value(); });
        QTRY_VERIFY(isSaved);
    }

    synclog::Owner owner() { return {.account = 1, .device = uuid7(), .pass = 1}; }
    HistoryPage page() { return HistoryStore(*database).searchNow({}); }

    qint64 rev = 0;
};

HistoryEntry ending(HistoryOutcome outcome, int attempts = 1)
{
    static const TransferItem item = fileItem(1);
    HistoryEntry entry = entryOf(item, outcome);
    entry.attempts = attempts;
    return entry;
}

constexpr qint64 now = 1'800'000'000'000;
constexpr qint64 later = now + 11'000;

} // namespace

// What the outbox hears of changes here, and what becomes of rows that were told.
class TestSyncOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAnAccountNothingIsNoted();
    void anEndingIsNotedInItsTransaction();
    void noTwoSessionsBearTheSameNumber();
    void aRetryIsANewOpOnTheSameRow();
    void aLaterCancelKeepsTheFailure();
    void whatNobodyHeardOfIsNeverTold();
    void anUndoneForgetIsNotTold();
    void aTombstoneThatWasToldComesBackAsANewRow();
    void aRetryOfAForgottenRowIsANewRow();
    void aWallClockSetBackHoldsNothing();
    void aPulledRowIsFoundAndCounted();
    void aPulledTombstoneIsNotPurgedBeforeItIsTold();
    void twoComputersOfOneNameStayTwo();
    void rowsOfAnotherAccountAreLeftAlone();
    void ownerlessRowsAreClaimedOnce();
    void pathsAreToldAndTakenBackWithTheSwitch();
    void aPathThatAServerStillHasIsTakenBack();
};

void TestSyncOutbox::withoutAnAccountNothingIsNoted()
{
    Synced profile;
    QVERIFY(execute(*profile.database, "UPDATE accounts SET syncs_history = 0"));
    profile.end(ending(HistoryOutcome::Done));
    QCOMPARE(profile.waiting(), 0);
    QCOMPARE(valueOf(*profile.database, "SELECT owner FROM history").toInt(), 0);
}

void TestSyncOutbox::anEndingIsNotedInItsTransaction()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Done));
    QCOMPARE(profile.waiting(), 1);
    const QList<synclog::Outgoing> due = profile.collect(now);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().base.rev, 0);
    QVERIFY(due.first().row.entry.path.isEmpty());
    profile.acknowledge(due);
    QCOMPARE(profile.waiting(), 0);
}

// Found by the simulator: a session killed after an acknowledgement left its number to the next one,
// which then took rows that a restored server had lost for seen.
void TestSyncOutbox::noTwoSessionsBearTheSameNumber()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Done));
    const auto load = [&profile] {
        return profile.database->writeNow<synclog::State>(
            [](QSqlDatabase &connection) { return synclog::load(connection, 1); });
    };
    const qint64 before = load()->pass;
    profile.acknowledge(profile.collect(now));
    QVERIFY(load()->pass > before);
}

void TestSyncOutbox::aRetryIsANewOpOnTheSameRow()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Failed));
    const QList<synclog::Outgoing> first = profile.collect(now);
    profile.end(ending(HistoryOutcome::Done, 2)); // while the first is on its way
    profile.acknowledge(first);
    QCOMPARE(profile.waiting(), 1);
    const QList<synclog::Outgoing> second = profile.collect(now);
    QCOMPARE(second.size(), 1);
    QVERIFY(second.first().row.lastOp != first.first().row.lastOp);
    QCOMPARE(second.first().base.rev, 1);
    QCOMPARE(second.first().base.op, first.first().row.lastOp);
    QCOMPARE(second.first().row.entry.outcome, HistoryOutcome::Done);
}

// The server's ladder would refuse it.
void TestSyncOutbox::aLaterCancelKeepsTheFailure()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Failed));
    const QByteArray op = profile.op();
    profile.end(ending(HistoryOutcome::Cancelled, 2));
    QCOMPARE(profile.page().entries.first().outcome, HistoryOutcome::Failed);
    QCOMPARE(profile.op(), op);
    QCOMPARE(profile.page().total, 1);
}

void TestSyncOutbox::whatNobodyHeardOfIsNeverTold()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Done);
    profile.end(entry);
    QCOMPARE(profile.forget(entry.id, now), 1);
    QVERIFY(profile.collect(later).isEmpty());
    QCOMPARE(profile.waiting(), 0);
}

void TestSyncOutbox::anUndoneForgetIsNotTold()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Done);
    profile.end(entry);
    profile.acknowledge(profile.collect(now));
    QCOMPARE(profile.forget(entry.id, now), 1);
    QVERIFY(profile.collect(now).isEmpty()); // it waits for the undo
    QCOMPARE(profile.restore(entry.id), 1);
    QCOMPARE(profile.page().entries.first().id, entry.id);
    for (const synclog::Outgoing &outgoing : profile.collect(later))
        QCOMPARE(outgoing.row.deletedAt, 0);
}

void TestSyncOutbox::aTombstoneThatWasToldComesBackAsANewRow()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Done);
    profile.end(entry);
    profile.acknowledge(profile.collect(now));
    profile.forget(entry.id, now);
    const QList<synclog::Outgoing> tombstone = profile.collect(later);
    QCOMPARE(tombstone.size(), 1);
    QVERIFY(tombstone.first().row.deletedAt > 0);
    // The answer is not here yet: the server may have it all the same.
    QCOMPARE(profile.restore(entry.id), 1);
    QCOMPARE(profile.restore(entry.id), 0); // once
    QCOMPARE(profile.page().total, 1);
    const HistoryEntry again = profile.page().entries.first();
    QVERIFY(again.id != entry.id);
    QCOMPARE(again.name, entry.name);
    profile.acknowledge(tombstone);
    QCOMPARE(profile.collect(later).first().row.entry.id, again.id);
}

void TestSyncOutbox::aRetryOfAForgottenRowIsANewRow()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Failed);
    profile.end(entry);
    profile.acknowledge(profile.collect(now));
    profile.forget(entry.id, now);
    profile.end(ending(HistoryOutcome::Done, 2));
    profile.end(ending(HistoryOutcome::Done, 3));
    QCOMPARE(profile.page().total, 1);
    QVERIFY(profile.page().entries.first().id != entry.id);
    QCOMPARE(profile.page().entries.first().attempts, 3);
}

void TestSyncOutbox::aWallClockSetBackHoldsNothing()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Done);
    profile.end(entry);
    profile.acknowledge(profile.collect(now));
    profile.forget(entry.id, now);
    constexpr qint64 year = 365LL * 86'400'000;
    QCOMPARE(profile.collect(now - year).size(), 1);
}

void TestSyncOutbox::aPulledRowIsFoundAndCounted()
{
    Synced profile;
    SyncRow row {.entry = ending(HistoryOutcome::Failed), .rev = 5, .lastOp = uuid7()};
    row.entry.deviceId = uuid7();
    QCOMPARE(profile.apply(row), 1);
    QCOMPARE(profile.apply(row), 0); // the same once more
    row.entry.outcome = HistoryOutcome::Done;
    row.entry.remote = u"media/elsewhere.txt"_s;
    row.rev = 6;
    row.lastOp = uuid7();
    QCOMPARE(profile.apply(row), 1);
    QCOMPARE(profile.page().total, 1);
    const HistoryPage found = HistoryStore(*profile.database).searchNow({.text = u"elsewhere"_s});
    QCOMPARE(found.entries.size(), 1);
    QCOMPARE(found.entries.first().deviceId, row.entry.deviceId);
    QCOMPARE(profile.waiting(), 0);
    row.deletedAt = now;
    row.rev = 7;
    row.lastOp = uuid7();
    QCOMPARE(profile.apply(row), 1);
    QCOMPARE(profile.page().total, 0);
}

void TestSyncOutbox::aPulledTombstoneIsNotPurgedBeforeItIsTold()
{
    Synced profile;
    const HistoryEntry entry = ending(HistoryOutcome::Done);
    profile.end(entry);
    profile.acknowledge(profile.collect(now));
    constexpr qint64 longAgo = 1'000'000'000'000;
    profile.forget(entry.id, longAgo);
    const auto purge = [&profile] {
        for (Result<bool> more = true; more && *more;)
            more = profile.database->writeNow<bool>(&historyindex::workOn);
    };
    purge();
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM history").toInt(), 1);
    profile.acknowledge(profile.collect(later));
    purge();
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM history").toInt(), 0);
}

void TestSyncOutbox::twoComputersOfOneNameStayTwo()
{
    Synced profile;
    const QUuid one = uuid7();
    const QUuid two = uuid7();
    const QList<SyncServer::Device> named {{one, u"laptop"_s}, {two, u"laptop"_s}};
    const Result<int> done = profile.database->writeNow<int>([&](QSqlDatabase &connection) {
        return synclog::nameDevices(connection, named).map([] { return 1; });
    });
    QVERIFY(done);
    for (const QUuid &device : {one, two}) {
        SyncRow row {.entry = ending(HistoryOutcome::Done), .rev = 5, .lastOp = uuid7()};
        row.entry.id = uuid7();
        row.entry.deviceId = device;
        profile.apply(row);
    }
    QSet<QUuid> devices;
    for (const HistoryEntry &entry : profile.page().entries) {
        QCOMPARE(entry.device, u"laptop"_s);
        devices.insert(entry.deviceId);
    }
    QCOMPARE(devices, (QSet<QUuid> {one, two}));
}

void TestSyncOutbox::rowsOfAnotherAccountAreLeftAlone()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Done));
    QVERIFY(execute(*profile.database,
        "INSERT INTO accounts (id, uuid, url, key, email, user, signed_in)"
        " VALUES (2, randomblob(16), 'https://y', 'k', 'f', randomblob(16), 1)"));
    QVERIFY(execute(*profile.database, "UPDATE history SET owner = 2"));
    QVERIFY(execute(*profile.database, "UPDATE outbox SET account = 2"));
    QVERIFY(profile.collect(now).isEmpty());
    SyncRow theirs {.entry = ending(HistoryOutcome::Done), .rev = 5, .lastOp = uuid7()};
    theirs.entry.deviceId = uuid7();
    theirs.deletedAt = now;
    QCOMPARE(profile.apply(theirs), 0);
    QCOMPARE(profile.page().total, 1);
    // The account is gone from this computer: its rows are the server's that has them.
    QVERIFY(execute(*profile.database, "DELETE FROM accounts WHERE id = 2"));
    QCOMPARE(profile.apply(theirs), 1);
}

void TestSyncOutbox::ownerlessRowsAreClaimedOnce()
{
    Synced profile;
    QVERIFY(execute(*profile.database, "UPDATE accounts SET syncs_history = 0"));
    QVERIFY(appendHistory(*profile.database, {entryOf(fileItem(1)), entryOf(fileItem(2))}));
    const auto claim = [&profile](int limit) {
        return *profile.database->writeNow<int>(
            [limit](QSqlDatabase &connection) { return outbox::claim(connection, 1, limit); });
    };
    QCOMPARE(claim(1), 1);
    QCOMPARE(claim(5), 1);
    QCOMPARE(claim(5), 0);
    QCOMPARE(profile.collect(now).size(), 2);
}

// Old rows too, and at once: what is on its way while the user switches is not the last word.
void TestSyncOutbox::pathsAreToldAndTakenBackWithTheSwitch()
{
    Synced profile;
    profile.end(ending(HistoryOutcome::Done));
    profile.acknowledge(profile.collect(now));
    profile.sharePaths(true);
    const QList<synclog::Outgoing> shared = profile.collect(now);
    QCOMPARE(shared.size(), 1);
    QCOMPARE(shared.first().base.rev, 1);
    QCOMPARE(shared.first().row.entry.path, ending(HistoryOutcome::Done).path);
    QVERIFY(!shared.first().row.entry.path.isEmpty());
    profile.sharePaths(false);
    profile.acknowledge(shared);
    const QList<synclog::Outgoing> hidden = profile.collect(now);
    QCOMPARE(hidden.size(), 1);
    QVERIFY(hidden.first().row.entry.path.isEmpty());
    profile.acknowledge(hidden);
    profile.sharePaths(false); // no switch
    QCOMPARE(profile.waiting(), 0);
}

// A backup from the time when paths were shared; and other computers let go of a path with its owner.
void TestSyncOutbox::aPathThatAServerStillHasIsTakenBack()
{
    Synced profile;
    const synclog::Owner owner {.account = 1, .device = uuid7(), .pass = 1};
    const auto pull = [&](const SyncRow &row) {
        return *profile.database->writeNow<int>(
            [&](QSqlDatabase &connection) { return synclog::apply(connection, owner, {row}); });
    };
    profile.end(ending(HistoryOutcome::Done));
    profile.acknowledge(profile.collect(now));
    SyncRow row {.entry = ending(HistoryOutcome::Done), .rev = 2, .lastOp = uuid7()};
    row.entry.deviceId = owner.device;
    pull(row);
    QCOMPARE(profile.waiting(), 1);
    QVERIFY(profile.collect(now).first().row.entry.path.isEmpty());
    profile.acknowledge(profile.collect(now));

    SyncRow theirs {.entry = row.entry, .rev = 3, .lastOp = uuid7()};
    theirs.entry.id = uuid7();
    theirs.entry.deviceId = uuid7();
    QCOMPARE(pull(theirs), 1);
    theirs.rev = 4;
    theirs.lastOp = uuid7();
    theirs.entry.path.clear();
    QCOMPARE(pull(theirs), 1);
    QCOMPARE(profile.waiting(), 0);
    QCOMPARE(
        valueOf(*profile.database, "SELECT count(*) FROM history WHERE path <> x''").toInt(), 1);
}

QTEST_GUILESS_MAIN(TestSyncOutbox)
#include "test_sync_outbox.moc"
