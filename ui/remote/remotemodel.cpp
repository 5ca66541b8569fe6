#include "ui/remote/remotemodel.h"

#include "ui/remote/remotewords.h"

namespace ferry {

void RemoteModel::clear()
{
    beginResetModel();
    m_all.clear();
    m_shown.clear();
    endResetModel();
}

bool RemoteModel::shows(const RemoteEntry &entry) const
{
    return m_filter.judge(entry, m_now) == RemoteSelection::Verdict::Chosen;
}

void RemoteModel::append(const QList<RemoteEntry> &entries)
{
    QList<qsizetype> fresh;
    const qsizetype before = m_all.size();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (shows(entries.at(i)))
            fresh.append(before + i);
    }
    if (fresh.isEmpty()) {
        m_all += entries;
        return;
    }
    beginInsertRows({}, int(m_shown.size()), int(m_shown.size() + fresh.size() - 1));
    m_all += entries;
    m_shown += fresh;
    endInsertRows();
}

void RemoteModel::remove(const QSet<QString> &ids)
{
    beginResetModel();
    m_all.removeIf([&ids](const RemoteEntry &entry) { return ids.contains(entry.file.id); });
    showAnew();
    endResetModel();
}

void RemoteModel::setFilter(const RemoteSelection &filter, qint64 now)
{
    beginResetModel();
    m_filter = filter;
    m_now = now;
    showAnew();
    endResetModel();
}

void RemoteModel::showAnew()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        if (shows(m_all.at(i)))
            m_shown.append(i);
    }
}

int RemoteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RemoteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const RemoteEntry &shown = entry(index.row());
    if (role == Qt::DisplayRole)
        return RemoteWords::name(shown.file);
    if (role == Qt::AccessibleTextRole)
        return RemoteWords::sentence(shown);
    return {};
}

} // namespace ferry
