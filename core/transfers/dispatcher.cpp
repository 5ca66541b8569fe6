#include "transfers/dispatcher.h"

#include "destinations/registry.h"
#include "transfers/accountkey.h"
#include "transfers/family.h"

#include <algorithm>

namespace ferry {

using Entry = Ledger::Entry;

Dispatcher::Dispatcher(Ledger &ledger, UploadLanes &lanes, const Clock &clock, Options options)
    : m_ledger(ledger)
    , m_lanes(lanes)
    , m_clock(clock)
    , m_obeysHolds(options.obeysHolds)
    , m_targets(ledger, clock)
    , m_outcomes(ledger, m_waiting, m_targets, clock, options.verdict, std::move(options.random))
{ }

// ── what waits ──────────────────────────────────────────────────────────────────────────────────

void Dispatcher::arrived(const TransferItem &item)
{
    if (item.state != TransferState::Waiting)
        return;
    m_waiting.add(item.id, item.destination, item.position);
    want();
}

void Dispatcher::stateChanged(const TransferItem &item, TransferState before)
{
    if (before == TransferState::Waiting)
        m_waiting.remove(item.id, item.destination, item.position);
    if (before == TransferState::RetryWait)
        m_retrying.remove(item.id);
    if (item.state == TransferState::Waiting) {
        m_waiting.add(item.id, item.destination, item.position);
        want();
    }
    if (item.state == TransferState::RetryWait)
        m_retrying.insert(item.id);
}

void Dispatcher::loaded()
{
    // What the disk says of a keychain is of an earlier run; the destinations may be known already.
    for (const DestinationSetup &setup : std::as_const(m_destinations))
        m_outcomes.holdWithoutSecrets(setup);
    m_outcomes.liftStale();
    m_outcomes.applyHolds();
    want();
}

void Dispatcher::moved(const TransferItem &item, double before)
{
    if (item.state != TransferState::Waiting)
        return;
    m_waiting.remove(item.id, item.destination, before);
    m_waiting.add(item.id, item.destination, item.position);
}

void Dispatcher::redirected(const TransferItem &item, DestinationId before)
{
    m_waiting.remove(item.id, before, item.position);
    m_waiting.add(item.id, item.destination, item.position);
    want();
}

const DestinationSetup *Dispatcher::destination(DestinationId id) const
{
    const auto found = m_destinations.constFind(id);
    return found == m_destinations.cend() ? nullptr : &*found;
}

void Dispatcher::setDestinations(const QList<DestinationSetup> &setups)
{
    ++m_timesGiven;
    m_destinations.clear();
    QList<DestinationConfig> configs;
    for (const DestinationSetup &setup : setups)
        configs.append(setup.config);
    m_targets.setDestinations(configs);
    for (const DestinationSetup &setup : setups) {
        const DestinationId id = setup.config.id;
        m_destinations.insert(id, setup);
        const DestinationKind *kind = findDestinationKind(setup.config.kind);
        const int kindLimit = kind == nullptr ? 0 : kind->defaultLimit;
        m_waiting.setLimit(id, setup.config.limit > 0 ? setup.config.limit : kindLimit);
        m_waiting.setNeedsNetwork(id, needsNetwork(setup.config));
        for (const TransferId waiting : m_waiting.waitingFor(id)) {
            Entry &entry = *m_ledger.find(waiting);
            if (entry.item.failure && entry.item.failure->advice == Advice::SignIn)
                m_ledger.edit(entry, [](TransferItem &i) { i.failure.reset(); });
        }
        // Given anew: somebody may have signed in.
        m_ledger.lift(id, HoldReason::SignedOut);
        m_waiting.release(id);
        m_outcomes.setAccount(id, accountKey(setup));
        m_outcomes.holdWithoutSecrets(setup);
    }
    m_outcomes.applyHolds();
    // What failed for want of its destination goes on when that is there again: its removal was undone.
    QList<TransferId> found;
    for (const auto &[id, entry] : m_ledger.entries()) {
        const TransferItem &item = entry.item;
        if (item.state == TransferState::Failed && item.failure
            && item.failure->kind == FailureKind::DestinationMissing
            && m_destinations.contains(item.destination))
            found.append(id);
    }
    retry(found);
    want();
}

// ── holds ───────────────────────────────────────────────────────────────────────────────────────

void Dispatcher::holdAll(HoldReason reason, qint64 until)
{
    const Hold *known = m_ledger.holds().find(0, reason);
    if (known == nullptr || known->until != until)
        m_ledger.hold({.reason = reason, .until = until});
    // A hint: what runs may know better, and goes on as long as it can.
    if (reason == HoldReason::Offline)
        m_waiting.setOffline(m_obeysHolds);
    else if (isHeld())
        stopRunning();
}

void Dispatcher::liftAll(HoldReason reason)
{
    if (reason == HoldReason::Offline) {
        m_waiting.setOffline(false);
        m_outcomes.endOffline(m_retrying);
    }
    m_ledger.lift(0, reason);
    want();
}

void Dispatcher::leave()
{
    m_isLeaving = true;
    stopRunning();
}

void Dispatcher::stopRunning()
{
    QList<TransferId> ids;
    for (auto &[id, run] : m_running) {
        // What is to be paused or cancelled already stays so.
        if (run.intent == Intent::None)
            run.intent = Intent::Wait;
        ids.append(id);
    }
    m_lanes.drop(ids);
}

// ── what a person asks ──────────────────────────────────────────────────────────────────────────

void Dispatcher::pause(const QList<TransferId> &ids)
{
    stop(ids, Intent::Pause, [this](Entry &entry) {
        if (!mayMove(entry.item.state, TransferState::Paused))
            return;
        m_ledger.setState(entry, TransferState::Paused);
        m_ledger.save(entry);
    });
}

void Dispatcher::resume(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = m_ledger.find(id);
        if (entry == nullptr)
            continue;
        const auto run = m_running.find(id);
        if (run != m_running.end() && run->second.intent == Intent::Pause)
            run->second.intent = Intent::Wait; // the last word counts
        else if (entry->item.state == TransferState::Paused)
            m_outcomes.moveToWaiting(*entry);
    }
}

void Dispatcher::cancel(const QList<TransferId> &ids)
{
    stop(ids, Intent::Cancel, [this](Entry &entry) {
        if (mayMove(entry.item.state, TransferState::Cancelled))
            m_ledger.end(entry, TransferState::Cancelled);
    });
}

// What runs is told to its lane, and becomes what is meant when that has let go of it.
void Dispatcher::stop(
    const QList<TransferId> &ids, Intent intent, const std::function<void(Entry &)> &atRest)
{
    QList<TransferId> running;
    for (const TransferId id : ids) {
        Entry *entry = m_ledger.find(id);
        if (entry == nullptr || entry->isEnding)
            continue;
        if (const auto run = m_running.find(id); run != m_running.end()) {
            run->second.intent = intent;
            running.append(id);
        } else {
            atRest(*entry);
        }
    }
    m_lanes.drop(running);
}

void Dispatcher::retry(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = m_ledger.find(id);
        if (entry == nullptr || m_running.contains(id) || entry->isLeaving)
            continue;
        const TransferState state = entry->item.state;
        if (state != TransferState::Failed && state != TransferState::Cancelled
            && state != TransferState::RetryWait)
            continue;
        if (!m_targets.chooseAnew(*entry))
            continue;
        // The file as it is now is meant.
        m_outcomes.stampAnew(id);
        m_ledger.edit(*entry, LedgerEntry::beginAnew);
        m_waiting.release(entry->item.destination); // "now" overrides the wait
        m_outcomes.liftRest(entry->item.destination);
        m_outcomes.moveToWaiting(*entry);
    }
    m_outcomes.applyHolds();
}

void Dispatcher::startNow(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = m_ledger.find(id);
        if (entry == nullptr || m_running.contains(id) || entry->isEnding || entry->isLeaving)
            continue;
        // Without its secrets no wish of a person's gets anywhere.
        if (m_ledger.holds().find(entry->item.destination, HoldReason::KeychainLocked) != nullptr)
            continue;
        if (entry->item.state != TransferState::Waiting) {
            if (!mayMove(entry->item.state, TransferState::Waiting))
                continue;
            if (isFinal(entry->item.state))
                retry({id});
            else
                m_outcomes.moveToWaiting(*entry);
            if (entry->item.state != TransferState::Waiting)
                continue; // no provider takes it: it says so
        }
        m_waiting.started(entry->item.destination);
        hand(*entry, true);
    }
    m_lanes.flush();
}

void Dispatcher::answerConflict(const QList<TransferId> &ids, ConflictPolicy policy)
{
    for (const TransferId id : ids) {
        Entry *entry = m_ledger.find(id);
        if (entry == nullptr || entry->item.state != TransferState::NeedsAnswer)
            continue;
        m_ledger.edit(*entry, [policy](TransferItem &i) {
            LedgerEntry::beginAnew(i);
            i.conflict = policy;
        });
        m_outcomes.moveToWaiting(*entry);
    }
}

// ── who runs next ───────────────────────────────────────────────────────────────────────────────

void Dispatcher::dispatch()
{
    m_isWanted = false;
    // Before the destinations are known there is nowhere to go.
    if (m_isLeaving || isHeld() || m_destinations.isEmpty())
        return;
    const qint64 time = now();
    for (int room = m_lanes.room(); room > 0; --room) {
        const std::optional<TransferId> next = m_waiting.takeNext(time);
        if (!next)
            break;
        hand(*m_ledger.find(*next), false);
    }
    m_lanes.flush();
}

void Dispatcher::hand(Entry &entry, bool beyondLimit)
{
    const TransferId id = entry.item.id;
    Run &run = m_running[id];
    run = {.givenBefore = m_timesGiven, .askedWith = entry.item.conflict};
    if (entry.begun->startedAt == 0)
        entry.begun.edit().startedAt = m_clock.wall().toMSecsSinceEpoch();
    m_ledger.setState(entry, TransferState::Preparing);
    entry.item.attempts = qint16(qMin(entry.item.attempts + 1, 30'000));
    entry.item.allAttempts = qint16(qMin(entry.item.allAttempts + 1, 30'000));
    m_lanes.give({.item = entry.item,
        .token = entry.begun->token,
        .sha256 = entry.begun->sha256,
        .beyondLimit = beyondLimit,
        .stampAnew = m_outcomes.takeStampAnew(id)});
}

std::optional<std::chrono::milliseconds> Dispatcher::wakeAt() const
{
    std::optional<qint64> next = m_waiting.nextRelease(now());
    for (const TransferId id : m_retrying) {
        const qint64 at = m_ledger.find(id)->item.course->retryAt;
        if (!next || at < *next)
            next = at;
    }
    return next ? std::optional(std::chrono::milliseconds(*next)) : std::nullopt;
}

void Dispatcher::wake()
{
    m_outcomes.liftPastRests();
    const qint64 time = now();
    const QSet<TransferId> retrying = m_retrying;
    for (const TransferId id : retrying) {
        if (Entry &entry = *m_ledger.find(id); entry.item.course->retryAt <= time)
            m_ledger.setState(entry, TransferState::Waiting);
    }
    want();
}

// ── what the lanes report ───────────────────────────────────────────────────────────────────────

void Dispatcher::take(const QList<LaneReport> &reports)
{
    for (const LaneReport &report : reports) {
        Entry *entry = m_ledger.find(report.id);
        const auto run = m_running.find(report.id);
        if (entry != nullptr && run != m_running.end())
            takeOne(*entry, run->second, report);
    }
    want();
}

void Dispatcher::takeOne(Entry &entry, Run &run, const LaneReport &report)
{
    if (report.stamp && *report.stamp != entry.item.stamp)
        takeStamp(entry, *report.stamp);
    takeProgress(entry, run, report);
    if (!report.sha256.isEmpty() && report.sha256 != entry.begun->sha256)
        family::keepHash(m_ledger, entry, report.sha256);
    if (report.kind == LaneReport::Kind::Progress)
        return;
    const Run ended = std::move(run);
    m_running.erase(report.id);
    if (!report.remote.isEmpty())
        entry.item.course.set(&TransferCourse::remote, report.remote);
    m_waiting.ended(entry.item.destination);
    entry.setToken(report.token);
    if (report.kind == LaneReport::Kind::Dropped) {
        m_outcomes.drop(entry, ended.intent);
        return;
    }
    if (*report.result) {
        // Evidence beats intent: what the server holds is done, even if a pause came too late.
        // What was there already has not gone over the line.
        if ((*report.result)->outcome == UploadedFile::Outcome::Uploaded)
            m_everStored += qMax<qint64>(0, entry.item.size() - entry.item.stored);
        m_outcomes.succeed(entry, **report.result);
        return;
    }
    if (ended.intent != Intent::None) {
        m_outcomes.drop(entry, ended.intent);
        return;
    }
    // What a person interrupted is not held against the item; this is.
    m_ledger.edit(
        entry, [&report](TransferItem &i) { i.course.edit().sentInAll += report.sentInAll; });
    const DestinationSetup *setup = destination(entry.item.destination);
    const bool hasAccount
        = setup != nullptr && !setup->config.setting(QStringLiteral("account")).isEmpty();
    m_outcomes.fail(entry, report.confirmed, report.result->error(),
        {.hasAccount = hasAccount,
            .isOutdated = ended.givenBefore != m_timesGiven,
            .askedWith = ended.askedWith});
}

// The file is another one now: what a server has of the old one is not wanted any more.
void Dispatcher::takeStamp(Entry &entry, const FileStamp &stamp)
{
    m_ledger.edit(entry, [&stamp](TransferItem &i) {
        i.stamp = stamp;
        i.stored = 0;
    });
    m_ledger.giveUpPart(entry);
    entry.setHash({});
    m_ledger.save(entry);
}

void Dispatcher::takeProgress(Entry &entry, Run &run, const LaneReport &report)
{
    const TransferItem &item = entry.item;
    TransferState state = item.state;
    if (report.kind == LaneReport::Kind::Progress) {
        switch (report.phase) {
        case UploadPhase::Preparing:
        case UploadPhase::Hashing: state = TransferState::Preparing; break;
        case UploadPhase::Uploading: state = TransferState::Uploading; break;
        case UploadPhase::Finishing:
        case UploadPhase::Checking:
        case UploadPhase::Extracting: state = TransferState::Finishing; break;
        }
        if (mayMove(item.state, state))
            m_ledger.setState(entry, state);
    }
    // The bar never moves back while an attempt runs, and never reaches the end before Done.
    const qint64 stored = qBound<qint64>(0, report.stored, qMax<qint64>(0, item.size() - 1));
    m_everStored += qMax<qint64>(0, stored - item.stored);
    run.speed.sample(qMax(stored, item.stored), now());
    m_ledger.edit(entry, [&](TransferItem &i) {
        i.stored = report.restarted ? stored : qMax(i.stored, stored);
        TransferCourse &course = i.course.edit();
        course.phase = report.phase;
        course.sent = report.sent;
        course.resumed = course.resumed || report.resumed;
        course.restarted = course.restarted || report.restarted;
        course.bytesPerSecond = run.speed.bytesPerSecond();
    });
}

void Dispatcher::settle()
{
    for (const auto &[id, run] : std::exchange(m_running, {})) {
        Entry *entry = m_ledger.find(id);
        if (entry != nullptr && !entry->isEnding)
            m_outcomes.drop(*entry, run.intent);
    }
}

} // namespace ferry
