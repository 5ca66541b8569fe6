#include "ui/uploads/transfertally.h"

namespace ferry {

qint64 storedBytesOf(const TransferItem &item)
{
    const bool complete = item.state == TransferState::Done || item.state == TransferState::Skipped;
    return complete ? item.size() : qMin(item.stored, item.size());
}

void TransferTally::count(const TransferItem &item, int sign)
{
    files += sign;
    switch (item.state) {
    case TransferState::Preparing:
    case TransferState::Uploading:
    case TransferState::Finishing:
        active += sign;
        bytesPerSecond += sign * item.bytesPerSecond;
        break;
    case TransferState::Paused: paused += sign; [[fallthrough]];
    case TransferState::Waiting:
    case TransferState::RetryWait: waiting += sign; break;
    case TransferState::NeedsAnswer: answers += sign; [[fallthrough]];
    case TransferState::Failed: attention += sign; break;
    case TransferState::Done:
    case TransferState::Skipped: done += sign; break;
    case TransferState::Cancelled: cancelled += sign; return;
    }
    bytes += sign * item.size();
    stored += sign * storedBytesOf(item);
}

} // namespace ferry
