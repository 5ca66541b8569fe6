#include "destinations/common/filetype.h"

#include <QMimeDatabase>

namespace ferry {

QByteArray fileTypeOf(const QString &name)
{
    const QMimeDatabase types;
    return types.mimeTypeForFile(name, QMimeDatabase::MatchExtension).name().toLatin1();
}

} // namespace ferry
