#include "store/databasefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry::databasefiles {

using namespace Qt::StringLiterals;

namespace {

constexpr mode_t privateFile = 0600;
constexpr mode_t privateFolder = 0700;
constexpr int backupsKept = 3;

// As SQLite would have named it, else the system's own name.
QString codeOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT: return u"SQLITE_FULL"_s;
    case EIO: return u"SQLITE_IOERR"_s;
    case EROFS: return u"SQLITE_READONLY"_s;
    case EACCES:
    case EPERM: return u"SQLITE_CANTOPEN"_s;
    case EMFILE:
    case ENFILE: return u"EMFILE"_s;
    case ENOMEM: return u"ENOMEM"_s;
    case ENOTDIR: return u"ENOTDIR"_s;
    default: return u"errno "_s + QString::number(error);
    }
}

Result<void> failedWithErrno(const QString &what)
{
    const int error = errno;
    return failed({.kind = FailureKind::DatabaseFailed,
        .advice = Advice::FixSettings,
        .code = codeOf(error),
        .detail = tameText(QString(what + u": "_s + QString::fromLocal8Bit(std::strerror(error)))),
        .subject = what});
}

// Only ever narrows: what the user closed further stays closed.
void takeRightsOfOthers(const QByteArray &path)
{
    struct stat found = {};
    if (::stat(path.constData(), &found) == 0 && (found.st_mode & 077U) != 0)
        ::chmod(path.constData(), found.st_mode & 0700U);
}

QString suspectMark(const QString &fileName)
{
    return fileName + u".check"_s;
}

QString backupFolder(const QString &fileName)
{
    return QFileInfo(fileName).absolutePath() + u"/backups"_s;
}

QString timeStamp()
{
    return QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
}

QString freeName(const QString &wanted)
{
    QString name = wanted;
    for (int i = 2; QFileInfo::exists(name); ++i)
        name = wanted + u'-' + QString::number(i);
    return name;
}

Result<void> makePrivateFolder(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
        return failedWithErrno(QFileInfo(folder).absolutePath());
    if (::mkdir(path.constData(), privateFolder) != 0 && errno != EEXIST)
        return failedWithErrno(folder); // one that was there keeps the mode its owner gave it
    return {};
}

} // namespace

Result<void> prepareFolder(const QString &fileName)
{
    return makePrivateFolder(QFileInfo(fileName).absolutePath());
}

Result<void> prepare(const QString &fileName)
{
    if (const Result<void> made = prepareFolder(fileName); !made)
        return made;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        takeRightsOfOthers(QFile::encodeName(fileName + suffix));
    return createPrivate(fileName);
}

Result<void> createPrivate(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, privateFile);
    if (descriptor < 0)
        return failedWithErrno(fileName);
    ::close(descriptor);
    return {};
}

Result<void> flush(const QString &fileName)
{
    const QByteArray path = QFile::encodeName(fileName);
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return failedWithErrno(fileName);
    const bool good = ::fsync(descriptor) == 0;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return good ? Result<void>() : failedWithErrno(fileName);
}

// Not QFile::rename(), which copies and deletes when it cannot rename.
Result<void> move(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failedWithErrno(from);
    return flush(QFileInfo(to).absolutePath());
}

bool endedUncleanly(const QString &fileName)
{
    return QFileInfo(fileName + u"-wal"_s).size() > 0;
}

bool isHalfMade(const QString &fileName)
{
    return QFileInfo(fileName + u"-journal"_s).size() > 0;
}

bool isSmall(const QString &fileName)
{
    return QFileInfo(fileName).size() <= qint64(16) * 1024 * 1024;
}

void markSuspect(const QString &fileName)
{
    createPrivate(suspectMark(fileName));
}

bool isSuspect(const QString &fileName)
{
    return QFileInfo::exists(suspectMark(fileName));
}

void clearSuspect(const QString &fileName)
{
    QFile::remove(suspectMark(fileName));
}

Result<QString> setAside(const QString &fileName)
{
    const QString aside = freeName(fileName + u".damaged-"_s + timeStamp());
    // The log goes first: should we be cut off here, the database without its log is still damaged,
    // but a new database never meets the old log.
    const QString log = fileName + u"-wal"_s;
    Result<void> moved {};
    if (QFileInfo::exists(log))
        moved = move(log, aside + u"-wal"_s);
    if (moved)
        moved = move(fileName, aside);
    if (!moved)
        return failed(moved.error());
    QFile::remove(fileName + u"-shm"_s);
    return aside;
}

Result<QString> newBackup(const QString &fileName, int version)
{
    const QString folder = backupFolder(fileName);
    if (const Result<void> made = makePrivateFolder(folder); !made)
        return failed(made.error());
    const QString backup
        = freeName(u"%1/ferry-%2-v%3.db"_s.arg(folder, timeStamp(), QString::number(version)));
    return createPrivate(backup).map([&] { return backup; });
}

QStringList backups(const QString &fileName)
{
    QDir folder(backupFolder(fileName));
    QStringList found;
    for (const QString &name :
        folder.entryList({u"ferry-*.db*"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        found.append(folder.filePath(name));
    return found;
}

void pruneBackups(const QString &fileName)
{
    const QStringList all = backups(fileName);
    for (qsizetype i = backupsKept; i < all.size(); ++i)
        QFile::remove(all.at(i));
}

} // namespace ferry::databasefiles
