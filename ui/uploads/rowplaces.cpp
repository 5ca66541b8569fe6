#include "ui/uploads/rowplaces.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QFontMetricsF>

namespace ferry {

namespace {

constexpr qreal tileSize = 34;
constexpr qreal buttonSize = 30;
constexpr qreal compactSize = 22; // of tile and button in a compact row
constexpr qreal memberIndent = 32;
constexpr qreal chevronWidth = 26;
constexpr qreal wideRow = 820;

} // namespace

bool isWords(RowAction action)
{
    return action == RowAction::Replace || action == RowAction::KeepBoth
        || action == RowAction::Skip || action == RowAction::SignIn
        || action == RowAction::UploadAnyway;
}

RowPlaces RowPlaces::of(const Frame &frame, const TransferModel::Row &row, const RowText &text)
{
    const bool compact = frame.density == RowDensity::Compact;
    RowPlaces at;
    at.ground = QRectF(frame.rect).adjusted(12, 0, -frame.endMargin, 0);
    qreal x = at.ground.left() + (compact ? 6 : 10);
    const qreal middle = at.ground.center().y();
    if (row.group) {
        at.chevron = {x - 4, middle - (compact ? 12.0 : 15.0), chevronWidth, compact ? 24.0 : 30.0};
        x += chevronWidth;
    } else if (row.isMember) {
        x += memberIndent;
    }
    if (compact)
        at.placeCompact(x, text, frame.columns);
    else
        at.placeRoomy(x, text);
    if (frame.direction == Qt::RightToLeft)
        at.mirror(frame.rect);
    return at;
}

qreal RowPlaces::placeActions(const RowText &text, qreal size, qreal padding)
{
    const qreal middle = ground.center().y();
    qreal left = ground.right() - 9;
    for (auto action = text.actions.crbegin(); action != text.actions.crend(); ++action) {
        const qreal width = isWords(*action)
            ? QFontMetricsF(smallFont()).horizontalAdvance(actionLabel(*action)) + padding
            : size;
        actions.prepend({left - width, middle - size / 2, width, size});
        left -= width + (isWords(*action) ? 4 : 0);
    }
    return left;
}

void RowPlaces::placeRoomy(qreal x, const RowText &text)
{
    const qreal middle = ground.center().y();
    tile = {x, middle - tileSize / 2, tileSize, tileSize};
    x += tileSize + 12;

    // The right-hand columns keep their places in a wide window; in a narrow one they give way.
    const bool wide = ground.width() > wideRow;
    const qreal left = placeActions(text, buttonSize, 22);
    const qreal end = ground.right() - 9;
    const qreal columnEnd = qMin(left - 8, end - 2 * buttonSize - (wide ? 49 : 8));
    const qreal column = wide ? 162 : 96;
    const qreal width
        = qMax(column - 24, text.pill.isEmpty() ? 0 : pillWidth(text.pill, text.glyph));
    right = {columnEnd - width, ground.top(), width, ground.height()};
    const qreal wordsEnd = qMax(x + 40, qMin(columnEnd - column, right.left() - 12));

    const bool barred = text.bar.has_value();
    name = {x, middle - (barred ? 24 : 20), wordsEnd - x, 20};
    facts = {x, middle - (barred ? 5 : 1), wordsEnd - x, 20};
    // Below all of the row's words where those have no columns of their own.
    bar = {x, middle + 18, (wide ? wordsEnd : end) - x, 4};
}

// One line, cut into columns that stand in the same place in every row.
void RowPlaces::placeCompact(qreal x, const RowText &text, const RowColumns &columns)
{
    tile = {x, ground.center().y() - compactSize / 2, compactSize, compactSize};
    x += compactSize + 4;
    const qreal left = placeActions(text, compactSize, 14);
    const qreal start = ground.left() + 6 + compactSize + 4; // of a row that is no folder's
    qreal end = ground.right() - 9 - 2 * compactSize - 6;
    QList<RowColumn> shown = columns.fitting(end - start);
    while (shown.size() > 1) {
        const RowColumn column = shown.takeLast();
        const qreal width = columns.width(column);
        cells[columnIndex(column)] = {end - width, ground.top(), width, ground.height()};
        end -= width + RowColumns::gap;
    }
    name = {x, ground.top(), qMax(qreal(RowColumns::narrowest), end - x), ground.height()};
    const bool hasWords = !text.actions.isEmpty() && isWords(text.actions.constFirst());
    if (hasWords)
        clearForWords(left - 6);
    cells[columnIndex(RowColumn::Name)] = name;
}

// Buttons with words have to be read: the state, which says why they are there, stands before them.
void RowPlaces::clearForWords(qreal left)
{
    QRectF &state = cells[columnIndex(RowColumn::State)];
    if (!state.isEmpty()) {
        const qreal width = qMin(state.width(), left - name.left() - 60 - RowColumns::gap);
        state.setRect(left - width, state.top(), width, state.height());
        if (width < RowColumns::narrowest)
            state = {};
        else
            left = state.left() - RowColumns::gap;
    }
    for (QRectF &cell : cells) {
        if (&cell != &state && cell.right() > left)
            cell = {};
    }
    name.setRight(qMax(name.left(), qMin(name.right(), left)));
}

void RowPlaces::mirror(const QRectF &whole)
{
    direction = Qt::RightToLeft;
    const auto flip = [&whole](QRectF &r) { r.moveLeft(whole.left() + whole.right() - r.right()); };
    for (QRectF *r : {&ground, &chevron, &tile, &name, &facts, &bar, &right})
        flip(*r);
    for (QRectF &r : cells)
        flip(r);
    for (QRectF &r : actions)
        flip(r);
}

} // namespace ferry
