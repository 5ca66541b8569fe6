#pragma once

#include "queue/transferstate.h"

#include <QtGlobal>

namespace ferry {

// The chips above the list. What is cancelled shows under All only.
enum class TransferFilter : quint8 { All = 1, Active, Waiting, Attention, Done };

constexpr TransferFilter filterOf(TransferState state)
{
    switch (state) {
    case TransferState::Preparing:
    case TransferState::Uploading:
    case TransferState::Finishing: return TransferFilter::Active;
    case TransferState::Waiting:
    case TransferState::RetryWait:
    case TransferState::Paused: return TransferFilter::Waiting;
    case TransferState::NeedsAnswer:
    case TransferState::Failed: return TransferFilter::Attention;
    case TransferState::Done:
    case TransferState::Skipped: return TransferFilter::Done;
    case TransferState::Cancelled: break;
    }
    return TransferFilter::All;
}

} // namespace ferry
