#include "base/clock.h"
#include "support/run.h"
#include "sync/databasestore.h"
#include "sync/syncsession.h"
#include "unit/storefixtures.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

const QUuid user(u"0192f000-0000-7000-8000-0000000000aa"_s);

// A server that takes everything but rows of certain names, and says so as PostgREST does.
class PickyServer final : public SyncServer
{
public:
    std::function<bool(const SyncRow &)> refuses = [](const SyncRow &) { return false; };
    Failure refusal {.kind = FailureKind::Refused, .httpStatus = 400, .code = u"23514"_s};
    const Failure timeout {.kind = FailureKind::ServerError,
        .advice = Advice::Retry,
        .httpStatus = 500,
        .code = u"57014"_s};
    const Failure full {.kind = FailureKind::QuotaExceeded,
        .advice = Advice::WaitThenRetry,
        .httpStatus = 507,
        .code = u"PT507"_s};
    QList<SyncRow> rows {};
    QList<SyncRow> lies {}; // instead of a page
    QSet<QUuid> graves {}; // forgotten elsewhere, and collected
    QUuid somebody = user;
    bool losesAll = false; // before the next confirmation, and has given its revs away since
    int inserts = 0;
    int forgets = 0;
    qsizetype inTime = 1'000'000; // rows that it is quick enough for, in one request
    qsizetype room = 1'000'000; // for rows that are alive
    int losesAnswerOf = 0; // which forget it does, and nobody hears of it
    qint64 rev = 0;
    qint64 gcRev = 0;

    Task<Result<Hello>> ask(QUuid, QString) override { co_return hello(); }
    Task<Result<Hello>> confirm(QUuid, qint64 seen, QUuid) override
    {
        if (std::exchange(losesAll, false))
            rows.clear();
        m_seen = seen;
        co_return hello();
    }
    Task<Result<QList<SyncRow>>> pull(qint64 above) override
    {
        if (!lies.isEmpty())
            co_return lies;
        // They are in the order of their revs.
        const auto first = std::upper_bound(rows.cbegin(), rows.cend(), above,
            [](qint64 last, const SyncRow &row) { return last < row.rev; });
        co_return rows.mid(std::distance(rows.cbegin(), first), 500);
    }
    Task<Result<QList<SyncRow>>> insert(QList<SyncRow> sent) override
    {
        ++inserts;
        if (sent.size() > inTime)
            co_return failed(timeout);
        if (alive() + sent.size() > room)
            co_return failed(full);
        if (std::any_of(sent.cbegin(), sent.cend(), refuses))
            co_return failed(refusal);
        for (SyncRow &row : sent) {
            row.rev = ++rev;
            if (graves.contains(row.entry.id))
                row.deletedAt = 1;
        }
        rows += sent;
        co_return sent;
    }
    Task<Result<std::optional<SyncRow>>> change(SyncRow, Base) override
    {
        co_return std::optional<SyncRow>();
    }
    Task<Result<QList<SyncRow>>> forget(QList<QUuid> ids, QUuid op) override
    {
        ++forgets;
        if (ids.size() > inTime)
            co_return failed(timeout);
        QList<SyncRow> gone = rowsOf(ids);
        gone.removeIf([](const SyncRow &row) { return row.deletedAt != 0; });
        if (std::any_of(gone.cbegin(), gone.cend(), refuses))
            co_return failed(refusal);
        rows.removeIf([&ids](const SyncRow &row) {
            return row.deletedAt == 0 && ids.contains(row.entry.id);
        });
        for (SyncRow &row : gone) {
            row.rev = ++rev;
            row.lastOp = op;
            row.deletedAt = 1;
            rows.append(row);
        }
        if (forgets == losesAnswerOf)
            co_return failed({.kind = FailureKind::ConnectionLost, .advice = Advice::Retry});
        co_return gone;
    }
    Task<Result<QList<SyncRow>>> fetch(QList<QUuid> ids) override { co_return rowsOf(ids); }

    qsizetype alive() const
    {
        return std::count_if(
            rows.cbegin(), rows.cend(), [](const SyncRow &row) { return row.deletedAt == 0; });
    }

private:
    QList<SyncRow> rowsOf(const QList<QUuid> &ids) const
    {
        QList<SyncRow> found;
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(found),
            [&ids](const SyncRow &row) { return ids.contains(row.entry.id); });
        return found;
    }
    Hello hello() const
    {
        return {.user = somebody,
            .epoch = u"one"_s,
            .rev = rev,
            .gcRev = gcRev,
            .known = m_seen,
            .baton = user,
            .confirmed = true};
    }

    std::optional<qint64> m_seen {};
};

struct Rig : Profile
{
    PickyServer server {};
    SystemClock clock {};

    explicit Rig(int uploads)
    {
        execute(*database,
            "INSERT INTO accounts (id, uuid, url, key, email, user, signed_in, syncs_history)"
            " VALUES (1, randomblob(16), 'https://x', 'k', 'e', ?, 1, 1)",
            user.toRfc4122());
        QList<HistoryEntry> entries;
        for (int i = 0; i < uploads; ++i)
            entries.append(entryOf(fileItem(i)));
        (void)appendHistory(*database, entries);
    }

    Result<void> sync()
    {
        DatabaseStore store(*database);
        SyncSession session(server, store, clock, SyncSession::Whose {.account = 1, .user = user},
            SyncSession::Watch {});
        // A hundred thousand rows take their time under the sanitizers.
        const auto ended = ferry::testing::run(session.run(), std::chrono::seconds(100));
        return ended.value_or(failed({.kind = FailureKind::ReplyTimedOut}));
    }

    // So long ago that nobody undoes it any more.
    void forgetAll()
    {
        const Result<int> forgotten = database->writeNow<int>([](QSqlDatabase &connection) {
            QList<QUuid> ids;
            Result<QSqlQuery> rows = sql::select(connection, "SELECT id FROM history");
            while (rows && rows->next())
                ids.append(QUuid::fromRfc4122(rows->value(0).toByteArray()));
            return HistoryStore::forgetRows(connection, ids, 1).map([](auto) { return 1; });
        });
        QVERIFY(forgotten);
        QCOMPARE(count("SELECT count(*) FROM history WHERE deleted_at IS NULL"), 0);
    }

    int count(const char *question) { return valueOf(*database, question).toInt(); }
};

} // namespace

// One session against a server that refuses, lies, or is somebody else's.
class TestSyncSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePoisonedRowIsFoundAndTheOthersGoOn();
    void thousandsAreForgottenInFewRequests();
    void onePoisonedTombstoneIsFoundAndTheOthersGoOn();
    void aServerThatRefusesEverythingIsNotTheRows();
    void aServerWithLittleTimeGetsEverything();
    void whatThereIsNoRoomForWaits();
    void whatLiesInItsGraveStaysThere();
    void aBackupOfThisVerySessionShows();
    void whatWaitsIsNotTakenForCollected();
    void theUndoOfATombstoneToldTwiceMakesANewRow();
    void rowsOutOfOrderAreRefused();
    void aServerThatTakesUsForAnotherIsLeft();
    void nothingIsAskedTwiceWhenNothingHappened();
    void aFirstPullOfAHundredThousandRowsEnds();
};

void TestSyncSession::onePoisonedRowIsFoundAndTheOthersGoOn()
{
    Rig rig(150);
    rig.server.refuses = [](const SyncRow &row) { return row.entry.name == "DSC_77.NEF"_L1; };
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.rows.size(), 149);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox WHERE problem IS NOT NULL"), 1);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 1);
    QVERIFY2(rig.server.inserts <= 20, "found by halving");
    // It waits for the user, and is not sent again by itself.
    const int before = rig.server.inserts;
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.inserts, before);
    rig.server.refuses = [](const SyncRow &) { return false; };
    const Result<int> again = rig.database->writeNow<int>([](QSqlDatabase &connection) {
        return synclog::tryAgain(connection, 1, {}).map([] { return 1; });
    });
    QVERIFY(again && rig.sync());
    QCOMPARE(rig.server.rows.size(), 150);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
}

// Also when an answer is lost in the middle: what the server had done is read, and the rest is told.
void TestSyncSession::thousandsAreForgottenInFewRequests()
{
    constexpr int many = 5'000;
    Rig rig(many);
    QVERIFY(rig.sync());
    rig.forgetAll();
    rig.server.losesAnswerOf = 20;
    QVERIFY(!rig.sync());
    QCOMPARE(rig.server.alive(), many - 20 * SyncServer::mostIds);
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.alive(), 0);
    QCOMPARE(rig.server.forgets, many / SyncServer::mostIds);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
    // Nothing is left to be told or read.
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.forgets, many / SyncServer::mostIds);
}

void TestSyncSession::onePoisonedTombstoneIsFoundAndTheOthersGoOn()
{
    Rig rig(150);
    QVERIFY(rig.sync());
    rig.forgetAll();
    rig.server.refuses = [](const SyncRow &row) { return row.entry.name == "DSC_77.NEF"_L1; };
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.alive(), 1);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox WHERE problem IS NOT NULL"), 1);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 1);
    QVERIFY2(rig.server.forgets <= 20, "found by halving");
}

void TestSyncSession::aServerThatRefusesEverythingIsNotTheRows()
{
    Rig rig(150);
    rig.server.refuses = [](const SyncRow &) { return true; };
    rig.server.refusal.code = u"42501"_s;
    QVERIFY(!rig.sync());
    QVERIFY(rig.count("SELECT count(*) FROM outbox WHERE problem IS NOT NULL") < 10);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 150);
}

// A statement timeout of a few milliseconds: each request must be small, and none is lost for it.
void TestSyncSession::aServerWithLittleTimeGetsEverything()
{
    Rig rig(1'000);
    rig.server.inTime = 7;
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.rows.size(), 1'000);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
    QVERIFY2(rig.server.inserts <= 1'000 / 6 + 20, "it learns how many go at once");
    rig.forgetAll();
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.alive(), 0);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);

    // Not even one at a time: nobody's fault, and nothing is set aside.
    Rig slow(10);
    slow.server.inTime = 0;
    const Result<void> ended = slow.sync();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, u"57014"_s);
    QCOMPARE(slow.count("SELECT count(*) FROM outbox WHERE problem IS NULL"), 10);
}

void TestSyncSession::whatThereIsNoRoomForWaits()
{
    Rig rig(1'000);
    rig.server.room = 333;
    Result<void> ended = rig.sync();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, FailureKind::QuotaExceeded);
    QCOMPARE(rig.server.rows.size(), 333);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox WHERE problem IS NULL"), 667);
    QCOMPARE(rig.count("SELECT confirmed FROM accounts"), 333); // all else was done
    QVERIFY2(rig.server.inserts <= 30, "the end of the room is found by halving");

    const int before = rig.server.inserts;
    ended = rig.sync();
    QVERIFY(!ended);
    QVERIFY2(rig.server.inserts <= before + 10, "asked in vain, but not for each row");

    rig.server.room = 1'000;
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.rows.size(), 1'000);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
}

// It was pushed once without hearing the answer; then it was forgotten elsewhere, long ago.
void TestSyncSession::whatLiesInItsGraveStaysThere()
{
    Rig rig(3);
    const QByteArray id = valueOf(*rig.database, "SELECT id FROM history LIMIT 1").toByteArray();
    rig.server.graves = {QUuid::fromRfc4122(id)};
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.rows.size(), 3);
    QCOMPARE(rig.count("SELECT count(*) FROM history WHERE deleted_at IS NULL"), 2);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
    QCOMPARE(rig.count("SELECT value FROM meta WHERE key = 'history_total'"), 2);
    // Confirmed to the end: there is nothing to be read once more.
    QCOMPARE(rig.count("SELECT confirmed FROM accounts"), 3);
}

// Made after our hello, brought back after our push: it knows our baton and all that we had confirmed.
void TestSyncSession::aBackupOfThisVerySessionShows()
{
    Rig rig(3);
    rig.server.losesAll = true;
    const Result<void> ended = rig.sync();
    QVERIFY(!ended);
    QCOMPARE(ended.error().code, u"restored"_s);
    QCOMPARE(rig.server.rows.size(), 0);
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.rows.size(), 3);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 0);
}

void TestSyncSession::whatWaitsIsNotTakenForCollected()
{
    Rig rig(2);
    QVERIFY(rig.sync());
    const QUuid id = QUuid::fromRfc4122(
        valueOf(*rig.database, "SELECT id FROM history ORDER BY row LIMIT 1").toByteArray());
    const Result<int> forgotten = rig.database->writeNow<int>([id](QSqlDatabase &connection) {
        return HistoryStore::forgetRows(connection, {id}, QDateTime::currentMSecsSinceEpoch())
            .map([](auto) { return 1; });
    });
    QVERIFY(forgotten);
    rig.server.rows.clear();
    rig.server.rev = rig.server.gcRev = 5;
    QVERIFY(rig.sync());
    QCOMPARE(rig.count("SELECT count(*) FROM history WHERE deleted_at IS NULL"), 0);
    QCOMPARE(rig.count("SELECT count(*) FROM history"), 1);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 1);
}

// It was told, others have it, and a restored server is told once more.
void TestSyncSession::theUndoOfATombstoneToldTwiceMakesANewRow()
{
    Rig rig(1);
    QVERIFY(rig.sync());
    const QUuid id = QUuid::fromRfc4122(
        valueOf(*rig.database, "SELECT id FROM history LIMIT 1").toByteArray());
    const Result<int> undone = rig.database->writeNow<int>([id](QSqlDatabase &connection) {
        return HistoryStore::forgetRows(connection, {id}, QDateTime::currentMSecsSinceEpoch())
            .and_then([&](int) {
                return sql::run(connection, "DELETE FROM outbox"); // acknowledged
            })
            .and_then([&](QSqlQuery *) { return synclog::tellAgain(connection, id); })
            .and_then([&] { return HistoryStore::restoreRows(connection, {id}); });
    });
    QVERIFY(undone);
    QCOMPARE(*undone, 1);
    QCOMPARE(rig.count("SELECT count(*) FROM history"), 2);
    QCOMPARE(rig.count("SELECT count(*) FROM history WHERE deleted_at IS NULL"), 1);
}

void TestSyncSession::rowsOutOfOrderAreRefused()
{
    Rig rig(0);
    SyncRow row {.entry = entryOf(fileItem(1)), .rev = 5, .lastOp = uuid7()};
    row.entry.deviceId = uuid7();
    rig.server.rev = 9;
    rig.server.lies = {row, row};
    QVERIFY(!rig.sync());
    QCOMPARE(rig.count("SELECT count(*) FROM history"), 0);
    // The same page again and again would never end.
    rig.server.lies = {row};
    const Result<void> ended = rig.sync();
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, FailureKind::BadReply);
}

void TestSyncSession::aServerThatTakesUsForAnotherIsLeft()
{
    Rig rig(3);
    rig.server.somebody = uuid7();
    QVERIFY(!rig.sync());
    QCOMPARE(rig.server.inserts, 0);
    QCOMPARE(rig.count("SELECT count(*) FROM outbox"), 3);
}

void TestSyncSession::nothingIsAskedTwiceWhenNothingHappened()
{
    Rig rig(3);
    QVERIFY(rig.sync());
    rig.server.lies = {SyncRow {}}; // whoever pulls now fails
    QVERIFY(rig.sync());
    QCOMPARE(rig.server.inserts, 1);
}

// It confirms on its way, and must not take its own progress for rows without end.
void TestSyncSession::aFirstPullOfAHundredThousandRowsEnds()
{
    constexpr int many = 100'000;
    Rig rig(0);
    const QUuid studio = uuid7();
    for (int i = 0; i < many; ++i) {
        SyncRow row {.entry = entryOf(fileItem(i)), .rev = ++rig.server.rev, .lastOp = studio};
        row.entry.deviceId = studio;
        rig.server.rows.append(row);
    }
    const Result<void> ended = rig.sync();
    QVERIFY2(ended, ended ? "" : failureToJson(ended.error()).constData());
    QCOMPARE(rig.count("SELECT count(*) FROM history"), many);
    QCOMPARE(rig.count("SELECT confirmed FROM accounts"), many);
    QCOMPARE(rig.count("SELECT value FROM meta WHERE key = 'history_total'"), many);
}

QTEST_GUILESS_MAIN(TestSyncSession)
#include "test_sync_session.moc"
