#include "ui/history/historydelegate.h"

#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/history/historymodel.h"
#include "ui/history/historywords.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int edge = 10; // from the row's ends
constexpr int tileSize = 30;
constexpr int badgeRoom = 150;
constexpr int gap = 24;

QString sourceTip(const HistoryEntry &entry)
{
    const QStringList lines {
        entry.name, HistoryWords::fullPlace(entry), HistoryWords::evidence(entry)};
    // A tooltip takes anything that looks like HTML for HTML.
    return u"<p style='white-space:pre-wrap'>"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s;
}

} // namespace

HistoryDelegate::HistoryDelegate(const HistoryModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

HistoryDelegate::Columns HistoryDelegate::columnsIn(const QRect &row)
{
    Columns c;
    const int top = row.top();
    const int height = row.height();
    const auto takeRight = [top, height](int &right, int width) {
        right -= width;
        return QRect(right, top, width, height);
    };
    int right = row.right() + 1 - edge;
    c.badge = takeRight(right, badgeRoom);
    // What it was and what became of it come before all else.
    if (row.width() >= 520)
        c.when = takeRight(right, 96).adjusted(0, 0, -8, 0);
    if (row.width() >= 840)
        c.device = takeRight(right, 118).adjusted(0, 0, -8, 0);
    right -= gap;
    if (row.width() >= 420)
        c.size = takeRight(right, 80);
    c.tile = QRect(row.left() + edge, top + (height - tileSize) / 2, tileSize, tileSize);
    const int left = c.tile.right() + 13;
    const int flexible = right - left;
    if (row.width() < 700) {
        c.name = QRect(left, top, flexible - 8, height);
        return c;
    }
    // The picture's proportion: names need more room than places.
    const int placeWidth = qMax(110, flexible * 2 / 5);
    c.place = takeRight(right, placeWidth).adjusted(0, 0, -8, 0);
    c.name = QRect(left, top, right - left - 12, height);
    return c;
}

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const HistoryEntry &entry = m_model.entry(index.row());
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, QRectF(row).adjusted(0, 1, 0, -2), option.state, tokens);
    painter->fillRect(QRectF(row.left(), row.bottom(), row.width(), 1), tokens.line);
    paintTexts(*painter, option, columnsIn(row), entry);
    painter->restore();
}

void HistoryDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
    const Columns &columns, const HistoryEntry &entry) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto placed = [&option](const QRect &column) {
        return QRectF(QStyle::visualRect(option.direction, option.rect, column));
    };
    const auto text = [&](const QRect &column, const QString &words, Qt::TextElideMode elide) {
        if (!column.isValid())
            return;
        const QString shown = painter.fontMetrics().elidedText(words, elide, column.width());
        const Qt::Alignment side = mirrored ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(placed(column),
            int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, shown);
    };
    paintTypeTile(painter, placed(columns.tile), entry.name, tokens);
    painter.setFont(strongFont());
    painter.setPen(tokens.text1);
    text(columns.name, isolated(entry.name), Qt::ElideMiddle);
    painter.setFont(option.font);
    painter.setPen(tokens.text2);
    text(columns.place, HistoryWords::place(entry), Qt::ElideRight);
    text(columns.device, HistoryWords::device(entry), Qt::ElideRight);
    text(columns.when, HistoryWords::when(entry), Qt::ElideRight);
    if (columns.size.isValid()) {
        paintTabular(painter, placed(columns.size),
            (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
            format::size(entry.bytes));
    }

    const QString badge = HistoryWords::badge(entry);
    const int width = qMin(int(std::ceil(pillWidth(badge))), columns.badge.width());
    const QRect pill(columns.badge.right() + 1 - width, columns.badge.center().y() - 9, width, 19);
    paintPill(painter, placed(pill), badge, HistoryWords::badgeTone(entry), tokens);
}

bool HistoryDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), sourceTip(m_model.entry(index.row())), view);
    return true;
}

} // namespace ferry
