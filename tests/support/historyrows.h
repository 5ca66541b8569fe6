#pragma once

#include "store/historyentry.h"

#include <QList>

namespace ferry {

class Database;

// Made-up uploads for tests and screenshots. Their times lie before today, counted back from now.
namespace historyrows_fixture {

// One upload of `bytes` to acme-prod › media that ended `daysAgo`, at 12:41.
HistoryEntry uploaded(const QString &name, qint64 bytes, int daysAgo = 0);

// The rows of the design's picture, newest first. The first one's file is made in `home`/Documents,
// so that it can be found unchanged; it is as large as it says and takes no room.
QList<HistoryEntry> ofTheDesign(const QString &home);

// Plain photographs, one a minute, all older than the design's rows.
QList<HistoryEntry> photographs(int count);

// Appends them in the order of their time.
void fill(Database &database, QList<HistoryEntry> entries);

} // namespace historyrows_fixture
} // namespace ferry
