#pragma once

#include "ui/common/tokens.h"

#include <QIcon>

class QAbstractButton;
class QPainter;
class QRectF;

namespace ferry {

// Ferry's own icons: SVG on a 16-px grid with one stroke width, in resources/icons/<name>.svg.
enum class Glyph {
    Upload = 1,
    History,
    Settings,
    Plus,
    Pause,
    Play,
    Close,
    Retry,
    More,
    Link,
    Folder,
    File,
    Search,
    ChevronDown,
    ChevronRight,
    Check,
    Warning,
    Trash,
    Copy,
    Edit,
    Paste,
    Info,
    Export,
    Undo,
    Menu,
    Sync,
    User,
    Ask,
    Cloud,
    Chart,
    Download,
    Star,
    QrCode,
};

// Drawn in `color`, crisp at the painter's device pixel ratio.
void paintGlyph(QPainter &painter, const QRectF &rect, Glyph glyph, const QColor &color);

// An icon for buttons, actions and fields, coloured from the application's palette whenever it is
// painted, so that it follows a change of theme.
enum class GlyphInk { Text1 = 1, Text2, Text3, Accent, OnAccent, Good, Warn, Bad };
QIcon glyphIcon(Glyph glyph, GlyphInk ink = GlyphInk::Text2);

// For a button with words too: with the distance between icon and words that the design has, and
// styles have not.
void setGlyph(QAbstractButton &button, Glyph glyph, GlyphInk ink = GlyphInk::Text1);

} // namespace ferry
