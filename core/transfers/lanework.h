#pragma once

#include "base/result.h"
#include "queue/transferitem.h"

#include <memory>
#include <optional>

namespace ferry {

// What a lane needs to make one attempt.
struct LaneWork
{
    TransferItem item {};
    QByteArray token {}; // resume token, empty: none
    QByteArray sha256 {}; // of the stamped content, empty: unknown
    bool beyondLimit = false; // "start now": takes no slot
    bool stampAnew = false; // the file as it is now is meant, not as it was queued
};

// What a lane has to say of one of its uploads.
struct LaneReport
{
    enum class Kind {
        Progress = 1,
        Ended, // `result` is set
        Dropped, // as asked for; the upload is gone from the lane
    };

    TransferId id = 0;
    Kind kind = Kind::Progress;
    UploadPhase phase = UploadPhase::Preparing;
    qint64 sent = 0;
    qint64 stored = 0; // by the server's word, or so far behind `sent` that it must have it
    qint64 confirmed = 0; // by the server's word alone
    qint64 sentInAll = 0; // bytes of content that left in this attempt, what was sent twice twice
    bool resumed = false;
    bool restarted = false;
    std::optional<FileStamp> stamp {}; // taken anew, as was asked for
    QString remote {}; // the place, once its name is settled
    QByteArray token {}; // as they stand, for the next attempt
    QByteArray sha256 {};
    std::shared_ptr<Result<UploadedFile>> result {};
};

} // namespace ferry
