#pragma once

#include <QByteArray>
#include <QString>

namespace ferry {

// The MIME type by the suffix alone, "application/octet-stream" when it tells none. Thread-safe.
QByteArray fileTypeOf(const QString &name);

} // namespace ferry
