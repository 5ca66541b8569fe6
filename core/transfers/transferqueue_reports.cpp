// What the lanes report and what follows from it: progress, success, failure, another try, the end.
// The machinery is in transferqueue.cpp.
#include "transfers/transferqueue.h"

#include "transfers/historyrecord.h"

#include <QRandomGenerator>

namespace ferry {

void TransferQueue::takeReports(const QList<LaneReport> &reports)
{
    for (const LaneReport &report : reports) {
        Entry *entry = find(report.id);
        if (entry == nullptr)
            continue;
        takeProgress(*entry, report);
        if (report.kind == LaneReport::Kind::Progress)
            continue;
        entry->inLane = false;
        entry->speed.reset();
        entry->token = report.token;
        entry->sha256 = report.sha256;
        m_waiting.ended(entry->item.destination);
        if (report.kind == LaneReport::Kind::Ended)
            takeEnded(*entry, report);
        else
            takeDropped(*entry);
    }
    dispatch();
}

void TransferQueue::takeProgress(Entry &entry, const LaneReport &report)
{
    const TransferItem &item = entry.item;
    TransferState state = item.state;
    if (entry.inLane && report.kind == LaneReport::Kind::Progress) {
        switch (report.phase) {
        case UploadPhase::Preparing:
        case UploadPhase::Hashing: state = TransferState::Preparing; break;
        case UploadPhase::Uploading: state = TransferState::Uploading; break;
        case UploadPhase::Finishing:
        case UploadPhase::Checking: state = TransferState::Finishing; break;
        }
        if (mayMove(item.state, state))
            setState(entry, state);
    }
    // The bar never moves back while an attempt runs, and never reaches the end before Done.
    const qint64 stored = qBound<qint64>(0, report.stored, qMax<qint64>(0, item.size() - 1));
    m_everStored += qMax<qint64>(0, stored - item.stored);
    entry.speed.sample(qMax(stored, item.stored), now());
    edit(entry, [&](TransferItem &i) {
        i.phase = report.phase;
        i.sent = report.sent;
        i.stored = report.restarted ? stored : qMax(i.stored, stored);
        i.resumed = i.resumed || report.resumed;
        i.restarted = i.restarted || report.restarted;
        i.bytesPerSecond = entry.speed.bytesPerSecond();
    });
}

void TransferQueue::takeEnded(Entry &entry, const LaneReport &report)
{
    if (*report.result) {
        // Evidence beats intent: what the server holds is done, even if a pause came too late.
        succeed(entry, **report.result);
        return;
    }
    if (entry.intent != Intent::None) {
        takeDropped(entry);
        return;
    }
    fail(entry, report.result->error(), report.progressed);
}

void TransferQueue::takeDropped(Entry &entry)
{
    const Intent intent = std::exchange(entry.intent, Intent::None);
    // An attempt that the user stopped is not one that failed.
    entry.item.attempts = qint16(qMax(0, entry.item.attempts - 1));
    switch (intent) {
    case Intent::Pause:
        setState(entry, TransferState::Paused);
        saveSoon(entry);
        break;
    case Intent::Cancel: end(entry, TransferState::Cancelled); break;
    case Intent::Wait:
    case Intent::None: moveToWaiting(entry); break;
    }
}

void TransferQueue::succeed(Entry &entry, const UploadedFile &file)
{
    m_budgets[entry.item.destination].success(entry.item.attempts > 1);
    m_everStored += qMax<qint64>(0, entry.item.size() - entry.item.stored);
    entry.item.result = std::make_shared<const UploadedFile>(file);
    entry.item.failure.reset();
    end(entry,
        file.outcome == UploadedFile::Outcome::Uploaded ? TransferState::Done
                                                        : TransferState::Skipped);
}

void TransferQueue::fail(Entry &entry, const Failure &failure, bool progressed)
{
    edit(entry, [&](TransferItem &i) {
        i.failure = std::make_shared<const Failure>(failure);
        if (progressed)
            i.attempts = 1; // progress forgives
    });
    if (failure.advice == Advice::AskUser) {
        setState(entry, TransferState::NeedsAnswer);
        saveSoon(entry);
        return;
    }
    if (waitForSignIn(entry, failure) || tryLater(entry, failure))
        return;
    const DestinationId destination = entry.item.destination;
    end(entry, TransferState::Failed);
    // A wrong key is wrong for all: one failure answers for everything that waits for the place.
    const bool concernsAll = failure.advice == Advice::SignIn
        || failure.kind == FailureKind::SecretKeyRefused
        || failure.kind == FailureKind::QuotaExceeded
        || failure.kind == FailureKind::DestinationMissing
        || failure.kind == FailureKind::SettingsInvalid;
    if (concernsAll)
        failWholeDestination(destination, failure);
}

// Nothing is lost when a session ends: all that goes to that account waits, with the reason, until
// setDestinations() says that somebody is signed in.
bool TransferQueue::waitForSignIn(Entry &entry, const Failure &failure)
{
    const DestinationId destination = entry.item.destination;
    const DestinationConfig config = m_destinations.value(destination).config;
    if (failure.advice != Advice::SignIn || config.setting(QStringLiteral("account")).isEmpty()
        || !m_options.waitOutOffline)
        return false;
    edit(entry, [](TransferItem &i) { i.attempts = qint16(qMax(0, i.attempts - 1)); });
    moveToWaiting(entry);
    // Somebody has signed in while this attempt was ending.
    if (entry.givenBefore != m_timesGiven)
        return true;
    m_waiting.hold(destination);
    const auto shared = std::make_shared<const Failure>(failure);
    for (const TransferId id : m_waiting.waitingFor(destination))
        edit(m_entries.at(id), [&shared](TransferItem &i) { i.failure = shared; });
    return true;
}

bool TransferQueue::tryLater(Entry &entry, const Failure &failure)
{
    const double random = QRandomGenerator::global()->generateDouble();
    // In the window a lost network is waited out, however long; a script wants an answer.
    const bool waitOut = failure.kind == FailureKind::Offline && m_options.waitOutOffline;
    const int attempts = waitOut ? qMin<int>(entry.item.attempts, 5) : entry.item.attempts;
    std::optional<std::chrono::milliseconds> wait = m_options.retry.next(failure, attempts, random);
    if (!wait)
        return false;
    // A sick account is not stormed by a thousand items that each have attempts left: once its
    // budget is spent, they wait as long as the policy ever does.
    if (!m_budgets[entry.item.destination].takeRetry(failure))
        wait = qMax(*wait, m_options.retry.longest);
    const qint64 at = now() + wait->count();
    const bool concernsAll
        = failure.kind == FailureKind::Offline || failure.kind == FailureKind::RateLimited;
    if (concernsAll)
        m_waiting.holdUntil(entry.item.destination, at);
    edit(entry, [at](TransferItem &i) { i.retryAt = at; });
    setState(entry, TransferState::RetryWait);
    armRetryTimer();
    return true;
}

void TransferQueue::failWholeDestination(DestinationId destination, const Failure &failure)
{
    const QList<TransferId> waiting = m_waiting.waitingFor(destination);
    const auto shared = std::make_shared<const Failure>(failure);
    for (const TransferId id : waiting) {
        Entry &entry = m_entries.at(id);
        entry.item.failure = shared;
        end(entry, TransferState::Failed);
    }
}

// Done is shown once history holds it; the other endings are shown at once, they can be undone.
void TransferQueue::end(Entry &entry, TransferState state)
{
    TransferItem ended = entry.item;
    ended.state = state;
    entry.ending = true;
    if (state == TransferState::Failed || state == TransferState::Cancelled)
        setState(entry, state);
    const DestinationSetup setup = m_destinations.value(ended.destination);
    m_endings.end({ended,
        historyRecord(ended, setup.config, m_options.deviceName,
            entry.startedAt == 0 ? ended.addedAt : entry.startedAt,
            QDateTime::currentMSecsSinceEpoch())});
}

void TransferQueue::takeEndings(const QList<TransferItem> &items)
{
    QList<TransferId> toRemove;
    for (const TransferItem &item : items) {
        Entry *entry = find(item.id);
        if (entry == nullptr)
            continue;
        entry->ending = false;
        if (item.state == TransferState::Done || item.state == TransferState::Skipped) {
            m_names.remove({item.destination, item.name});
            if (!std::exchange(entry->token, {}).isEmpty() && item.state == TransferState::Skipped)
                m_reaper.look();
            edit(*entry, [](TransferItem &i) { i.stored = i.size(); });
            setState(*entry, item.state);
        }
        touch(item.id);
        if (m_removeWhenEnded.remove(item.id))
            toRemove.append(item.id);
    }
    remove(toRemove);
    m_historyTouched = true;
    // The last one is shown at once: somebody waits for it.
    if (m_totals.progress().active == 0)
        flush();
}

} // namespace ferry
