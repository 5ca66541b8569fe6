#include "ui/common/tokens.h"

#include <QTest>

#include <cmath>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// Relative luminance and contrast ratio, as WCAG 2.1 defines them.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

using Token = QColor Tokens::*;

struct Named
{
    const char *name;
    Token token;
};

// What rows, pages and cards stand on; the track is under what the mouse is over.
const QList<Named> grounds {{"window", &Tokens::window}, {"card", &Tokens::card},
    {"sidebar", &Tokens::sidebar}, {"selection", &Tokens::selection}};
const QList<Named> words {{"text1", &Tokens::text1}, {"text2", &Tokens::text2},
    {"text3", &Tokens::text3}, {"accent", &Tokens::accent}, {"good", &Tokens::good},
    {"warn", &Tokens::warn}, {"bad", &Tokens::bad}};

struct Pair
{
    Named text;
    Named ground;
};

QList<Pair> pairs()
{
    QList<Pair> all;
    for (const Named &ground : grounds) {
        for (const Named &text : words)
            all.append({text, ground});
    }
    const Named track {"track", &Tokens::track};
    for (const Named &text : {words[0], words[1], words[2]})
        all.append({text, track});
    // Pills, banners, buttons and chips.
    all += {{{"accent", &Tokens::accent}, {"accentTint", &Tokens::accentTint}},
        {{"text1", &Tokens::text1}, {"accentTint", &Tokens::accentTint}},
        {{"text2", &Tokens::text2}, {"accentTint", &Tokens::accentTint}},
        {{"good", &Tokens::good}, {"goodTint", &Tokens::goodTint}},
        {{"warn", &Tokens::warn}, {"warnTint", &Tokens::warnTint}},
        {{"bad", &Tokens::bad}, {"badTint", &Tokens::badTint}},
        {{"onAccent", &Tokens::onAccent}, {"accent", &Tokens::accent}},
        {{"window", &Tokens::window}, {"text1", &Tokens::text1}}};
    return all;
}

} // namespace

// Everybody can read it.
class TestContrast final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreClearOnTheirGround_data();
    void wordsAreClearOnTheirGround();
    void theMessagesLinkIsClear();
    void tonesStandOnTheirTints();
};

void TestContrast::wordsAreClearOnTheirGround_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    for (const Contrast which : {Contrast::Normal, Contrast::High}) {
        for (const Tokens *tokens : {&lightTokens(which), &darkTokens(which)}) {
            for (const Pair &pair : pairs()) {
                QTest::addRow("%s%s, %s on %s", tokens->dark ? "dark" : "light",
                    which == Contrast::High ? ", high" : "", pair.text.name, pair.ground.name)
                    << tokens->*pair.text.token << tokens->*pair.ground.token;
            }
        }
    }
}

void TestContrast::wordsAreClearOnTheirGround()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    const double found = contrast(text, ground);
    QVERIFY2(found >= 4.5, qPrintable(u"only %1 : 1"_s.arg(found, 0, 'f', 2)));
}

// The bar at the foot of a page is of the other shade, and its link of the other set.
void TestContrast::theMessagesLinkIsClear()
{
    for (const auto &[own, other] :
        {std::pair(&lightTokens(), &darkTokens()), std::pair(&darkTokens(), &lightTokens())}) {
        QVERIFY(contrast(other->accent, own->text1) >= 4.5);
        QVERIFY(contrast(other->accent, other->accentTint) >= 4.5);
    }
}

void TestContrast::tonesStandOnTheirTints()
{
    for (const Tokens *tokens : {&lightTokens(), &darkTokens()}) {
        for (const Tone tone :
            {Tone::Plain, Tone::Quiet, Tone::Accent, Tone::Good, Tone::Warn, Tone::Bad})
            QVERIFY(contrast(toneColor(*tokens, tone), toneTint(*tokens, tone)) >= 4.5);
    }
}

QTEST_APPLESS_MAIN(TestContrast)
#include "test_contrast.moc"
