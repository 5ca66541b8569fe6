#pragma once

#include "ui/uploads/rowcolumns.h"
#include "ui/uploads/rowtext.h"

#include <QRectF>

namespace ferry {

// How much room a row takes: all that it says in three lines, or in one.
enum class RowDensity { Roomy = 1, Compact };

constexpr int rowHeightOf(RowDensity density)
{
    return density == RowDensity::Compact ? 24 : 62;
}

bool isWords(RowAction action); // a button with words rather than an icon

// Where the parts of one row are: in device-independent pixels, mirrored already.
struct RowPlaces
{
    QRectF ground {};
    QRectF chevron {};
    QRectF tile {};
    QRectF name {};
    QRectF facts {};
    QRectF bar {};
    QRectF right {}; // of main and sub, or of the pill
    // Of a compact row, in place of those from `facts` on; empty: not shown.
    std::array<QRectF, allRowColumns.size()> cells {};
    QList<QRectF> actions {};
    Qt::LayoutDirection direction = Qt::LeftToRight;

    struct Frame
    {
        QRect rect {}; // of the row
        int endMargin = 12; // between the row and the edge of the list
        RowDensity density = RowDensity::Roomy;
        RowColumns columns {}; // of compact rows
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };
    static RowPlaces of(const Frame &frame, const TransferModel::Row &row, const RowText &text);

    const QRectF &cell(RowColumn column) const { return cells[columnIndex(column)]; }

private:
    void placeRoomy(qreal x, const RowText &text);
    void placeCompact(qreal x, const RowText &text, const RowColumns &columns);
    void clearForWords(qreal left);
    // From the end of the row to its start; where they begin.
    qreal placeActions(const RowText &text, qreal size, qreal padding);
    void mirror(const QRectF &whole);
};

} // namespace ferry
