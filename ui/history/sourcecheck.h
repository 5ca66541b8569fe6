#pragma once

#include "ui/history/historywords.h"

#include "base/task.h"

#include <memory>

class QThreadPool;

namespace ferry {

// Looks on a pool thread whether the file of a history row is still what was uploaded: a network
// drive may take its time to answer. History keeps no stamp, so the size and the time of the last
// change are compared with the row.
SourceState sourceStateNow(const HistoryEntry &entry);

Task<SourceState> checkSource(QThreadPool &pool, HistoryEntry entry);

} // namespace ferry
