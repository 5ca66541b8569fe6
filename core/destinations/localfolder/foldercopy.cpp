#include "destinations/localfolder/foldercopy.h"

#include "destinations/common/conflicts.h"
#include "files/fileerror.h"
#include "net/throttle.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace ferry {

constexpr qint64 blockSize = 1 << 20;
static const QByteArray partSuffix = QByteArrayLiteral(".ferry-part");

static QByteArray partName(QByteArray name, const QUuid &uploadId)
{
    const QByteArray ending = '.' + uploadId.toByteArray(QUuid::WithoutBraces) + partSuffix;
    // NAME_MAX, with the dot in front; cut between characters.
    const qsizetype longest = 255 - 1 - ending.size();
    if (name.size() > longest) {
        qsizetype end = longest;
        while (end > 0 && (name[end] & 0xc0) == 0x80)
            --end;
        name.truncate(end);
    }
    return '.' + name + ending;
}

FolderCopy::FolderCopy(SourceFile source, TargetFolder folder, const UploadRequest &request)
    : m_source(std::move(source))
    , m_folder(std::move(folder))
    , m_policy(request.conflict)
    , m_fileName(request.name.section(u'/', -1))
    , m_name(m_fileName.toUtf8())
    , m_partName(partName(m_name, request.uploadId))
    , m_sha256(m_source.stamp() == request.stamp ? request.sha256 : QByteArray())
{ }

FolderCopy::~FolderCopy()
{
    if (m_part.isValid() && !m_partName.isEmpty())
        ::unlinkat(folderDescriptor(), m_partName.constData(), 0);
}

Result<std::shared_ptr<FolderCopy>> FolderCopy::open(
    const QByteArray &root, const UploadRequest &request)
{
    Result<SourceFile> source = SourceFile::open(request.path, request.stamp);
    if (!source)
        return failed(source.error());
    Result<TargetFolder> folder = TargetFolder::open(root, request.name);
    if (!folder)
        return failed(folder.error());
    auto copy = std::make_shared<FolderCopy>(std::move(*source), std::move(*folder), request);
    struct stat s;
    const int found
        = ::fstatat(copy->folderDescriptor(), copy->m_name.constData(), &s, AT_SYMLINK_NOFOLLOW);
    if (found != 0 && errno != ENOENT)
        return failed(targetFailure(errno, copy->m_folder.path()));
    copy->m_isNameTaken = found == 0;
    return copy;
}

Result<bool> FolderCopy::isSameContent()
{
    const Result<SourceFile> other = SourceFile::open(targetPath());
    if (!other || other->size() != size())
        return false;
    if (m_sha256.isEmpty()) {
        const Result<QByteArray> own = ContentHash::ofFile(m_source, m_stop);
        if (!own)
            return failed(own.error());
        m_sha256 = *own;
    }
    const Result<QByteArray> theirs = ContentHash::ofFile(*other, m_stop);
    if (!theirs)
        return theirs.error().kind == FailureKind::Interrupted ? failed(theirs.error())
                                                               : Result<bool>(false);
    const Result<void> unchanged = checkSource();
    if (!unchanged)
        return failed(unchanged.error());
    return *theirs == m_sha256;
}

std::optional<FileThere> FolderCopy::otherFile() const
{
    const Result<FileStamp> stamp = stampRegularFile(targetPath());
    if (!stamp)
        return {};
    return FileThere {.bytes = stamp->size,
        .changedAt = stamp->modified / 1'000'000,
        .content = FileThere::Content::Different};
}

Result<void> FolderCopy::createPart()
{
    struct stat s;
    // The copy is as private as the file, and as executable; the kernel applies the folder's default
    // ACL or else the user's umask. The name may belong to another file by now, which the check at
    // the end finds out.
    if (::lstat(m_source.path().constData(), &s) != 0)
        return failed(fileerror::ofSource(errno));
    const mode_t mode = (s.st_mode & 0777U) | 0600U;
    m_accessed = s.st_atim;
    // st_blocks counts 512 bytes, whatever the file system's blocks are (stat(3type)).
    const qint64 occupied = qint64(s.st_blocks) * 512;
    m_isSparse = !isSmall() && occupied < size();
    ::unlinkat(folderDescriptor(), m_partName.constData(), 0); // of an attempt that was killed
    m_part = Descriptor(::openat(folderDescriptor(), m_partName.constData(),
        O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode));
    if (!m_part.isValid())
        return failed(targetFailure(errno, m_folder.path()));
    m_block.resize(std::min(size(), blockSize));
    return isSmall() ? Result<void>() : reserve(m_isSparse ? occupied : size());
}

// Room for what will be written, or the news now. Where a file system cannot promise, writing will tell.
Result<void> FolderCopy::reserve(qint64 bytes) const
{
    // Asked first, since fallocate would fill the disk to its last block before it says no.
    struct statvfs disk;
    if (::fstatvfs(m_part.number(), &disk) == 0 && disk.f_blocks > 0
        && qint64(disk.f_bavail) < bytes / qint64(disk.f_frsize)) {
        return failed(targetFailure(ENOSPC, m_folder.path()));
    }
    if (m_isSparse) // its holes would be filled
        return {};
    if (::fallocate(m_part.number(), FALLOC_FL_KEEP_SIZE, 0, size()) != 0
        && (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)) {
        return failed(targetFailure(errno, m_folder.path()));
    }
    return {};
}

Result<FolderCopy::Step> FolderCopy::copyFor(std::chrono::milliseconds duration, SharedRate &rate)
{
    if (!m_part.isValid()) {
        const Result<void> created = createPart();
        if (!created)
            return failed(created.error());
    }
    QElapsedTimer clock;
    clock.start();
    while (m_copied < size()) {
        if (m_stop.load(std::memory_order_relaxed))
            return failed({.kind = FailureKind::Interrupted, .advice = Advice::Retry});
        if (clock.hasExpired(duration.count()))
            return Step::MoreToDo;
        const qint64 allowed = rate.take(std::min(size() - m_copied, blockSize));
        if (allowed <= 0)
            return Step::Throttled;
        const qint64 hole = m_isSparse ? holeAhead(allowed) : 0;
        const Result<void> written = hole > 0 ? skipHole(hole)
            : m_isSparse                      ? writeBlock(std::min(allowed, m_dataEnd - m_copied))
                                              : writeBlock(allowed);
        if (!written)
            return failed(written.error());
    }
    const Result<void> finished = finishPart();
    if (!finished)
        return failed(finished.error());
    return Step::Finished;
}

// How much of the next `length` bytes is a hole. A file system that knows no holes says none.
qint64 FolderCopy::holeAhead(qint64 length)
{
    if (m_copied >= m_dataStart && m_copied < m_dataEnd)
        return 0;
    if (m_copied >= m_dataEnd) {
        m_dataStart = m_source.nextData(m_copied);
        m_dataEnd = m_source.nextHole(m_dataStart);
    }
    return std::clamp<qint64>(m_dataStart - m_copied, 0, length);
}

// Holes are hashed as the zeroes they read as, and left out of the part.
Result<void> FolderCopy::skipHole(qint64 length)
{
    static const QByteArray zeroes(blockSize, '\0');
    m_hash.add(zeroes.constData(), length);
    m_copied += length;
    return {};
}

Result<void> FolderCopy::writeBlock(qint64 length)
{
    const qint64 count = m_source.read(m_copied, m_block.data(), length);
    if (count < 0)
        return failed(fileerror::ofSource(errno));
    if (count == 0) // shorter than its stamp
        return failed(fileerror::sourceChanged());
    m_hash.add(m_block.constData(), count);
    for (qint64 done = 0; done < count;) {
        const ssize_t written = ::pwrite(
            m_part.number(), m_block.constData() + done, size_t(count - done), m_copied + done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return failed(targetFailure(written < 0 ? errno : ENOSPC, m_folder.path()));
        done += written;
    }
    // Begins to write now, so that the flush at the end finds little left to wait for.
    if (!isSmall())
        ::sync_file_range(m_part.number(), m_copied, count, SYNC_FILE_RANGE_WRITE);
    m_copied += count;
    return {};
}

Result<void> FolderCopy::finishPart()
{
    m_sha256 = m_hash.result();
    m_block.clear();
    // A hole at the end was not written.
    if (m_isSparse && ::ftruncate(m_part.number(), size()) != 0)
        return failed(targetFailure(errno, m_folder.path()));
    const qint64 modified = m_source.stamp().modified;
    constexpr qint64 second = 1'000'000'000;
    qint64 seconds = modified / second;
    qint64 rest = modified % second;
    if (rest < 0) { // before 1970
        rest += second;
        --seconds;
    }
    const std::array<struct timespec, 2> times {
        {m_accessed, {.tv_sec = time_t(seconds), .tv_nsec = long(rest)}}};
    ::futimens(m_part.number(), times.data()); // a nicety: vfat knows two seconds only
    return {};
}

Result<void> FolderCopy::flushPart() const
{
    if (::fdatasync(m_part.number()) != 0)
        return failed(targetFailure(errno, m_folder.path()));
    return {};
}

Result<void> FolderCopy::flushFolder() const
{
    if (::fsync(folderDescriptor()) != 0 && errno != EINVAL) // EINVAL: the file system cannot
        return failed(targetFailure(errno, m_folder.path()));
    return {};
}

Result<void> FolderCopy::verify()
{
    // Large files are read from the disk again, not from the memory they were just written to.
    if (!isSmall())
        ::posix_fadvise(m_part.number(), 0, 0, POSIX_FADV_DONTNEED);
    const Result<SourceFile> part = SourceFile::open(m_folder.path() + '/' + m_partName);
    if (!part)
        return failed(targetFailure(EIO, m_folder.path()));
    const Result<QByteArray> stored = ContentHash::ofFile(*part, m_stop);
    if (!stored && stored.error().kind == FailureKind::Interrupted)
        return failed(stored.error());
    if (!stored || part->size() != size() || *stored != m_sha256) {
        return failed({.kind = FailureKind::VerifyFailed,
            .advice = Advice::Retry,
            .subject = tameText(m_fileName)});
    }
    return {};
}

Result<void> FolderCopy::removePart(const QByteArray &path)
{
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray name = path.mid(slash + 1);
    if (!path.startsWith('/') || !name.startsWith('.') || !name.endsWith(partSuffix))
        return {};
    if (::unlink(path.constData()) == 0)
        return {};
    const int error = errno;
    const QByteArray folder = path.left(qMax<qsizetype>(1, slash));
    if (error == ENOENT && ::access(folder.constData(), F_OK) == 0)
        return {};
    return failed(targetFailure(error, folder));
}

int FolderCopy::rename(const QByteArray &name) const
{
    const int folder = folderDescriptor();
    const char *const from = m_partName.constData();
    const char *const to = name.constData();
    if (m_policy == ConflictPolicy::Replace)
        return ::renameat(folder, from, folder, to) == 0 ? 0 : errno;
    if (::renameat2(folder, from, folder, to, RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS)
        return errno;
    // File systems without it have links, mostly, and those never replace either.
    if (::linkat(folder, from, folder, to, 0) == 0)
        return ::unlinkat(folder, from, 0) == 0 ? 0 : errno;
    return errno;
}

// A source whose mode or owner changed meanwhile is read once more: such a change would also hide
// that it was written to and its time set back.
Result<void> FolderCopy::checkSource() const
{
    const Result<bool> isCertain = m_source.checkStamp();
    if (!isCertain)
        return failed(isCertain.error());
    if (*isCertain)
        return {};
    const Result<QByteArray> now = ContentHash::ofFile(m_source, m_stop);
    if (!now)
        return failed(now.error());
    if (*now != m_sha256)
        return failed(fileerror::sourceChanged());
    return {};
}

Result<FolderCopy::Publication> FolderCopy::publish()
{
    const Result<void> unchanged = checkSource();
    if (!unchanged)
        return failed(unchanged.error());
    NumberedNames names(m_fileName);
    for (;;) {
        const QByteArray name = names.current().toUtf8();
        const int error = rename(name);
        if (error == 0) {
            m_name = name;
            m_partName.clear(); // nothing to remove any more
            return Publication::Published;
        }
        // A folder cannot be replaced by a file.
        if (error != EEXIST && error != EISDIR && error != ENOTEMPTY)
            return failed(targetFailure(error, m_folder.path()));
        if (m_policy != ConflictPolicy::KeepBoth || !names.next())
            return Publication::NameTaken;
    }
}

} // namespace ferry
