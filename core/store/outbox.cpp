#include "store/outbox.h"

#include "store/sql.h"

namespace ferry::outbox {

AccountId syncingAccount(QSqlDatabase &connection)
{
    return sql::value(connection, "SELECT id FROM accounts WHERE syncs_history = 1 LIMIT 1")
        .toLongLong();
}

Result<void> note(QSqlDatabase &connection, const QUuid &id, qint64 notBefore)
{
    return sql::run(connection,
        "INSERT INTO outbox (account, id, op, not_before)"
        " SELECT owner, id, randomblob(16), ? FROM history WHERE id = ? AND owner > 0"
        " ON CONFLICT (id) DO UPDATE SET account = excluded.account, op = excluded.op,"
        " not_before = excluded.not_before, told = min(told, 1), problem = NULL",
        notBefore, id.toRfc4122())
        .map([](QSqlQuery *) {});
}

Result<void> notePaths(QSqlDatabase &connection, AccountId account)
{
    return sql::run(connection,
        "INSERT INTO outbox (account, id, op)"
        " SELECT owner, id, randomblob(16) FROM history"
        " WHERE owner = ? AND owner > 0 AND device = 1 AND deleted_at IS NULL AND path <> x''"
        " ON CONFLICT (id) DO UPDATE SET op = excluded.op, told = min(told, 1), problem = NULL",
        account)
        .map([](QSqlQuery *) {});
}

Result<int> claim(QSqlDatabase &connection, AccountId account, int limit)
{
    QList<QByteArray> ids;
    {
        Result<sql::Query> rows = sql::select(connection,
            "SELECT id FROM history WHERE owner = 0 AND deleted_at IS NULL LIMIT ?", limit);
        if (!rows)
            return failed(rows.error());
        while (rows->next())
            ids.append(rows->value(0).toByteArray());
    }
    for (const QByteArray &id : ids) {
        const Result<void> noted
            = sql::run(connection, "UPDATE history SET owner = ? WHERE id = ?", account, id)
                  .and_then([&](QSqlQuery *) { return note(connection, QUuid::fromRfc4122(id)); });
        if (!noted)
            return failed(noted.error());
    }
    return int(ids.size());
}

} // namespace ferry::outbox
