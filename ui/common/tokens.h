#pragma once

#include <QColor>
#include <QPalette>

namespace ferry {

// The colours of the design, by role. Two sets; nothing else in the ui names a colour.
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

const Tokens &lightTokens();
const Tokens &darkTokens();

// The set that belongs to a palette: widgets ask with their own palette() while they paint, and so
// follow a change of theme without being told.
const Tokens &tokensOf(const QPalette &palette);

// What a state means; it picks colours, and never speaks alone.
enum class Tone { Plain = 1, Quiet, Accent, Good, Warn, Bad };

QColor toneColor(const Tokens &tokens, Tone tone);
QColor toneTint(const Tokens &tokens, Tone tone);

} // namespace ferry
