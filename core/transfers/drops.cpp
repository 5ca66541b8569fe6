#include "transfers/drops.h"

namespace ferry {

Drops Drops::of(Ledger &ledger, const QList<TransferId> &ids)
{
    Drops drops;
    for (const TransferId id : ids) {
        const Ledger::Entry *entry = ledger.find(id);
        if (entry == nullptr)
            continue;
        if (entry->item.group != 0)
            drops.groups.insert(entry->item.group);
        if (entry->request != 0)
            drops.requests.insert(entry->request);
    }
    return drops;
}

QList<TransferId> Drops::decide(Ledger &ledger, ConflictPolicy policy) const
{
    QList<TransferId> asking;
    QList<TransferId> later;
    for (const auto &[id, entry] : ledger.entries()) {
        const TransferItem &item = entry.item;
        if (item.conflict != ConflictPolicy::Ask || !have(item.group, entry.request))
            continue;
        if (item.state == TransferState::NeedsAnswer)
            asking.append(id);
        else if (!isFinal(item.state))
            later.append(id);
    }
    for (const TransferId id : std::as_const(later)) {
        Ledger::Entry &entry = *ledger.find(id);
        ledger.edit(entry, [policy](TransferItem &i) { i.conflict = policy; });
        ledger.save(entry);
    }
    return asking;
}

} // namespace ferry
