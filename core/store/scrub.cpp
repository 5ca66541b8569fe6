#include "store/scrub.h"

#include "store/databasefiles.h"
#include "store/sql.h"

#include <QFile>

namespace ferry::scrub {

using namespace Qt::StringLiterals;

namespace {

Result<void> execute(QSqlDatabase &connection, const QString &statement)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return failed(sql::failure(query.lastError()));
    return {};
}

Result<void> replaceBackups(QSqlDatabase &connection, const QString &fileName)
{
    const QStringList old = databasefiles::backups(fileName);
    if (old.isEmpty())
        return {};
    const int version = sql::value(connection, "PRAGMA user_version").toInt();
    const Result<QString> backup = databasefiles::newBackup(fileName, version);
    if (!backup)
        return failed(backup.error());
    if (auto copied = sql::select(connection, u"VACUUM INTO ?"_s, {*backup}); !copied) {
        QFile::remove(*backup);
        return failed(copied.error());
    }
    for (const QString &name : old) {
        if (name != *backup && !QFile::remove(name))
            return failed({.kind = FailureKind::DatabaseFailed, .detail = name});
    }
    return {};
}

} // namespace

Result<void> ask(QSqlDatabase &connection)
{
    return sql::run(connection,
        "INSERT INTO settings (key, value) VALUES ('scrub', '1') ON CONFLICT (key) DO NOTHING")
        .map([](QSqlQuery *) {});
}

bool isAsked(QSqlDatabase &connection)
{
    return sql::value(connection, "SELECT 1 FROM settings WHERE key = 'scrub'").isValid();
}

Result<void> run(QSqlDatabase &connection, const QString &fileName)
{
    const auto emptyLog = [&connection]() -> Result<void> {
        // Not while somebody else reads: then it is busy, and the next start tries again.
        if (sql::value(connection, "PRAGMA wal_checkpoint(TRUNCATE)").toInt() == 0)
            return {};
        return failed({.kind = FailureKind::DatabaseFailed, .code = u"SQLITE_BUSY"_s});
    };
    return execute(connection, u"VACUUM"_s)
        .and_then(emptyLog)
        .and_then([&] { return replaceBackups(connection, fileName); })
        .and_then(
            [&] { return execute(connection, u"DELETE FROM settings WHERE key = 'scrub'"_s); });
}

} // namespace ferry::scrub
