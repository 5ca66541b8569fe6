#include "files/sourcefile.h"

#include "files/fileerror.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ferry {

// From this size on the kernel is told that the file is read from front to back.
constexpr qint64 readAheadFrom = 1 << 20;
constexpr qint64 headBytes = 64 << 10;

static int openRegular(const QByteArray &path)
{
    // O_NONBLOCK: should a FIFO have taken the name since lstat, open() does not wait for a writer.
    // O_NOATIME: an upload is no reading by a person, and a file of somebody else's is opened without.
    constexpr int flags = O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC | O_NOCTTY;
    for (int more = O_NOATIME;;) {
        const int descriptor = ::open(path.constData(), flags | more);
        if (descriptor >= 0 || (errno != EINTR && (errno != EPERM || more == 0)))
            return descriptor;
        if (errno == EPERM)
            more = 0;
    }
}

static bool isSameButForChanged(const FileStamp &a, const FileStamp &b)
{
    return a.device == b.device && a.inode == b.inode && a.size == b.size
        && a.modified == b.modified;
}

static Failure changeOf(const FileStamp &before, const FileStamp &now)
{
    const bool isSameFile = before.device == now.device && before.inode == now.inode;
    return isSameFile && now.size > before.size ? fileerror::sourceGrowing()
                                                : fileerror::sourceChanged();
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
    file.m_mode = s.st_mode;
    file.m_owner = s.st_uid;
    file.m_group = s.st_gid;
    file.m_links = s.st_nlink;
    // What was opened is what was looked at, or it may be no regular file any more.
    if (!isSameButForChanged(file.m_stamp, *named))
        return failed(changeOf(*named, file.m_stamp));
    if (expected.isValid() && !isSameButForChanged(file.m_stamp, expected))
        return failed(changeOf(expected, file.m_stamp));
    if (file.size() >= readAheadFrom)
        ::posix_fadvise(file.m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    return file;
}

SourceFile::SourceFile(SourceFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_path(std::move(other.m_path))
    , m_head(std::move(other.m_head))
    , m_stamp(other.m_stamp)
    , m_mode(other.m_mode)
    , m_owner(other.m_owner)
    , m_group(other.m_group)
    , m_links(other.m_links)
{ }

SourceFile &SourceFile::operator=(SourceFile &&other) noexcept
{
    if (this != &other) {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = std::exchange(other.m_descriptor, -1);
        m_path = std::move(other.m_path);
        m_head = std::move(other.m_head);
        m_stamp = other.m_stamp;
        m_mode = other.m_mode;
        m_owner = other.m_owner;
        m_group = other.m_group;
        m_links = other.m_links;
    }
    return *this;
}

SourceFile::~SourceFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void SourceFile::readHead()
{
    m_head.resize(std::min(size(), headBytes));
    m_head.resize(std::max<qint64>(0, read(0, m_head.data(), m_head.size())));
}

qint64 SourceFile::read(qint64 offset, char *data, qint64 longest) const
{
    ssize_t count = -1;
    do {
        count = ::pread(m_descriptor, data, size_t(longest), offset);
    } while (count < 0 && errno == EINTR);
    return qint64(count);
}

qint64 SourceFile::nextData(qint64 offset) const
{
    const off_t found = ::lseek(m_descriptor, offset, SEEK_DATA);
    if (found < 0)
        return errno == ENXIO ? size() : offset; // ENXIO: a hole up to the end
    return std::min(qint64(found), size());
}

qint64 SourceFile::nextHole(qint64 offset) const
{
    const off_t found = ::lseek(m_descriptor, offset, SEEK_HOLE);
    return found <= off_t(offset) ? size() : std::min(qint64(found), size());
}

Result<bool> SourceFile::compare(const struct stat &now) const
{
    const FileStamp stamp = FileStamp::fromStat(now);
    if (stamp == m_stamp)
        return true;
    const bool isExplained = now.st_mode != m_mode || now.st_uid != m_owner || now.st_gid != m_group
        || quint64(now.st_nlink) != m_links;
    if (isExplained && isSameButForChanged(stamp, m_stamp))
        return false;
    return failed(changeOf(m_stamp, stamp));
}

Result<bool> SourceFile::checkStamp() const
{
    // The name first: when it is gone, that says more than the link count that changed with it.
    struct stat s;
    if (::lstat(m_path.constData(), &s) != 0)
        return failed(fileerror::ofSource(errno));
    const Result<bool> named = compare(s);
    if (!named)
        return named;
    if (::fstat(m_descriptor, &s) != 0)
        return failed(fileerror::ofSource(errno));
    return compare(s);
}

Result<void> SourceFile::checkUnchanged() const
{
    const Result<bool> checked = checkStamp();
    if (!checked)
        return failed(checked.error());
    return {};
}

} // namespace ferry
