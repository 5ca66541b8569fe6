#pragma once

#include "base/result.h"
#include "queue/storedqueue.h"

#include <QSqlDatabase>

namespace ferry {

// Rows of the queue, in and out. In the connection's thread, within a transaction of the caller's.
namespace transferrows {

// Their ids are given by the queue, see load().
Result<void> insert(QSqlDatabase &connection, const TransferItem &item);
Result<void> put(QSqlDatabase &connection, const TransferGroup &group);

// Everything of an item that changes while it is queued. A new stamp means other content: resume
// token and hash of the old one go.
Result<void> update(QSqlDatabase &connection, const TransferItem &item);

Result<void> remove(QSqlDatabase &connection, TransferId id);
Result<void> keepToken(QSqlDatabase &connection, TransferId id, const QByteArray &token);
Result<void> keepHash(QSqlDatabase &connection, TransferId id, const QByteArray &sha256);

Result<void> putHold(QSqlDatabase &connection, const Hold &hold);
Result<void> liftHold(QSqlDatabase &connection, DestinationId destination, HoldReason reason);

// What a start finds: nothing is active any more. Groups of which nothing is left are removed.
Result<StoredQueue> load(QSqlDatabase &connection);

} // namespace transferrows
} // namespace ferry
