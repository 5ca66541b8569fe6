#include "net/unpack.h"

#include <zlib.h>

namespace ferry {

std::optional<QByteArray> unpacked(const QByteArray &packed, qint64 most)
{
    constexpr int eitherFormat = MAX_WBITS + 32;
    z_stream stream {};
    if (inflateInit2(&stream, eitherFormat) != Z_OK)
        return std::nullopt;
    QByteArray in = packed; // zlib wants it writable, and does not write
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    QByteArray plain;
    int state = Z_OK;
    while (state == Z_OK && plain.size() <= most) {
        QByteArray piece(64 * 1024, '\0');
        stream.next_out = reinterpret_cast<Bytef *>(piece.data());
        stream.avail_out = uInt(piece.size());
        state = inflate(&stream, Z_NO_FLUSH);
        plain += piece.first(piece.size() - qsizetype(stream.avail_out));
    }
    inflateEnd(&stream);
    if (state != Z_STREAM_END || plain.size() > most)
        return std::nullopt;
    return plain;
}

} // namespace ferry
