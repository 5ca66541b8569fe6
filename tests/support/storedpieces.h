#pragma once

#include "support/evilserver.h"

#include <QMap>

namespace ferry::testing {

// What a fake server has of a file: every length, and the first MiB of each body, which is what the
// EvilServer keeps.
struct StoredPieces
{
    qint64 size = 0;
    QMap<qint64, QByteArray> pieces {}; // by offset

    void add(const SeenRequest &request)
    {
        pieces.insert(size, request.body);
        size += request.bodyBytes;
    }

    bool isPartOf(const QByteArray &content) const
    {
        for (auto piece = pieces.begin(); piece != pieces.end(); ++piece) {
            if (content.mid(piece.key(), piece.value().size()) != piece.value())
                return false;
        }
        return size <= content.size();
    }

    bool holds(const QByteArray &content) const
    {
        return size == content.size() && isPartOf(content);
    }
};

} // namespace ferry::testing
