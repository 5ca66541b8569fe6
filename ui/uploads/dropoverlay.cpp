#include "ui/uploads/dropoverlay.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QPainter>

namespace ferry {

DropOverlay::DropOverlay(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    hide();
}

void DropOverlay::showFor(const QString &target, const DroppedPaths &dropped)
{
    if (dropped.isEmpty()) {
        cover(tr("Ferry takes files"), tr("This is a link. Download it first, then drop the file."),
            {});
        return;
    }
    cover(tr("Drop to upload to %1").arg(target), droppedSummary(dropped),
        tr("Or drop on another destination in the sidebar"));
}

void DropOverlay::cover(const QString &title, const QString &what, const QString &hint)
{
    m_title = title;
    m_what = what;
    m_hint = hint;
    m_stand = Stand::Middle;
    setAccessibleName(tr("%1, %2").arg(title, what));
    setGeometry(area());
    raise();
    show();
    update();
}

QRect DropOverlay::area() const
{
    return parentWidget()->rect().adjusted(0, headerHeight, 0, 0);
}

QRectF DropOverlay::box() const
{
    return QRectF(rect()).adjusted(21, 21, -21, -21);
}

QRectF DropOverlay::wordsBox() const
{
    constexpr QSizeF size(440, 172);
    constexpr qreal edge = 24;
    const QRectF all = box();
    QRectF words(all.center() - QPointF(size.width() / 2, 76), size);
    if (m_stand == Stand::Above)
        words.moveTop(all.top() + edge);
    if (m_stand == Stand::Below)
        words.moveBottom(all.bottom() - edge);
    return words;
}

void DropOverlay::keepClearOf(const QPoint &global)
{
    constexpr qreal near = 40;
    const QPointF pointer = mapFromGlobal(global);
    if (!wordsBox().adjusted(-near, -near, near, near).contains(pointer))
        return;
    m_stand = pointer.y() < box().center().y() ? Stand::Below : Stand::Above;
    update();
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(area());
    return QWidget::eventFilter(watched, event);
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashes(tokens.accent, 2);
    dashes.setDashPattern({4, 3});
    painter.setPen(dashes);
    painter.setBrush(tokens.accentTint);
    painter.drawRoundedRect(box(), 14, 14);

    const QRectF words = wordsBox();
    paintGlyph(
        painter, {words.center().x() - 24, words.top(), 48, 48}, Glyph::Upload, tokens.accent);
    QFont big = strongFont();
    big.setPixelSize(textPixels(20));
    painter.setFont(big);
    painter.setPen(tokens.text1);
    const QRectF line(box().left() + 24, words.top() + 60, box().width() - 48, 28);
    painter.drawText(line, Qt::AlignCenter,
        QFontMetricsF(big).elidedText(m_title, Qt::ElideMiddle, line.width()));
    QFont plain = strongFont();
    plain.setPixelSize(textPixels(14));
    plain.setWeight(QFont::Normal);
    painter.setFont(plain);
    painter.setPen(tokens.text2);
    painter.drawText(line.translated(0, 32), Qt::AlignCenter, m_what);
    plain.setPixelSize(textPixels(13));
    painter.setFont(plain);
    painter.setPen(tokens.text3);
    painter.drawText(line.translated(0, 72), Qt::AlignCenter, m_hint);
}

} // namespace ferry
