#include "ui/uploads/transfertally.h"

namespace ferry {

qint64 storedBytesOf(const TransferItem &item)
{
    const bool complete = item.state == TransferState::Done || item.state == TransferState::Skipped;
    return complete ? item.size() : qMin(item.stored, item.size());
}

bool waitsForSignIn(const TransferItem &item)
{
    return item.state == TransferState::Waiting && item.failure
        && item.failure->advice == Advice::SignIn;
}

void TransferTally::count(const TransferItem &item, int sign)
{
    files += sign;
    switch (item.state) {
    case TransferState::Uploading:
    case TransferState::Finishing: uploading += sign; [[fallthrough]];
    case TransferState::Preparing:
        active += sign;
        bytesPerSecond += sign * qMax(qint64(0), item.course->bytesPerSecond);
        break;
    case TransferState::Paused:
        paused += sign;
        waiting += sign;
        break;
    case TransferState::Waiting: signIn += waitsForSignIn(item) ? sign : 0; [[fallthrough]];
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
