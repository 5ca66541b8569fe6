#pragma once

#include "base/failure.h"
#include "base/ids.h"
#include "base/shared.h"
#include "base/sparse.h"
#include "destinations/uploadtypes.h"
#include "files/filestamp.h"
#include "queue/passedover.h"
#include "queue/transferstate.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QUuid>

namespace ferry {

// How an item's attempts have gone and go. One that waits for its first has none of it, and there may be 100,000 of those.
struct TransferCourse
{
    // What the attempts have gained, since a person last asked for them. See transfers/verdict.h.
    qint16 repeats = 0; // how often in a row the same failure came at the same place
    qint64 bestStored = 0; // the highest offset that a server ever confirmed
    qint64 sentInAll = 0; // bytes of content that left, all attempts together
    qint64 failedAt = -1; // the confirmed offset of the last failure
    bool restarted = false; // true when an earlier part was given up
    bool resumed = false; // true when it went on from an earlier attempt's offset

    // Not stored from here on.
    UploadPhase phase = UploadPhase::Preparing; // while active
    qint64 sent = 0;
    qint64 bytesPerSecond = 0;
    qint64 retryAt = 0; // monotonic ms of Clock, in RetryWait
    QString remote {}; // the place, for people, as far as the last attempt knew it
};

// One file on its way: a value, copied freely between threads (its strings are shared).
struct TransferItem
{
    TransferId id = 0;
    GroupId group = 0; // the folder it was dropped with, 0: none
    DestinationId destination = 0;
    // The first of the items that one file became on its way to a route, itself included; 0: it goes to one place.
    TransferId family = 0;
    DestinationId via = 0; // the automatic destination that chose this one; 0: it was named
    QUuid uploadId {}; // also the id of its history row
    QByteArray path {}; // the file system's own bytes
    QString name {}; // wanted name below the destination's folder, with '/'
    FileStamp stamp {};
    double position = 0; // order in the queue
    qint64 addedAt = 0; // ms since the epoch, wall time

    TransferState state = TransferState::Waiting;
    ConflictPolicy conflict = ConflictPolicy::Ask;
    qint16 attempts = 0; // since a server last confirmed more than ever before
    qint16 allAttempts = 0;
    bool evenIfThere = false; // "upload anyway": the same bytes may be there already
    qint64 stored = 0; // bytes that the server says it has: what moves the bar; not on the disk
    Sparse<TransferCourse> course {};

    Shared<Failure> failure {}; // the last one
    Shared<UploadedFile> result {}; // once Done or Skipped
    // What an automatic destination passed over for the one above, in its order; null: nothing.
    Shared<QList<PassedOver>> passed {};

    qint64 size() const { return stamp.size < 0 ? 0 : stamp.size; }
    // The last segment, for people.
    QString displayName() const { return name.sliced(name.lastIndexOf(u'/') + 1); }
};

// What was dropped together: a folder, or loose files on their way to a route. Its counts grow while it is scanned.
struct TransferGroup
{
    GroupId id = 0;
    DestinationId destination = 0; // as it was asked for: perhaps a route, or an automatic one
    QByteArray path {}; // of the folder, the file system's own bytes; empty: loose files
    QString name {}; // "wedding-raws"; of loose files the first one's
    QString folder {}; // below the destination's own, where it goes
    ConflictPolicy conflict = ConflictPolicy::Ask;
    qint64 addedAt = 0; // ms since the epoch, wall time
    bool scanning = false; // stored: a scan that a crash cut off is begun again
    qint64 files = 0; // each counts once, to however many destinations it goes
    qint64 bytes = 0;
};

} // namespace ferry
