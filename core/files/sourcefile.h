#pragma once

#include "base/result.h"
#include "files/filestamp.h"

namespace ferry {

// An open regular file to upload from, read-only. Its descriptor stays on the same inode even when
// the name is replaced; `checkUnchanged` tells whether name and bytes are still what was stamped.
class SourceFile final
{
public:
    // Failure as stampRegularFile, or SourceChanged when `expected` is valid and differs.
    static Result<SourceFile> open(const QByteArray &path, const FileStamp &expected = {});

    SourceFile(SourceFile &&other) noexcept;
    SourceFile &operator=(SourceFile &&other) noexcept;
    ~SourceFile();

    const FileStamp &stamp() const { return m_stamp; }
    qint64 size() const { return m_stamp.size; }
    const QByteArray &path() const { return m_path; }

    // pread: any thread, any order. Bytes read, 0 at the end, -1 on error.
    qint64 read(qint64 offset, char *data, qint64 longest) const;

    // Failure: SourceChanged, SourceGone.
    Result<void> checkUnchanged() const;

private:
    SourceFile() = default;

    int m_descriptor = -1;
    QByteArray m_path {};
    FileStamp m_stamp {};
};

} // namespace ferry
