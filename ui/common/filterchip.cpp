#include "ui/common/filterchip.h"

#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QPainter>

namespace ferry {

namespace {

constexpr int padding = 10;
constexpr int narrowPadding = 5;
constexpr int gap = 6;

QFont labelFont()
{
    QFont font = strongFont();
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

FilterChip::FilterChip(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCount(0);
}

void FilterChip::setCount(qint64 count)
{
    const QString text = format::count(count);
    if (text == m_count)
        return;
    const QSize before = m_count.isEmpty() ? QSize() : sizeHint();
    m_count = text;
    setAccessibleName(tr("%1, %2").arg(QAbstractButton::text(), m_count));
    if (sizeHint() != before)
        updateGeometry();
    update();
}

void FilterChip::showCount(bool shown)
{
    if (m_isCountShown == shown)
        return;
    m_isCountShown = shown;
    updateGeometry();
    update();
}

int FilterChip::widthWithCount() const
{
    const qreal width = QFontMetricsF(labelFont()).horizontalAdvance(text())
        + tabularWidth(QFontMetricsF(smallFont()), m_count);
    return int(width) + 2 * padding + gap + 1;
}

QSize FilterChip::sizeHint() const
{
    const int label = int(QFontMetricsF(labelFont()).horizontalAdvance(text())) + 1;
    return {m_isCountShown ? widthWithCount() : label + 2 * narrowPadding, 28};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (isChecked())
        painter.setBrush(tokens.text1);
    else if (underMouse())
        painter.setBrush(tokens.track);
    painter.drawRoundedRect(box, 14, 14);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 13, 13);
    }
    const int side = m_isCountShown ? padding : narrowPadding;
    const QRectF inner = box.adjusted(side, 0, -side, 0);
    const bool mirrored = isRightToLeft();
    painter.setFont(labelFont());
    painter.setPen(isChecked() ? tokens.window : tokens.text2);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft, text()); // mirrored by the painter
    if (!m_isCountShown)
        return;
    painter.setFont(smallFont());
    QColor faint = isChecked() ? tokens.window : tokens.text3;
    if (isChecked())
        faint.setAlphaF(0.75F);
    painter.setPen(faint);
    paintTabular(
        painter, inner, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), m_count);
}

void FilterChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FilterChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ferry
