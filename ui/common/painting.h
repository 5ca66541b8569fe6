#pragma once

#include "ui/common/icons.h"
#include "ui/common/tokens.h"

#include <QFont>
#include <QRectF>
#include <QString>
#include <QStyle>

#include <optional>

class QFontMetricsF;
class QPainter;
class QPixmap;

namespace ferry {

// Small pieces that rows of several lists share. `tokens` are those of the widget's palette.

// What lies behind a row that is selected or under the pointer, and the ring of the current one: RowListView says
// State_HasFocus only where somebody uses the keyboard.
void paintRowGround(
    QPainter &painter, const QRectF &ground, QStyle::State state, const Tokens &tokens);

// The rounded tile with a file's type, "NEF", from the end of its name.
void paintTypeTile(
    QPainter &painter, const QRectF &rect, const QString &fileName, const Tokens &tokens);
// With a picture in it, which covers the tile and has round corners of its own.
void paintPictureTile(
    QPainter &painter, const QRectF &rect, const QPixmap &picture, const Tokens &tokens);
void paintFolderTile(QPainter &painter, const QRectF &rect, const Tokens &tokens);
QString typeLabel(const QString &fileName); // at most four letters; empty: none

// A pill badge with words, "Refused". Height 20; the width that `text` needs is pillWidth().
qreal pillWidth(const QString &text, std::optional<Glyph> glyph = {});
void paintPill(QPainter &painter, const QRectF &rect, const QString &text, Tone tone,
    const Tokens &tokens, std::optional<Glyph> glyph = {});

// A progress bar as high as its rectangle; `fraction` from 0 to 1, mirrored for right-to-left.
void paintBar(QPainter &painter, const QRectF &rect, double fraction, const QColor &color,
    const Tokens &tokens, Qt::LayoutDirection direction);

// Text whose digits all take the same width, so that changing numbers do not dance. (QFont has
// font features, and with them "tnum", only since Qt 6.7.)
qreal tabularWidth(const QFontMetricsF &metrics, const QString &text);
void paintTabular(
    QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);

// With places to break at: long names, hashes and addresses have no spaces.
QString breakable(const QString &text);

// Isolated (U+2068, U+2069) for a sentence of another direction, and unturned; nothing in it is markup.
QString isolated(const QString &fileName);
// With a sign (U+FFFD) in place of each mark that turns a part of the line around: "photo<RLO>gpj.exe" is no picture.
QString unturned(const QString &fileName);

} // namespace ferry
