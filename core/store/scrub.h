#pragma once

#include "base/result.h"

#include <QSqlDatabase>
#include <QString>

namespace ferry {

// What was deleted still lies in free pages, in the log and in backups. After secrets have moved to the
// keychain all of these are written anew, once. In the database's thread.
namespace scrub {

// To be noted in the transaction that takes the secrets out, so that a kill afterwards costs nothing.
Result<void> ask(QSqlDatabase &connection);
bool isAsked(QSqlDatabase &connection);

// Outside of a transaction. One new backup takes the place of those that were there.
Result<void> run(QSqlDatabase &connection, const QString &fileName);

} // namespace scrub
} // namespace ferry
