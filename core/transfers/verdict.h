#pragma once

#include "net/retrypolicy.h"
#include "queue/hold.h"

#include <chrono>

namespace ferry {

// What one failed attempt leads to. Pure: a table, tested as one.
//
// A retry must gain something. "Attempts" are those since the server last confirmed more of the content
// than ever before; a new upload of the same item forgives nothing. Three ends for what gains nothing:
// - the attempts are used up (RetryPolicy);
// - a failure that speaks of the content, not of the line, comes a third time at the same place: the
//   server and Ferry disagree, and would for ever;
// - what all attempts together would send passes three times the size plus a little.
// A person's own "Try again" begins a new account.
struct FailedAttempt
{
    Failure failure {};
    int attempts = 1; // this one counted
    int repeats = 1; // how often in a row this failure came at this place, this one counted
    qint64 size = 0; // of the file
    qint64 stored = 0; // as the server confirmed it; 0 when the next attempt begins anew
    qint64 sentInAll = 0; // over all attempts
    bool hasAccount = false; // the destination belongs to somebody who can sign in again
};

struct VerdictPolicy
{
    RetryPolicy retry {};
    bool waitOut = true; // wait for network and sign-in, however long (a window); or end (a script)
    static constexpr int mostRepeats = 3;
    static constexpr int mostTimesTheSize = 3;
    static constexpr qint64 alwaysAllowed = 1 << 20; // bytes
};

struct Verdict
{
    enum class Kind {
        RetryIn = 1, // `wait`
        Hold, // all of that destination, for `hold`; it is no attempt
        Ask, // a person
        Fail, // this one
        FailAll, // this one, and all that waits for the same destination
    };

    Kind kind = Kind::Fail;
    std::chrono::milliseconds wait {};
    std::optional<HoldReason> hold {}; // with RetryIn: nothing of that destination starts before

    bool operator==(const Verdict &) const = default;
};

// `random` in [0, 1) spreads the waits.
Verdict judge(const FailedAttempt &attempt, const VerdictPolicy &policy, double random);

// A service that says, in whatever words, that its load is too much just now.
bool isOverload(const Failure &failure);

// Whether two failures are the same one, whatever their words.
bool isSameFailure(const Failure &one, const Failure &other);

} // namespace ferry
