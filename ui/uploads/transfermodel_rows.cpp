// Which rows there are, and how a view is told: the layout of groups, items and filters.
#include "ui/uploads/transfermodel.h"

#include <algorithm>

namespace ferry {

namespace {

// Beyond this many separate pieces a view is quicker from a fresh start.
constexpr int mostSteps = 64;

} // namespace

qint32 TransferModel::rowOf(const Layout &layout, Reference reference) const
{
    return reference >= 0 ? layout.rowOfSlot[std::size_t(reference)]
                          : layout.rowOfGroup[std::size_t(-1 - reference)];
}

TransferModel::Layout TransferModel::makeLayout() const
{
    Layout layout;
    layout.rows.reserve(m_layout.rows.size());
    layout.rowOfSlot.assign(std::size_t(m_items.end()), -1);
    layout.rowOfGroup.assign(m_groups.size(), -1);
    const auto show = [&layout](Slot slot) {
        layout.rowOfSlot[std::size_t(slot)] = qint32(layout.rows.size());
        layout.rows.push_back(slot);
    };
    for (const Reference top : m_top) {
        if (top >= 0) {
            if (passes(top))
                show(top);
            continue;
        }
        const auto number = std::size_t(-1 - top);
        const Group &group = m_groups[number];
        // A folder shows with any file that does, and while its first files are being looked for.
        const bool searching = group.info.scanning && m_filter == TransferFilter::All
            && nameMatches(group.info.name);
        const bool any = searching
            || std::any_of(group.members.begin(), group.members.end(),
                [this](Slot slot) { return passes(slot); });
        if (!any)
            continue;
        layout.rowOfGroup[number] = qint32(layout.rows.size());
        layout.rows.push_back(top);
        if (group.expanded) {
            for (const Slot slot : group.members) {
                if (passes(slot))
                    show(slot);
            }
        }
    }
    return layout;
}

void TransferModel::adopt(Layout next)
{
    m_layout = std::move(next);
    for (std::size_t number = 0; number < m_groups.size(); ++number)
        m_groups[number].row = m_layout.rowOfGroup[number];
}

void TransferModel::resetRows(Layout next)
{
    beginResetModel();
    adopt(std::move(next));
    endResetModel();
}

// Old and new rows come in the same order, so one walk over both tells what went and what came.
void TransferModel::syncRows()
{
    Layout next = makeLayout();
    const std::vector<Reference> &was = m_layout.rows;
    const std::vector<Reference> &is = next.rows;
    int steps = 0;
    std::size_t i = 0;
    std::size_t j = 0;
    enum class Step { Keep = 1, Remove, Insert };
    Step last = Step::Keep;
    while (i < was.size() || j < is.size()) {
        Step step = Step::Insert;
        if (i < was.size() && j < is.size() && was[i] == is[j])
            step = Step::Keep;
        else if (i < was.size() && rowOf(next, was[i]) < 0)
            step = Step::Remove;
        else if (j == is.size())
            return resetRows(std::move(next)); // the order itself has changed
        if (step != Step::Keep && step != last)
            ++steps;
        i += step != Step::Insert;
        j += step != Step::Remove;
        last = step;
    }
    if (steps > mostSteps) {
        resetRows(std::move(next));
        return;
    }
    if (steps > 0)
        applySteps(next);
    adopt(std::move(next));
}

void TransferModel::applySteps(const Layout &next)
{
    std::vector<Reference> &rows = m_layout.rows;
    const std::vector<Reference> &is = next.rows;
    const auto at = [&rows](std::size_t row) { return rows.begin() + std::ptrdiff_t(row); };
    std::size_t row = 0; // rows before it are as they will be
    while (row < rows.size() || row < is.size()) {
        if (row < rows.size() && row < is.size() && rows[row] == is[row]) {
            ++row;
            continue;
        }
        std::size_t end = row;
        while (end < rows.size() && rowOf(next, rows[end]) < 0)
            ++end;
        if (end > row) {
            beginRemoveRows({}, int(row), int(end) - 1);
            rows.erase(at(row), at(end));
            endRemoveRows();
            continue;
        }
        while (end < is.size() && (row == rows.size() || is[end] != rows[row]))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        rows.insert(at(row), is.begin() + std::ptrdiff_t(row), is.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end;
    }
}

// One signal for each contiguous range.
void TransferModel::tellChanged(std::vector<qint32> &rows)
{
    std::sort(rows.begin(), rows.end());
    std::size_t i = 0;
    while (i < rows.size()) {
        const qint32 first = rows[i];
        qint32 last = first;
        while (i < rows.size() && rows[i] <= last + 1)
            last = rows[i++];
        if (first >= 0)
            Q_EMIT dataChanged(index(first), index(last));
        else if (last >= 0)
            Q_EMIT dataChanged(index(0), index(last));
    }
}

} // namespace ferry
