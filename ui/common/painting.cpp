#include "ui/common/painting.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace ferry {

namespace {

constexpr qreal tileRadius = 7;
constexpr qreal pillGlyphRoom = 13;

bool isPlainDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

qreal digitWidth(const QFontMetricsF &metrics)
{
    return metrics.horizontalAdvance(u'0');
}

// Calls `piece` for each digit and for each run between digits.
template<typename Piece>
void forEachPiece(const QString &text, Piece piece)
{
    qsizetype start = 0;
    while (start < text.size()) {
        qsizetype end = start + 1;
        if (!isPlainDigit(text.at(start))) {
            while (end < text.size() && !isPlainDigit(text.at(end)))
                ++end;
        }
        piece(text.mid(start, end - start));
        start = end;
    }
}

void paintTileGround(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(rect, tileRadius, tileRadius);
    painter.restore();
}

} // namespace

QString typeLabel(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(u'.');
    if (dot < 1 || dot == fileName.size() - 1)
        return {};
    const QString extension = fileName.mid(dot + 1).toUpper();
    if (extension == u"JPEG")
        return QStringLiteral("JPG");
    if (extension == u"XLSX" || extension == u"DOCX" || extension == u"PPTX")
        return extension.left(3);
    for (const QChar c : extension) {
        if (!c.isLetterOrNumber())
            return {};
    }
    return extension.size() <= 4 ? extension : QString();
}

void paintRowGround(
    QPainter &painter, const QRectF &ground, QStyle::State state, const Tokens &tokens)
{
    const bool selected = state.testFlag(QStyle::State_Selected);
    if (selected || state.testFlag(QStyle::State_MouseOver)) {
        QColor color = selected ? tokens.selection : tokens.track;
        if (!selected)
            color.setAlphaF(0.45F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(ground, 8, 8);
    }
    if (state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(tokens.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground.adjusted(1, 1, -1, -1), 8, 8);
    }
}

void paintTypeTile(
    QPainter &painter, const QRectF &rect, const QString &fileName, const Tokens &tokens)
{
    paintTileGround(painter, rect, tokens.track);
    const QString label = typeLabel(fileName);
    if (label.isEmpty()) {
        const QPointF half(8, 8);
        paintGlyph(
            painter, {rect.center() - half, rect.center() + half}, Glyph::File, tokens.text2);
        return;
    }
    painter.save();
    QFont font = strongFont();
    font.setPixelSize(label.size() > 3 ? 9 : 10);
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(tokens.text2);
    painter.drawText(rect, Qt::AlignCenter, label);
    painter.restore();
}

void paintFolderTile(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    paintTileGround(painter, rect, tokens.accentTint);
    const QPointF half(9, 9);
    paintGlyph(painter, {rect.center() - half, rect.center() + half}, Glyph::Folder, tokens.accent);
}

// The ground is seen through what can be seen through; the line ends what is as light as the window.
void paintPictureTile(
    QPainter &painter, const QRectF &rect, const QPixmap &picture, const Tokens &tokens)
{
    paintTileGround(painter, rect, tokens.track);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawPixmap(rect, picture, QRectF(picture.rect()));
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tileRadius, tileRadius);
    painter.restore();
}

static QFont pillFont()
{
    QFont font = tinyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

qreal pillWidth(const QString &text, std::optional<Glyph> glyph)
{
    return QFontMetricsF(pillFont()).horizontalAdvance(text) + 16 + (glyph ? pillGlyphRoom : 0);
}

void paintPill(QPainter &painter, const QRectF &rect, const QString &text, Tone tone,
    const Tokens &tokens, std::optional<Glyph> glyph)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneTint(tokens, tone));
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    painter.setFont(pillFont());
    painter.setPen(toneColor(tokens, tone));
    QRectF words = rect;
    if (glyph) {
        const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
        const qreal x = mirrored ? rect.right() - 7 - 12 : rect.left() + 7;
        paintGlyph(painter, {x, rect.center().y() - 6, 12, 12}, *glyph, toneColor(tokens, tone));
        mirrored ? words.setRight(x) : words.setLeft(x + 10);
    }
    painter.drawText(words, Qt::AlignCenter,
        QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, words.width() - 8));
    painter.restore();
}

void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &color,
    const Tokens &tokens, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2;
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.fillPath(outline, tokens.track);
    QRectF filled = rect;
    filled.setWidth(rect.width() * qBound(0.0, fraction, 1.0));
    if (direction == Qt::RightToLeft)
        filled.moveRight(rect.right());
    if (filled.width() > 0) {
        // Never thinner than its own round ends, so that a start can be seen.
        filled.setWidth(qMax(filled.width(), rect.height()));
        painter.setBrush(color);
        painter.drawRoundedRect(filled, radius, radius);
    }
    painter.restore();
}

qreal tabularWidth(const QFontMetricsF &metrics, const QString &text)
{
    const qreal digit = digitWidth(metrics);
    qreal width = 0;
    forEachPiece(text, [&](const QString &piece) {
        width += isPlainDigit(piece.at(0)) ? digit : metrics.horizontalAdvance(piece);
    });
    return width;
}

void paintTabular(
    QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    // Words of a right-to-left script are laid out as a whole: pieces would come in the wrong order.
    if (text.isRightToLeft()) {
        painter.drawText(rect, int(alignment | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
        return;
    }
    const qreal digit = digitWidth(metrics);
    const qreal width = tabularWidth(metrics, text);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    // In a mirrored window a piece such as " MB/s" would have its space at the other end.
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LeftToRight);
    forEachPiece(text, [&](const QString &piece) {
        const qreal own = metrics.horizontalAdvance(piece);
        const qreal cell = isPlainDigit(piece.at(0)) ? digit : own;
        painter.drawText(QPointF(x + (cell - own) / 2, baseline), piece);
        x += cell;
    });
    painter.setLayoutDirection(direction);
}

QString breakable(const QString &text)
{
    QString broken;
    for (qsizetype i = 0; i < text.size(); ++i) {
        broken += text.at(i);
        const bool afterPart = text.at(i) == u'/' || text.at(i) == u'-' || text.at(i) == u'_';
        if ((afterPart || i % 16 == 15) && !text.at(i).isHighSurrogate())
            broken += QChar(0x200b);
    }
    return broken;
}

QString isolated(const QString &fileName)
{
    return QChar(0x2068) + unturned(fileName) + QChar(0x2069);
}

QString unturned(const QString &fileName)
{
    QString plain = fileName;
    for (QChar &c : plain) {
        const char16_t code = c.unicode();
        const bool turns = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        if (turns)
            c = QChar::ReplacementCharacter;
    }
    return plain;
}

} // namespace ferry
