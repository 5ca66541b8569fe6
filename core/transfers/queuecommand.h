#pragma once

#include "destinations/destinationconfig.h"
#include "queue/addrequest.h"
#include "queue/hold.h"
#include "transfers/queueorder.h"

#include <QList>

#include <variant>

namespace ferry {

// What can be asked of the queue. Ids that are gone, or in a state that forbids it, are passed over.
namespace command {

// Reads the queue back from the database. Once, first.
struct Load
{ };
// Destinations and their secrets, as they stand; again whenever they change, or somebody has signed in:
// what waited for that goes on. Running uploads finish with the settings they began with.
struct SetDestinations
{
    QList<DestinationSetup> setups {};
};
struct Add
{
    AddRequest request {};
};
struct CancelScan
{
    GroupId group = 0;
};
struct Pause
{
    QList<TransferId> ids {};
};
struct Resume
{
    QList<TransferId> ids {};
};
struct Cancel
{
    QList<TransferId> ids {};
};
struct Retry // also undoes a cancel
{
    QList<TransferId> ids {};
};
struct RetryAllFailed
{ };
struct StartNow // beyond the concurrency limit
{
    QList<TransferId> ids {};
};
struct Move
{
    QList<TransferId> ids {};
    QueueMove where = QueueMove::Up;
};
struct AnswerConflict
{
    QList<TransferId> ids {};
    ConflictPolicy policy = ConflictPolicy::KeepBoth; // not Ask
    AnswerScope scope = AnswerScope::These; // a destination's own rule stays as it is
};
struct RemoveFinished // from the list; history keeps them
{
    QList<TransferId> ids {};
};
struct RestoreRemoved // undoes the last RemoveFinished
{ };
// The whole queue: another thing than pausing each item. The reasons are kept apart, over restarts.
struct HoldAll
{
    HoldReason reason = HoldReason::PausedByUser; // one that isForWholeQueue(), or Offline
    qint64 until = 0; // as Hold has it: for people, since nothing is lifted by itself
};
struct LiftAll
{
    HoldReason reason = HoldReason::PausedByUser;
};
struct SetConcurrency
{
    int uploads = 5; // 1 to 64; 0: automatic
};
struct SetRateLimit
{
    qint64 bytesPerSecond = 0; // 0: none
};

} // namespace command

using QueueCommand = std::variant<command::Load, command::SetDestinations, command::Add,
    command::CancelScan, command::Pause, command::Resume, command::Cancel, command::Retry,
    command::RetryAllFailed, command::StartNow, command::Move, command::AnswerConflict,
    command::RemoveFinished, command::RestoreRemoved, command::HoldAll, command::LiftAll,
    command::SetConcurrency, command::SetRateLimit>;

} // namespace ferry
