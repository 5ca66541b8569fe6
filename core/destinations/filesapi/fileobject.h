#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace ferry {

// A file as a service describes it ("object": "file").
struct FileObject
{
    // The documents of different years call the same end "ok", "ready", "processed" and "uploaded"; a
    // service that names no state has none to wait for.
    enum class State { Done = 1, Pending, Broken };

    QString id {};
    QString name {};
    QString purpose {}; // may be empty
    qint64 bytes = -1; // -1: not said
    qint64 createdAt = 0; // seconds since the epoch, the service's clock; 0: not said
    State state = State::Done;
    QString trouble {}; // why it is Broken, in the service's words
};

struct FileList
{
    QList<FileObject> files {};
    bool more = false;
};

// With suspicion: an id must be short and plain, as it becomes a part of a URL; texts are tamed. Failure:
// BadReply, code "not-a-file" or "not-a-list", Retry.
Result<FileObject> readFileObject(const QByteArray &json);
Result<FileList> readFileList(const QByteArray &json);

} // namespace ferry
