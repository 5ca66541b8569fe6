#pragma once

#include <QColor>
#include <QPalette>

namespace ferry {

// The colours of the design, by role; nothing else in the ui names a colour. Words have a contrast of 4.5 : 1 at least
// with whatever they stand on (WCAG 2.1, 1.4.3), which a test holds them to.
struct Tokens
{
    bool dark;
    QColor window, card, sidebar;
    QColor line, track;
    QColor text1, text2, text3;
    QColor accent, accentTint, selection, onAccent;
    QColor good, goodTint;
    QColor warn, warnTint;
    QColor bad, badTint;
};

// High: as the desktop asks for it. Second words are as clear as the first, and lines can be seen.
enum class Contrast { Normal = 1, High };

const Tokens &lightTokens(Contrast contrast = Contrast::Normal);
const Tokens &darkTokens(Contrast contrast = Contrast::Normal);

// The one of them that belongs to a palette: widgets ask with their own palette() while they paint, and so
// follow a change of theme without being told.
const Tokens &tokensOf(const QPalette &palette);

// What a state means; it picks colours, and never speaks alone.
enum class Tone { Plain = 1, Quiet, Accent, Good, Warn, Bad };

QColor toneColor(const Tokens &tokens, Tone tone);
QColor toneTint(const Tokens &tokens, Tone tone);

} // namespace ferry
