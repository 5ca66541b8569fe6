#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>

#include <memory>

class QThreadPool;

namespace ferry {

class SourceFile;

// Of a part of a file, by "sha256" or "sha1", as Upload-Checksum wants it. So every byte is read
// twice on its way: once here, on the pool, and once when it is sent.
Task<Result<QByteArray>> tusChecksum(std::shared_ptr<const SourceFile> source, QByteArray algorithm,
    qint64 start, qint64 length, QThreadPool &pool);

} // namespace ferry
