#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// What is free at the left and at the right of what a button says.
struct Room
{
    int left = 0;
    int right = 0;
    int widestGap = 0; // within
};

Room roomOf(const QImage &picture)
{
    const QColor ground = picture.pixelColor(picture.width() / 2, 4);
    std::optional<int> first;
    int last = 0;
    int widest = 0;
    for (int x = 4; x < picture.width() - 4; ++x) { // within the frame
        bool isInk = false;
        for (int y = 4; y < picture.height() - 4; ++y)
            isInk = isInk || qAbs(picture.pixelColor(x, y).lightness() - ground.lightness()) > 60;
        if (!isInk)
            continue;
        if (first)
            widest = qMax(widest, x - last - 1);
        first = first.value_or(x);
        last = x;
    }
    return {first.value_or(0), picture.width() - 1 - last, widest};
}

} // namespace

// An icon and words stand together in the middle of their button, in either direction of writing.
class MirroredLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void iconAndWordsStandTogether_data();
    void iconAndWordsStandTogether();
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

void MirroredLabelsTest::iconAndWordsStandTogether_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("role");
    QTest::addColumn<bool>("hasMenu");
    for (const auto &[name, direction] : {std::pair("from the left", Qt::LeftToRight),
             std::pair("from the right", Qt::RightToLeft)}) {
        QTest::addRow("%s", name) << direction << QString() << false;
        QTest::addRow("%s, the primary one", name) << direction << u"primary"_s << false;
        QTest::addRow("%s, with a menu", name) << direction << u"primary"_s << true;
    }
}

void MirroredLabelsTest::iconAndWordsStandTogether()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, role);
    QFETCH(bool, hasMenu);
    QApplication::setLayoutDirection(direction);
    const Theme theme(*qApp);
    QPushButton button(u"HHHHH"_s);
    QMenu menu;
    setGlyph(button, Glyph::Plus, role == "primary"_L1 ? GlyphInk::OnAccent : GlyphInk::Text1);
    button.setProperty("role", role);
    if (hasMenu)
        button.setMenu(&menu);
    button.resize(200, 32);
    button.show();
    const Room room = roomOf(button.grab().toImage());
    constexpr int apart = 12; // between icon and words
    QVERIFY2(room.widestGap <= apart, qPrintable(u"%1 apart"_s.arg(room.widestGap)));
    constexpr int offCentre = 10; // a menu's mark takes some, and an icon has air around it
    QVERIFY2(qAbs(room.left - room.right) <= 2 * offCentre,
        qPrintable(u"%1 free at the left, %2 at the right"_s.arg(room.left).arg(room.right)));
}

QTEST_MAIN(MirroredLabelsTest)
#include "test_mirrored_labels.moc"
