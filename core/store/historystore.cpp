#include "store/historystore.h"

#include "store/historyindex.h"
#include "store/historyrows.h"
#include "store/historysearch.h"
#include "store/sql.h"

#include <QDateTime>

namespace ferry {

namespace {

// `deletedAt` 0 restores. Rows that are so already are not counted.
Result<int> setForgotten(QSqlDatabase &connection, const QList<QUuid> &ids, qint64 deletedAt)
{
    const bool forget = deletedAt != 0;
    const char *statement = forget
        ? "UPDATE history SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL"
        : "UPDATE history SET deleted_at = ? WHERE id = ? AND deleted_at IS NOT NULL";
    const QVariant time = forget ? QVariant(deletedAt) : QVariant();
    int changed = 0;
    for (const QUuid &id : ids) {
        const Result<QSqlQuery *> updated = sql::run(connection, statement, time, id.toRfc4122());
        if (!updated)
            return failed(updated.error());
        changed += (*updated)->numRowsAffected();
    }
    return historyrows::changeTotal(connection, forget ? -changed : changed).map([changed] {
        return changed;
    });
}

QStringList readDevices(QSqlDatabase &connection)
{
    QStringList devices;
    Result<QSqlQuery> rows
        = sql::select(connection, "SELECT DISTINCT name FROM devices ORDER BY name");
    while (rows && rows->next())
        devices.append(rows->value(0).toString());
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

void HistoryStore::devices(QObject *context, std::function<void(QStringList)> done)
{
    m_database.read<QStringList>(&readDevices, context, std::move(done));
}

void HistoryStore::forget(
    const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_database.write<int>(
        [ids, now](QSqlDatabase &connection) { return setForgotten(connection, ids, now); },
        context, std::move(done));
}

void HistoryStore::restore(
    const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [ids](QSqlDatabase &connection) { return setForgotten(connection, ids, 0); }, context,
        std::move(done));
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
