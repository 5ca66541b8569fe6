#pragma once

#include "files/filestamp.h"

namespace ferry {

// When the file was last modified, as protocols take it along that have a place for it: whole seconds
// since 1970 in digits (ownCloud's X-OC-Mtime, `mtime` in tus metadata).
inline QByteArray sourceTime(const FileStamp &stamp)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    const qint64 seconds
        = stamp.modified / nanoseconds - (stamp.modified % nanoseconds < 0 ? 1 : 0);
    return QByteArray::number(seconds);
}

} // namespace ferry
