#pragma once

#include "base/accountid.h"
#include "base/result.h"
#include "store/historyentry.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

#include <optional>

class QSqlQuery;

namespace ferry {

// Rows of the history, in and out. In the connection's thread.

// What the sync keeps of a row beside the entry; the columns' meaning stands in the schema.
struct SyncColumns
{
    AccountId owner = 0;
    qint64 rev = 0;
    QUuid lastOp {};
    QByteArray extra {};
    qint64 pass = 0;
    qint64 deletedAt = 0; // 0: not forgotten
};

// Writes a batch, within a transaction of the caller's: the places and devices that rows point to
// are looked up once for all of them.
class HistoryWriter final
{
public:
    explicit HistoryWriter(QSqlDatabase &connection)
        : m_connection(connection)
    { }

    // An upload ended here. The entry replaces the row of the same id, under a new row number, and the
    // outbox hears of it. A synced row only ever climbs the ladder, and once forgotten it stays so: then
    // the entry gets an id of its own.
    Result<void> add(const HistoryEntry &entry);
    // A row as the sync has it; the outbox does not hear of it.
    Result<void> put(const HistoryEntry &entry, const SyncColumns &columns);
    // Last: brings the count of all rows up to date.
    Result<void> finish();

private:
    Result<qint64> placeOf(const HistoryEntry &entry);
    Result<qint64> deviceOf(const HistoryEntry &entry);
    Result<bool> insert(const HistoryEntry &entry, const SyncColumns &columns);
    Result<void> replace(const HistoryEntry &entry);
    Result<void> makeRoom(const QUuid &id);
    AccountId owner();

    QSqlDatabase &m_connection;
    QHash<QByteArray, qint64> m_places {};
    QHash<QUuid, qint64> m_devices {};
    std::optional<AccountId> m_owner {};
    qint64 m_added = 0;
};

namespace historyrows {

// Adds to the count of rows that are not forgotten.
Result<void> changeTotal(QSqlDatabase &connection, qint64 by);

// "SELECT … FROM history h LEFT JOIN …", up to where conditions begin; `source` names the table
// that the rows come from, as "history AS h" or a join that ends with it. `more` are further columns,
// each with a comma before it; the first of them is number `columnCount`.
constexpr int columnCount = 24;
QString selectFrom(const QString &source, const QString &more = {});
HistoryEntry read(const QSqlQuery &row);

} // namespace historyrows
} // namespace ferry
