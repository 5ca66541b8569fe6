#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QDateTime;
class QImage;

namespace ferry {

// A picture that is in no file yet, as "Pasted image 26 Nov 21.04.png" below `folder`, which is made. Its
// path. Blocks, so it belongs to a pool. Failure: FolderNotWritable.
Result<QByteArray> keepPicture(const QImage &picture, const QString &folder, const QDateTime &now);

} // namespace ferry
