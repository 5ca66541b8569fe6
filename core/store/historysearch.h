#pragma once

#include "store/historyentry.h"

#include <QSqlDatabase>

namespace ferry {

// One page of the history, in the connection's thread. What cannot be read is a failed page,
// not a shorter one.
HistoryPage searchHistory(QSqlDatabase &connection, const HistoryQuery &query);

// Uploads of this content that succeeded, newest first, at most `limit`; to `destination` only unless
// it is null.
QList<HistoryEntry> sameContent(
    QSqlDatabase &connection, const QByteArray &sha256, const QUuid &destination, int limit);

} // namespace ferry
