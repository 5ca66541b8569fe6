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
    left.attempts = 0;
    left.course.set(&TransferCourse::repeats, 0);
    left.course.set(&TransferCourse::sentInAll, 0);
    return isSame;
}

void LedgerEntry::beginAnew(TransferItem &item)
{
    item.attempts = 0;
    item.course.set(&TransferCourse::repeats, 0);
    item.course.set(&TransferCourse::bestStored, 0);
    item.course.set(&TransferCourse::sentInAll, 0);
    item.course.set(&TransferCourse::failedAt, -1);
}

void LedgerEntry::redirect(
    TransferItem &item, DestinationId destination, Shared<QList<PassedOver>> passed)
{
    item.destination = destination;
    item.passed = std::move(passed);
    item.stored = 0;
    item.attempts = 0;
    item.course = {};
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
        const qint64 began = begun->startedAt == 0 ? ended.addedAt : begun->startedAt;
        HistoryEntry row = toHistory(ended, began, word.time);
        return record::End {std::move(ended), std::move(row)};
    }
    case JournalEntry::Kind::Remove: return record::Remove {word.id};
    case JournalEntry::Kind::Restore: return record::Restore {{item, begun->token, begun->sha256}};
    case JournalEntry::Kind::KeepToken: return record::KeepToken {word.id, begun->token};
    case JournalEntry::Kind::KeepHash: return record::KeepHash {word.id, begun->sha256, item.stamp};
    default: return std::nullopt;
    }
}

} // namespace ferry
