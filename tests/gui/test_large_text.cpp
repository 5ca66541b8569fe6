#include "gui/scenes.h"
#include "gui/windowstand.h"

#include <QApplication>
#include <QCheckBox>
#include <QFontMetrics>
#include <QHash>
#include <QLabel>
#include <QMargins>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; // pixels that rounding may cost

// Those that elide their words, or show their icon alone, say them whole in their tooltip.
bool elides(const QWidget &widget)
{
    return widget.inherits("ferry::ElidedLabel") || widget.inherits("ferry::FilterChip")
        || widget.inherits("ferry::SidebarEntry") || widget.inherits("ferry::SyncLine");
}

// Why its words are cut, or nothing.
QString cutBy(const QWidget &widget)
{
    int needed = widget.sizeHint().width();
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap()) {
            const int high = label->heightForWidth(label->width());
            return high > label->height() + slack
                ? u"%1 px high, needs %2"_s.arg(label->height()).arg(high)
                : QString();
        }
        if (label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            return {}; // gives way on purpose
    } else {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        if (button == nullptr || button->text().isEmpty())
            return {};
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            return {};
        // Less room around them is no harm.
        const int icon = button->icon().isNull() ? 0 : button->iconSize().width() + 4;
        constexpr int leastAround = 6;
        needed = icon + leastAround
            + button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    }
    if (needed > widget.width() + slack)
        return u"%1 px wide, needs %2"_s.arg(widget.width()).arg(needed);
    const int line = widget.fontMetrics().height();
    return line > widget.height() + slack
        ? u"%1 px high, a line needs %2"_s.arg(widget.height()).arg(line)
        : QString();
}

QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || elides(*widget))
            continue;
        if (const QString why = cutBy(*widget); !why.isEmpty()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            cut += u"%1 “%2” in %3: %4"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                label != nullptr ? label->text() : button->text(),
                QLatin1StringView(widget->parentWidget()->metaObject()->className()), why);
        }
    }
    return cut;
}

} // namespace

// What a person reads is whole, in every text size and on a screen of any resolution.
class TestLargeText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theScreensResolutionIsObeyed();
    void nothingIsCut_data();
    void nothingIsCut();
    void theRoomAroundWordsStaysWhenTheirSizeChanges();
};

// By Qt: all of the window grows with it.
void TestLargeText::theScreensResolutionIsObeyed()
{
    QCOMPARE(qApp->devicePixelRatio(), 150 / 96.0);
}

void TestLargeText::nothingIsCut_data()
{
    QTest::addColumn<Theme::TextSize>("size");
    QTest::newRow("small") << Theme::TextSize::Small;
    QTest::newRow("normal") << Theme::TextSize::Normal;
    QTest::newRow("large") << Theme::TextSize::Large;
}

void TestLargeText::nothingIsCut()
{
    QFETCH(Theme::TextSize, size);
    Theme theme(*qApp);
    QStringList cut;
    const auto settle = [&] {
        theme.setTextSize(size); // each scene's window begins with that of its settings
        QTest::qWait(30);
    };
    const Photographer photographer(settle, [&cut](QWidget &window, const QString &scene) {
        // What is cut for good: a busy machine takes its time to lay out.
        constexpr int patience = 5000;
        QStringList found;
        if (QTest::qWaitFor([&] { return (found = cutIn(window)).isEmpty(); }, patience))
            return;
        for (const QString &what : std::as_const(found))
            cut += scene + u": "_s + what;
    });
    scenes::takeAll(theme, photographer, u"light"_s);
    for (const QString &what : std::as_const(cut))
        qWarning("cut: %s", qPrintable(what));
    QVERIFY(cut.isEmpty());
}

void TestLargeText::theRoomAroundWordsStaysWhenTheirSizeChanges()
{
    Theme theme(*qApp);
    WindowStand stand;
    const auto window = stand.makeWindow(theme);
    const QList<QLabel *> labels = window->findChildren<QLabel *>();
    QHash<QLabel *, QMargins> before;
    for (QLabel *label : labels) {
        label->resize(1, 1); // as on a page that was not shown yet, or in a pane that is closed
        before.insert(label, label->contentsMargins());
    }
    theme.setTextSize(Theme::TextSize::Large);
    theme.setTextSize(Theme::TextSize::Normal);
    for (QLabel *label : labels)
        QVERIFY2(label->contentsMargins() == before.value(label), qPrintable(label->text()));
}

int main(int argc, char **argv)
{
    qputenv("QT_FONT_DPI", "150");
    QApplication application(argc, argv);
    TestLargeText test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_large_text.moc"
