#include "base/logfiles.h"

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace ferry {

namespace {

// Zero where there is none.
qint64 sizeAt(const QByteArray &path)
{
    struct stat status
    { };
    return ::stat(path.constData(), &status) == 0 ? qint64(status.st_size) : 0;
}

qint64 writtenTo(int file, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const ssize_t now
            = ::write(file, bytes.constData() + written, std::size_t(bytes.size() - written));
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            break;
        written += now;
    }
    return written;
}

} // namespace

LogFiles::LogFiles(const QString &folder, qint64 fileBytes)
    : m_folder(encodedFolder(folder))
    , m_fileBytes(fileBytes)
{ }

QByteArray LogFiles::encodedFolder(const QString &folder)
{
    return QFile::encodeName(folder);
}

QByteArray LogFiles::pathOf(const QByteArray &folder, int number)
{
    const QByteArray current = folder + "/ferry.log";
    return number == 0 ? current : current + '.' + QByteArray::number(number);
}

int LogFiles::openCurrent()
{
    constexpr int flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    const QByteArray path = pathOf(m_folder, 0);
    int file = ::open(path.constData(), flags, 0600);
    if (file < 0 && errno == ENOENT) {
        // Another process may have made it in between.
        if (::mkdir(m_folder.constData(), 0700) == 0 || errno == EEXIST)
            file = ::open(path.constData(), flags, 0600);
    }
    return file;
}

bool LogFiles::append(const QByteArray &lines)
{
    rotate(std::size_t(lines.size()));
    const int file = openCurrent();
    if (file < 0)
        return false;
    const QByteArray bytes = m_isCut ? '\n' + lines : lines;
    const qint64 written = writtenTo(file, bytes);
    ::close(file);
    if (written > 0)
        m_isCut = bytes.at(written - 1) != '\n';
    return written == bytes.size();
}

void LogFiles::rotate(std::size_t more)
{
    const auto isFull = [this, more] {
        const qint64 size = sizeAt(pathOf(m_folder, 0));
        return size > 0 && size + qint64(more) > m_fileBytes;
    };
    if (!isFull())
        return;
    const QByteArray lockPath = m_folder + "/lock";
    const int lock = ::open(lockPath.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (lock < 0)
        return;
    // Somebody else may have done it just now.
    if (::flock(lock, LOCK_EX | LOCK_NB) == 0 && isFull()) {
        for (int older = fileCount - 1; older > 0; --older) {
            ::rename(pathOf(m_folder, older - 1).constData(), pathOf(m_folder, older).constData());
        }
    }
    ::close(lock);
}

} // namespace ferry
