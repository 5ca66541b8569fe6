#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace ferry {

// The full-text index of the history runs behind it: ending an upload must not wait for trigrams.
// Rows up to meta's "history_indexed" are in the index; a search looks through the rest itself.
namespace historyindex {

// The highest row in the index.
qint64 indexedUpTo(QSqlDatabase &connection);

// Idle work of the database, some 10 ms long: indexes a few hundred rows more, or removes for good
// rows that were forgotten 30 days ago. True: there is more to do.
Result<bool> workOn(QSqlDatabase &connection);

// Removes a row for good, from the index too. Within a transaction of the caller's.
Result<void> removeRow(QSqlDatabase &connection, qint64 row);

} // namespace historyindex
} // namespace ferry
