#include "ui/remote/remotedelegate.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"
#include "ui/remote/remotemodel.h"
#include "ui/remote/remotewords.h"

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

} // namespace

RemoteDelegate::RemoteDelegate(const RemoteModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

QSize RemoteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {200, rowHeight};
}

RemoteDelegate::Columns RemoteDelegate::columnsIn(const QRect &row)
{
    Columns c;
    int right = row.right() + 1 - edge;
    const auto takeRight = [&row, &right](int width) {
        right -= width;
        return QRect(right, row.top(), width, row.height());
    };
    c.badge = takeRight(badgeRoom);
    // What it is and whether the history knows it come before all else.
    if (row.width() >= 520)
        c.used = takeRight(104).adjusted(0, 0, -8, 0);
    if (row.width() >= 420) {
        right -= 24;
        c.size = takeRight(80);
    }
    c.tile
        = QRect(row.left() + edge, row.top() + (row.height() - tileSize) / 2, tileSize, tileSize);
    const int left = c.tile.right() + 13;
    if (row.width() >= 700)
        c.folder = takeRight(qMax(110, (right - left) * 2 / 5)).adjusted(0, 0, -8, 0);
    c.name = QRect(left, row.top(), right - left - 12, row.height());
    return c;
}

void RemoteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensOf(option.palette);
    const QRect row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, QRectF(row).adjusted(0, 1, 0, -2), option.state, tokens);
    painter->fillRect(QRectF(row.left(), row.bottom(), row.width(), 1), tokens.line);
    paintTexts(*painter, option, columnsIn(row), m_model.entry(index.row()));
    painter->restore();
}

void RemoteDelegate::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
    const Columns &columns, const RemoteEntry &entry) const
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
    const QString name = RemoteWords::name(entry.file);
    paintTypeTile(painter, placed(columns.tile), name, tokens);
    painter.setFont(strongFont());
    painter.setPen(tokens.text1);
    text(columns.name, isolated(name), Qt::ElideMiddle);
    painter.setFont(option.font);
    painter.setPen(tokens.text2);
    text(columns.folder, RemoteWords::folder(entry.file), Qt::ElideMiddle);
    text(columns.used, RemoteWords::lastUsed(entry), Qt::ElideRight);
    if (columns.size.isValid()) {
        paintTabular(painter, placed(columns.size),
            (mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
            RemoteWords::size(entry.file));
    }
    const QString badge = RemoteWords::badge(entry);
    const int width = qMin(int(std::ceil(pillWidth(badge))), columns.badge.width());
    const QRect pill(columns.badge.right() + 1 - width, columns.badge.center().y() - 9, width, 19);
    paintPill(painter, placed(pill), badge, RemoteWords::badgeTone(entry), tokens);
}

bool RemoteDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const RemoteEntry &entry = m_model.entry(index.row());
    const QStringList lines {
        tameText(entry.file.name), tameText(entry.file.id), RemoteWords::evidence(entry)};
    // A tooltip takes anything that looks like HTML for HTML.
    QToolTip::showText(event->globalPos(),
        u"<p style='white-space:pre-wrap'>"_s + lines.join(u'\n').toHtmlEscaped() + u"</p>"_s,
        view);
    return true;
}

} // namespace ferry
