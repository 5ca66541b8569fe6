#pragma once

#include "store/historyentry.h"

#include <QByteArray>
#include <QList>
#include <QUuid>

namespace ferry {

// A row of the history as it stands on the server, or is to stand there: what leaves this computer, and
// nothing else. entry.deviceId is never null here; entry.row and entry.device are not used.
struct SyncRow
{
    HistoryEntry entry {};
    qint64 rev = 0; // the server's; 0: it never had the row
    QUuid lastOp {}; // of the change that made this version
    qint64 deletedAt = 0; // ms since the epoch, wall time; 0: alive
    QByteArray extra {}; // columns that we do not know, as a JSON object; or empty
};

} // namespace ferry
