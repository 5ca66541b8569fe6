#pragma once

#include "base/failure.h"

#include <QByteArray>

#include <optional>

struct stat;

namespace ferry {

// The system's errors about the file to upload, as Failures.
namespace fileerror {

// `error` is an errno.
Failure ofSource(int error);

Failure sourceChanged();

// Why what lstat found is no file to upload; nothing for a regular file with bytes of its own.
// `path` is looked at again (never opened) only on file systems without a device behind them.
std::optional<Failure> notForUpload(const struct stat &s, const QByteArray &path);

// /proc, /sys and their kin: files there say size 0 and make up their bytes while being read.
bool isMadeUpFileSystem(const struct stat &s, const QByteArray &path);

} // namespace fileerror
} // namespace ferry
