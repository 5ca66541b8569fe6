#pragma once

#include "base/task.h"
#include "store/historystore.h"

class QThreadPool;

namespace ferry {

// Writes what `query` finds into `fileName`, on a pool thread, and puts it in place once all of it
// is there. The number of rows. `store` outlives the pool.
Task<Result<qint64>> exportHistory(QThreadPool &pool, HistoryStore &store, QString fileName,
    HistoryStore::Format format, HistoryQuery query);

} // namespace ferry
