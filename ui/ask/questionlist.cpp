#include "ui/ask/questionlist.h"

#include "ui/common/askwords.h"

namespace ferry {

QuestionList::QuestionList(QuestionStore *store, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
{ }

void QuestionList::search(const QString &text)
{
    m_query = {.text = text};
    const int number = ++m_number;
    if (m_store == nullptr)
        return;
    m_isReading = true;
    m_store->search(
        m_query, this, [this, number](const QuestionPage &page) { take(page, number); });
}

void QuestionList::take(const QuestionPage &page, int number)
{
    if (number != m_number)
        return; // something else is looked for by now
    m_isReading = false;
    const bool isFirst = m_query.beforeRow == 0;
    if (page.failure)
        Q_EMIT failed(*page.failure);
    m_more = page.more;
    if (isFirst) {
        beginResetModel();
        m_entries = page.entries;
        endResetModel();
        Q_EMIT searched();
        return;
    }
    if (page.entries.isEmpty())
        return;
    const int at = int(m_entries.size());
    beginInsertRows({}, at, at + int(page.entries.size()) - 1);
    m_entries += page.entries;
    endInsertRows();
}

void QuestionList::put(const QuestionEntry &entry)
{
    const int row = rowOf(entry.id);
    if (row >= 0) {
        m_entries[row] = entry;
        Q_EMIT dataChanged(index(row), index(row));
        return;
    }
    if (isSearching())
        return;
    int at = 0;
    while (at < m_entries.size() && m_entries.at(at).askedAt > entry.askedAt)
        ++at;
    beginInsertRows({}, at, at);
    m_entries.insert(at, entry);
    endInsertRows();
}

void QuestionList::remove(const QUuid &id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    endRemoveRows();
}

int QuestionList::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).id == id)
            return row;
    }
    return -1;
}

int QuestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

// As a screen reader reads it: the rest is painted.
QVariant QuestionList::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const QuestionEntry &entry = m_entries.at(index.row());
    return tr("%1, %2, %3", "question, service, how it ended")
        .arg(entry.question.simplified(), entry.destinationName, askOutcomeWord(entry.outcome));
}

bool QuestionList::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_isReading && !m_entries.isEmpty();
}

void QuestionList::fetchMore(const QModelIndex &)
{
    m_query.beforeAskedAt = m_entries.last().askedAt;
    m_query.beforeRow = m_entries.last().row;
    if (m_query.beforeRow == 0)
        return; // it is not on the disk yet
    m_isReading = true;
    m_store->search(
        m_query, this, [this, number = m_number](const QuestionPage &page) { take(page, number); });
}

} // namespace ferry
