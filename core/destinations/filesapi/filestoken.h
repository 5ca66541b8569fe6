#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace ferry {

// What an attempt leaves for the next one. A files API cannot go on with a part of a file, but it may have
// all of it without our knowing.
struct FilesToken
{
    QString id {}; // the file is there; what is left is to wait for its text
    qint64 sentAt
        = 0; // ms since the epoch, this computer's clock: since then the file may be there; 0: it cannot

    QByteArray toBytes() const;
    static std::optional<FilesToken> fromBytes(const QByteArray &bytes); // nothing when damaged
};

} // namespace ferry
