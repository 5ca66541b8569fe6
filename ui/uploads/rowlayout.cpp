#include "ui/uploads/rowlayout.h"

#include <algorithm>

namespace ferry {

qint32 RowLayout::rowOf(Reference reference) const
{
    return reference >= 0 ? rowOfSlot[std::size_t(reference)]
                          : rowOfGroup[std::size_t(-1 - reference)];
}

RowLayout layoutOf(const std::vector<RowLayout::Reference> &tops,
    const std::vector<RowGroup> &groups, const SlotTable &items, const RowFilter &filter)
{
    using Slot = SlotTable::Slot;
    RowLayout layout;
    layout.rows.reserve(tops.size());
    layout.rowOfSlot.assign(std::size_t(items.end()), -1);
    layout.rowOfGroup.assign(groups.size(), -1);
    const auto show = [&layout](Slot slot) {
        layout.rowOfSlot[std::size_t(slot)] = qint32(layout.rows.size());
        layout.rows.push_back(slot);
    };
    for (const RowLayout::Reference top : tops) {
        if (top >= 0) {
            if (filter.passes(top, items))
                show(top);
            continue;
        }
        const auto number = std::size_t(-1 - top);
        const RowGroup &group = groups[number];
        // A folder shows with any file that does, and while its first files are being looked for.
        const bool searching = group.info.scanning && filter.state() == TransferFilter::All
            && filter.matches(group.info.name);
        const bool any = searching
            || std::any_of(group.members.begin(), group.members.end(),
                [&](Slot slot) { return filter.passes(slot, items); });
        if (!any)
            continue;
        layout.rowOfGroup[number] = qint32(layout.rows.size());
        layout.rows.push_back(top);
        if (group.expanded) {
            for (const Slot slot : group.members) {
                if (filter.passes(slot, items))
                    show(slot);
            }
        }
    }
    return layout;
}

// Old and new rows come in the same order, so one walk over both tells what went and what came.
std::optional<int> stepsBetween(const RowLayout &was, const RowLayout &is)
{
    int steps = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    enum class Step { Keep = 1, Remove, Insert };
    Step last = Step::Keep;
    while (i < was.rows.size() || j < is.rows.size()) {
        Step step = Step::Insert;
        if (i < was.rows.size() && j < is.rows.size() && was.rows[i] == is.rows[j])
            step = Step::Keep;
        else if (i < was.rows.size() && is.rowOf(was.rows[i]) < 0)
            step = Step::Remove;
        else if (j == is.rows.size())
            return std::nullopt;
        if (step != Step::Keep && step != last)
            ++steps;
        i += step != Step::Insert;
        j += step != Step::Remove;
        last = step;
    }
    return steps;
}

} // namespace ferry
