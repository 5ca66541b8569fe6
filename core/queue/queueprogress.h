#pragma once

#include "queue/hold.h"

#include <QtGlobal>

#include <optional>

namespace ferry {

// The queue in numbers, sent at most ten times a second.
struct QueueProgress
{
    qint64 files = 0; // all in the list
    qint64 active = 0;
    qint64 uploading
        = 0; // of these: not those still being opened, hashed, or on their way to a lane
    qint64 waiting = 0; // Waiting, RetryWait, Paused
    qint64 paused = 0; // of these
    qint64 attention = 0; // Failed, NeedsAnswer
    qint64 done = 0; // Done, Skipped
    qint64 cancelled = 0;
    qint64 scanning = 0; // folders being scanned
    qint64 bytes = 0; // of all but cancelled ones
    qint64 storedBytes = 0;
    qint64 bytesPerSecond = 0;
    qint64 secondsLeft = -1; // from the last 10 s of active time; -1: unknown
    int concurrency = 5; // in force now
    bool automatic = false; // concurrency adapts
    qint64 rateLimit = 0; // bytes per second, 0: none
    bool allPaused = false; // by a person
    // Why nothing begins in the whole queue; Offline: nothing that needs the network.
    std::optional<HoldReason> heldBack {};

    // Failed ones are, too: somebody has to do something about them.
    qint64 unfinished() const { return files - done - cancelled; }
    bool isIdle() const { return active == 0 && waiting == paused && scanning == 0; }
};

} // namespace ferry
