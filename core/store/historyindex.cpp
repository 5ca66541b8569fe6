#include "store/historyindex.h"

#include "store/earlieruploads.h"
#include "store/sql.h"

#include <QDateTime>
#include <QList>

#include <chrono>

namespace ferry::historyindex {

using namespace std::chrono_literals;

namespace {

constexpr int rowsAtOnce = 200;
constexpr auto keptWhenForgotten = std::chrono::milliseconds(24h * 30);

Result<bool> indexMore(QSqlDatabase &connection, qint64 from)
{
    const QVariant last = sql::value(connection,
        "SELECT max(row) FROM (SELECT row FROM history WHERE row > ? ORDER BY row LIMIT ?)", from,
        rowsAtOnce);
    if (last.isNull())
        return false;
    const qint64 to = last.toLongLong();
    return sql::run(connection,
        "INSERT INTO history_search (rowid, search)"
        " SELECT row, search FROM history WHERE row > ? AND row <= ?",
        from, to)
        .and_then([&](QSqlQuery *) {
            return sql::run(
                connection, "UPDATE meta SET value = ? WHERE key = 'history_indexed'", to);
        })
        .map([](QSqlQuery *) { return true; });
}

Result<bool> removeOld(QSqlDatabase &connection)
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch() - keptWhenForgotten.count();
    QList<qint64> rows;
    {
        Result<sql::Query> old = sql::select(connection,
            "SELECT row FROM history WHERE deleted_at IS NOT NULL AND deleted_at < ?"
            " AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.id = history.id) LIMIT ?",
            before, rowsAtOnce);
        if (!old)
            return failed(old.error());
        while (old->next())
            rows.append(old->value(0).toLongLong());
    }
    for (const qint64 row : rows) {
        if (const Result<void> removed = removeRow(connection, row); !removed)
            return failed(removed.error());
    }
    if (rows.size() == rowsAtOnce)
        return true;
    return earlieruploads::forgetOldHashes(connection, QDateTime::currentMSecsSinceEpoch());
}

} // namespace

qint64 indexedUpTo(QSqlDatabase &connection)
{
    return sql::value(connection, "SELECT value FROM meta WHERE key = 'history_indexed'")
        .toLongLong();
}

Result<bool> workOn(QSqlDatabase &connection)
{
    const Result<bool> indexed = indexMore(connection, indexedUpTo(connection));
    return !indexed || *indexed ? indexed : removeOld(connection);
}

Result<void> removeRow(QSqlDatabase &connection, qint64 row)
{
    Result<sql::Query *> done {nullptr};
    if (row <= indexedUpTo(connection)) {
        // An index without content of its own is told what it forgets.
        done = sql::run(connection,
            "INSERT INTO history_search (history_search, rowid, search)"
            " SELECT 'delete', row, search FROM history WHERE row = ?",
            row);
    }
    return done
        .and_then([&](QSqlQuery *) {
            return sql::run(connection, "DELETE FROM history WHERE row = ?", row);
        })
        .map([](QSqlQuery *) {});
}

} // namespace ferry::historyindex
