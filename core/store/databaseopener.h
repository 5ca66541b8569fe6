#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace ferry {

enum class OpenFor { Writing = 1, Reading };

struct OpenedDatabase
{
    QSqlDatabase connection {};
    bool readOnly = false;
    QString notice {}; // English; what the user should know, or empty
};

// Opens the database file in the calling thread, which is then the connection's thread: rights,
// pragmas, check after an unclean end, rescue of a damaged one, schema, first run.
// Failure: DatabaseFailed.
Result<OpenedDatabase> openDatabase(const QString &fileName, OpenFor purpose);

// A plain connection to an existing file with Ferry's pragmas, nothing checked and nothing changed.
Result<QSqlDatabase> connectTo(const QString &fileName, OpenFor purpose);

// Closes and forgets a connection that nobody uses any more.
void disconnectFrom(QSqlDatabase &connection);

} // namespace ferry
