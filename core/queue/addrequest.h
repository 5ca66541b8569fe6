#pragma once

#include "base/failure.h"
#include "base/ids.h"
#include "destinations/uploadtypes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace ferry {

// Number of a request to add files; each is answered once. 0: a scan that a crash had cut off.
using AddNumber = quint32;

// Whom an answer to a taken name is for.
enum class AnswerScope {
    These = 1,
    TheirDrops, // and all that was dropped together with them, should it come into conflict later
};

struct AddRequest
{
    QList<QByteArray> paths {}; // files and folders, absolute, the file system's own bytes
    DestinationId destination
        = 0; // perhaps a route: then each file becomes an item for each of its members
    QString folder {}; // below the destination's own folder, may be empty
    ConflictPolicy conflict = ConflictPolicy::Ask;
    bool followLinks = false;
    bool evenIfThere = false; // "upload anyway": the same bytes may be there already
    AddNumber number = 0; // UploadEngine::add() gives it
};

// What came of an AddRequest, once all of its folders are read and all of its items are on disk. Every
// file that was found is in one of the four counts, once for each destination that it was meant for.
struct AddAnswer
{
    struct Refusal
    {
        QByteArray path {};
        Failure failure {};
    };

    static constexpr qsizetype mostReasons = 100;

    AddNumber number = 0;
    qint64 accepted = 0; // new in the queue, or cancelled there and begun again
    qint64 alreadyQueued = 0;
    qint64 leftOut = 0; // by the rules of their destination
    qint64 refused = 0;
    QList<Refusal> reasons {}; // of those refused, the first `mostReasons`
};

} // namespace ferry
