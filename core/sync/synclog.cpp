#include "sync/synclog.h"

#include "store/historyindex.h"
#include "store/historyrows.h"
#include "store/sql.h"
#include "sync/rowmerger.h"
#include "sync/synclogtools.h"

namespace ferry::synclog {

using namespace Qt::StringLiterals;
using namespace tools;

namespace {

constexpr int rowsInABatch = 200;
constexpr qint64 bytesInABatch = 512 * 1024;
constexpr int settledAtOnce = 200;
// A wall clock that was set back must not hold a tombstone for a year.
constexpr qint64 longestWait = 6 * outbox::undoTime;

qint64 sizeOf(const HistoryEntry &entry)
{
    return 700 + entry.name.size() + entry.remoteName.size() + entry.path.size()
        + entry.remote.size() + entry.link.size() + entry.destinationName.size();
}

Result<void> leave(QSqlDatabase &connection, qint64 seq)
{
    return done(sql::run(connection, "DELETE FROM outbox WHERE seq = ?", seq));
}

} // namespace

Result<State> load(QSqlDatabase &connection, AccountId account)
{
    const Result<sql::Query *> run = sql::run(connection,
        "SELECT a.confirmed, a.verified, a.pass, a.epoch, d.uuid, d.name"
        " FROM accounts AS a, devices AS d WHERE a.id = ? AND d.id = 1",
        account);
    if (!run)
        return failed(run.error());
    sql::Query &found = **run;
    if (!found.next())
        return failed({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    const State state {.confirmed = found.value(0).toLongLong(),
        .verified = found.value(1).toLongLong(),
        .pass = found.value(2).toLongLong(),
        .epoch = found.value(3).toString(),
        .device = uuidOf(found.value(4)),
        .deviceName = found.value(5).toString()};
    found.finish();
    return state;
}

Result<void> save(QSqlDatabase &connection, AccountId account, const State &state)
{
    return done(sql::run(connection,
        "UPDATE accounts SET confirmed = ?, verified = ?, pass = ?, epoch = ? WHERE id = ?",
        state.confirmed, state.verified, state.pass, state.epoch, account));
}

Result<void> noteTimes(
    QSqlDatabase &connection, AccountId account, qint64 pulledAt, qint64 pushedAt)
{
    return done(sql::run(connection,
        "UPDATE accounts SET last_pull = iif(? = 0, last_pull, ?),"
        " last_push = iif(? = 0, last_push, ?) WHERE id = ?",
        pulledAt, pulledAt, pushedAt, pushedAt, account));
}

Result<void> nameDevices(QSqlDatabase &connection, const QList<SyncServer::Device> &devices)
{
    for (const SyncServer::Device &device : devices) {
        const QString name = tameText(device.name);
        if (device.id.isNull() || name.isEmpty())
            continue;
        const Result<void> named = done(sql::run(connection,
            "INSERT INTO devices (uuid, name) VALUES (?, ?) ON CONFLICT (uuid) DO UPDATE"
            " SET name = excluded.name WHERE id <> 1 AND name <> excluded.name",
            device.id.toRfc4122(), name));
        if (!named)
            return named;
    }
    return {};
}

Result<int> apply(QSqlDatabase &connection, const Owner &owner, const QList<SyncRow> &rows)
{
    if (const Result<void> noted = notePass(connection, owner); !noted)
        return failed(noted.error());
    RowMerger merger(connection, owner);
    for (const SyncRow &row : rows) {
        if (const Result<void> merged = merger.row(row); !merged)
            return failed(merged.error());
    }
    return merger.finish();
}

Result<int> settle(QSqlDatabase &connection, const Owner &owner, const Unseen &unseen)
{
    struct Row
    {
        qint64 row;
        QUuid id;
        qint64 rev;
        bool isAlive;
        bool isWaiting; // to be told
    };
    QList<Row> rows;
    {
        const Result<sql::Query *> run = sql::run(connection,
            "SELECT row, id, rev, deleted_at IS NULL,"
            " EXISTS (SELECT 1 FROM outbox AS o WHERE o.id = history.id) FROM history"
            " WHERE owner = ? AND owner > 0 AND rev > ? AND rev <= ? AND pass <> ? LIMIT ?",
            owner.account, unseen.above, unseen.upTo, owner.pass, settledAtOnce);
        if (!run)
            return failed(run.error());
        sql::Query &found = **run;
        while (found.next()) {
            rows.append({found.value(0).toLongLong(), uuidOf(found.value(1)),
                found.value(2).toLongLong(), found.value(3).toBool(), found.value(4).toBool()});
        }
        found.finish();
    }
    qint64 gone = 0;
    for (const Row &row : rows) {
        Result<void> settled {};
        if (row.rev <= unseen.collected && !row.isWaiting) {
            gone += row.isAlive ? 1 : 0;
            settled = nothingToTell(connection, row.id).and_then([&] {
                return historyindex::removeRow(connection, row.row);
            });
        } else {
            settled = tellAgain(connection, row.id);
        }
        if (!settled)
            return failed(settled.error());
    }
    return historyrows::changeTotal(connection, -gone).map([&rows] { return int(rows.size()); });
}

Result<QList<Outgoing>> collect(
    QSqlDatabase &connection, const Owner &owner, qint64 now, const QSet<QUuid> &except, Due due)
{
    QList<Outgoing> batch;
    QList<qint64> told;
    QList<qint64> left;
    qint64 bytes = 0;
    const rowcodec::Paths paths = pathsOf(connection, owner);
    {
        static const QByteArray query
            = (historyrows::selectFrom(u"outbox AS o CROSS JOIN history AS h ON h.id = o.id"_s,
                   u", o.seq, o.op, o.told, h.rev, h.last_op, h.deleted_at, h.extra"_s)
                + u"WHERE o.account = ? AND o.problem IS NULL"
                  u" AND (o.not_before <= ? OR o.not_before > ?) AND h.rev > ? ORDER BY o.seq LIMIT ?"_s)
                  .toLatin1();
        const Result<sql::Query *> rows = sql::run(connection, query.constData(), owner.account,
            now, now + longestWait, due == Due::All ? -1 : 0, rowsInABatch + int(except.size()));
        if (!rows)
            return failed(rows.error());
        sql::Query &row = **rows;
        while (row.next() && batch.size() < rowsInABatch && bytes < bytesInABatch) {
            const auto column = [&row](int i) { return row.value(historyrows::columnCount + i); };
            const HistoryEntry entry = historyrows::read(row);
            if (except.contains(entry.id))
                continue;
            const qint64 rev = column(3).toLongLong();
            const qint64 deletedAt = column(5).toLongLong();
            if (deletedAt != 0 && rev == 0 && column(2).toInt() == 0) {
                left.append(column(0).toLongLong()); // forgotten before anybody heard of it
                continue;
            }
            Outgoing outgoing {
                .row = asThere(entry, owner, paths), .base = {.rev = rev, .op = uuidOf(column(4))}};
            outgoing.row.lastOp = uuidOf(column(1));
            outgoing.row.deletedAt = deletedAt;
            bytes += sizeOf(outgoing.row.entry);
            batch.append(outgoing);
            if (column(2).toInt() != 2)
                told.append(column(0).toLongLong());
        }
        row.finish();
    }
    for (const qint64 seq : left) {
        if (const Result<void> gone = leave(connection, seq); !gone)
            return failed(gone.error());
    }
    for (const qint64 seq : told) {
        const Result<void> noted
            = done(sql::run(connection, "UPDATE outbox SET told = 2 WHERE seq = ?", seq));
        if (!noted)
            return failed(noted.error());
    }
    return batch;
}

Result<void> acknowledge(QSqlDatabase &connection, const Owner &owner, const QList<SyncRow> &rows)
{
    if (const Result<void> noted = notePass(connection, owner); !noted)
        return noted;
    for (const SyncRow &row : rows) {
        const QByteArray id = row.entry.id.toRfc4122();
        const QByteArray op = row.lastOp.toRfc4122();
        const Result<void> noted
            = done(sql::run(connection, "DELETE FROM outbox WHERE id = ? AND op = ?", id, op)
                       .and_then([&](QSqlQuery *) {
                           return sql::run(connection,
                               "UPDATE history SET rev = ?, last_op = ?, pass = ?"
                               " WHERE id = ? AND owner = ?",
                               row.rev, op, owner.pass, id, owner.account);
                       }));
        if (!noted)
            return noted;
    }
    return {};
}

Result<void> tellAgain(QSqlDatabase &connection, const QUuid &id)
{
    return done(sql::run(connection, "UPDATE history SET rev = 0, last_op = NULL WHERE id = ?",
                    id.toRfc4122()))
        .and_then([&] { return retell(connection, id); });
}

Result<void> quarantine(QSqlDatabase &connection, const QUuid &id, const Failure &why)
{
    return done(sql::run(connection, "UPDATE outbox SET problem = ? WHERE id = ?",
        QString::fromUtf8(failureToJson(why)), id.toRfc4122()));
}

QList<QuarantinedRow> quarantined(QSqlDatabase &connection, AccountId account)
{
    QList<QuarantinedRow> list;
    Result<sql::Query> rows = sql::select(connection,
        "SELECT o.id, h.name, h.bytes, o.problem FROM outbox AS o JOIN history AS h ON h.id = o.id"
        " WHERE o.account = ? AND o.problem IS NOT NULL ORDER BY o.seq LIMIT 1000",
        account);
    while (rows && rows->next()) {
        list.append({.id = uuidOf(rows->value(0)),
            .name = rows->value(1).toString(),
            .bytes = rows->value(2).toLongLong(),
            .reason = failureFromJson(rows->value(3).toByteArray()).value_or(Failure())});
    }
    return list;
}

Result<void> tryAgain(QSqlDatabase &connection, AccountId account, const QList<QUuid> &ids)
{
    if (ids.isEmpty()) {
        return done(
            sql::run(connection, "UPDATE outbox SET problem = NULL WHERE account = ?", account));
    }
    for (const QUuid &id : ids) {
        const Result<void> cleared = done(
            sql::run(connection, "UPDATE outbox SET problem = NULL WHERE account = ? AND id = ?",
                account, id.toRfc4122()));
        if (!cleared)
            return cleared;
    }
    return {};
}

Result<void> keepHere(QSqlDatabase &connection, const QList<QUuid> &ids)
{
    for (const QUuid &id : ids) {
        const Result<void> kept
            = done(sql::run(connection, "UPDATE history SET owner = ? WHERE id = ?",
                       outbox::keptHere, id.toRfc4122()))
                  .and_then([&] { return nothingToTell(connection, id); });
        if (!kept)
            return kept;
    }
    return {};
}

Counts counts(QSqlDatabase &connection, AccountId account)
{
    Counts counts;
    Result<sql::Query> found = sql::select(connection,
        "SELECT last_pull, last_push,"
        " (SELECT count(*) FROM outbox WHERE account = a.id AND problem IS NULL),"
        " (SELECT count(*) FROM outbox WHERE account = a.id AND problem IS NOT NULL)"
        " FROM accounts AS a WHERE id = ?",
        account);
    if (found && found->next()) {
        counts = {.waiting = found->value(2).toLongLong(),
            .quarantined = found->value(3).toLongLong(),
            .pulledAt = found->value(0).toLongLong(),
            .pushedAt = found->value(1).toLongLong()};
    }
    return counts;
}

} // namespace ferry::synclog
