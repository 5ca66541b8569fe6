#include "ui/sync/synccalls.h"

#include "sync/historysync.h"

namespace ferry {

SyncCalls syncCalls(HistorySync &sync)
{
    HistorySync *s = &sync;
    return {.status = std::bind_front(&HistorySync::status, s),
        .syncNow = std::bind_front(&HistorySync::syncNow, s),
        .quarantined = std::bind_front(&HistorySync::quarantined, s),
        .tryAgain = std::bind_front(&HistorySync::tryAgain, s),
        .keepHere = std::bind_front(&HistorySync::keepHere, s)};
}

} // namespace ferry
