#include "store/historystore.h"

#include "base/ids.h"
#include "store/historyindex.h"
#include "store/historyrows.h"
#include "store/historysearch.h"
#include "store/outbox.h"
#include "store/sql.h"

#include <QDateTime>

namespace ferry {

namespace {

// When a row was restored as another one, its tombstone says so, and is not restored twice.
constexpr qint64 restoredElsewhere = 1;

// A tombstone that the server may have heard of stays one, for all computers.
bool mayBeTold(QSqlDatabase &connection, const QUuid &id)
{
    return sql::value(connection,
        "SELECT 1 FROM history AS h LEFT JOIN outbox AS o ON o.id = h.id"
        " WHERE h.id = ? AND h.owner > 0 AND (o.told IS NULL OR o.told = 2)",
        id.toRfc4122())
        .isValid();
}

Result<int> restoreInPlace(QSqlDatabase &connection, const QUuid &id)
{
    const Result<sql::Query *> restored = sql::run(connection,
        "UPDATE history SET deleted_at = NULL WHERE id = ? AND deleted_at > ?", id.toRfc4122(),
        restoredElsewhere);
    if (!restored)
        return failed(restored.error());
    const int changed = (*restored)->numRowsAffected();
    return sql::run(connection, "UPDATE outbox SET not_before = 0 WHERE id = ?", id.toRfc4122())
        .map([changed](QSqlQuery *) { return changed; });
}

// The same facts as a new row.
Result<int> restoreAsNew(QSqlDatabase &connection, const QUuid &id)
{
    const QUuid made = uuid7();
    const Result<sql::Query *> copied = sql::run(connection,
        "INSERT INTO history (id, name, remote_name, path, place, device, remote, link, bytes,"
        " sha256, verified, outcome, failure, stored_bytes, attempts, started_at, finished_at,"
        " search, owner, extra, remote_id, passed)"
        " SELECT ?, name, remote_name, path, place, device, remote, link, bytes, sha256, verified,"
        " outcome, failure, stored_bytes, attempts, started_at, finished_at, search, owner, extra,"
        " remote_id, passed"
        " FROM history WHERE id = ? AND deleted_at > ?",
        made.toRfc4122(), id.toRfc4122(), restoredElsewhere);
    if (!copied)
        return failed(copied.error());
    const int changed = (*copied)->numRowsAffected();
    return sql::run(connection, "UPDATE history SET deleted_at = ? WHERE id = ?", restoredElsewhere,
        id.toRfc4122())
        .and_then([&](QSqlQuery *) { return outbox::note(connection, made); })
        .map([changed] { return changed; });
}

Result<int> forgetOne(QSqlDatabase &connection, const QUuid &id, qint64 now)
{
    const Result<sql::Query *> forgotten = sql::run(connection,
        "UPDATE history SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", now,
        id.toRfc4122());
    if (!forgotten)
        return failed(forgotten.error());
    const int changed = (*forgotten)->numRowsAffected();
    if (changed == 0)
        return 0;
    return outbox::note(connection, id, now + outbox::undoTime).map([changed] { return changed; });
}

// What `one` does to each of the rows; how many it were.
Result<int> each(const QList<QUuid> &ids, const std::function<Result<int>(const QUuid &)> &one)
{
    int changed = 0;
    for (const QUuid &id : ids) {
        const Result<int> done = one(id);
        if (!done)
            return done;
        changed += *done;
    }
    return changed;
}

HistoryStore::Same readSame(QSqlDatabase &connection, const HistoryEntry &entry)
{
    HistoryStore::Same same;
    same.others = ferry::sameContent(connection, entry.sha256, {}, HistoryStore::sameAtMost + 1);
    same.others.removeIf([&entry](const HistoryEntry &other) { return other.id == entry.id; });
    if (same.others.size() > HistoryStore::sameAtMost)
        same.others.removeLast();
    const QList<HistoryEntry> there
        = ferry::sameContent(connection, entry.sha256, entry.destination, 1);
    if (!entry.destination.isNull() && !there.isEmpty())
        same.there = there.first();
    return same;
}

Result<QList<QUuid>> readOldest(QSqlDatabase &connection, qint64 before, int most)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT id FROM history WHERE deleted_at IS NULL AND finished_at < ?"
        " ORDER BY finished_at LIMIT ?",
        before, most);
    if (!rows)
        return failed(rows.error());
    QList<QUuid> ids;
    while (rows->next())
        ids.append(QUuid::fromRfc4122(rows->value(0).toByteArray()));
    return ids;
}

QList<HistoryDevice> readDevices(QSqlDatabase &connection)
{
    QList<HistoryDevice> devices;
    Result<sql::Query> rows = sql::select(
        connection, "SELECT uuid, name, id = 1 FROM devices ORDER BY id <> 1, name, id");
    while (rows && rows->next()) {
        devices.append({.id = QUuid::fromRfc4122(rows->value(0).toByteArray()),
            .name = rows->value(1).toString(),
            .isHere = rows->value(2).toBool()});
    }
    return devices;
}

} // namespace

HistoryStore::HistoryStore(Database &database)
    : m_database(database)
{
    m_database.setIdleWork(&historyindex::workOn);
}

void HistoryStore::search(
    const HistoryQuery &query, QObject *context, std::function<void(HistoryPage)> done)
{
    m_database.read<HistoryPage>(
        [query](QSqlDatabase &connection) { return searchHistory(connection, query); }, context,
        std::move(done));
}

HistoryPage HistoryStore::searchNow(const HistoryQuery &query)
{
    return m_database.readNow<HistoryPage>(
        [&query](QSqlDatabase &connection) { return searchHistory(connection, query); });
}

void HistoryStore::sameContent(
    const HistoryEntry &entry, QObject *context, std::function<void(Same)> done)
{
    m_database.read<Same>([entry](QSqlDatabase &connection) { return readSame(connection, entry); },
        context, std::move(done));
}

void HistoryStore::devices(QObject *context, std::function<void(QList<HistoryDevice>)> done)
{
    m_database.read<QList<HistoryDevice>>(&readDevices, context, std::move(done));
}

void HistoryStore::statistics(
    qint64 since, QObject *context, std::function<void(Result<Statistics>)> done)
{
    m_database.read<Result<Statistics>>(
        [since](QSqlDatabase &connection) { return statistics::gather(connection, since); },
        context, std::move(done));
}

Result<Statistics> HistoryStore::statisticsNow(qint64 since)
{
    return m_database.readNow<Result<Statistics>>(
        [since](QSqlDatabase &connection) { return statistics::gather(connection, since); });
}

void HistoryStore::forget(
    const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_database.write<int>(
        [ids, now](QSqlDatabase &connection) { return forgetRows(connection, ids, now); }, context,
        std::move(done));
}

void HistoryStore::countBefore(
    qint64 time, QObject *context, std::function<void(Result<qint64>)> done)
{
    m_database.read<Result<qint64>>(
        [time](QSqlDatabase &connection) -> Result<qint64> {
            return sql::value(connection,
                "SELECT count(*) FROM history WHERE deleted_at IS NULL AND finished_at < ?", time)
                .toLongLong();
        },
        context, std::move(done));
}

void HistoryStore::forgetBefore(
    qint64 time, int most, QObject *context, std::function<void(Result<int>)> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_database.write<int>(
        [time, most, now](QSqlDatabase &connection) {
            return readOldest(connection, time, most).and_then([&](const QList<QUuid> &ids) {
                return forgetRows(connection, ids, now);
            });
        },
        context, std::move(done));
}

void HistoryStore::restore(
    const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>([ids](QSqlDatabase &connection) { return restoreRows(connection, ids); },
        context, std::move(done));
}

Result<int> HistoryStore::forgetRows(QSqlDatabase &connection, const QList<QUuid> &ids, qint64 now)
{
    const Result<int> changed
        = each(ids, [&](const QUuid &id) { return forgetOne(connection, id, now); });
    return changed.and_then([&](int rows) {
        return historyrows::changeTotal(connection, -rows).map([rows] { return rows; });
    });
}

Result<int> HistoryStore::restoreRows(QSqlDatabase &connection, const QList<QUuid> &ids)
{
    const Result<int> changed = each(ids, [&](const QUuid &id) {
        return mayBeTold(connection, id) ? restoreAsNew(connection, id)
                                         : restoreInPlace(connection, id);
    });
    return changed.and_then([&](int rows) {
        return historyrows::changeTotal(connection, rows).map([rows] { return rows; });
    });
}

Result<void> HistoryStore::append(QSqlDatabase &connection, const QList<HistoryEntry> &entries)
{
    HistoryWriter writer(connection);
    for (const HistoryEntry &entry : entries) {
        if (const Result<void> added = writer.add(entry); !added)
            return added;
    }
    return writer.finish();
}

} // namespace ferry
