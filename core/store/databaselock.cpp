#include "store/databaselock.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace ferry {

namespace {

QByteArray lockPath(const QString &fileName)
{
    return QFile::encodeName(fileName) + ".lock";
}

bool take(int descriptor, int how)
{
    int taken = -1;
    do {
        taken = ::flock(descriptor, how);
    } while (taken != 0 && errno == EINTR);
    return taken == 0;
}

} // namespace

std::unique_ptr<DatabaseLock> DatabaseLock::forWriting(const QString &fileName)
{
    const int descriptor
        = ::open(lockPath(fileName).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    std::unique_ptr<DatabaseLock> lock(new DatabaseLock(descriptor));
    if (descriptor < 0)
        return lock;
    lock->m_alone = take(descriptor, LOCK_EX | LOCK_NB);
    if (!lock->m_alone)
        take(descriptor, LOCK_SH);
    return lock;
}

std::unique_ptr<DatabaseLock> DatabaseLock::forReading(const QString &fileName)
{
    const int descriptor
        = ::open(lockPath(fileName).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    std::unique_ptr<DatabaseLock> lock(new DatabaseLock(descriptor));
    if (descriptor >= 0)
        take(descriptor, LOCK_SH);
    return lock;
}

DatabaseLock::~DatabaseLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void DatabaseLock::share()
{
    if (m_alone)
        take(m_descriptor, LOCK_SH);
    m_alone = false;
}

} // namespace ferry
