#include "transfers/holdbook.h"

#include <algorithm>

namespace ferry {

void HoldBook::put(Hold hold)
{
    lift(hold.destination, hold.reason);
    m_holds.append(std::move(hold));
}

bool HoldBook::lift(DestinationId destination, HoldReason reason)
{
    return m_holds.removeIf([&](const Hold &hold) {
        return hold.destination == destination && hold.reason == reason;
    }) > 0;
}

const Hold *HoldBook::find(DestinationId destination, HoldReason reason) const
{
    const auto found = std::find_if(m_holds.cbegin(), m_holds.cend(),
        [&](const Hold &hold) { return hold.destination == destination && hold.reason == reason; });
    return found == m_holds.cend() ? nullptr : &*found;
}

std::optional<HoldReason> HoldBook::ofWholeQueue() const
{
    std::optional<HoldReason> first;
    for (const Hold &hold : m_holds) {
        if (hold.destination == 0 && isForWholeQueue(hold.reason)
            && (!first || hold.reason < *first))
            first = hold.reason;
    }
    if (!first && find(0, HoldReason::Offline) != nullptr)
        return HoldReason::Offline;
    return first;
}

std::optional<QueueRecord> HoldBook::textOf(const JournalEntry &word) const
{
    if (word.kind == JournalEntry::Kind::LiftHold)
        return record::LiftHold {word.id, word.reason};
    const Hold *hold = find(word.id, word.reason);
    return hold == nullptr ? std::nullopt : std::optional<QueueRecord>(record::PutHold {*hold});
}

} // namespace ferry
