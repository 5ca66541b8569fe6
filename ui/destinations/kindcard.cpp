#include "ui/destinations/kindcard.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/common/tokens.h"

#include <QPainter>
#include <QStyle>

namespace ferry {

KindCard::KindCard(const QString &name, const QString &summary, QWidget *parent)
    : QAbstractButton(parent)
    , m_summary(summary)
{
    setText(name);
    setAccessibleDescription(summary);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize KindCard::sizeHint() const
{
    return {420, 64};
}

void KindCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = hasFocus() || isDown();
    painter.setPen(QPen(active ? tokens.accent : tokens.line, active ? 2 : 1));
    painter.setBrush(underMouse() ? tokens.accentTint : tokens.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);

    const auto placed
        = [this](const QRect &part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const auto line = [&](int top, const QString &words) {
        const QRect area(16, top, width() - 16 - 40, 20);
        const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(placed(area),
            int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
            painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
    };
    painter.setFont(strongFont());
    painter.setPen(tokens.text1);
    line(12, text());
    painter.setFont(smallFont());
    painter.setPen(tokens.text2);
    line(32, m_summary);
    const Glyph arrow = Glyph::ChevronRight;
    paintGlyph(
        painter, placed(QRect(width() - 32, (height() - 16) / 2, 16, 16)), arrow, tokens.text3);
}

} // namespace ferry
