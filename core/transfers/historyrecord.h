#pragma once

#include "destinations/destinationconfig.h"
#include "queue/transferitem.h"
#include "store/historyentry.h"

namespace ferry {

// What history remembers of a transfer that ended, now (ms since the epoch, wall time).
HistoryEntry historyRecord(const TransferItem &item, const DestinationConfig &destination,
    const QString &deviceName, qint64 startedAt, qint64 now);

} // namespace ferry
