#include "transfers/verdict.h"

#include <algorithm>

namespace ferry {

namespace {

// The line, the server's load, or a lock: time may mend it. All else is about this content or this place.
bool isPassing(const Failure &failure)
{
    if (failure.advice == Advice::WaitThenRetry)
        return true;
    switch (failure.kind) {
    case FailureKind::Offline:
    case FailureKind::ConnectionLost:
    case FailureKind::SendStalled:
    case FailureKind::ReplyTimedOut:
    case FailureKind::RateLimited:
    case FailureKind::ServerError:
    case FailureKind::Locked: return true;
    default: return false;
    }
}

// A wrong key is wrong for all: one failure answers for everything that waits for the place.
bool concernsAll(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::SignInNeeded:
    case FailureKind::SecretKeyRefused:
    case FailureKind::QuotaExceeded:
    case FailureKind::DestinationMissing:
    case FailureKind::SettingsInvalid: return true;
    default: return failure.advice == Advice::SignIn;
    }
}

std::optional<HoldReason> holdOf(const Failure &failure)
{
    if (isOverload(failure))
        return HoldReason::Overloaded;
    switch (failure.kind) {
    case FailureKind::Offline: return HoldReason::Offline;
    case FailureKind::RateLimited: return HoldReason::RateLimited;
    default: return std::nullopt;
    }
}

bool wouldSendTooMuch(const FailedAttempt &attempt)
{
    const qint64 next = std::max<qint64>(0, attempt.size - attempt.stored);
    const qint64 most
        = VerdictPolicy::mostTimesTheSize * attempt.size + VerdictPolicy::alwaysAllowed;
    return attempt.sentInAll + next > most;
}

} // namespace

bool isSameFailure(const Failure &one, const Failure &other)
{
    return one.kind == other.kind && one.code == other.code && one.httpStatus == other.httpStatus;
}

bool isOverload(const Failure &failure)
{
    return failure.kind == FailureKind::ServerError
        && failure.code == QLatin1StringView("overloaded");
}

Verdict judge(const FailedAttempt &attempt, const VerdictPolicy &policy, double random)
{
    const Failure &failure = attempt.failure;
    const Verdict end {.kind = concernsAll(failure) ? Verdict::Kind::FailAll : Verdict::Kind::Fail};
    if (failure.advice == Advice::AskUser)
        return {.kind = Verdict::Kind::Ask};
    if (failure.advice == Advice::SignIn && attempt.hasAccount && policy.waitOut)
        return {.kind = Verdict::Kind::Hold, .hold = HoldReason::SignedOut};
    if (!isPassing(failure) && attempt.repeats >= VerdictPolicy::mostRepeats)
        return end;
    if (wouldSendTooMuch(attempt))
        return end;
    // A lost network is waited out where somebody watches, however long; a script wants an answer.
    const bool waitOut = failure.kind == FailureKind::Offline && policy.waitOut;
    const int attempts
        = waitOut ? std::min(attempt.attempts, policy.retry.mostAttempts - 1) : attempt.attempts;
    const auto wait = policy.retry.next(failure, attempts, random);
    if (!wait)
        return end;
    return {.kind = Verdict::Kind::RetryIn, .wait = *wait, .hold = holdOf(failure)};
}

} // namespace ferry
