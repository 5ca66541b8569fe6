#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace ferry {

class RemoteModel;
struct RemoteEntry;

// Paints one file of a destination: type tile, name, folder, size, last use and what the history says.
class RemoteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 50;

    explicit RemoteDelegate(const RemoteModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    struct Columns
    {
        QRect tile, name, folder, size, used, badge;
    };
    static Columns columnsIn(const QRect &row);
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const Columns &columns,
        const RemoteEntry &entry) const;

    const RemoteModel &m_model;
};

} // namespace ferry
