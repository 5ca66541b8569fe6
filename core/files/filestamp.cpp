#include "files/filestamp.h"

#include "files/fileerror.h"

#include <QtEndian>

#include <cerrno>
#include <sys/stat.h>

namespace ferry {

static qint64 nanoseconds(const struct timespec &time)
{
    return qint64(time.tv_sec) * 1'000'000'000 + qint64(time.tv_nsec);
}

FileStamp FileStamp::fromStat(const struct stat &s)
{
    return {.device = quint64(s.st_dev),
        .inode = quint64(s.st_ino),
        .size = qint64(s.st_size),
        .modified = nanoseconds(s.st_mtim),
        .changed = nanoseconds(s.st_ctim)};
}

QByteArray FileStamp::toBytes() const
{
    QByteArray bytes(40, Qt::Uninitialized);
    char *to = bytes.data();
    qToBigEndian<quint64>(device, to);
    qToBigEndian<quint64>(inode, to + 8);
    qToBigEndian<qint64>(size, to + 16);
    qToBigEndian<qint64>(modified, to + 24);
    qToBigEndian<qint64>(changed, to + 32);
    return bytes;
}

FileStamp FileStamp::fromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 40)
        return {};
    const char *from = bytes.constData();
    return {.device = qFromBigEndian<quint64>(from),
        .inode = qFromBigEndian<quint64>(from + 8),
        .size = qFromBigEndian<qint64>(from + 16),
        .modified = qFromBigEndian<qint64>(from + 24),
        .changed = qFromBigEndian<qint64>(from + 32)};
}

Result<FileStamp> stampRegularFile(const QByteArray &path)
{
    struct stat s;
    if (::lstat(path.constData(), &s) != 0)
        return failed(fileerror::ofSource(errno));
    if (const auto refusal = fileerror::notForUpload(s, path))
        return failed(*refusal);
    return FileStamp::fromStat(s);
}

} // namespace ferry
