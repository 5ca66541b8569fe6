#include "ui/common/tabularlabel.h"

#include "ui/common/painting.h"

#include <QPainter>
#include <QStyle>

namespace ferry {

TabularLabel::TabularLabel(const QFont &font, Ink ink, Qt::Alignment alignment, QWidget *parent)
    : QWidget(parent)
    , m_font(font)
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

QSize TabularLabel::sizeHint() const
{
    const QFontMetricsF metrics(m_font);
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
    painter.setFont(m_font);
    painter.setPen(m_ink == Ink::Text1 ? tokens.text1
            : m_ink == Ink::Text2      ? tokens.text2
                                       : tokens.text3);
    const QString shown = QFontMetricsF(m_font).elidedText(m_text, Qt::ElideRight, width() + 1.0);
    paintTabular(painter, rect(), QStyle::visualAlignment(layoutDirection(), m_alignment), shown);
}

} // namespace ferry
