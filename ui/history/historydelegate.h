#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace ferry {

struct HistoryEntry;
class HistoryModel;

// Paints one row of history: type tile, name, destination, size, device, time and a badge. Columns
// leave in a narrow window, the least missed first; the row's tooltip still has everything.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 50;

    explicit HistoryDelegate(const HistoryModel &model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

private:
    // Where things are, from left to right; an invalid rectangle is left out.
    struct Columns
    {
        QRect tile, name, place, size, device, when, badge;
    };
    static Columns columnsIn(const QRect &row);
    void paintTexts(QPainter &painter, const QStyleOptionViewItem &option, const Columns &columns,
        const HistoryEntry &entry) const;

    const HistoryModel &m_model;
};

} // namespace ferry
