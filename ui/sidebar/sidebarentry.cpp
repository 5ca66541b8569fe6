#include "ui/sidebar/sidebarentry.h"

#include "ui/common/format.h"
#include "ui/common/painting.h"
#include "ui/common/theme.h"
#include "ui/sidebar/entryaccessible.h"

#include <QPainter>

namespace ferry {

SidebarEntry::SidebarEntry(Glyph glyph, const QString &text, Weight weight, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_weight(weight)
{
    setText(text);
    setCheckable(weight == Weight::Page);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameForAccessibility();
}

SidebarEntry::SidebarEntry(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_weight(Weight::Destination)
{
    EntryAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setName(text);
}

void SidebarEntry::setName(const QString &text)
{
    setText(text);
    nameForAccessibility();
}

void SidebarEntry::setTrailing(const QString &text)
{
    if (m_trailing == text)
        return;
    m_trailing = text;
    nameForAccessibility();
    update();
}

void SidebarEntry::setDot(Tone tone)
{
    m_dot = tone;
    nameForAccessibility();
    update();
}

void SidebarEntry::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? u"<p>" + text().toHtmlEscaped() + u"</p>" : QString());
    updateGeometry();
    update();
}

void SidebarEntry::setDefault(bool on)
{
    m_default = on;
    nameForAccessibility();
    update();
}

void SidebarEntry::setDrag(Drag drag)
{
    m_drag = drag;
    update();
}

void SidebarEntry::setLifted(bool on)
{
    m_lifted = on;
    setCursor(on ? Qt::ClosedHandCursor : Qt::ArrowCursor);
    update();
}

// The dot's meaning in words, since a colour is not read out.
void SidebarEntry::nameForAccessibility()
{
    QStringList parts {text()};
    if (!m_trailing.isEmpty())
        parts += m_trailing;
    if (!m_glyph)
        parts += m_dot == Tone::Good ? tr("ready")
            : m_dot == Tone::Quiet   ? tr("offline")
                                     : tr("needs you");
    if (m_default)
        parts += tr("default");
    setAccessibleName(format::listed(parts));
}

void SidebarEntry::paintMark(QPainter &painter, const QRectF &where, const QColor &ink) const
{
    if (m_glyph) {
        paintGlyph(painter, where, *m_glyph, ink);
        return;
    }
    // Shape as well as colour: ready is a disc, offline a ring, trouble a square on its corner.
    const Tokens &tokens = tokensOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColor(tokens, m_dot));
    if (m_dot == Tone::Quiet) {
        painter.setPen(QPen(tokens.text3, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(where.center(), 3.2, 3.2);
    } else if (m_dot == Tone::Good) {
        painter.drawEllipse(where.center(), 4, 4);
    } else {
        painter.save();
        painter.translate(where.center());
        painter.rotate(45);
        painter.drawRoundedRect(QRectF(-3.6, -3.6, 7.2, 7.2), 1, 1);
        painter.restore();
    }
}

void SidebarEntry::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));

    const bool mirrored = isRightToLeft();
    const bool chosen = isCheckable() && isChecked();
    const QColor ink = chosen       ? tokens.accent
        : m_weight == Weight::Quiet ? tokens.text3
                                    : tokens.text2;
    const qreal markSize = m_glyph ? 16 : 8;
    QRectF mark(10, (height() - markSize) / 2, markSize, markSize);
    if (m_compact)
        mark.moveLeft((width() - markSize) / 2);
    else if (mirrored)
        mark.moveRight(width() - 10);
    paintMark(painter, mark, ink);
    if (!m_compact)
        paintWords(painter, mark.width() + 10 + 9, ink);
}

void SidebarEntry::paintGround(QPainter &painter, const QRectF &box) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool chosen = isCheckable() && isChecked();
    painter.setPen(Qt::NoPen);
    if (m_lifted)
        painter.setBrush(tokens.card);
    else if (chosen || m_drag == Drag::Takes)
        painter.setBrush(tokens.accentTint);
    else if (m_drag == Drag::Refuses)
        painter.setBrush(tokens.warnTint);
    else if (underMouse())
        painter.setBrush(tokens.track);
    painter.drawRoundedRect(box, 7, 7);
    if (!hasFocus() && !m_lifted && m_drag == Drag::None)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_drag == Drag::Refuses ? tokens.warn : tokens.accent, 2));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6);
}

void SidebarEntry::paintWords(QPainter &painter, qreal start, const QColor &ink) const
{
    const Tokens &tokens = tokensOf(palette());
    const bool mirrored = isRightToLeft();
    const bool chosen = isCheckable() && isChecked();
    QFont font = strongFont();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Medium);
    const QFontMetricsF metrics(font);
    const QFont small = tinyFont();
    const qreal trailing
        = m_trailing.isEmpty() ? 0 : tabularWidth(QFontMetricsF(small), m_trailing) + 8;
    constexpr qreal star = 12;
    QRectF words(start, 0, width() - start - 10 - trailing - (m_default ? star + 5 : 0), height());
    QRectF end(width() - 10 - trailing, 0, trailing, height());
    const QString name = metrics.elidedText(text(), Qt::ElideRight, words.width());
    QRectF behind(start + metrics.horizontalAdvance(name) + 5, (height() - star) / 2, star, star);
    if (mirrored) {
        words.moveRight(width() - start);
        behind.moveRight(width() - behind.left());
        end.moveLeft(10);
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(words, int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, name);
    if (m_default)
        paintGlyph(painter, behind, Glyph::Star, tokens.text3);
    QFont endFont = small;
    if (chosen)
        endFont.setWeight(QFont::DemiBold);
    painter.setFont(endFont);
    const bool trouble = !m_glyph && m_dot != Tone::Good && m_dot != Tone::Quiet;
    painter.setPen(chosen ? tokens.accent : trouble ? tokens.warn : tokens.text3);
    paintTabular(
        painter, end, Qt::AlignVCenter | (mirrored ? Qt::AlignLeft : Qt::AlignRight), m_trailing);
}

void SidebarEntry::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void SidebarEntry::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace ferry
