#include "ui/common/tokens.h"

namespace ferry {

namespace {

Tokens contrasted(Tokens tokens)
{
    tokens.line = tokens.text3;
    tokens.text3 = tokens.text2;
    tokens.text2 = tokens.text1;
    return tokens;
}

} // namespace

const Tokens &lightTokens(Contrast contrast)
{
    static const Tokens tokens {
        .dark = false,
        .window = QColor(0xf6f7f9),
        .card = QColor(0xffffff),
        .sidebar = QColor(0xeef0f4),
        .line = QColor(0xe3e6eb),
        .track = QColor(0xe6e9ee),
        .text1 = QColor(0x111827),
        .text2 = QColor(0x4b5563),
        .text3 = QColor(0x626875),
        .accent = QColor(0x2462e7),
        .accentTint = QColor(0xe8effd),
        .selection = QColor(0xeaf0fe),
        .onAccent = QColor(0xffffff),
        .good = QColor(0x157d3c),
        .goodTint = QColor(0xe7f6ec),
        .warn = QColor(0xb05109),
        .warnTint = QColor(0xfef3e2),
        .bad = QColor(0xc62828),
        .badTint = QColor(0xfdecec),
    };
    static const Tokens high = contrasted(tokens);
    return contrast == Contrast::High ? high : tokens;
}

const Tokens &darkTokens(Contrast contrast)
{
    static const Tokens tokens {
        .dark = true,
        .window = QColor(0x14171c),
        .card = QColor(0x1b1f26),
        .sidebar = QColor(0x171a20),
        .line = QColor(0x2a303a),
        .track = QColor(0x2a303a),
        .text1 = QColor(0xf1f3f6),
        .text2 = QColor(0xb4bcc8),
        .text3 = QColor(0x8f99a9),
        .accent = QColor(0x6ea2ff),
        .accentTint = QColor(0x1f2c47),
        .selection = QColor(0x22304c),
        // White on this accent has a contrast of 2.5 : 1 only.
        .onAccent = QColor(0x0c1424),
        .good = QColor(0x5fd08a),
        .goodTint = QColor(0x17301f),
        .warn = QColor(0xf3b35b),
        .warnTint = QColor(0x35290f),
        .bad = QColor(0xff8a80),
        .badTint = QColor(0x3a1c1c),
    };
    static const Tokens high = contrasted(tokens);
    return contrast == Contrast::High ? high : tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const bool dark = palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
    const auto &set = dark ? darkTokens : lightTokens;
    // The line's colour tells the two of them apart.
    const Tokens &high = set(Contrast::High);
    return palette.color(QPalette::Mid) == high.line ? high : set(Contrast::Normal);
}

QColor toneColor(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Plain: return tokens.text2;
    case Tone::Quiet: return tokens.text3;
    case Tone::Accent: return tokens.accent;
    case Tone::Good: return tokens.good;
    case Tone::Warn: return tokens.warn;
    case Tone::Bad: return tokens.bad;
    }
    return tokens.text2;
}

QColor toneTint(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Plain:
    case Tone::Quiet: return tokens.track;
    case Tone::Accent: return tokens.accentTint;
    case Tone::Good: return tokens.goodTint;
    case Tone::Warn: return tokens.warnTint;
    case Tone::Bad: return tokens.badTint;
    }
    return tokens.track;
}

} // namespace ferry
