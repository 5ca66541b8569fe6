#include "store/databaseopener.h"

#include "store/databasefiles.h"
#include "store/firstrun.h"
#include "store/migrations.h"
#include "store/readonlydatabase.h"
#include "store/salvage.h"
#include "store/schemafingerprint.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QUuid>

#include <utility>

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

tl::unexpected<Failure> damaged(const QString &detail)
{
    return failed({.kind = FailureKind::DatabaseFailed,
        .code = u"SQLITE_CORRUPT"_s,
        .detail = tameText(detail)});
}

Result<void> walkThrough(QSqlDatabase &connection, const char *pragma)
{
    Result<sql::Query> check = sql::select(connection, pragma);
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
    Result<sql::Query> tables = sql::select(connection, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return failed(tables.error());
    if (!tables->next())
        return failed(sql::failure(tables->lastError()));
    const bool empty = tables->value(0).toInt() == 0;
    const int owner = sql::value(connection, "PRAGMA application_id").toInt();
    if (owner != migrations::applicationId && !(empty && owner == 0))
        return damaged(u"The file is not a database of Ferry's."_s);
    return schemafingerprint::check(connection);
}

Result<void> checkByReading(const QString &fileName, Depth depth)
{
    if (QFileInfo(fileName).size() == 0)
        return {};
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Reading);
    if (!connection)
        return failed(connection.error());
    const Result<void> good = checkDatabase(*connection, depth);
    disconnectFrom(*connection);
    return good;
}

Result<QSqlDatabase> connectChecked(const QString &fileName, Depth depth)
{
    // A reader cannot take back what was half done when the file was being made.
    const bool isHalfMade = databasefiles::isHalfMade(fileName);
    if (!isHalfMade) {
        if (const Result<void> good = checkByReading(fileName, depth); !good)
            return failed(good.error());
    }
    Result<QSqlDatabase> connection = connectTo(fileName, OpenFor::Writing);
    if (!connection)
        return connection;
    if (const Result<void> good = checkDatabase(*connection, isHalfMade ? depth : Depth::Identity);
        !good) {
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
        .and_then([&] { return schemafingerprint::keep(connection); })
        .and_then([&] { return prepareFirstRun(connection); })
        .map([&] { databasefiles::pruneBackups(fileName); });
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
        = rows.and_then([&](const Salvaged &) { return schemafingerprint::keep(*connection); })
              .and_then([&] { return prepareFirstRun(*connection); });
    disconnectFrom(*connection);
    return ready.and_then([&] { return rows; });
}

// Puts a new database in the place of the damaged one, which is set aside. Cut off at any moment,
// the next start begins again or ends it.
Result<OpenedDatabase> rescue(const QString &fileName, const DatabaseLock &lock)
{
    if (!lock.isAlone())
        return damaged(u"Another Ferry has it open."_s);
    databasefiles::markSuspect(fileName);
    const QString made = rescueFile(fileName);
    bool restored = false;
    const Result<Salvaged> rows = buildRescue(fileName, made, restored);
    if (!rows)
        return failed(rows.error());
    const Result<QString> aside = databasefiles::setAside(fileName);
    if (!aside)
        return failed(aside.error());
    databasefiles::clearSuspect(fileName);
    Result<QSqlDatabase> connection = databasefiles::move(made, fileName).and_then([&] {
        return connectTo(fileName, OpenFor::Writing);
    });
    if (!connection)
        return failed(connection.error());
    const DatabaseNotice notice {.kind = DatabaseNotice::Kind::Rescued,
        .setAside = QFileInfo(*aside).fileName(),
        .uploads = rows->history,
        .queued = rows->transfers,
        .fromBackup = restored};
    return OpenedDatabase {.connection = *connection, .notice = notice};
}

// A rescue that was cut off after the damaged file had been set aside.
Result<void> endRescue(const QString &fileName)
{
    if (QFileInfo::exists(fileName) || !QFileInfo::exists(rescueFile(fileName)))
        return {};
    databasefiles::clearSuspect(fileName);
    return databasefiles::move(rescueFile(fileName), fileName);
}

Result<OpenedDatabase> openSound(const QString &fileName)
{
    const bool unclean = databasefiles::endedUncleanly(fileName);
    Result<QSqlDatabase> connection = connectChecked(fileName, depthFor(fileName));
    if (!connection)
        return failed(connection.error());
    if (migrations::versionOf(*connection) > migrations::all().last().version) {
        disconnectFrom(*connection);
        return readonlydatabase::openNewer(fileName).map([](OpenedDatabase opened) {
            opened.notice = DatabaseNotice {.kind = DatabaseNotice::Kind::Newer};
            return opened;
        });
    }
    // Whoever died may have left frames whose fsync failed: folded into the database, they are on
    // the disk.
    if (unclean)
        sql::select(*connection, "PRAGMA wal_checkpoint(PASSIVE)");
    if (const Result<void> ready = bringUpToDate(*connection, fileName); !ready) {
        disconnectFrom(*connection);
        return failed(ready.error());
    }
    return OpenedDatabase {.connection = *connection};
}

Result<OpenedDatabase> openForWriting(const QString &fileName, const DatabaseLock &lock)
{
    if (const Result<void> ended = endRescue(fileName); !ended)
        return failed(ended.error());
    if (const Result<void> ready = databasefiles::prepare(fileName); !ready)
        return failed(ready.error());
    if (hasLostItsContent(fileName) || databasefiles::isSuspect(fileName))
        return rescue(fileName, lock);
    Result<OpenedDatabase> opened = openSound(fileName);
    const bool isDamaged = !opened && sql::isDamage(opened.error());
    return isDamaged ? rescue(fileName, lock) : std::move(opened);
}

} // namespace

Depth depthFor(const QString &fileName)
{
    if (databasefiles::isSmall(fileName))
        return Depth::Everything;
    return databasefiles::endedUncleanly(fileName) ? Depth::Pages : Depth::Identity;
}

Result<void> checkDatabase(QSqlDatabase &connection, Depth depth)
{
    const Result<void> ours = checkIdentity(connection);
    if (!ours || depth == Depth::Identity)
        return ours;
    return walkThrough(connection,
        depth == Depth::Everything ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
}

Result<QSqlDatabase> connectTo(const QString &fileName, OpenFor purpose)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(fileName);
    connection.setConnectOptions(purpose == OpenFor::Writing
            ? u"QSQLITE_BUSY_TIMEOUT=5000"_s
            : u"QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_READONLY"_s);
    if (purpose == OpenFor::ReadingUnchanged) {
        // https://www.sqlite.org/uri.html#uriimmutable
        connection.setDatabaseName(
            QString::fromLatin1(QUrl::fromLocalFile(fileName).toEncoded()) + u"?immutable=1"_s);
        connection.setConnectOptions(connection.connectOptions() + u";QSQLITE_OPEN_URI"_s);
    }
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
    if (purpose == OpenFor::Reading)
        return readonlydatabase::open(fileName);
    // The folder comes before the lock that lies in it.
    if (const Result<void> made = databasefiles::prepareFolder(fileName); !made)
        return failed(made.error());
    std::unique_ptr<DatabaseLock> lock = DatabaseLock::forWriting(fileName);
    Result<OpenedDatabase> opened = openForWriting(fileName, *lock);
    lock->share();
    if (opened)
        opened->lock = std::move(lock);
    return opened;
}

} // namespace ferry
