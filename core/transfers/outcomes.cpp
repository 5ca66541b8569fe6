#include "transfers/outcomes.h"

namespace ferry {

using Entry = Ledger::Entry;

Outcomes::Outcomes(Ledger &ledger, WaitingList &waiting, Targets &targets, const Clock &clock,
    const VerdictPolicy &policy, std::function<double()> random)
    : m_ledger(ledger)
    , m_waiting(waiting)
    , m_targets(targets)
    , m_clock(clock)
    , m_policy(policy)
    , m_random(std::move(random))
{ }

void Outcomes::succeed(Entry &entry, const UploadedFile &file)
{
    answered(entry.item.destination);
    m_targets.answered(entry.item.destination);
    m_budgets[entry.item.destination].success(entry.item.attempts > 1);
    entry.item.result = Shared<UploadedFile>(file);
    entry.item.failure.reset();
    m_ledger.end(entry,
        file.outcome == UploadedFile::Outcome::Uploaded ? TransferState::Done
                                                        : TransferState::Skipped);
}

void Outcomes::fail(
    Entry &entry, qint64 confirmed, const Failure &failure, const Circumstances &circumstances)
{
    note(entry, confirmed, failure);
    const TransferItem &item = entry.item;
    const FailedAttempt attempt {.failure = failure,
        .attempts = item.attempts,
        .repeats = item.course->repeats,
        .size = item.size(),
        .stored = entry.begun->token.isEmpty() ? 0 : qMax(confirmed, item.course->bestStored),
        .sentInAll = item.course->sentInAll,
        .hasAccount = circumstances.hasAccount};
    const Verdict verdict = judge(attempt, m_policy, m_random());
    const bool isSilent = failure.kind == FailureKind::Offline
        || failure.kind == FailureKind::RateLimited || isOverload(failure);
    if (!isSilent)
        answered(item.destination);
    const DestinationId destination = item.destination;
    m_targets.note(destination, failure);
    if (m_targets.fallBack(entry, failure)) {
        moveToWaiting(entry);
        if (verdict.hold == HoldReason::Overloaded)
            rest(destination, failure, verdict.wait);
        if (verdict.kind == Verdict::Kind::FailAll)
            failAll(destination, failure);
        return;
    }
    switch (verdict.kind) {
    case Verdict::Kind::Ask:
        // Somebody answered for the whole drop while it ran.
        if (circumstances.askedWith == ConflictPolicy::Ask
            && item.conflict != ConflictPolicy::Ask) {
            moveToWaiting(entry);
            return;
        }
        m_ledger.setState(entry, TransferState::NeedsAnswer);
        m_ledger.save(entry);
        return;
    case Verdict::Kind::Hold: waitForSignIn(entry, circumstances.isOutdated, failure); return;
    case Verdict::Kind::RetryIn: retryIn(entry, failure, verdict); return;
    case Verdict::Kind::Fail:
    case Verdict::Kind::FailAll: break;
    }
    m_ledger.end(entry, TransferState::Failed);
    if (verdict.kind == Verdict::Kind::FailAll)
        failAll(destination, failure);
}

void Outcomes::note(Entry &entry, qint64 confirmed, const Failure &failure)
{
    m_ledger.edit(entry, [&](TransferItem &i) {
        TransferCourse &course = i.course.edit();
        const bool gained = confirmed > course.bestStored;
        const bool isSame
            = i.failure && isSameFailure(*i.failure, failure) && course.failedAt == confirmed;
        course.repeats = qint16(isSame && !gained ? qMin(course.repeats + 1, 30'000) : 1);
        if (gained)
            i.attempts = 1;
        course.bestStored = qMax(course.bestStored, confirmed);
        course.failedAt = confirmed;
        i.failure = Shared<Failure>(failure);
    });
}

void Outcomes::retryIn(Entry &entry, const Failure &failure, const Verdict &verdict)
{
    const RetryPolicy &policy = m_policy.retry;
    // A sick account is not stormed by a thousand items that each have attempts left: once its
    // budget is spent, they wait as long as the policy ever does.
    const bool mayRetry = m_budgets[entry.item.destination].takeRetry(failure);
    const auto wait = mayRetry ? verdict.wait : qMax(verdict.wait, policy.longest);
    const qint64 at = (m_clock.monotonic() + wait).count();
    if (verdict.hold == HoldReason::Overloaded) {
        rest(entry.item.destination, failure, wait);
    } else if (verdict.hold) {
        m_waiting.holdUntil(entry.item.destination, at);
        hold(entry.item.destination, *verdict.hold, failure,
            m_clock.wall().toMSecsSinceEpoch() + wait.count());
    }
    // A file that was still being written is sent as it is by then.
    if (failure.kind == FailureKind::SourceChanged)
        stampAnew(entry.item.id);
    m_ledger.edit(entry, [at](TransferItem &i) { i.course.set(&TransferCourse::retryAt, at); });
    m_ledger.setState(entry, TransferState::RetryWait);
    m_ledger.save(entry);
}

// Nothing is lost when a session ends: all that goes to that account waits, with the reason, until
// setDestinations() says that somebody is signed in.
void Outcomes::waitForSignIn(Entry &entry, bool isOutdated, const Failure &failure)
{
    const DestinationId destination = entry.item.destination;
    m_ledger.edit(entry, [](TransferItem &i) {
        i.attempts = qint16(qMax(0, i.attempts - 1));
        i.course.set(&TransferCourse::repeats, 0);
    });
    moveToWaiting(entry);
    // Somebody has signed in while this attempt was ending.
    if (isOutdated)
        return;
    hold(destination, HoldReason::SignedOut, failure);
    applyHolds();
    moveOnFrom(destination);
    const auto shared = Shared<Failure>(failure);
    for (const TransferId id : m_waiting.waitingFor(destination))
        m_ledger.edit(*m_ledger.find(id), [&shared](TransferItem &i) { i.failure = shared; });
}

// What an automatic destination had chosen it for is not bound to it.
void Outcomes::moveOnFrom(DestinationId destination)
{
    for (const TransferId id : m_waiting.waitingFor(destination))
        m_targets.moveOn(*m_ledger.find(id));
}

void Outcomes::failAll(DestinationId destination, const Failure &failure)
{
    moveOnFrom(destination);
    const auto shared = Shared<Failure>(failure);
    for (const TransferId id : m_waiting.waitingFor(destination)) {
        Entry &entry = *m_ledger.find(id);
        entry.item.failure = shared;
        m_ledger.end(entry, TransferState::Failed);
    }
}

void Outcomes::drop(Entry &entry, Intent intent)
{
    // An attempt that somebody stopped is not one that failed.
    entry.item.attempts = qint16(qMax(0, entry.item.attempts - 1));
    switch (intent) {
    case Intent::Pause:
        m_ledger.setState(entry, TransferState::Paused);
        m_ledger.save(entry);
        break;
    case Intent::Cancel: m_ledger.end(entry, TransferState::Cancelled); break;
    case Intent::Wait:
    case Intent::None: moveToWaiting(entry); break;
    }
}

void Outcomes::applyHolds()
{
    for (const Hold &hold : m_ledger.holds().all()) {
        if (hold.reason == HoldReason::SignedOut || hold.reason == HoldReason::KeychainLocked)
            m_waiting.hold(hold.destination);
        const qint64 left = hold.until - m_clock.wall().toMSecsSinceEpoch();
        if (hold.reason == HoldReason::Overloaded && left > 0)
            m_waiting.holdUntil(hold.destination, m_clock.monotonic().count() + left);
    }
}

// ── the load of a service ───────────────────────────────────────────────────────────────────────

void Outcomes::setAccount(DestinationId destination, const QByteArray &account)
{
    m_accounts.insert(destination, account);
}

QList<DestinationId> Outcomes::ofSameAccount(DestinationId destination) const
{
    const QByteArray account = m_accounts.value(destination);
    return account.isEmpty() ? QList {destination} : m_accounts.keys(account);
}

void Outcomes::rest(
    DestinationId destination, const Failure &failure, std::chrono::milliseconds wait)
{
    const auto pause = std::max(wait, m_breakers[m_accounts.value(destination)].overloaded());
    const qint64 at = (m_clock.monotonic() + pause).count();
    const qint64 until = m_clock.wall().toMSecsSinceEpoch() + pause.count();
    const auto shared = Shared<Failure>(failure);
    for (const DestinationId each : ofSameAccount(destination)) {
        m_waiting.holdUntil(each, at);
        m_ledger.hold({each, HoldReason::Overloaded, shared, until});
        moveOnFrom(each);
    }
}

void Outcomes::liftPastRests()
{
    const qint64 now = m_clock.wall().toMSecsSinceEpoch();
    const QList<Hold> holds = m_ledger.holds().all();
    for (const Hold &hold : holds) {
        if (hold.reason == HoldReason::Overloaded && hold.until <= now)
            m_ledger.lift(hold.destination, hold.reason);
    }
}

void Outcomes::liftStale()
{
    liftPastRests();
    const qint64 now = m_clock.wall().toMSecsSinceEpoch();
    const QList<Hold> holds = m_ledger.holds().all();
    for (const Hold &hold : holds) {
        const bool isPast = hold.reason == HoldReason::RateLimited && hold.until <= now;
        if (hold.reason == HoldReason::Offline || hold.reason == HoldReason::Asleep || isPast)
            m_ledger.lift(hold.destination, hold.reason);
    }
}

void Outcomes::endOffline(QSet<TransferId> retrying)
{
    const QList<Hold> holds = m_ledger.holds().all();
    for (const Hold &hold : holds) {
        if (hold.reason != HoldReason::Offline)
            continue;
        m_waiting.endWait(hold.destination);
        m_ledger.lift(hold.destination, hold.reason);
    }
    for (const TransferId id : std::as_const(retrying)) {
        Entry &entry = *m_ledger.find(id);
        if (entry.item.failure && entry.item.failure->kind == FailureKind::Offline)
            moveToWaiting(entry);
    }
}

void Outcomes::holdWithoutSecrets(const DestinationSetup &setup)
{
    if (setup.secretsState == SecretsState::Known) {
        m_ledger.lift(setup.config.id, HoldReason::KeychainLocked);
        return;
    }
    const bool isLocked = setup.secretsState == SecretsState::Locked;
    hold(setup.config.id, HoldReason::KeychainLocked,
        {.kind = FailureKind::SignInNeeded,
            .advice = Advice::SignIn,
            .code
            = isLocked ? QStringLiteral("keychain-locked") : QStringLiteral("keychain-slow")});
}

void Outcomes::hold(
    DestinationId destination, HoldReason reason, const Failure &failure, qint64 until)
{
    const Hold *known = m_ledger.holds().find(destination, reason);
    const bool isKnown = known != nullptr && known->failure && *known->failure == failure;
    if (!isKnown || known->until != until)
        m_ledger.hold({destination, reason, Shared<Failure>(failure), until});
}

void Outcomes::answered(DestinationId destination)
{
    m_ledger.lift(destination, HoldReason::Offline);
    m_ledger.lift(destination, HoldReason::RateLimited);
    const auto breaker = m_breakers.find(m_accounts.value(destination));
    if (breaker == m_breakers.end())
        return;
    breaker->answered();
    for (const DestinationId each : ofSameAccount(destination)) {
        if (m_ledger.holds().find(each, HoldReason::Overloaded) == nullptr)
            continue;
        m_waiting.endWait(each);
        liftRest(each);
    }
}

void Outcomes::moveToWaiting(Entry &entry)
{
    m_ledger.setState(entry, TransferState::Waiting);
    m_ledger.save(entry);
}

} // namespace ferry
