#include "transfers/family.h"

#include "destinations/route/members.h"

namespace ferry::family {

QList<Ledger::Answer> add(Ledger &ledger, const QList<TransferItem> &items, int request)
{
    constexpr TransferId unnumbered = -1; // the first new one gives its number
    QList<Ledger::Answer> answers;
    TransferId family = items.size() > 1 ? unnumbered : 0;
    for (TransferItem item : items) {
        item.family = family;
        const Ledger::Answer answer = ledger.add(std::move(item), request);
        if (answer.what == Ledger::Added::New) {
            family = family == unnumbered ? answer.id : family;
            ledger.join(true);
        }
        answers.append(answer);
    }
    ledger.join(false);
    return answers;
}

void keepHash(Ledger &ledger, Ledger::Entry &entry, const QByteArray &sha256)
{
    ledger.keepHash(entry, sha256);
    const TransferId first = entry.item.family;
    // Numbers of one family follow each other.
    for (TransferId id = first; first != 0 && id < first + members::most; ++id) {
        Ledger::Entry *other = ledger.find(id);
        if (other == nullptr || other->item.family != first || other->begun->sha256 == sha256
            || other->item.stamp != entry.item.stamp)
            continue;
        const bool hasLeft = other->isEnding || other->item.state == TransferState::Done
            || other->item.state == TransferState::Skipped;
        if (!hasLeft)
            ledger.keepHash(*other, sha256);
    }
}

} // namespace ferry::family
