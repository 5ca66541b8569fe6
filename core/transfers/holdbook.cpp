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

} // namespace ferry
