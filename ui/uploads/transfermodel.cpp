#include "ui/uploads/transfermodel.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace ferry {

TransferModel::TransferModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

int TransferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.rows.size());
}

TransferModel::Row TransferModel::row(int row) const
{
    const Reference reference = m_layout.rows[std::size_t(row)];
    if (reference < 0)
        return {.item = nullptr, .group = &m_groups[std::size_t(-1 - reference)]};
    const TransferItem &item = m_items[reference];
    const Reference above = row > 0 ? m_layout.rows[std::size_t(row - 1)] : -1;
    const bool isSameFile = item.family != 0 && above >= 0 && m_items[above].family == item.family;
    return {.item = &item, .group = nullptr, .isMember = item.group != 0, .isSameFile = isSameFile};
}

QVariant TransferModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row shown = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return shown.item ? shown.item->displayName() : shown.group->info.name;
    case Qt::AccessibleTextRole:
        return m_describe ? m_describe(shown) : data(index, Qt::DisplayRole);
    // Names come from outside: a tip is taken for markup unless it is marked up here.
    case Qt::ToolTipRole:
        return m_describe ? QVariant(QString(u"<p>" + m_describe(shown).toHtmlEscaped() + u"</p>"))
                          : QVariant();
    default: return {};
    }
}

QList<TransferId> TransferModel::idsOf(const QItemSelection &selection) const
{
    std::vector<std::pair<int, int>> ranges; // first and last row
    for (const QItemSelectionRange &range : selection)
        ranges.emplace_back(range.top(), range.bottom());
    std::sort(ranges.begin(), ranges.end());
    QList<TransferId> ids;
    GroupId whole = 0;
    for (const auto &[first, last] : ranges) {
        for (int number = first; number <= last; ++number) {
            const Row shown = row(number);
            if (shown.group) {
                whole = shown.group->info.id;
                for (const Slot slot : shown.group->members) {
                    if (m_filter.passes(slot, m_items))
                        ids.append(m_items[slot].id);
                }
            } else if (whole == 0 || shown.item->group != whole) {
                ids.append(shown.item->id);
            }
        }
    }
    return ids;
}

QList<TransferId> TransferModel::idsWhere(
    const std::function<bool(const TransferItem &)> &condition) const
{
    QList<TransferId> ids;
    for (const Reference top : m_top) {
        const auto consider = [&](Slot slot) {
            if (condition(m_items[slot]))
                ids.append(m_items[slot].id);
        };
        if (top >= 0)
            consider(top);
        else
            std::ranges::for_each(m_groups[std::size_t(-1 - top)].members, consider);
    }
    return ids;
}

const TransferItem *TransferModel::find(TransferId id) const
{
    const auto found = m_slotOf.constFind(id);
    return found == m_slotOf.cend() ? nullptr : &m_items[*found];
}

QModelIndex TransferModel::indexOfRow(const TransferItem &item) const
{
    const QModelIndex own = indexOf(item.id);
    const auto group = m_groupOf.constFind(item.group);
    if (own.isValid() || group == m_groupOf.cend())
        return own;
    const int row = m_groups[std::size_t(*group)].row;
    return row < 0 ? QModelIndex() : index(row);
}

QModelIndex TransferModel::indexOf(TransferId id) const
{
    const auto found = m_slotOf.constFind(id);
    if (found == m_slotOf.cend())
        return {};
    const qint32 row = m_layout.rowOfSlot[std::size_t(*found)];
    return row < 0 ? QModelIndex() : index(row);
}

void TransferModel::setFilter(TransferFilter filter)
{
    if (m_filter.state() == filter)
        return;
    m_filter.setState(filter);
    resetRows(makeLayout());
}

void TransferModel::setNameFilter(const QString &text)
{
    if (m_filter.name() == text)
        return;
    m_filter.setName(text, m_items);
    resetRows(makeLayout());
}

void TransferModel::showOnly(const QSet<TransferId> &ids)
{
    if (m_filter.only() == ids)
        return;
    m_filter.setOnly(ids);
    resetRows(makeLayout());
}

void TransferModel::setSorting(const RowSorting &sorting)
{
    if (m_sorting == sorting)
        return;
    m_sorting = sorting;
    rearrange([this] { sortAll(); });
}

void TransferModel::sortAdded()
{
    if (std::exchange(m_haveUnsorted, false) && m_sorting != RowSorting())
        rearrange([this] { sortAll(); });
}

RowKey TransferModel::keyOf(Reference reference) const
{
    if (reference >= 0)
        return RowKey::of(m_sorting.by, m_items[reference]);
    return RowKey::of(m_sorting.by, m_groups[std::size_t(-1 - reference)], m_items);
}

void TransferModel::sortAll()
{
    const auto key = [this](Reference reference) { return keyOf(reference); };
    sortRows(m_top, m_sorting, key);
    for (Group &group : m_groups)
        sortRows(group.members, m_sorting, key);
}

void TransferModel::setExpanded(GroupId group, bool expanded)
{
    const auto found = m_groupOf.constFind(group);
    if (found == m_groupOf.cend() || m_groups[std::size_t(*found)].expanded == expanded)
        return;
    m_groups[std::size_t(*found)].expanded = expanded;
    syncRows();
    std::vector<qint32> rows {m_groups[std::size_t(*found)].row};
    tellChanged(rows);
}

qint32 TransferModel::groupOf(GroupId id)
{
    const auto found = m_groupOf.constFind(id);
    if (found != m_groupOf.cend())
        return *found;
    const auto number = qint32(m_groups.size());
    m_groups.emplace_back();
    m_groups.back().info.id = id;
    m_groupOf.insert(id, number);
    m_top.push_back(referenceToGroup(number));
    return number;
}

void TransferModel::changeGroups(const QList<TransferGroup> &groups)
{
    std::vector<qint32> changed;
    for (const TransferGroup &group : groups) {
        const qint32 number = groupOf(group.id);
        Group &kept = m_groups[std::size_t(number)];
        const bool isNew = kept.info.addedAt == 0 && group.addedAt != 0;
        kept.info = group;
        // Loose files on a route: what becomes of each is to be seen.
        kept.expanded = kept.expanded || (isNew && group.path.isEmpty());
        changed.push_back(number);
    }
    syncRows();
    for (qint32 &number : changed)
        number = m_groups[std::size_t(number)].row;
    tellChanged(changed);
}

void TransferModel::addItems(const QList<TransferItem> &items)
{
    std::vector<qint32> touched;
    for (const TransferItem &item : items) {
        if (m_slotOf.contains(item.id))
            continue;
        const Slot slot = m_items.insert(item);
        m_slotOf.insert(item.id, slot);
        m_filter.note(slot, item.name);
        m_haveUnsorted = true;
        m_tally.add(item);
        if (item.group == 0) {
            m_top.push_back(slot);
            continue;
        }
        const qint32 number = groupOf(item.group);
        Group &group = m_groups[std::size_t(number)];
        group.members.push_back(slot);
        group.add(item);
        if (touched.empty() || touched.back() != number)
            touched.push_back(number);
    }
    syncRows();
    for (qint32 &number : touched)
        number = m_groups[std::size_t(number)].row;
    tellChanged(touched);
    Q_EMIT tallyChanged();
}

void TransferModel::changeItems(const QList<TransferItem> &items)
{
    bool moved = false;
    std::vector<Reference> changed;
    qint32 lastGroup = -1;
    for (const TransferItem &item : items) {
        const auto found = m_slotOf.constFind(item.id);
        if (found == m_slotOf.cend())
            continue;
        TransferItem &kept = m_items[*found];
        moved = moved || filterOf(kept.state) != filterOf(item.state);
        m_tally.take(kept);
        m_tally.add(item);
        if (kept.group != 0) {
            const qint32 number = groupOf(kept.group);
            Group &group = m_groups[std::size_t(number)];
            group.take(kept);
            group.add(item);
            if (number != std::exchange(lastGroup, number)) // not once more for each of its files
                changed.push_back(referenceToGroup(number));
        }
        kept = item;
        changed.push_back(*found);
    }
    if (moved && m_filter.state() != TransferFilter::All)
        syncRows();
    for (Reference &reference : changed)
        reference = m_layout.rowOf(reference);
    tellChanged(changed);
    Q_EMIT tallyChanged();
}

void TransferModel::removeItems(const QList<TransferId> &ids)
{
    QSet<Slot> gone;
    std::vector<qint32> touched;
    for (const TransferId id : ids) {
        const auto found = m_slotOf.constFind(id);
        if (found == m_slotOf.cend())
            continue;
        const TransferItem &item = m_items[*found];
        m_tally.take(item);
        if (item.group != 0) {
            const qint32 number = groupOf(item.group);
            m_groups[std::size_t(number)].take(item);
            if (std::find(touched.begin(), touched.end(), number) == touched.end())
                touched.push_back(number);
        }
        gone.insert(*found);
        m_slotOf.erase(found);
    }
    const auto isGone
        = [&gone](Reference reference) { return reference >= 0 && gone.contains(reference); };
    std::erase_if(m_top, isGone);
    for (const qint32 number : touched)
        std::erase_if(m_groups[std::size_t(number)].members, isGone);
    syncRows();
    // Only now, when no row stands for them any more.
    for (const Slot slot : gone)
        m_items.remove(slot);
    for (qint32 &number : touched)
        number = m_groups[std::size_t(number)].row;
    tellChanged(touched);
    Q_EMIT tallyChanged();
}

void TransferModel::setOrder(const QList<TransferId> &order)
{
    rearrange([this, &order] {
        for (Group &group : m_groups)
            group.members.clear();
        m_top.clear();
        std::vector<bool> placed(m_groups.size());
        for (const TransferId id : order) {
            const auto found = m_slotOf.constFind(id);
            if (found == m_slotOf.cend())
                continue;
            const GroupId group = m_items[*found].group;
            if (group == 0) {
                m_top.push_back(*found);
                continue;
            }
            const auto number = std::size_t(groupOf(group));
            m_groups[number].members.push_back(*found);
            if (!placed[number])
                m_top.push_back(referenceToGroup(qint32(number)));
            placed[number] = true;
        }
        for (std::size_t number = 0; number < m_groups.size(); ++number) {
            if (!placed[number] && m_groups[number].info.scanning)
                m_top.push_back(referenceToGroup(qint32(number)));
        }
        if (m_sorting != RowSorting())
            sortAll();
    });
}

// The rows are the same in another order: what points at them goes along.
void TransferModel::rearrange(const std::function<void()> &change)
{
    Q_EMIT layoutAboutToBeChanged();
    change();
    const std::vector<Reference> before = m_layout.rows;
    adopt(makeLayout());
    const QModelIndexList persistent = persistentIndexList();
    QModelIndexList now;
    now.reserve(persistent.size());
    for (const QModelIndex &index : persistent) {
        const qint32 row = m_layout.rowOf(before[std::size_t(index.row())]);
        now.append(row < 0 ? QModelIndex() : this->index(row));
    }
    changePersistentIndexList(persistent, now);
    Q_EMIT layoutChanged();
}

// ── which rows there are, and how a view is told ────────────────────────────────────────────────

RowLayout TransferModel::makeLayout() const
{
    return layoutOf(m_top, m_groups, m_items, m_filter);
}

void TransferModel::adopt(RowLayout next)
{
    m_layout = std::move(next);
    for (std::size_t number = 0; number < m_groups.size(); ++number)
        m_groups[number].row = m_layout.rowOfGroup[number];
}

void TransferModel::resetRows(RowLayout next)
{
    beginResetModel();
    adopt(std::move(next));
    endResetModel();
}

void TransferModel::syncRows()
{
    // Beyond this many separate pieces a view is quicker from a fresh start.
    constexpr int mostSteps = 64;
    RowLayout next = makeLayout();
    const std::optional<int> steps = stepsBetween(m_layout, next);
    if (!steps || *steps > mostSteps) {
        resetRows(std::move(next));
        return;
    }
    if (*steps > 0)
        applySteps(next);
    adopt(std::move(next));
}

void TransferModel::applySteps(const RowLayout &next)
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
        while (end < rows.size() && next.rowOf(rows[end]) < 0)
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
