#include "store/databaseopener.h"

#include "store/databasefiles.h"
#include "store/firstrun.h"
#include "store/migrations.h"
#include "store/salvage.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// In pages of 4 KiB. Folding the log back costs two fsyncs: a burst of small files waits for one
// such stop instead of four.
constexpr auto pagesPerCheckpoint = 4000;
constexpr auto longestKeptLog = 32 * 1024 * 1024;

Result<void> setPragmas(QSqlDatabase &connection, OpenFor purpose)
{
    QStringList pragmas {u"foreign_keys = ON"_s, u"trusted_schema = OFF"_s,
        u"cell_size_check = ON"_s, u"temp_store = MEMORY"_s};
    if (purpose == OpenFor::Writing) {
        pragmas << u"journal_mode = WAL"_s << u"synchronous = FULL"_s << u"fullfsync = ON"_s
                << u"checkpoint_fullfsync = ON"_s // macOS; nothing elsewhere
                << u"wal_autocheckpoint = %1"_s.arg(pagesPerCheckpoint)
                << u"journal_size_limit = %1"_s.arg(longestKeptLog);
    }
    for (const QString &pragma : pragmas) {
        QSqlQuery query(connection);
        if (!query.exec(u"PRAGMA "_s + pragma))
            return failed(sql::failure(query.lastError()));
    }
    return {};
}

bool isDamage(const Failure &failure)
{
    return failure.code == "SQLITE_CORRUPT"_L1 || failure.code == "SQLITE_NOTADB"_L1;
}

tl::unexpected<Failure> damaged(const QString &detail)
{
    return failed({.kind = FailureKind::DatabaseFailed,
        .code = u"SQLITE_CORRUPT"_s,
        .detail = tameText(detail)});
}

Result<void> quickCheck(QSqlDatabase &connection)
{
    Result<QSqlQuery> check = sql::select(connection, "PRAGMA quick_check(1)");
    if (!check)
        return failed(check.error());
    const QString verdict = check->next() ? check->value(0).toString() : QString();
    if (verdict != "ok"_L1)
        return damaged(verdict.isEmpty() ? check->lastError().databaseText() : verdict);
    return {};
}

// Ours, or empty and about to be; its first pages can be read.
Result<void> checkIdentity(QSqlDatabase &connection)
{
    Result<QSqlQuery> tables = sql::select(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failed(tables.error());
    if (!tables->next())
        return failed(sql::failure(tables->lastError()));
    const bool empty = tables->value(0).toInt() == 0;
    const int owner = sql::value(connection, "PRAGMA application_id").toInt();
    if (owner != migrations::applicationId && !(empty && owner == 0))
        return damaged(u"The file is not a database of Ferry's."_s);
    return {};
}

Result<QSqlDatabase> connectChecked(const QString &fileName, bool thorough)
{
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Writing);
    if (!connection)
        return connection;
    Result<void> good = checkIdentity(*connection);
    if (good && thorough)
        good = quickCheck(*connection);
    if (!good) {
        disconnectFrom(*connection);
        return failed(good.error());
    }
    return connection;
}

// SQLite takes an empty or tiny file for a new database, writes over it and throws its log away.
bool hasLostItsContent(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    if (file.size() == 0) {
        return databasefiles::endedUncleanly(fileName)
            || !databasefiles::backups(fileName).isEmpty();
    }
    // https://www.sqlite.org/fileformat.html#magic_header_string
    return file.read(16) != QByteArrayLiteral("SQLite format 3\0");
}

Result<void> bringUpToDate(QSqlDatabase &connection, const QString &fileName)
{
    const QList<Migration> steps = migrations::all();
    const int version = migrations::versionOf(connection);
    QString backup;
    if (version > 0 && version < steps.last().version) {
        const Result<QString> made = databasefiles::newBackup(fileName, version);
        if (!made)
            return failed(made.error());
        backup = *made;
    }
    return migrations::run(connection, steps, backup)
        .and_then([&] { return prepareFirstRun(connection); })
        .map([&] { databasefiles::pruneBackups(fileName); });
}

Result<OpenedDatabase> openReadOnly(const QString &fileName, const QString &notice)
{
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Reading);
    if (!connection)
        return failed(connection.error());
    const int newest = migrations::all().last().version;
    if (const int version = migrations::versionOf(*connection); version < newest) {
        disconnectFrom(*connection);
        return failed({.kind = FailureKind::DatabaseFailed,
            .detail = u"The database is of version %1; open it once with Ferry to bring it to %2."_s
                          .arg(version)
                          .arg(newest)});
    }
    return OpenedDatabase {.connection = *connection, .readOnly = true, .notice = notice};
}

QString rescueFile(const QString &fileName)
{
    return fileName + u".rescue"_s;
}

// Makes a new database beside the damaged one, from the newest backup and what can be read.
Result<Salvaged> buildRescue(const QString &fileName, const QString &made, bool &restored)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(made + suffix); // of an earlier try
    restored = salvage::restoreNewestBackup(databasefiles::backups(fileName), made);
    Result<QSqlDatabase> connection = databasefiles::createPrivate(made).and_then(
        [&] { return connectTo(made, OpenFor::Writing); });
    if (!connection)
        return failed(connection.error());
    const Result<Salvaged> rows = migrations::run(*connection, migrations::all(), {}).and_then([&] {
        return salvage::copyRows(*connection, fileName);
    });
    const Result<void> ready
        = rows.and_then([&](const Salvaged &) { return prepareFirstRun(*connection); });
    disconnectFrom(*connection);
    return ready.and_then([&] { return rows; });
}

// Puts a new database in the place of the damaged one, which is set aside. Cut off at any moment,
// the next start begins again or ends it.
Result<OpenedDatabase> rescue(const QString &fileName)
{
    databasefiles::markSuspect(fileName);
    const QString made = rescueFile(fileName);
    bool restored = false;
    const Result<Salvaged> rows = buildRescue(fileName, made, restored);
    if (!rows)
        return failed(rows.error());
    const Result<QString> aside = databasefiles::setAside(fileName);
    if (!aside)
        return failed(aside.error());
    QFile::rename(made, fileName);
    databasefiles::clearSuspect(fileName);
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Writing);
    if (!connection)
        return failed(connection.error());
    const QString source = restored ? u"it and from a backup"_s : u"it"_s;
    const QString notice
        = u"The database was damaged and has been set aside as %1. %2 uploads of the"
          u" history and %3 of the queue were saved from %4."_s.arg(QFileInfo(*aside).fileName(),
              QString::number(rows->history), QString::number(rows->transfers), source);
    return OpenedDatabase {.connection = *connection, .notice = notice};
}

// A rescue that was cut off after the damaged file had been set aside.
void endRescue(const QString &fileName)
{
    if (!QFileInfo::exists(fileName) && QFileInfo::exists(rescueFile(fileName)))
        QFile::rename(rescueFile(fileName), fileName);
}

} // namespace

Result<QSqlDatabase> connectTo(const QString &fileName, OpenFor purpose)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(fileName);
    connection.setConnectOptions(purpose == OpenFor::Reading
            ? u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s
            : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    Result<void> good {};
    if (!connection.open())
        good = failed(sql::failure(connection.lastError()));
    if (good)
        good = setPragmas(connection, purpose);
    if (!good) {
        disconnectFrom(connection);
        return failed(good.error());
    }
    return connection;
}

void disconnectFrom(QSqlDatabase &connection)
{
    const QString name = connection.connectionName();
    delete &sql::Statements::of(connection);
    connection.close();
    connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<OpenedDatabase> openDatabase(const QString &fileName, OpenFor purpose)
{
    if (purpose == OpenFor::Reading) {
        if (!QFileInfo::exists(fileName)) {
            return failed({.kind = FailureKind::DatabaseFailed,
                .code = u"SQLITE_CANTOPEN"_s,
                .detail = u"There is no database yet."_s});
        }
        return openReadOnly(fileName, {});
    }
    endRescue(fileName);
    if (const Result<void> ready = databasefiles::prepare(fileName); !ready)
        return failed(ready.error());
    if (hasLostItsContent(fileName))
        return rescue(fileName);
    const bool thorough
        = databasefiles::endedUncleanly(fileName) || databasefiles::isSuspect(fileName);
    Result<QSqlDatabase> connection = connectChecked(fileName, thorough);
    if (!connection)
        return isDamage(connection.error()) ? rescue(fileName) : failed(connection.error());
    databasefiles::clearSuspect(fileName);
    if (migrations::versionOf(*connection) > migrations::all().last().version) {
        disconnectFrom(*connection);
        return openReadOnly(fileName,
            u"The database was made by a newer Ferry. It can be looked at, not changed."_s);
    }
    if (const Result<void> ready = bringUpToDate(*connection, fileName); !ready) {
        disconnectFrom(*connection);
        return failed(ready.error());
    }
    return OpenedDatabase {.connection = *connection};
}

} // namespace ferry
