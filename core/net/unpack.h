#pragma once

#include <QByteArray>

#include <optional>

namespace ferry {

// What a server packed though nobody asked it to ("identity" was asked for): gzip or zlib, as
// Content-Encoding names them. At most `most` bytes, however much it would unpack to: nothing then, nor
// when it is damaged.
std::optional<QByteArray> unpacked(const QByteArray &packed, qint64 most);

} // namespace ferry
