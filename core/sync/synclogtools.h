#pragma once

#include "store/sql.h"
#include "sync/rowcodec.h"
#include "sync/synclog.h"

namespace ferry::synclog::tools {

// What the parts of synclog have in common.

QUuid uuidOf(const QVariant &value);
Result<void> done(const Result<sql::Query *> &result);

// Rows are about to bear the number of this session: the next one, after a kill too, takes another.
Result<void> notePass(QSqlDatabase &connection, const Owner &owner);

// Whether this computer's paths are shared: as the user wants it now, in the middle of a session too.
rowcodec::Paths pathsOf(QSqlDatabase &connection, const Owner &owner);

// A row of ours as it is to stand on the server.
SyncRow asThere(const HistoryEntry &entry, const Owner &owner, rowcodec::Paths ourPaths);

// There is something to tell of the row that an earlier op may have told in part. Keeps the time that
// a tombstone waits.
Result<void> retell(QSqlDatabase &connection, const QUuid &id);
Result<void> nothingToTell(QSqlDatabase &connection, const QUuid &id);

} // namespace ferry::synclog::tools
