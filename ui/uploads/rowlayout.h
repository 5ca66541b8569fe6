#pragma once

#include "ui/uploads/rowfilter.h"
#include "ui/uploads/rowgroup.h"

#include <optional>
#include <vector>

namespace ferry {

// Which rows a list of transfers and folders shows, in order, and where each of them is.
struct RowLayout
{
    // What a row stands for: a slot, or a folder as -1 - its number.
    using Reference = qint32;

    std::vector<Reference> rows {};
    std::vector<qint32> rowOfSlot {}; // -1: not shown
    std::vector<qint32> rowOfGroup {};

    qint32 rowOf(Reference reference) const;
};

// `tops`: transfers without a folder, and folders, in order.
RowLayout layoutOf(const std::vector<RowLayout::Reference> &tops,
    const std::vector<RowGroup> &groups, const SlotTable &items, const RowFilter &filter);

// In how many separate pieces rows went or came; nothing: the order itself has changed.
std::optional<int> stepsBetween(const RowLayout &was, const RowLayout &is);

} // namespace ferry
