#include "net/retrypolicy.h"

#include <algorithm>

namespace ferry {

namespace {

using std::chrono::milliseconds;

// base, 2 base, 4 base … never beyond `longest`.
milliseconds step(milliseconds base, milliseconds longest, int attempts)
{
    const int doublings = std::clamp(attempts - 1, 0, 30);
    return std::min(milliseconds(base.count() << doublings), longest);
}

// How many attempts fill `patience`: with full jitter, a wait is half its ceiling on average.
int patientAttempts(const RetryPolicy &policy)
{
    milliseconds sum {0};
    int attempts = 0;
    while (sum / 2 < policy.patience && policy.base.count() > 0)
        sum += step(policy.base, policy.longest, ++attempts);
    return attempts;
}

} // namespace

std::optional<milliseconds> RetryPolicy::next(
    const Failure &failure, int attempts, double random) const
{
    const bool isPatient = failure.advice == Advice::WaitThenRetry;
    if (!isPatient && failure.advice != Advice::Retry)
        return std::nullopt;
    if (attempts >= (isPatient ? patientAttempts(*this) : mostAttempts))
        return std::nullopt;
    const double ceiling = double(step(base, longest, attempts).count());
    const auto jitter = milliseconds(qint64(ceiling * random));
    if (!failure.retryAfter)
        return jitter;
    // A thousand items told the same moment do not all come at that moment.
    const milliseconds floor = std::max(*failure.retryAfter, milliseconds(0));
    return std::min(std::min(floor, longestRetryAfter) + jitter, longestRetryAfter);
}

} // namespace ferry
