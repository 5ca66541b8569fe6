#pragma once

#include "base/result.h"

#include <QByteArray>

struct stat;

namespace ferry {

// What a file was when we last looked. Two equal stamps mean the same bytes, as far as a file
// system can tell: device, inode, size, and both change times in nanoseconds.
struct FileStamp
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = -1;
    qint64 modified = 0; // ns since the epoch
    qint64 changed = 0; // ns since the epoch

    bool isValid() const { return size >= 0; }
    bool operator==(const FileStamp &) const = default;

    static FileStamp fromStat(const struct stat &s);

    // 40 bytes, big-endian, for the database.
    QByteArray toBytes() const;
    static FileStamp fromBytes(const QByteArray &bytes);
};

// lstat without opening: a FIFO blocks open(), a device fills memory, /proc uploads as empty.
// `path` is the file system's own bytes. Failure: SourceGone, NotRegularFile, SymbolicLink,
// SourceUnreadable.
Result<FileStamp> stampRegularFile(const QByteArray &path);

} // namespace ferry
