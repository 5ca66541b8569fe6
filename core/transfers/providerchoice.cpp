#include "transfers/providerchoice.h"

#include "transfers/verdict.h"

namespace ferry {

namespace {

// What speaks against it, the gravest first.
const Failure *obstacleOf(const ProviderCandidate &candidate)
{
    for (const std::optional<Failure> *each :
        {&candidate.tried, &candidate.refusal, &candidate.trouble}) {
        if (*each)
            return &**each;
    }
    return nullptr;
}

qsizetype firstOf(const QList<ProviderCandidate> &candidates, bool mayWait)
{
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const ProviderCandidate &each = candidates.at(i);
        if (!each.refusal && !each.tried && (mayWait || !each.trouble))
            return i;
    }
    return -1;
}

} // namespace

ProviderChoice chooseProvider(const QList<ProviderCandidate> &candidates)
{
    ProviderChoice choice;
    qsizetype chosen = firstOf(candidates, false);
    choice.isFree = chosen >= 0;
    if (chosen < 0)
        chosen = firstOf(candidates, true);
    if (chosen >= 0)
        choice.chosen = candidates.at(chosen).destination;
    for (qsizetype i = 0; i < candidates.size(); ++i) {
        const ProviderCandidate &each = candidates.at(i);
        const Failure *why = obstacleOf(each);
        const bool isWorthSaying = chosen < 0 || i < chosen || each.tried;
        if (i != chosen && why != nullptr && isWorthSaying)
            choice.passed.append(
                {each.destination, each.name, each.kind, *why, each.tried.has_value()});
    }
    return choice;
}

bool isProvidersOwn(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::QuotaExceeded:
    case FailureKind::SignInNeeded:
    case FailureKind::PermissionDenied:
    case FailureKind::DestinationMissing: return true;
    case FailureKind::RateLimited: return failure.code == QLatin1StringView("daily-limit");
    default: return isOverload(failure);
    }
}

bool isProvidersTaste(const Failure &failure)
{
    return failure.kind == FailureKind::TooLarge || failure.kind == FailureKind::TypeRefused;
}

} // namespace ferry
