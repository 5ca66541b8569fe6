#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>
#include <QStringList>

namespace ferry {

struct Salvaged
{
    qint64 history = 0; // rows there afterwards
    qint64 transfers = 0;
};

// Saves what a damaged database still gives. `.recover` cannot be relied on: Debian's SQLite is
// built without sqlite_dbpage.
namespace salvage {

// Copies the first sound one of `backups` to `target`, which does not exist. False: there is none.
bool restoreNewestBackup(const QStringList &backups, const QString &target);

// Copies every readable row of `damagedFile` over the rows of `connection`, whose schema is up to
// date. The damaged file is opened for reading only. A transaction of its own.
Result<Salvaged> copyRows(QSqlDatabase &connection, const QString &damagedFile);

} // namespace salvage
} // namespace ferry
