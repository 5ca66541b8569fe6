#pragma once

#include "remote/remoteselection.h"

#include <QAbstractListModel>
#include <QSet>

namespace ferry {

// The files of a destination as far as they are listed, and those of them that a filter shows. GUI thread.
class RemoteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    void append(const QList<RemoteEntry> &entries);
    void remove(const QSet<QString> &ids);
    // `now`: ms since the epoch.
    void setFilter(const RemoteSelection &filter, qint64 now);

    const QList<RemoteEntry> &all() const { return m_all; }
    const RemoteEntry &entry(int row) const { return m_all.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool shows(const RemoteEntry &entry) const;
    void showAnew();

    QList<RemoteEntry> m_all {};
    QList<qsizetype> m_shown {};
    RemoteSelection m_filter {};
    qint64 m_now = 0;
};

} // namespace ferry
