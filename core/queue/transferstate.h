#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace ferry {

// What the world sees of a transfer; what the database stores. Append, never renumber.
//
//   Waiting ─► Preparing ─► Uploading ─► Finishing ─► Done
//      ▲           │            │            │  └───► Skipped
//      │           ├────────────┴────────────┴─► RetryWait ─► Waiting
//      │           ├─► NeedsAnswer ─► Waiting      (a name is taken)
//      └─ Paused ◄─┴─► Failed ─► Waiting           (retry)
//   Cancelled from any state that is not final; Cancelled ─► Waiting (undo, retry).
enum class TransferState : std::uint8_t {
    Waiting = 1,
    Preparing = 2, // opening, hashing
    Uploading = 3,
    Finishing = 4, // all sent; the server stores, we check
    RetryWait = 5,
    Paused = 6,
    NeedsAnswer = 7,
    Done = 8,
    Skipped = 9,
    Failed = 10,
    Cancelled = 11,
};

constexpr std::size_t transferStateCount = 11;

constexpr bool isFinal(TransferState s)
{
    return s == TransferState::Done || s == TransferState::Skipped || s == TransferState::Failed
        || s == TransferState::Cancelled;
}

constexpr bool isActive(TransferState s)
{
    return s == TransferState::Preparing || s == TransferState::Uploading
        || s == TransferState::Finishing;
}

constexpr bool mayMove(TransferState from, TransferState to)
{
    using enum TransferState;
    const auto oneOf = [to](std::initializer_list<TransferState> targets) {
        for (const TransferState t : targets) {
            if (t == to)
                return true;
        }
        return false;
    };
    switch (from) {
    case Waiting: return oneOf({Preparing, Paused, Failed, Cancelled});
    case Preparing:
        return oneOf({Uploading, Finishing, Waiting, RetryWait, Paused, NeedsAnswer, Done, Skipped,
            Failed, Cancelled});
    case Uploading:
        return oneOf(
            {Finishing, Waiting, RetryWait, Paused, NeedsAnswer, Done, Skipped, Failed, Cancelled});
    case Finishing:
        return oneOf(
            {Uploading, Waiting, RetryWait, Paused, NeedsAnswer, Done, Skipped, Failed, Cancelled});
    case RetryWait: return oneOf({Waiting, Paused, Failed, Cancelled});
    case Paused: return oneOf({Waiting, Failed, Cancelled});
    case NeedsAnswer: return oneOf({Waiting, Paused, Skipped, Failed, Cancelled});
    case Failed: return oneOf({Waiting, Cancelled});
    case Cancelled: return oneOf({Waiting});
    case Done:
    case Skipped: return false;
    }
    return false;
}

} // namespace ferry
