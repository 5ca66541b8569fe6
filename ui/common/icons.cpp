#include "ui/common/icons.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array glyphNames {"upload", "history", "settings", "plus", "pause", "play", "close",
    "retry", "more", "link", "folder", "file", "search", "chevrondown", "chevronright", "check",
    "warning", "trash", "copy", "edit", "paste", "info", "export", "undo", "menu", "sync", "user",
    "ask", "cloud", "chart", "download", "star", "qrcode"};
static_assert(glyphNames.size() == std::size_t(Glyph::QrCode));

QString fileOf(Glyph glyph)
{
    return u":/icons/%1.svg"_s.arg(QLatin1StringView(glyphNames[std::size_t(glyph) - 1]));
}

// One rendering per glyph, colour and size in device pixels, kept in Qt's own cache.
QPixmap rendering(Glyph glyph, const QColor &color, const QSize &pixels)
{
    // It points to where a reader goes on.
    const bool mirrored = glyph == Glyph::ChevronRight && QApplication::isRightToLeft();
    const QString key = u"ferry-glyph-%1-%2-%3x%4-%5"_s.arg(int(glyph))
                            .arg(color.rgba(), 0, 16)
                            .arg(pixels.width())
                            .arg(pixels.height())
                            .arg(int(mirrored));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QFile file(fileOf(glyph));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(color.alphaF());
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor inkColor(const Tokens &tokens, GlyphInk ink)
{
    switch (ink) {
    case GlyphInk::Text1: return tokens.text1;
    case GlyphInk::Text2: return tokens.text2;
    case GlyphInk::Text3: return tokens.text3;
    case GlyphInk::Accent: return tokens.accent;
    case GlyphInk::OnAccent: return tokens.onAccent;
    case GlyphInk::Good: return tokens.good;
    case GlyphInk::Warn: return tokens.warn;
    case GlyphInk::Bad: return tokens.bad;
    }
    return tokens.text2;
}

class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(Glyph glyph, GlyphInk ink)
        : m_glyph(glyph)
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // A rectangle wider than high is an icon with its distance to the words.
        QRect square(rect.topLeft(), QSize(rect.height(), rect.height()));
        if (QApplication::isRightToLeft())
            square.moveRight(rect.right());
        paintGlyph(*painter, square, m_glyph, color(mode));
    }

    // Sizes are in device pixels already; QIcon sets the ratio itself.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.width() <= size.height())
            return rendering(m_glyph, color(mode), size);
        QPixmap wide(size);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        paint(&painter, wide.rect(), mode, state);
        return wide;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const Tokens &tokens = tokensOf(QApplication::palette());
        QColor ink = inkColor(tokens, m_ink);
        if (mode == QIcon::Disabled)
            ink.setAlphaF(0.4F);
        return ink;
    }

    Glyph m_glyph;
    GlyphInk m_ink;
};

} // namespace

void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSize pixels(qRound(rect.width() * ratio), qRound(rect.height() * ratio));
    if (pixels.isEmpty())
        return;
    QPixmap pixmap = rendering(glyph, color, pixels);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels, so that lines stay sharp at 125 % too.
    const QPointF corner(
        std::round(rect.x() * ratio) / ratio, std::round(rect.y() * ratio) / ratio);
    painter.drawPixmap(corner, pixmap);
}

QIcon glyphIcon(Glyph glyph, GlyphInk ink)
{
    return QIcon(new GlyphEngine(glyph, ink));
}

void setGlyph(QAbstractButton &button, Glyph glyph, GlyphInk ink)
{
    button.setIcon(glyphIcon(glyph, ink));
    button.setIconSize({19, 14});
}

} // namespace ferry
