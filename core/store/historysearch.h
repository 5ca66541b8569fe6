#pragma once

#include "store/historyentry.h"

#include <QSqlDatabase>

namespace ferry {

// One page of the history, in the connection's thread. Never fails: what cannot be read is not
// found.
HistoryPage searchHistory(QSqlDatabase &connection, const HistoryQuery &query);

} // namespace ferry
