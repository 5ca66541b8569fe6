#include "ui/common/tabularlabel.h"

#include "ui/common/painting.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace ferry {

TabularLabel::TabularLabel(
    int pixels, QFont::Weight weight, Ink ink, Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent)
    , m_pixels(pixels)
    , m_weight(weight)
    , m_ink(ink)
    , m_alignment(alignment)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void TabularLabel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    setAccessibleName(text);
    update();
}

QFont TabularLabel::textFont() const
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels(m_pixels));
    font.setWeight(m_weight);
    return font;
}

QSize TabularLabel::sizeHint() const
{
    const QFontMetricsF metrics(textFont());
    return {int(tabularWidth(metrics, m_text)) + 2, int(metrics.height()) + 2};
}

QSize TabularLabel::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void TabularLabel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    const QFont font = textFont();
    painter.setFont(font);
    painter.setPen(m_ink == Ink::Text1 ? tokens.text1
            : m_ink == Ink::Text2      ? tokens.text2
                                       : tokens.text3);
    const QString shown = QFontMetricsF(font).elidedText(m_text, Qt::ElideRight, width() + 1.0);
    paintTabular(painter, rect(), QStyle::visualAlignment(layoutDirection(), m_alignment), shown);
}

} // namespace ferry
