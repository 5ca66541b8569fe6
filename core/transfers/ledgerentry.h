#pragma once

#include "base/sparse.h"
#include "queue/transferitem.h"
#include "store/queuerecord.h"
#include "transfers/journal.h"
#include "transfers/namebook.h"

#include <functional>
#include <optional>

namespace ferry {

// One item of the ledger, and what only the ledger needs to know of it.
struct LedgerEntry
{
    // How an end is told to history. Times in ms since the epoch.
    using ToHistory
        = std::function<HistoryEntry(const TransferItem &, qint64 startedAt, qint64 endedAt)>;

    // What there is once it has been read or sent.
    struct Begun
    {
        QByteArray token {}; // of the part that the server has; empty: none
        QByteArray sha256 {}; // of the content as stamped; empty: not known
        qint64 startedAt = 0; // ms since the epoch, first attempt
    };

    TransferItem item {};
    Sparse<Begun> begun {};
    NameBook::Reservation name {};
    int request = 0; // the adder's own number for what it belongs to
    int unwritten = 0; // words of it on their way to the disk
    int ends = 0; // said in this run
    bool isAwaited = false; // its request has not heard yet what became of it
    bool isAccepted = false; // the disk has what that asked for; later words may be on their way
    bool isShown = false; // the world knows it
    bool isEnding = false; // Done or Skipped, once the disk has it
    bool isLeaving = false; // removed, once the disk has it
    bool saveWaits = false; // a Save is among the words that are not under way yet

    void setToken(const QByteArray &token) { begun.set(&Begun::token, token); }
    void setHash(const QByteArray &sha256) { begun.set(&Begun::sha256, sha256); }

    void await(int by)
    {
        request = by;
        isAwaited = true;
    }

    // Of what has ended, only what can be retried keeps its row in the queue.
    bool keepsRow() const
    {
        return item.state == TransferState::Failed || item.state == TransferState::Cancelled;
    }

    // What a word of the journal says of it, as it is now.
    std::optional<QueueRecord> textOf(const JournalEntry &word, const ToHistory &toHistory);

    // What an earlier run left is asked for again: the file, and how it is to go, are those of now.
    // Whether the file is still the same.
    static bool askAgain(TransferItem &left, const TransferItem &now);
    // A person asks for it: what was tried before is forgiven.
    static void beginAnew(TransferItem &item);
    // It begins anew, at another place.
    static void redirect(
        TransferItem &item, DestinationId destination, Shared<QList<PassedOver>> passed);
};

} // namespace ferry
