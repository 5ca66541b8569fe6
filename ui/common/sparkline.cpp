#include "ui/common/sparkline.h"

#include "ui/common/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace ferry {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void Sparkline::append(qint64 value)
{
    m_values.push_back(value);
    if (m_values.size() > seconds)
        m_values.pop_front();
    update();
}

void Sparkline::clear()
{
    m_values.clear();
    update();
}

void Sparkline::paintEvent(QPaintEvent *)
{
    const qint64 highest
        = m_values.empty() ? 0 : *std::max_element(m_values.begin(), m_values.end());
    if (m_values.size() < 2 || highest <= 0)
        return; // a flat line would be a stub of nothing
    const QRectF area = QRectF(rect()).adjusted(1, 3, -1, -3);
    const qreal step = area.width() / qreal(seconds - 1);
    // The newest second is always at the end of the line.
    const qreal start = area.right() - step * qreal(m_values.size() - 1);
    const auto point = [&](std::size_t i) {
        const qreal part = qreal(m_values[i]) / qreal(highest);
        return QPointF(start + step * qreal(i), area.bottom() - part * area.height());
    };
    // From middle to middle, bent towards the points: no corners, and never above the highest.
    QPainterPath line(point(0));
    for (std::size_t i = 1; i + 1 < m_values.size(); ++i)
        line.quadTo(point(i), (point(i) + point(i + 1)) / 2);
    line.lineTo(point(m_values.size() - 1));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isRightToLeft()) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    painter.setPen(
        QPen(tokensOf(palette()).accent, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(line);
}

} // namespace ferry
