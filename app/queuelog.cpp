#include "app/queuelog.h"

#include "base/eventlog.h"
#include "transfers/uploadengine.h"

namespace ferry {

namespace {

QByteArray holdName(HoldReason reason)
{
    switch (reason) {
    case HoldReason::PausedByUser: return "paused";
    case HoldReason::Schedule: return "schedule";
    case HoldReason::Offline: return "offline";
    case HoldReason::RateLimited: return "rate-limited";
    case HoldReason::SignedOut: return "signed-out";
    case HoldReason::KeychainLocked: return "keychain-locked";
    case HoldReason::Overloaded: return "overloaded";
    case HoldReason::Metered: return "metered";
    case HoldReason::Asleep: return "asleep";
    }
    return "reason-" + QByteArray::number(int(reason));
}

} // namespace

QueueLog::QueueLog(UploadEngine &engine, EventLog &log, const Clock &clock)
    : m_log(log)
    , m_clock(clock)
{
    connect(&engine, &UploadEngine::loaded, this, [this] { m_isLoaded = true; });
    connect(&engine, &UploadEngine::itemsAdded, this, &QueueLog::noteAdded);
    connect(&engine, &UploadEngine::itemsChanged, this, [this](const QList<TransferItem> &items) {
        for (const TransferItem &item : items)
            noteChanged(item);
    });
    connect(&engine, &UploadEngine::itemsRemoved, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            m_noted.remove(id);
    });
    connect(&engine, &UploadEngine::holdsChanged, this, &QueueLog::noteHolds);
    connect(&engine, &UploadEngine::progressChanged, this, &QueueLog::noteProgress);
}

void QueueLog::noteAdded(const QList<TransferItem> &items)
{
    for (const TransferItem &item : items) {
        if (!m_isLoaded)
            m_noted.insert(item.id, {item.state, item.allAttempts});
        else
            m_log.note(Event::queued(item.uploadId, item.size()));
        if (m_isLoaded || item.state == TransferState::Waiting)
            noteChanged(item);
    }
}

void QueueLog::noteChanged(const TransferItem &item)
{
    const bool rests = item.state == TransferState::RetryWait || item.state == TransferState::Failed
        || item.state == TransferState::Cancelled || item.state == TransferState::NeedsAnswer;
    if (!rests) {
        m_noted.remove(item.id);
        return;
    }
    const std::pair<TransferState, int> now(item.state, item.allAttempts);
    if (m_noted.value(item.id) == now)
        return;
    m_noted.insert(item.id, now);
    const Failure failure = item.failure ? *item.failure : Failure {};
    if (item.state == TransferState::Cancelled) {
        m_log.note(Event::cancelled(item.uploadId));
    } else if (item.state == TransferState::NeedsAnswer) {
        m_log.note(Event::held(item.uploadId, "needs-answer"));
    } else if (item.state == TransferState::Failed) {
        m_log.note(Event::failed(item.uploadId, failure, item.allAttempts));
    } else {
        const std::chrono::milliseconds wait(
            qMax(qint64(0), item.course->retryAt - m_clock.monotonic().count()));
        m_log.note(Event::waiting(item.uploadId, failure, wait, item.allAttempts));
    }
}

// Of a destination its number in the settings: a name may say more than somebody else should know.
void QueueLog::noteHolds(const QList<Hold> &holds)
{
    const auto note = [this](const char *what, const std::pair<DestinationId, HoldReason> &hold) {
        QByteArray words = what + holdName(hold.second);
        if (hold.first != 0)
            words += "-of-destination-" + QByteArray::number(hold.first);
        m_log.note(Event::noted(words));
    };
    QList<std::pair<DestinationId, HoldReason>> now;
    for (const Hold &hold : holds)
        now.append({hold.destination, hold.reason});
    for (const auto &hold : now) {
        if (!m_holds.contains(hold))
            note("held-", hold);
    }
    for (const auto &hold : m_holds) {
        if (!now.contains(hold))
            note("released-", hold);
    }
    m_holds = now;
}

void QueueLog::noteProgress(const QueueProgress &progress)
{
    if (progress.allPaused != m_isPaused)
        m_log.note(Event::noted(progress.allPaused ? "paused-all" : "resumed-all"));
    m_isPaused = progress.allPaused;
}

} // namespace ferry
