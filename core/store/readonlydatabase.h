#pragma once

#include "base/result.h"
#include "store/databaseopener.h"

namespace ferry::readonlydatabase {

// Opens a database to be read: beside a window that writes it, and also where nothing may be
// written, which SQLite alone refuses for want of its -shm. Nothing is made or mended in its folder.
// Failure: DatabaseFailed, `code` noDatabaseYet when there is none.
Result<OpenedDatabase> open(const QString &fileName);

// The same for one that a newer Ferry made, by whoever holds the lock and has found it sound.
Result<OpenedDatabase> openNewer(const QString &fileName);

} // namespace ferry::readonlydatabase
