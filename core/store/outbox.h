#pragma once

#include "base/accountid.h"
#include "base/result.h"

#include <QSqlDatabase>
#include <QUuid>

namespace ferry {

// What the server has still to be told of the history: written in the transaction of the change itself, read by the
// sync. In the connection's thread.
namespace outbox {

constexpr AccountId ownerless = 0;
constexpr AccountId keptHere = -1; // the user does not want the row on the server

// A tombstone waits so long before it is told, so that the user's undo costs nothing.
constexpr qint64 undoTime = 10'000; // ms

// Whose history the rows made now are, or ownerless.
AccountId syncingAccount(QSqlDatabase &connection);

// The row was changed here: a new op. Nothing when it has no owner. `notBefore` is ms of wall time.
Result<void> note(QSqlDatabase &connection, const QUuid &id, qint64 notBefore = 0);

// The user has begun or ceased to share this computer's paths: every row that has one is told again.
Result<void> notePaths(QSqlDatabase &connection, AccountId account);

// Gives ownerless rows to the account, at most `limit` of them; how many it were.
Result<int> claim(QSqlDatabase &connection, AccountId account, int limit);

} // namespace outbox
} // namespace ferry
