#include "store/readonlydatabase.h"

#include "store/databasefiles.h"
#include "store/migrations.h"
#include "store/sql.h"

#include <QFile>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace ferry::readonlydatabase {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Failure> nothingYet()
{
    return failed({.kind = FailureKind::DatabaseFailed,
        .code = noDatabaseYet,
        .detail = u"There is no database yet."_s});
}

Result<OpenedDatabase> connectChecked(const QString &fileName, OpenFor purpose)
{
    Result<QSqlDatabase> connection = connectTo(fileName, purpose);
    if (!connection)
        return failed(connection.error());
    const Result<void> good = checkDatabase(
        *connection, databasefiles::isSmall(fileName) ? Depth::Everything : Depth::Identity);
    if (!good) {
        disconnectFrom(*connection);
        return failed(good.error());
    }
    return OpenedDatabase {.connection = *connection, .readOnly = true};
}

// Somebody's last words may stand in the log alone: a copy of both is read where SQLite can work.
Result<OpenedDatabase> connectToCopy(const QString &fileName)
{
    auto folder = std::make_unique<QTemporaryDir>();
    const QString copied = folder->filePath(u"ferry.db"_s);
    for (const QString &suffix : {QString(), u"-wal"_s}) {
        QFile file(fileName + suffix);
        if (!file.copy(copied + suffix)) {
            return failed({.kind = FailureKind::DatabaseFailed,
                .code = u"SQLITE_CANTOPEN"_s,
                .detail = tameText(file.errorString()),
                .subject = fileName + suffix});
        }
        QFile::setPermissions(copied + suffix, QFile::ReadOwner | QFile::WriteOwner);
    }
    return connectChecked(copied, OpenFor::Reading).map([&folder](OpenedDatabase opened) {
        opened.copy = std::move(folder);
        return opened;
    });
}

Result<OpenedDatabase> connectAnyhow(const QString &fileName)
{
    Result<OpenedDatabase> opened = connectChecked(fileName, OpenFor::Reading);
    const bool wantsToWrite = !opened
        && (opened.error().code == "SQLITE_CANTOPEN"_L1
            || opened.error().code == "SQLITE_READONLY"_L1);
    if (!wantsToWrite || !QFileInfo(fileName).isReadable())
        return opened;
    return databasefiles::endedUncleanly(fileName)
        ? connectToCopy(fileName)
        : connectChecked(fileName, OpenFor::ReadingUnchanged);
}

// Whoever makes the database or brings it up to date holds the lock meanwhile. Nothing: it is of an
// older version.
Result<std::optional<OpenedDatabase>> openIfCurrent(const QString &fileName, int &version)
{
    std::unique_ptr<DatabaseLock> lock = DatabaseLock::forReading(fileName);
    if (QFileInfo(fileName).size() == 0 || databasefiles::isHalfMade(fileName))
        return nothingYet();
    Result<OpenedDatabase> opened = connectAnyhow(fileName);
    if (!opened)
        return failed(opened.error());
    version = migrations::versionOf(opened->connection);
    if (version < migrations::all().last().version) {
        disconnectFrom(opened->connection);
        return std::nullopt;
    }
    opened->lock = std::move(lock);
    return std::move(*opened);
}

} // namespace

Result<OpenedDatabase> openNewer(const QString &fileName)
{
    return connectAnyhow(fileName);
}

Result<OpenedDatabase> open(const QString &fileName)
{
    int version = 0;
    // Twice: the first process ever may have made its lock just after we looked for one.
    for (int i = 0; i < 2; ++i) {
        Result<std::optional<OpenedDatabase>> opened = openIfCurrent(fileName, version);
        if (!opened)
            return failed(opened.error());
        if (*opened)
            return std::move(**opened);
    }
    if (version == 0)
        return nothingYet();
    return failed({.kind = FailureKind::DatabaseFailed,
        .detail = u"The database is of version %1; open it once with Ferry to bring it to %2."_s
                      .arg(version)
                      .arg(migrations::all().last().version)});
}

} // namespace ferry::readonlydatabase
