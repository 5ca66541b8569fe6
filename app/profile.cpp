#include "app/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

Profile::Profile(const QString &folder)
{
    const QString ordinary
        = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/ferry"_L1;
    m_folder = QDir::cleanPath(QDir(folder.isEmpty() ? ordinary : folder).absolutePath());
    QDir().mkpath(QFileInfo(m_folder).absolutePath());
    const QByteArray path = QFile::encodeName(m_folder);
    // Its user's alone, whatever the umask, from the first moment on.
    if (::mkdir(path.constData(), 0700) == 0)
        ::chmod(path.constData(), 0700);
}

Profile::~Profile()
{
    if (m_lockFile >= 0)
        ::close(m_lockFile);
}

QString Profile::socketName() const
{
    const QByteArray hash
        = QCryptographicHash::hash(m_folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = runtime.isEmpty() ? m_folder : runtime;
    return folder + "/ferry-"_L1 + QString::fromLatin1(hash) + ".sock"_L1;
}

bool Profile::openLockFile()
{
    if (m_lockFile < 0) {
        const QByteArray path = QFile::encodeName(m_folder + "/ferry.lock"_L1);
        m_lockFile = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    }
    return m_lockFile >= 0;
}

bool Profile::tryLock()
{
    return openLockFile() && ::flock(m_lockFile, LOCK_EX | LOCK_NB) == 0;
}

bool Profile::lock()
{
    return openLockFile() && ::flock(m_lockFile, LOCK_EX) == 0;
}

} // namespace ferry
