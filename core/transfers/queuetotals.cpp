#include "transfers/queuetotals.h"

namespace ferry {

void QueueTotals::count(const TransferItem &item, int sign)
{
    QueueProgress &p = m_progress;
    p.files += sign;
    switch (item.state) {
    case TransferState::Uploading:
    case TransferState::Finishing: p.uploading += sign; [[fallthrough]];
    case TransferState::Preparing: p.active += sign; break;
    case TransferState::Paused: p.paused += sign; [[fallthrough]];
    case TransferState::Waiting:
    case TransferState::RetryWait: p.waiting += sign; break;
    case TransferState::Failed:
    case TransferState::NeedsAnswer: p.attention += sign; break;
    case TransferState::Done:
    case TransferState::Skipped: p.done += sign; break;
    case TransferState::Cancelled: p.cancelled += sign; return;
    }
    const bool complete = item.state == TransferState::Done || item.state == TransferState::Skipped;
    const qint64 stored = complete ? item.size() : qMin(item.stored, item.size());
    p.bytes += sign * item.size();
    p.storedBytes += sign * stored;
    if (!isFinal(item.state) && item.state != TransferState::Paused)
        m_remaining += sign * (item.size() - stored);
}

} // namespace ferry
