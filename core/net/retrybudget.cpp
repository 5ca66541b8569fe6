#include "net/retrybudget.h"

namespace ferry {

namespace {

// AWS SDKs, standard retry mode: a time-out or lost connection costs twice what a refusal does.
constexpr int transientCost = 10;
constexpr int otherCost = 5;
constexpr int firstTryReward = 1;

bool isTransient(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Offline:
    case FailureKind::ConnectionLost:
    case FailureKind::SendStalled:
    case FailureKind::ReplyTimedOut: return true;
    default: return false;
    }
}

} // namespace

bool RetryBudget::takeRetry(const Failure &failure)
{
    const int cost = isTransient(failure.kind) ? transientCost : otherCost;
    if (m_tokens < cost)
        return false;
    m_tokens -= cost;
    m_lastCost = cost;
    return true;
}

void RetryBudget::success(bool wasRetry)
{
    m_tokens = qMin(capacity, m_tokens + (wasRetry ? m_lastCost : firstTryReward));
}

} // namespace ferry
