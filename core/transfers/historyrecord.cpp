#include "transfers/historyrecord.h"

namespace ferry {

namespace {

HistoryOutcome outcomeOf(TransferState state)
{
    switch (state) {
    case TransferState::Done: return HistoryOutcome::Done;
    case TransferState::Skipped: return HistoryOutcome::Skipped;
    case TransferState::Cancelled: return HistoryOutcome::Cancelled;
    default: return HistoryOutcome::Failed;
    }
}

} // namespace

HistoryEntry historyRecord(const TransferItem &item, const DestinationConfig &destination,
    const QString &deviceName, qint64 startedAt, qint64 now)
{
    HistoryEntry entry;
    entry.id = item.uploadId;
    entry.name = item.displayName();
    entry.remoteName = item.name;
    entry.path = item.path;
    entry.destination = destination.uuid;
    entry.destinationName = destination.name;
    entry.destinationKind = destination.kind;
    entry.bytes = item.size();
    entry.outcome = outcomeOf(item.state);
    if (item.failure && entry.outcome == HistoryOutcome::Failed)
        entry.failure = *item.failure;
    entry.storedBytes = item.stored;
    entry.attempts = item.allAttempts;
    entry.startedAt = startedAt;
    entry.finishedAt = now;
    entry.device = deviceName;
    entry.remote = item.course->remote;
    if (item.passed)
        entry.passed = *item.passed;
    if (item.result) {
        entry.remote = item.result->remote;
        entry.link = item.result->link.toString(QUrl::FullyEncoded);
        entry.remoteId = item.result->remoteId;
        entry.sha256 = item.result->sha256;
        entry.verified = item.result->verified;
        entry.storedBytes = item.result->bytes;
    }
    return entry;
}

} // namespace ferry
