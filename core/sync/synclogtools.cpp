#include "sync/synclogtools.h"

namespace ferry::synclog::tools {

QUuid uuidOf(const QVariant &value)
{
    return QUuid::fromRfc4122(value.toByteArray());
}

Result<void> done(const Result<sql::Query *> &result)
{
    if (!result)
        return failed(result.error());
    return {};
}

rowcodec::Paths pathsOf(QSqlDatabase &connection, const Owner &owner)
{
    const QVariant shares
        = sql::value(connection, "SELECT shares_paths FROM accounts WHERE id = ?", owner.account);
    return shares.toBool() ? rowcodec::Paths::Shared : rowcodec::Paths::Private;
}

SyncRow asThere(const HistoryEntry &entry, const Owner &owner, rowcodec::Paths ourPaths)
{
    const bool isOurs = entry.deviceId.isNull();
    SyncRow row {.entry = rowcodec::shared(entry, isOurs ? ourPaths : rowcodec::Paths::Shared)};
    if (row.entry.deviceId.isNull())
        row.entry.deviceId = owner.device;
    return row;
}

// A tombstone that had been told once may be held by others, whatever the server has lost: its undo makes
// a new row.
Result<void> retell(QSqlDatabase &connection, const QUuid &id)
{
    return done(sql::run(connection,
        "INSERT INTO outbox (account, id, op, told)"
        " SELECT owner, id, randomblob(16), iif(deleted_at IS NULL, 1, 2)"
        " FROM history WHERE id = ? AND owner > 0"
        " ON CONFLICT (id) DO UPDATE SET account = excluded.account, op = excluded.op,"
        " told = iif(excluded.told = 2 AND told = 2, 2, 1), problem = NULL",
        id.toRfc4122()));
}

Result<void> notePass(QSqlDatabase &connection, const Owner &owner)
{
    return done(sql::run(connection, "UPDATE accounts SET pass = ? WHERE id = ? AND pass < ?",
        owner.pass, owner.account, owner.pass));
}

Result<void> nothingToTell(QSqlDatabase &connection, const QUuid &id)
{
    return done(sql::run(connection, "DELETE FROM outbox WHERE id = ?", id.toRfc4122()));
}

} // namespace ferry::synclog::tools
