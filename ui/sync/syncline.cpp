#include "ui/sync/syncline.h"

#include "ui/common/icons.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/sync/syncwords.h"

#include <QDateTime>
#include <QPainter>
#include <QTimer>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SyncLine::SyncLine(QWidget *parent)
    : QAbstractButton(parent)
    , m_clock(new QTimer(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleDescription(tr("Details of the history's sync"));
    m_clock->setInterval(1s);
    connect(m_clock, &QTimer::timeout, this, &SyncLine::refresh);
    refresh();
}

void SyncLine::setStatus(const SyncStatus &status)
{
    m_status = status;
    refresh();
}

void SyncLine::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

void SyncLine::refresh()
{
    const SyncLineText line = syncLineText(m_status, QDateTime::currentMSecsSinceEpoch());
    const QString tip = u"<p>"_s + line.text.toHtmlEscaped() + u"</p>"_s;
    if (toolTip() != tip) {
        setToolTip(tip);
        setAccessibleDescription(line.text); // or Qt takes the tip, with its marks
    }
    if (line.text == text() && line.tone == m_tone)
        return;
    m_tone = line.tone;
    setText(line.text);
    setAccessibleName(line.text);
    update();
}

void SyncLine::paintMark(QPainter &painter, const QRectF &where, const Tokens &tokens) const
{
    paintGlyph(painter, where, Glyph::Sync, tokens.text2);
    // A dot at the corner, of a shape for each meaning as the destinations have it, on a rim of the
    // ground that keeps it apart from the icon.
    const QPointF corner(where.right() - 1, where.bottom() - 1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sidebar);
    painter.drawEllipse(corner, 4.6, 4.6);
    painter.setBrush(toneColor(tokens, m_tone));
    if (m_tone == Tone::Quiet) {
        painter.setPen(QPen(tokens.text3, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(corner, 2.4, 2.4);
    } else if (m_tone == Tone::Good) {
        painter.drawEllipse(corner, 3, 3);
    } else {
        painter.save();
        painter.translate(corner);
        painter.rotate(45);
        painter.drawRoundedRect(QRectF(-2.7, -2.7, 5.4, 5.4), 1, 1);
        painter.restore();
    }
}

void SyncLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.track);
        painter.drawRoundedRect(box, 7, 7);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
    }
    constexpr qreal markSize = 16;
    constexpr qreal start = 10 + markSize + 9;
    QRectF mark(10, (height() - markSize) / 2, markSize, markSize);
    QRectF words(start, 0, width() - start - 4, height());
    if (m_compact)
        mark.moveLeft((width() - markSize) / 2);
    else if (isRightToLeft()) {
        mark.moveRight(width() - 10);
        words.moveRight(width() - start);
    }
    paintMark(painter, mark, tokens);
    if (m_compact)
        return;

    QFont font = smallFont();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    const Qt::Alignment side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    for (const QFont &fitting : {font, tinyFont()}) {
        if (tabularWidth(QFontMetricsF(fitting), text()) > words.width())
            continue;
        painter.setFont(fitting);
        paintTabular(painter, words, side | Qt::AlignVCenter, text());
        return;
    }
    const QFontMetricsF metrics(font);
    const QString first = text().section(u" · "_s, 0, 0);
    const QString second = text().section(u" · "_s, 1);
    if (second.isEmpty()) {
        paintTabular(painter, words, side | Qt::AlignVCenter,
            metrics.elidedText(text(), Qt::ElideRight, words.width()));
        return;
    }
    const QRectF upper(words.left(), words.top() + 3, words.width(), words.height() / 2 - 3);
    const QRectF lower(words.left(), words.center().y(), words.width(), words.height() / 2 - 3);
    paintTabular(painter, upper, side | Qt::AlignVCenter, first);
    painter.setPen(tokens.text3);
    painter.setFont(tinyFont());
    paintTabular(painter, lower, side | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(second, Qt::ElideRight, lower.width()));
}

void SyncLine::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SyncLine::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

void SyncLine::showEvent(QShowEvent *event)
{
    QAbstractButton::showEvent(event);
    refresh();
    m_clock->start();
}

void SyncLine::hideEvent(QHideEvent *event)
{
    QAbstractButton::hideEvent(event);
    m_clock->stop(); // nobody sees it
}

} // namespace ferry
