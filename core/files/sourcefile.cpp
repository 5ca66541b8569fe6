#include "files/sourcefile.h"

#include "files/fileerror.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ferry {

// From this size on the kernel is told that the file is read from front to back.
constexpr qint64 readAheadFrom = 1 << 20;

static int openRegular(const QByteArray &path)
{
    // O_NONBLOCK: should a FIFO have taken the name since lstat, open() does not wait for a writer.
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY;
    int descriptor = -1;
    do {
        descriptor = ::open(path.constData(), flags);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

Result<SourceFile> SourceFile::open(const QByteArray &path, const FileStamp &expected)
{
    const Result<FileStamp> named = stampRegularFile(path);
    if (!named)
        return failed(named.error());
    SourceFile file;
    file.m_path = path;
    file.m_descriptor = openRegular(path);
    if (file.m_descriptor < 0)
        return failed(fileerror::ofSource(errno));

    struct stat s;
    if (::fstat(file.m_descriptor, &s) != 0)
        return failed(fileerror::ofSource(errno));
    file.m_stamp = FileStamp::fromStat(s);
    // What was opened is what was looked at, or it may be no regular file any more.
    if (file.m_stamp != *named || (expected.isValid() && file.m_stamp != expected))
        return failed(fileerror::sourceChanged());
    if (file.size() >= readAheadFrom)
        ::posix_fadvise(file.m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return file;
}

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_stamp(other.m_stamp)
{ }

SourceFile &SourceFile::operator=(SourceFile &&other) noexcept
{
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_path = std::move(other.m_path);
        m_stamp = other.m_stamp;
    }
    return *this;
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

qint64 SourceFile::read(qint64 offset, char *data, qint64 longest) const
{
    ssize_t count = -1;
    do {
        count = ::pread(m_descriptor, data, size_t(longest), offset);
    } while (count < 0 && errno == EINTR);
    return qint64(count);
}

Result<void> SourceFile::checkUnchanged() const
{
    // The name first: when it is gone, that says more than the link count that changed with it.
    struct stat s;
    if (::lstat(m_path.constData(), &s) != 0)
        return failed(fileerror::ofSource(errno));
    if (FileStamp::fromStat(s) != m_stamp)
        return failed(fileerror::sourceChanged());
    if (::fstat(m_descriptor, &s) != 0)
        return failed(fileerror::ofSource(errno));
    if (FileStamp::fromStat(s) != m_stamp)
        return failed(fileerror::sourceChanged());
    return {};
}

} // namespace ferry
