#pragma once

#include "base/result.h"
#include "store/databaselock.h"
#include "store/databasenotice.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace ferry {

// ReadingUnchanged: a file that nobody writes meanwhile, in a folder where SQLite cannot make the
// files by which it would notice.
enum class OpenFor { Writing = 1, Reading, ReadingUnchanged };

// The `code` of the failure to read a database that nobody has made yet: nothing was ever uploaded.
inline constexpr QLatin1String noDatabaseYet("NO_DATABASE_YET");

struct OpenedDatabase
{
    QSqlDatabase connection {};
    std::unique_ptr<DatabaseLock> lock {};
    std::unique_ptr<QTemporaryDir> copy {}; // of what cannot be read in its own folder
    bool readOnly = false;
    std::optional<DatabaseNotice> notice {}; // what the user should know
};

// Opens the database file in the calling thread, which is then the connection's thread: rights,
// pragmas, check of a small one or after an unclean end, rescue of a damaged one, schema, first run.
// Failure: DatabaseFailed; sql::isDamage() when it may not be rescued now.
Result<OpenedDatabase> openDatabase(const QString &fileName, OpenFor purpose);

// A plain connection to an existing file with Ferry's pragmas, nothing checked and nothing changed.
Result<QSqlDatabase> connectTo(const QString &fileName, OpenFor purpose);

// Everything: also that every index has the rows of its table. A row that an index has lost is not
// found, and nobody hears of it.
enum class Depth { Identity = 1, Pages, Everything };
Depth depthFor(const QString &fileName); // a large file is looked at only after an unclean end

// Whether it is ours, and sound as far as one looks. Through a connection that reads only: one
// that writes folds the log into a damaged file when it closes, and deletes it.
Result<void> checkDatabase(QSqlDatabase &connection, Depth depth);

// Closes and forgets a connection that nobody uses any more.
void disconnectFrom(QSqlDatabase &connection);

} // namespace ferry
