#include "app/profile.h"

#include "app/terminal.h"
#include "app/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString because(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}

// Functions, so that errno is read before a translation is looked for, which may change it.
QString unreadable(const QString &name, int error)
{
    return Words::tr("The profile “%1” cannot be read: %2.").arg(name, because(error));
}

QString unwritable(const QString &name, int error)
{
    return Words::tr("The profile “%1” cannot be written: %2.").arg(name, because(error));
}

QString unmakeable(const QString &name, int error)
{
    return Words::tr("The profile “%1” cannot be made: %2.").arg(name, because(error));
}

QString noFolder(const QString &name, mode_t mode)
{
    if (S_ISREG(mode))
        return Words::tr("A profile is a folder, and “%1” is a file.").arg(name);
    if (S_ISFIFO(mode))
        return Words::tr("A profile is a folder, and “%1” is a pipe.").arg(name);
    if (S_ISSOCK(mode))
        return Words::tr("A profile is a folder, and “%1” is a socket.").arg(name);
    return Words::tr("A profile is a folder, and “%1” is a device.").arg(name);
}

QString lockName(const QString &folder)
{
    return folder + "/ferry.lock"_L1;
}

bool makeFolder(const QString &folder)
{
    QDir().mkpath(QFileInfo(folder).absolutePath());
    const QByteArray path = QFile::encodeName(folder);
    // Its user's alone, whatever the umask, from the first moment on.
    if (::mkdir(path.constData(), 0700) == 0)
        return ::chmod(path.constData(), 0700) == 0;
    return errno == EEXIST; // another Ferry was quicker
}

} // namespace

Profile::Profile(const QString &folder, Use use)
{
    const QString ordinary
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/ferry"_L1;
    m_folder = QDir::cleanPath(QDir(folder.isEmpty() ? ordinary : folder).absolutePath());
    m_problem = whyUnfit(use);
    if (const QString same = QDir(m_folder).canonicalPath(); m_problem.isEmpty() && !same.isEmpty())
        m_folder = same; // one profile, one socket, whichever link leads to it
    if (m_problem.isEmpty() && !folder.isEmpty())
        m_problem = whyNotOurs();
    if (!m_problem.isEmpty() || use == Use::Reading)
        return;
    m_lockFile = ::open(QFile::encodeName(lockName(m_folder)).constData(),
        O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    if (m_lockFile < 0)
        m_problem = unwritable(terminal::visible(m_folder), errno);
}

Profile::~Profile()
{
    if (m_lockFile >= 0)
        ::close(m_lockFile);
}

// Is it a folder, or can it become one?
QString Profile::whyUnfit(Use use)
{
    const QString name = terminal::visible(m_folder);
    const QByteArray path = QFile::encodeName(m_folder);
    struct stat found = {};
    if (::stat(path.constData(), &found) == 0) {
        if (!S_ISDIR(found.st_mode))
            return noFolder(name, found.st_mode);
        if (::faccessat(AT_FDCWD, path.constData(), R_OK | X_OK, AT_EACCESS) != 0)
            return unreadable(name, errno);
        return {};
    }
    if (errno != ENOENT)
        return unreadable(name, errno);
    if (::lstat(path.constData(), &found) == 0)
        return Words::tr("The profile “%1” is a link that leads nowhere.").arg(name);
    if (use == Use::Writing && !makeFolder(m_folder))
        return unmakeable(name, errno);
    return {};
}

QString Profile::whyNotOurs() const
{
    if (QFileInfo::exists(m_folder + "/ferry.db"_L1) || QFileInfo::exists(lockName(m_folder)))
        return {};
    const QStringList strangers = QDir(m_folder).entryList(
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
    // Another Ferry may have begun with it in between.
    const auto isOwn = [&strangers](const QString &path) {
        return strangers.contains(QFileInfo(path).fileName());
    };
    if (strangers.isEmpty() || isOwn(u"ferry.db"_s) || isOwn(lockName(m_folder)))
        return {};
    return Words::tr(
        "“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry "
        "made, an empty one, or a new one.")
        .arg(terminal::visible(m_folder), terminal::visible(strangers.constFirst()));
}

bool Profile::isWritable() const
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(m_folder).constData(), W_OK, AT_EACCESS) == 0;
}

QString Profile::socketName() const
{
    const QByteArray hash
        = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = runtime.isEmpty() ? m_folder : runtime;
    return folder + "/ferry-"_L1 + QString::fromLatin1(hash) + ".sock"_L1;
}

bool Profile::tryLock()
{
    return m_lockFile >= 0 && ::flock(m_lockFile, LOCK_EX | LOCK_NB) == 0;
}

bool Profile::lock()
{
    return m_lockFile >= 0 && ::flock(m_lockFile, LOCK_EX) == 0;
}

} // namespace ferry
