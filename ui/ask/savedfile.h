#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QString>

class QThreadPool;

namespace ferry {

// Writes a file on the pool, whole or not at all: the bytes that it has. Failure: FolderNotWritable, DiskFull.
Task<Result<qint64>> saveFile(QThreadPool &pool, QString fileName, QByteArray bytes);

} // namespace ferry
