#pragma once

#include <QObject>

class QAbstractItemView;
class QModelIndex;

namespace ferry {

class TransferModel;

// Tells assistive technology how far the upload is that somebody has gone to in the list: at every quarter and
// at the end, once. Qt 6.4 has no announcements; that the row's name has changed is said, and read out.
class ProgressAnnouncer final : public QObject
{
    Q_OBJECT

public:
    // `list` shows the model; both outlive it.
    ProgressAnnouncer(TransferModel &model, QAbstractItemView &list, QObject *parent);

Q_SIGNALS:
    void said(int row);

private:
    void look();
    int quarterOf(const QModelIndex &index) const;

    TransferModel &m_model;
    QAbstractItemView &m_list;
    int m_said = 0; // quarters of the row that has the focus
};

} // namespace ferry
