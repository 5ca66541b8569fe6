#include "ui/common/slimbar.h"

#include "ui/common/painting.h"

#include <QPainter>

namespace ferry {

SlimBar::SlimBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SlimBar::setFraction(double fraction)
{
    if (m_fraction == fraction)
        return;
    m_fraction = fraction;
    update();
}

void SlimBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    paintBar(painter, rect(), m_fraction, tokens.accent, tokens, layoutDirection());
}

} // namespace ferry
