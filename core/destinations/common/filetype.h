#pragma once

#include <QByteArray>
#include <QString>

namespace ferry {

// The MIME type by the suffix, "application/octet-stream" when it tells none. Common ones come from a
// table of Ferry's own, the same on every machine, the others from the system's database. `head` is
// the file's beginning (three packets: 377 bytes), where it is at hand: it tells a video from source
// text in "x.ts". Thread-safe.
QByteArray fileTypeOf(const QString &name, QByteArrayView head = {});

} // namespace ferry
