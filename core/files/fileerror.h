#pragma once

#include "base/failure.h"

#include <QByteArray>

#include <optional>

struct stat;

namespace ferry {

// The system's errors about the file to upload, as Failures.
namespace fileerror {

// The errno's name from errno(3) where the cause needs words of its own: too long a path, too few
// descriptors, too little memory, a broken disk or share, a busy program. Else empty.
QString codeOf(int error);

// `error` is an errno; `code` is codeOf it.
Failure ofSource(int error);

Failure sourceChanged();

// The same file with more bytes: somebody still writes it. Worth another look when it rests.
Failure sourceGrowing();

// Why what lstat found is no file to upload; nothing for a regular file with bytes of its own.
// `path` is looked at again (never opened) only on file systems without a device behind them.
std::optional<Failure> notForUpload(const struct stat &s, const QByteArray &path);

// /proc, /sys and their kin: files there say size 0 and make up their bytes while being read.
bool isMadeUpFileSystem(const struct stat &s, const QByteArray &path);

} // namespace fileerror
} // namespace ferry
