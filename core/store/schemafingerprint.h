#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace ferry::schemafingerprint {

// The schema's own text is a page like another, and SQLite's checks do not read it: a flipped bit
// renames a column, and every statement that names it fails from then on. So the text's hash is
// kept beside it.

// Keeps the hash of the schema as it is now, for its version. When it was just made or brought up
// to date; does nothing when it is kept already.
Result<void> keep(QSqlDatabase &connection);

// Failure: SQLITE_CORRUPT where the text is another than was kept for this version, or where the
// place of the hash is not to be found. A schema that is newer than this Ferry is not looked at.
Result<void> check(QSqlDatabase &connection);

} // namespace ferry::schemafingerprint
