#pragma once

#include "base/failure.h"

#include <chrono>
#include <optional>

namespace ferry {

// When to try again: pure, from a failure and the number of attempts since the last progress.
struct RetryPolicy
{
    int mostAttempts = 6; // for Advice::Retry
    std::chrono::milliseconds base {1000};
    std::chrono::milliseconds longest {std::chrono::seconds(60)};
    std::chrono::milliseconds patience {std::chrono::minutes(10)}; // for locks
    std::chrono::milliseconds longestRetryAfter {std::chrono::hours(1)};

    // The wait before the next attempt, or nothing: give up. `random` is in [0, 1): full jitter
    // between zero and the exponential step; Retry-After is a floor, capped at one hour.
    std::optional<std::chrono::milliseconds> next(
        const Failure &failure, int attempts, double random) const;
};

} // namespace ferry
