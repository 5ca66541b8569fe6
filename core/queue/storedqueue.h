#pragma once

#include "queue/hold.h"
#include "queue/transferitem.h"

#include <QHash>
#include <QSet>

namespace ferry {

// A queued item with what only the disk and the job need.
struct StoredTransfer
{
    TransferItem item {};
    QByteArray token {}; // resume token, empty: none
    QByteArray sha256 {}; // of the stamped content, empty: unknown
};

// The queue as a start finds it.
struct StoredQueue
{
    QList<TransferGroup> groups {};
    QList<StoredTransfer> items {}; // by position
    QList<Hold> holds {};
    // The next free numbers: none that was ever given comes again.
    TransferId nextItem = 1;
    GroupId nextGroup = 1;
    // What a folder whose scan was cut off had already uploaded: not to be added again.
    QHash<GroupId, QSet<QByteArray>> uploaded {};
};

} // namespace ferry
