#pragma once

#include "base/result.h"
#include "store/historyentry.h"

#include <QHash>
#include <QSqlDatabase>
#include <QVariantList>

class QSqlQuery;

namespace ferry {

// Rows of the history, in and out. In the connection's thread.

// Writes a batch, within a transaction of the caller's: the places and devices that rows point to
// are looked up once for all of them.
class HistoryWriter final
{
public:
    explicit HistoryWriter(QSqlDatabase &connection)
        : m_connection(connection)
    { }

    // An entry replaces the row of the same id, under a new row number.
    Result<void> add(const HistoryEntry &entry);
    // Last: brings the count of all rows up to date.
    Result<void> finish();

private:
    Result<qint64> placeOf(const HistoryEntry &entry);
    Result<qint64> deviceOf(const QString &name);
    Result<bool> insert(const HistoryEntry &entry, qint64 place, qint64 device);
    Result<void> makeRoom(const HistoryEntry &entry);

    QSqlDatabase &m_connection;
    QHash<QByteArray, qint64> m_places {};
    QHash<QString, qint64> m_devices {};
    qint64 m_added = 0;
};

namespace historyrows {

// Adds to the count of rows that are not forgotten.
Result<void> changeTotal(QSqlDatabase &connection, qint64 by);

// "SELECT … FROM history h LEFT JOIN …", up to where conditions begin; `source` names the table
// that the rows come from, as "history AS h" or a join that ends with it.
QString selectFrom(const QString &source);
HistoryEntry read(const QSqlQuery &row);

} // namespace historyrows
} // namespace ferry
