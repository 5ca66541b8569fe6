#pragma once

#include "base/result.h"
#include "store/outbox.h"
#include "sync/syncrow.h"
#include "sync/syncserver.h"
#include "sync/syncstatus.h"

#include <QSet>
#include <QSqlDatabase>

namespace ferry {

// The sync's side of the database: each function within a transaction of the caller's, in the
// connection's thread, and short enough that a window can read in between.
namespace synclog {

// Whose rows, and in what session.
struct Owner
{
    AccountId account = 0;
    QUuid device {}; // this computer
    qint64 pass = 0;
};

struct State
{
    qint64 confirmed = 0;
    qint64 verified = 0;
    qint64 pass = 0;
    QString epoch {};
    QUuid device {};
    QString deviceName {};
};
Result<State> load(QSqlDatabase &connection, AccountId account);

// How far we are with the server, and what we believe of it.
Result<void> save(QSqlDatabase &connection, AccountId account, const State &state);
// ms since the epoch, wall time; 0: did not happen.
Result<void> noteTimes(
    QSqlDatabase &connection, AccountId account, qint64 pulledAt, qint64 pushedAt);
Result<void> nameDevices(QSqlDatabase &connection, const QList<SyncServer::Device> &devices);

// Rows as the server has them, merged into ours; how many of ours changed. Rows of other owners here
// are left alone.
Result<int> apply(QSqlDatabase &connection, const Owner &owner, const QList<SyncRow> &rows);

// Rows that the server had, with a rev above `above` and up to `upTo`, and that this session has not seen
// there. Up to `collected` they were removed as old tombstones, and are forgotten here; above, the server
// lost them and is told again. A few hundred at a time; how many: 0 ends it.
//
// `collected` ends at what we had confirmed: between there and what the server has collected nobody here
// can tell which of the two it was. The server can. It keeps the ids of what it collected, and a row of
// such an id comes back from its insert as a tombstone. What waits to be told is told in any case: should
// the server have been restored while we read, its tombstone is the only one.
struct Unseen
{
    qint64 above = 0;
    qint64 upTo = 0;
    qint64 collected = 0;
};
Result<int> settle(QSqlDatabase &connection, const Owner &owner, const Unseen &unseen);

// What is due to be told, oldest first: row.lastOp is the new op, base what the server is thought to have.
struct Outgoing
{
    SyncRow row {};
    SyncServer::Base base {}; // rev 0: an insert
};
enum class Due {
    All = 1,
    KnownThere, // no new rows
};
Result<QList<Outgoing>> collect(
    QSqlDatabase &connection, const Owner &owner, qint64 now, const QSet<QUuid> &except, Due due);

// The server has these ops of ours, in these versions.
Result<void> acknowledge(QSqlDatabase &connection, const Owner &owner, const QList<SyncRow> &rows);
// The server does not have the row that was to be changed: it is told from the start.
Result<void> tellAgain(QSqlDatabase &connection, const QUuid &id);
Result<void> quarantine(QSqlDatabase &connection, const QUuid &id, const Failure &why);

// Rows that the server refuses: to look at, to tell once more (`ids` empty: all), or to keep off the
// server for good.
QList<QuarantinedRow> quarantined(QSqlDatabase &connection, AccountId account);
Result<void> tryAgain(QSqlDatabase &connection, AccountId account, const QList<QUuid> &ids);
Result<void> keepHere(QSqlDatabase &connection, const QList<QUuid> &ids);

struct Counts
{
    qint64 waiting = 0;
    qint64 quarantined = 0;
    qint64 pulledAt = 0;
    qint64 pushedAt = 0;
};
Counts counts(QSqlDatabase &connection, AccountId account);

} // namespace synclog
} // namespace ferry
