#include "transfers/ledgerentry.h"

namespace ferry {

bool LedgerEntry::askAgain(TransferItem &left, const TransferItem &now)
{
    const bool isSame = left.stamp == now.stamp;
    left.stamp = now.stamp;
    left.conflict = now.conflict;
    left.evenIfThere = now.evenIfThere;
    left.state = now.state;
    left.failure = now.failure;
    left.attempts = left.repeats = 0;
    left.sentInAll = 0;
    return isSame;
}

void LedgerEntry::redirect(
    TransferItem &item, DestinationId destination, std::shared_ptr<const QList<PassedOver>> passed)
{
    item.destination = destination;
    item.passed = std::move(passed);
    item.stored = item.bestStored = item.sentInAll = 0;
    item.attempts = item.repeats = 0;
    item.failedAt = -1;
    item.remote.clear();
}

std::optional<QueueRecord> LedgerEntry::textOf(const JournalEntry &word, const ToHistory &toHistory)
{
    switch (word.kind) {
    case JournalEntry::Kind::Add: return record::Add {item};
    case JournalEntry::Kind::Save: {
        saveWaits = false;
        record::Save save {item};
        // It has ended since. The end is a later word, perhaps of the next transaction, and the history learns it then.
        if (word.ends != ends && isFinal(item.state))
            save.item.state = TransferState::Waiting;
        return save;
    }
    case JournalEntry::Kind::End: {
        TransferItem ended = item;
        ended.state = word.state;
        const qint64 began = startedAt == 0 ? ended.addedAt : startedAt;
        HistoryEntry row = toHistory(ended, began, word.time);
        return record::End {std::move(ended), std::move(row)};
    }
    case JournalEntry::Kind::Remove: return record::Remove {word.id};
    case JournalEntry::Kind::Restore: return record::Restore {{item, token, sha256}};
    case JournalEntry::Kind::KeepToken: return record::KeepToken {word.id, token};
    case JournalEntry::Kind::KeepHash: return record::KeepHash {word.id, sha256, item.stamp};
    default: return std::nullopt;
    }
}

} // namespace ferry
