#include "ui/history/historymodel.h"

#include "store/historystore.h"
#include "ui/history/historywords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace ferry {

namespace {

constexpr int pageSize = 200;
// So many new rows at once are not merged but shown anew.
constexpr qsizetype longestMerge = 5000;

// Newest first; the row number decides between equal times.
bool comesBefore(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.finishedAt != b.finishedAt ? a.finishedAt > b.finishedAt : a.row > b.row;
}

bool isSameRow(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.id == b.id && a.row == b.row && a.finishedAt == b.finishedAt;
}

QSet<QUuid> idsOf(const QList<HistoryEntry> &entries)
{
    QSet<QUuid> ids;
    ids.reserve(entries.size());
    for (const HistoryEntry &entry : entries)
        ids.insert(entry.id);
    return ids;
}

} // namespace

HistoryModel::HistoryModel(HistoryStore &store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{ }

void HistoryModel::search(const HistoryQuery &query)
{
    m_query = query;
    m_query.beforeFinishedAt = 0;
    m_query.beforeRow = 0;
    m_query.limit = pageSize;
    ++m_generation;
    m_searchWanted = true;
    if (!m_onTheWay)
        run(Errand::Search);
}

void HistoryModel::refresh()
{
    m_refreshWanted = true;
    if (!m_onTheWay)
        run(Errand::Refresh);
}

void HistoryModel::run(Errand errand)
{
    HistoryQuery query = m_query;
    const QList<HistoryEntry> &known = errand == Errand::Refresh ? m_incoming : m_entries;
    if (errand == Errand::Search) {
        m_searchWanted = false;
        m_refreshWanted = false;
        m_moreWanted = false;
        m_incoming.clear();
    } else if (!known.isEmpty()) {
        query.beforeFinishedAt = known.last().finishedAt;
        query.beforeRow = known.last().row;
    } else if (errand == Errand::Refresh) {
        m_refreshWanted = false;
    }
    m_onTheWay = true;
    m_store.search(query, this, [this, errand, generation = m_generation](const HistoryPage &page) {
        receive(errand, generation, page);
    });
}

void HistoryModel::receive(Errand errand, quint64 generation, const HistoryPage &page)
{
    // It counts as on its way until its rows are in: a view may ask for more while they go in.
    bool goOn = false;
    if (page.failure) {
        m_incoming.clear();
        m_more = m_more && errand != Errand::More; // no view asks again by itself
        Q_EMIT failed(*page.failure);
    } else if (generation == m_generation) {
        switch (errand) {
        case Errand::Search: showFirst(page); break;
        case Errand::More: appendMore(page); break;
        case Errand::Refresh: goOn = takeIn(page); break;
        }
    }
    m_onTheWay = false;
    if (m_searchWanted)
        run(Errand::Search);
    else if (m_moreWanted && !goOn)
        fetchMore({});
    else if (m_refreshWanted || goOn)
        run(Errand::Refresh);
}

void HistoryModel::showFirst(const HistoryPage &page)
{
    beginResetModel();
    m_entries = page.entries;
    m_more = page.more;
    endResetModel();
    m_microseconds = page.microseconds;
    takeCounts(page);
    Q_EMIT searched();
}

void HistoryModel::appendMore(const HistoryPage &page)
{
    m_more = page.more;
    if (page.entries.isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(page.entries.size()) - 1);
    m_entries += page.entries;
    endInsertRows();
}

// The newest rows, page by page until they meet the ones that are shown. True when it has to go on.
bool HistoryModel::takeIn(const HistoryPage &page)
{
    takeCounts(page);
    m_incoming += page.entries;
    const bool met = !page.more || overlaps(m_incoming);
    if (!met && !m_entries.isEmpty() && m_incoming.size() < longestMerge) {
        return true;
    }
    const QList<HistoryEntry> newest = std::exchange(m_incoming, {});
    if (met) {
        m_more = m_more && page.more;
        merge(newest, page.more ? rowsDownTo(newest.last()) : int(m_entries.size()));
        return false;
    }
    beginResetModel();
    m_entries = newest;
    m_more = true;
    endResetModel();
    return false;
}

bool HistoryModel::overlaps(const QList<HistoryEntry> &newest) const
{
    return !m_entries.isEmpty() && !newest.isEmpty()
        && !comesBefore(newest.last(), m_entries.first());
}

int HistoryModel::rowsDownTo(const HistoryEntry &entry) const
{
    const auto end = std::upper_bound(m_entries.cbegin(), m_entries.cend(), entry, comesBefore);
    return int(end - m_entries.cbegin());
}

// `newest` stands for the first `upTo` rows; what lies further down stays as it is.
void HistoryModel::merge(const QList<HistoryEntry> &newest, int upTo)
{
    dropReplaced(newest, upTo);
    QList<HistoryEntry> missing;
    auto shown = m_entries.cbegin();
    for (const HistoryEntry &entry : newest) {
        if (shown != m_entries.cend() && isSameRow(*shown, entry))
            ++shown;
        else
            missing += entry;
    }
    insertSorted(missing);
}

// Takes out rows that are gone or have moved, also beyond `upTo`: a retried upload comes back on
// top.
void HistoryModel::dropReplaced(const QList<HistoryEntry> &newest, int upTo)
{
    QHash<QUuid, const HistoryEntry *> kept;
    for (const HistoryEntry &entry : newest)
        kept.insert(entry.id, &entry);
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        const HistoryEntry &entry = m_entries.at(row);
        const HistoryEntry *now = kept.value(entry.id);
        const bool stays = now != nullptr ? isSameRow(*now, entry) : row >= upTo;
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

// `entries` in order; neighbours go in together.
void HistoryModel::insertSorted(const QList<HistoryEntry> &entries)
{
    qsizetype next = 0;
    while (next < entries.size()) {
        const auto place
            = std::lower_bound(m_entries.cbegin(), m_entries.cend(), entries.at(next), comesBefore);
        const int row = int(place - m_entries.cbegin());
        qsizetype end = next + 1;
        while (end < entries.size()
            && (place == m_entries.cend() || comesBefore(entries.at(end), *place)))
            ++end;
        const int count = int(end - next);
        beginInsertRows({}, row, row + count - 1);
        m_entries.insert(row, count, {});
        std::copy_n(entries.cbegin() + next, count, m_entries.begin() + row);
        endInsertRows();
        next = end;
    }
}

void HistoryModel::takeCounts(const HistoryPage &page)
{
    if (page.matches < 0)
        return;
    m_matches = page.matches;
    m_total = page.total;
    Q_EMIT countsChanged();
}

void HistoryModel::forget(const QList<HistoryEntry> &entries)
{
    const QSet<QUuid> ids = idsOf(entries);
    m_store.forget(ids.values(), this, [this, entries, ids](const Result<int> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        removeIds(ids);
        m_matches -= *result;
        m_total -= *result;
        Q_EMIT countsChanged();
        Q_EMIT forgotten(entries);
    });
}

void HistoryModel::removeIds(const QSet<QUuid> &ids)
{
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (!ids.contains(m_entries.at(row).id))
            continue;
        // Neighbours go together: forgetting ten thousand is one removal.
        int first = row;
        while (first > 0 && ids.contains(m_entries.at(first - 1).id))
            --first;
        beginRemoveRows({}, first, row);
        m_entries.remove(first, row - first + 1);
        endRemoveRows();
        row = first;
    }
}

void HistoryModel::restore(const QList<HistoryEntry> &entries)
{
    const auto done = [this, entries, generation = m_generation](const Result<int> &result) {
        if (!result) {
            Q_EMIT failed(result.error());
            return;
        }
        if (generation == m_generation) {
            // Rows below the last one that was loaded come with their page.
            const QSet<QUuid> shown = idsOf(m_entries);
            QList<HistoryEntry> within;
            for (const HistoryEntry &entry : entries) {
                if (shown.contains(entry.id))
                    continue;
                if (!m_more || m_entries.isEmpty() || comesBefore(entry, m_entries.last()))
                    within += entry;
            }
            std::sort(within.begin(), within.end(), comesBefore);
            insertSorted(within);
            m_matches += *result;
            m_total += *result;
            Q_EMIT countsChanged();
        } else {
            search(m_query);
        }
        Q_EMIT restored();
    };
    m_store.restore(idsOf(entries).values(), this, done);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.name;
    case Qt::AccessibleTextRole: return HistoryWords::sentence(entry);
    default: return {};
    }
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_moreWanted = m_onTheWay;
    if (!m_onTheWay)
        run(Errand::More);
}

} // namespace ferry
