#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace ferry {

// The files around a database: private to the user, set aside rather than deleted. Blocking.
namespace databasefiles {

// Makes the folder (0700) and an empty database file (0600) where they are missing, and takes other
// people's rights off the files that exist; a folder that was there keeps its mode. SQLite gives -wal
// and -shm the rights of the database file.
Result<void> prepare(const QString &fileName);
Result<void> prepareFolder(const QString &fileName);

// Waits until a file is on the disk, and moves one so that this is.
Result<void> flush(const QString &fileName);
Result<void> move(const QString &from, const QString &to);

// Makes an empty file of mode 0600; what follows writes into it.
Result<void> createPrivate(const QString &fileName);

// A write-ahead log that was left behind is the mark of an unclean end: the last connection that
// closes removes it.
bool endedUncleanly(const QString &fileName);

// Only until it has its write-ahead log for the first time does a database have a rollback journal.
bool isHalfMade(const QString &fileName);

// Looking at everything takes some 5 ms a megabyte: what is small is looked at always.
bool isSmall(const QString &fileName);

// Asks the next start to rescue the database, and takes that back.
void markSuspect(const QString &fileName);
bool isSuspect(const QString &fileName);
void clearSuspect(const QString &fileName);

// Moves the database with its -wal to "ferry.db.damaged-20261123-133000" and tells that name. What
// is in the log is a part of what can be saved.
Result<QString> setAside(const QString &fileName);

// Where backups go, a new name there (its empty file exists), and the old ones, newest first.
Result<QString> newBackup(const QString &fileName, int version);
QStringList backups(const QString &fileName);
// Removes all but the newest three.
void pruneBackups(const QString &fileName);

} // namespace databasefiles
} // namespace ferry
