#pragma once

#include "ui/uploads/slottable.h"
#include "ui/uploads/transfertally.h"

#include <map>
#include <vector>

namespace ferry {

// What was dropped together, as one row that opens.
struct RowGroup
{
    TransferGroup info {};
    TransferTally tally {};
    std::vector<SlotTable::Slot> members {}; // in the queue's order
    std::map<DestinationId, TransferTally> parts {}; // on a route: of each of its destinations
    bool expanded = false;
    int row = -1;

    void add(const TransferItem &item)
    {
        tally.add(item);
        if (item.family != 0)
            parts[item.destination].add(item);
    }
    void take(const TransferItem &item)
    {
        tally.take(item);
        if (item.family != 0)
            parts[item.destination].take(item);
    }
};

} // namespace ferry
