#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QString>

namespace ferry {

// What the history of all the user's computers knows of a file that lies at a destination.
struct RemoteKnowledge
{
    qint64 uploads
        = 0; // that brought it there; 0: it was only met there, as the same file or under its name
    qint64 lastUsed = 0; // ms since the epoch, wall time: the last upload, or meeting
    qint64 bytes = -1; // of the last upload
    QByteArray sha256 {}; // of the last upload, 32 bytes or empty
    QString device {}; // the computer that brought it last; empty: this one
};

// By what a service knows a file by, or by its place where names do.
using RemoteUploads = QHash<QString, RemoteKnowledge>;

namespace remoteuploads {

// All that the history has of one kind of destination ("kimi"), whatever the destinations were called: a file
// that any of them brought is no orphan for another. One reading through the rows; in the connection's thread.
Result<RemoteUploads> ofKind(QSqlDatabase &connection, const QString &kind);

} // namespace remoteuploads
} // namespace ferry
