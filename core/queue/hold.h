#pragma once

#include "base/failure.h"
#include "base/ids.h"
#include "base/shared.h"

namespace ferry {

// Why something that could run does not. Each reason is kept by itself: what the user paused stays
// paused when the network is back. Stored by number: append, never renumber.
enum class HoldReason {
    PausedByUser = 1,
    Schedule = 2, // outside the hours in which uploads may run
    Offline = 3, // of one destination: its server; of the whole queue: what the system says
    RateLimited = 4, // the server asked for patience
    SignedOut = 5,
    KeychainLocked = 6,
    Overloaded = 7, // the account has a rest, after one refusal for its load after the other
    Metered = 8, // the connection costs by the byte, and the user wants to wait for another one
    Asleep = 9, // the computer falls asleep, or is
};

// That stop the whole queue. Offline is none: it is a hint, and what runs may know better.
constexpr bool isForWholeQueue(HoldReason reason)
{
    return reason == HoldReason::PausedByUser || reason == HoldReason::Schedule
        || reason == HoldReason::Metered || reason == HoldReason::Asleep;
}

// One reason in force, for one destination or for the whole queue. On disk as long as it is in force.
struct Hold
{
    DestinationId destination = 0; // 0: the whole queue
    HoldReason reason = HoldReason::PausedByUser;
    Shared<Failure> failure {}; // what the server said, where one did
    qint64 until = 0; // ms since the epoch, wall time; 0: until something happens
};

} // namespace ferry
