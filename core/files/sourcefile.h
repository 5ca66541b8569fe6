#pragma once

#include "base/result.h"
#include "files/filestamp.h"

namespace ferry {

// An open regular file to upload from, read-only. Its descriptor stays on the same inode even when
// the name is replaced; `checkUnchanged` tells whether name and bytes are still what was stamped.
class SourceFile final
{
public:
    // Failure as stampRegularFile, or SourceChanged when `expected` is valid and was another file.
    // `changed` alone may differ: a mode, an owner or a link more is no other content, and none of
    // it has been read yet. What was known of the bytes then (a hash) holds for stamp() == expected.
    static Result<SourceFile> open(const QByteArray &path, const FileStamp &expected = {});

    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&other) noexcept;
    ~SourceFile();

    // Reads the first bytes into head(), all of a small file: they tell its type, and go out without
    // another look at the disk. A read that fails shows again when the file is sent.
    void readHead();
    const QByteArray &head() const { return m_head; }

    const FileStamp &stamp() const { return m_stamp; }
    qint64 size() const { return m_stamp.size; }
    const QByteArray &path() const { return m_path; }

    // pread: any thread, any order. Bytes read, 0 at the end, -1 on error.
    qint64 read(qint64 offset, char *data, qint64 longest) const;

    // Where data or a hole begins at or behind `offset` (SEEK_DATA, SEEK_HOLE); the size when there is
    // none. A file system that knows no holes, and an error, say that all of it is data.
    qint64 nextData(qint64 offset) const;
    qint64 nextHole(qint64 offset) const;

    // Whether name and bytes are still those that were opened. A change of mode, owner or number of
    // links moves `changed` as a write does, but explains it: then all else being equal is enough.
    // When nothing explains it, somebody wrote and set the time back (touch -r): that is a change.
    // Failure: SourceChanged (code "growing" when there is only more of it), SourceGone.
    Result<void> checkUnchanged() const;
    // As checkUnchanged; false when only an explained change was seen. Where a hash of what was read
    // is known, that is worth reading the file once more.
    Result<bool> checkStamp() const;

private:
    SourceFile() = default;

    int m_descriptor = -1;
    Result<bool> compare(const struct stat &now) const;

    QByteArray m_path {};
    QByteArray m_head {};
    FileStamp m_stamp {};
    // As opened; they explain a `changed` that moved.
    quint32 m_mode = 0;
    quint32 m_owner = 0;
    quint32 m_group = 0;
    quint64 m_links = 0;
};

} // namespace ferry
