#include "ui/uploads/transferdelegate.h"

#include "base/clock.h"
#include "ui/common/format.h"
#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/uploads/rowcells.h"
#include "ui/uploads/thumbnails.h"

#include <QPainter>
#include <QtMath>

namespace ferry {

namespace {

Glyph glyphOf(RowAction action)
{
    switch (action) {
    case RowAction::Pause: return Glyph::Pause;
    case RowAction::Resume: return Glyph::Play;
    case RowAction::Cancel: return Glyph::Close;
    case RowAction::Retry: return Glyph::Retry;
    case RowAction::CopyLink: return Glyph::Link;
    case RowAction::More:
    case RowAction::Replace:
    case RowAction::KeepBoth:
    case RowAction::Skip:
    case RowAction::SignIn:
    case RowAction::UploadAnyway:
    case RowAction::Expand: break;
    }
    return Glyph::More;
}

// From the file above to this destination of it.
void paintBranch(
    QPainter &painter, const QRectF &tile, const Tokens &tokens, Qt::LayoutDirection direction)
{
    const QPointF corner(tile.center().x(), tile.center().y());
    const qreal side = direction == Qt::RightToLeft ? tile.left() : tile.right();
    painter.setPen(QPen(tokens.text3, 1.5));
    painter.drawLine(QPointF(corner.x(), tile.top() - 8), corner);
    painter.drawLine(corner, QPointF(side - (side > corner.x() ? 2 : -2), corner.y()));
}

struct CellFrame
{
    QRectF rect {};
    RowColumn column;
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

// A bar and a glyph come before the words; figures stand at the far end, so that they can be compared.
void paintCell(QPainter &painter, const CellFrame &frame, const RowCell &cell, const Tokens &tokens)
{
    const bool mirrored = frame.direction == Qt::RightToLeft;
    const bool isFigure = isFigureColumn(frame.column);
    const bool atRight = isFigure != mirrored;
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    QRectF rest = frame.rect;
    const auto takeStart = [&rest, mirrored](qreal width) {
        const QRectF taken(
            mirrored ? rest.right() - width : rest.left(), rest.top(), width, rest.height());
        rest.adjust(mirrored ? 0 : width, 0, mirrored ? -width : 0, 0);
        return taken;
    };
    const QColor ink = frame.column == RowColumn::Name ? tokens.text1
        : cell.tone == Tone::Plain                     ? tokens.text2
                                                       : toneColor(tokens, cell.tone);
    if (cell.bar) {
        const qreal words = tabularWidth(metrics, format::percentText(99, 100));
        const QRectF bar = takeStart(qMax(qreal(0), rest.width() - words - 8));
        paintBar(painter, {bar.left(), bar.center().y() - 2, bar.width(), 4}, *cell.bar,
            toneColor(tokens, cell.tone), tokens, frame.direction);
        painter.setPen(tokens.text2);
    } else {
        painter.setPen(ink);
    }
    if (cell.glyph) {
        const QRectF place = takeStart(17);
        paintGlyph(painter,
            {mirrored ? place.right() - 12 : place.left(), place.center().y() - 6, 12, 12},
            *cell.glyph, ink);
    }
    const Qt::Alignment alignment = Qt::AlignVCenter | (atRight ? Qt::AlignRight : Qt::AlignLeft);
    if (frame.column == RowColumn::Name) {
        painter.drawText(rest, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine,
            isolated(metrics.elidedText(cell.words, Qt::ElideMiddle, rest.width() - 4)));
        return;
    }
    paintTabular(
        painter, rest, alignment, metrics.elidedText(cell.words, Qt::ElideRight, rest.width()));
}

} // namespace

TransferDelegate::TransferDelegate(const TransferModel &model, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{ }

RowContext TransferDelegate::context() const
{
    return {.places = &m_places,
        .monotonicNow = m_clock.monotonic().count(),
        .allPaused = m_allPaused,
        .holds = &m_holds};
}

QSize TransferDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {480, rowHeightOf(m_density)};
}

RowPlaces TransferDelegate::placesIn(const QRect &rect, const TransferModel::Row &row,
    const RowText &text, Qt::LayoutDirection direction) const
{
    return RowPlaces::of({.rect = rect,
                             .endMargin = m_endMargin,
                             .density = m_density,
                             .columns = m_columns,
                             .direction = direction},
        row, text);
}

void TransferDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TransferModel::Row row = m_model.row(index.row());
    const RowText text = rowText(row, context());
    const Tokens &tokens = tokensOf(option.palette);
    const RowPlaces at = placesIn(option.rect, row, text, option.direction);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = m_hoveredRow == index || option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected || hovered) {
        QColor ground = selected ? tokens.selection : tokens.track;
        if (!selected)
            ground.setAlphaF(0.45F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(ground);
        painter->drawRoundedRect(at.ground, 8, 8);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(at.ground.adjusted(2, 2, -2, -2), 7, 7);
    }
    paintMark(*painter, at, row, text, tokens);
    if (m_density == RowDensity::Compact)
        paintLine(*painter, at, row, text, tokens);
    else
        paintTexts(*painter, at, text, tokens);
    if (text.showActions || selected || hovered)
        paintActions(*painter, at, index, text, tokens);
    painter->restore();
}

// What kind of thing it is, and whether there is more of it.
void TransferDelegate::paintMark(QPainter &painter, const RowPlaces &at,
    const TransferModel::Row &row, const RowText &text, const Tokens &tokens) const
{
    const bool compact = m_density == RowDensity::Compact;
    if (row.group) {
        const QRectF arrow(at.chevron.center() - QPointF(7, 7), QSizeF(14, 14));
        paintGlyph(painter, arrow, row.group->expanded ? Glyph::ChevronDown : Glyph::ChevronRight,
            tokens.text3);
    }
    const bool isFolder = row.group && !row.group->info.path.isEmpty();
    if (text.isSameFile)
        paintBranch(painter, at.tile, tokens, at.direction);
    else if (compact)
        paintGlyph(painter, {at.tile.center() - QPointF(7, 7), QSizeF(14, 14)},
            isFolder ? Glyph::Folder : Glyph::File, isFolder ? tokens.accent : tokens.text3);
    else if (isFolder)
        paintFolderTile(painter, at.tile, tokens);
    else if (!paintThumbnail(painter, at.tile, row, tokens))
        paintTypeTile(painter, at.tile, row.group ? row.group->info.name : text.name, tokens);
}

bool TransferDelegate::paintThumbnail(QPainter &painter, const QRectF &tile,
    const TransferModel::Row &row, const Tokens &tokens) const
{
    if (row.item == nullptr || m_thumbnails == nullptr)
        return false;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap picture = m_thumbnails->of(*row.item, qRound(tile.width() * ratio));
    if (picture.isNull())
        return false;
    paintPictureTile(painter, tile, picture, tokens);
    return true;
}

// All of it in one line, column by column.
void TransferDelegate::paintLine(QPainter &painter, const RowPlaces &at,
    const TransferModel::Row &row, const RowText &text, const Tokens &tokens) const
{
    const RowContext context = this->context();
    for (const RowColumn column : allRowColumns) {
        if (!at.cell(column).isEmpty()) {
            paintCell(painter, {at.cell(column), column, at.direction},
                rowCell(column, row, text, context), tokens);
        }
    }
}

void TransferDelegate::paintTexts(
    QPainter &painter, const RowPlaces &at, const RowText &text, const Tokens &tokens) const
{
    const Qt::Alignment near
        = Qt::AlignVCenter | (at.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const Qt::Alignment far
        = Qt::AlignVCenter | (at.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight);

    painter.setFont(strongFont());
    painter.setPen(tokens.text1);
    const QFontMetricsF strong(painter.font());
    painter.drawText(at.name, int(near | Qt::AlignAbsolute) | Qt::TextSingleLine,
        isolated(strong.elidedText(text.name, Qt::ElideMiddle, at.name.width() - 4)));

    painter.setFont(smallFont());
    painter.setPen(toneColor(tokens, text.factsTone));
    const QFontMetricsF small(painter.font());
    paintTabular(painter, at.facts, near,
        small.elidedText(text.facts, Qt::ElideRight, at.facts.width() - 4));
    if (text.bar)
        paintBar(painter, at.bar, *text.bar, toneColor(tokens, text.barTone), tokens, at.direction);

    if (!text.pill.isEmpty()) {
        const qreal width = pillWidth(text.pill, text.glyph);
        QRectF pill(at.right.right() - width, at.right.center().y() - 9, width, 20);
        if (at.direction == Qt::RightToLeft)
            pill.moveLeft(at.right.left());
        paintPill(painter, pill, text.pill, text.pillTone, tokens, text.glyph);
        return;
    }
    const bool two = !text.sub.isEmpty();
    const qreal middle = at.right.center().y();
    painter.setFont(text.percent >= 0 ? strongFont() : smallFont());
    painter.setPen(text.percent >= 0 ? tokens.text1 : tokens.text2);
    const QRectF upper(at.right.left(), middle - (two ? 17 : 10), at.right.width(), 20);
    paintTabular(painter, upper, far, text.main);
    if (text.glyph) {
        const qreal words = tabularWidth(QFontMetricsF(painter.font()), text.main);
        const qreal x = at.direction == Qt::RightToLeft ? upper.left() + words + 5
                                                        : upper.right() - words - 17;
        paintGlyph(painter, {x, upper.center().y() - 6, 12, 12}, *text.glyph, tokens.text2);
    }
    if (two) {
        painter.setFont(smallFont());
        painter.setPen(tokens.text2);
        paintTabular(painter, {at.right.left(), middle - 1, at.right.width(), 20}, far, text.sub);
    }
}

void TransferDelegate::paintActions(QPainter &painter, const RowPlaces &at,
    const QModelIndex &index, const RowText &text, const Tokens &tokens) const
{
    for (qsizetype i = 0; i < text.actions.size(); ++i) {
        const RowAction action = text.actions.at(i);
        const QRectF box = at.actions.at(i);
        const bool hovered = m_hoveredRow == index && m_hoveredAction == action;
        painter.setPen(isWords(action) ? QPen(tokens.line, 1) : QPen(Qt::NoPen));
        painter.setBrush(hovered  ? tokens.track
                : isWords(action) ? tokens.card
                                  : QColor(Qt::transparent));
        if (isWords(action)) {
            painter.drawRoundedRect(box.adjusted(0.5, 1.5, -0.5, -1.5), 7, 7);
            painter.setPen(tokens.text1);
            painter.setFont(smallFont());
            painter.drawText(box, Qt::AlignCenter, actionLabel(action));
            continue;
        }
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 7, 7);
        paintGlyph(painter, {box.center() - QPointF(8, 8), QSizeF(16, 16)}, glyphOf(action),
            hovered ? tokens.text1 : tokens.text2);
    }
}

std::optional<RowAction> TransferDelegate::actionAt(const QRect &rect, const QModelIndex &index,
    const QPoint &position, Qt::LayoutDirection direction) const
{
    const TransferModel::Row row = m_model.row(index.row());
    const RowText text = rowText(row, context());
    const RowPlaces at = placesIn(rect, row, text, direction);
    if (row.group && at.chevron.contains(position))
        return RowAction::Expand;
    for (qsizetype i = 0; i < text.actions.size(); ++i) {
        if (at.actions.at(i).contains(position))
            return text.actions.at(i);
    }
    return std::nullopt;
}

void TransferDelegate::setHovered(const QModelIndex &index, std::optional<RowAction> action)
{
    m_hoveredRow = index;
    m_hoveredAction = action;
}

} // namespace ferry
