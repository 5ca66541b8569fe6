#pragma once

#include "ui/uploads/rowplaces.h"

#include <QStyledItemDelegate>

namespace ferry {

class Clock;
class Thumbnails;

// Paints a whole row of the uploads list, and knows where on it what can be clicked.
class TransferDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TransferDelegate(const TransferModel &model, const Clock &clock, QObject *parent = nullptr);

    void setPlaces(const DestinationPlaces &places) { m_places = places; }
    // Nothing starts before the user goes on.
    void setAllPaused(bool paused) { m_allPaused = paused; }
    // What keeps destinations from starting.
    void setHolds(const QList<Hold> &holds) { m_holds = holds; }
    void setDensity(RowDensity density) { m_density = density; }
    void setColumns(const RowColumns &columns) { m_columns = columns; } // of compact rows
    void setThumbnails(Thumbnails *thumbnails) { m_thumbnails = thumbnails; } // not owned
    RowContext context() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override;

    // What is under `position`, in the coordinates of `rect`, the row's rectangle.
    std::optional<RowAction> actionAt(const QRect &rect, const QModelIndex &index,
        const QPoint &position, Qt::LayoutDirection direction) const;

    // Between the rows and the edge of the list: less beside a scroll bar.
    void setEndMargin(int margin) { m_endMargin = margin; }

    // Which row and action the mouse is over, for their look.
    void setHovered(const QModelIndex &index, std::optional<RowAction> action);

private:
    RowPlaces placesIn(const QRect &rect, const TransferModel::Row &row, const RowText &text,
        Qt::LayoutDirection direction) const;
    void paintMark(QPainter &painter, const RowPlaces &at, const TransferModel::Row &row,
        const RowText &text, const Tokens &tokens) const;
    bool paintThumbnail(QPainter &painter, const QRectF &tile, const TransferModel::Row &row,
        const Tokens &tokens) const;
    void paintTexts(
        QPainter &painter, const RowPlaces &at, const RowText &text, const Tokens &tokens) const;
    void paintLine(QPainter &painter, const RowPlaces &at, const TransferModel::Row &row,
        const RowText &text, const Tokens &tokens) const;
    void paintActions(QPainter &painter, const RowPlaces &at, const QModelIndex &index,
        const RowText &text, const Tokens &tokens) const;

    const TransferModel &m_model;
    const Clock &m_clock;
    DestinationPlaces m_places {};
    bool m_allPaused = false;
    RowDensity m_density = RowDensity::Roomy;
    RowColumns m_columns {};
    Thumbnails *m_thumbnails = nullptr;
    QList<Hold> m_holds {};
    int m_endMargin = 12;
    QPersistentModelIndex m_hoveredRow {};
    std::optional<RowAction> m_hoveredAction {};
};

} // namespace ferry
