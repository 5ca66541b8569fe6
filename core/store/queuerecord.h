#pragma once

#include "queue/storedqueue.h"
#include "store/historyentry.h"

#include <QList>

#include <variant>

namespace ferry {

// One word of the queue to its disk. They are carried out in the order in which they were said.
namespace record {

struct PutGroup
{
    TransferGroup group {};
};
struct Add
{
    TransferItem item {};
};
// State, order, policy and attempts as they stand. A new stamp means other content: the resume token
// and the hash of the old one go.
struct Save
{
    TransferItem item {};
};
// A history row comes, and the queue's row goes. Failed and cancelled items keep theirs, since they can
// be retried; their history row is replaced by the next end.
struct End
{
    TransferItem item {};
    HistoryEntry entry {};
};
// For good: what the server keeps of it is put down as to be discarded.
struct Remove
{
    TransferId id = 0;
};
// Takes a removal back. The token stays only if its part has not been discarded meanwhile.
struct Restore
{
    StoredTransfer transfer {};
};
struct KeepToken
{
    TransferId id = 0;
    QByteArray token {};
};
struct KeepHash
{
    TransferId id = 0;
    QByteArray sha256 {};
    FileStamp stamp {}; // of the file that was read
};
// A part was given up of an item that stays in the queue.
struct GiveUpPart
{
    DestinationId destination = 0;
    QByteArray token {};
};
struct PutHold
{
    Hold hold {};
};
struct LiftHold
{
    DestinationId destination = 0;
    HoldReason reason = HoldReason::PausedByUser;
};

} // namespace record

using QueueRecord = std::variant<record::PutGroup, record::Add, record::Save, record::End,
    record::Remove, record::Restore, record::KeepToken, record::KeepHash, record::GiveUpPart,
    record::PutHold, record::LiftHold>;

// Written in one transaction: all of it or nothing.
using QueueBatch = QList<QueueRecord>;

} // namespace ferry
