#include "ui/common/theme.h"

#include "ui/common/mirroredlabels.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>
#include <QScreen>
#include <QStyleFactory>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int normalPixels = 13;

// What somebody wants larger on the whole desktop (Xft.dpi between two scales, QT_FONT_DPI) is larger
// here: the pixels of the design are those at 96 dots per inch.
double fontScale()
{
#ifdef Q_OS_MACOS
    constexpr double usual = 72;
#else
    constexpr double usual = 96;
#endif
    const QScreen *screen = QGuiApplication::primaryScreen();
    return screen == nullptr ? 1 : qBound(0.5, screen->logicalDotsPerInchY() / usual, 3.0);
}

int pixelsOf(Theme::TextSize size)
{
    const auto scaled = [](int pixels) { return qRound(pixels * fontScale()); };
    switch (size) {
    case Theme::TextSize::Small: return scaled(12);
    case Theme::TextSize::Normal: break;
    case Theme::TextSize::Large: return scaled(15);
    }
    return scaled(normalPixels);
}

QFont baseFont(Theme::TextSize size)
{
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(u"Inter"_s))
        font.setFamily(u"Inter"_s);
    font.setPixelSize(pixelsOf(size));
    return font;
}

QPalette paletteOf(const Tokens &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text1);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.window);
    p.setColor(QPalette::Text, t.text1);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.text1);
    p.setColor(QPalette::BrightText, t.bad);
    p.setColor(QPalette::ToolTipBase, t.card);
    p.setColor(QPalette::ToolTipText, t.text1);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Midlight, t.track);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.line);
    p.setColor(QPalette::Shadow, t.dark ? QColor(0, 0, 0) : QColor(0x9ca3af));
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faint = t.text3;
        faint.setAlphaF(0.7F);
        p.setColor(QPalette::Disabled, role, faint);
    }
    return p;
}

// "$name" stands for a token.
constexpr auto sheet = R"(
QMainWindow, QDialog { background: $window; }
QToolTip { background: $card; color: $text1; border: 1px solid $line; padding: 4px 6px; }

QPushButton, QToolButton[role="button"] {
    background: $card; color: $text1; border: 1px solid $line; border-radius: 7px;
    padding: 0 12px; min-height: 30px; font-weight: 500;
}
QPushButton:hover, QToolButton[role="button"]:hover { background: $hover; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: $track; }
QPushButton:disabled { color: $text3; background: $window; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid $accent; padding: 0 11px; min-height: 28px; outline: none; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] { background: $accent; color: $onAccent; border: 1px solid $accent; }
QPushButton[role="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[role="primary"]:focus { border: 2px solid $text1; }
QPushButton[role="primary"]:disabled { background: $track; color: $text3; border-color: $track; }
QPushButton[role="flat"] { background: transparent; border: 1px solid transparent; color: $text2; padding: 0 8px; }
QPushButton[role="flat"]:hover { background: $track; color: $text1; }
QPushButton[role="flat"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[role="link"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 0 8px; font-weight: 600; }
QPushButton[role="link"]:hover { background: $accentTint; }
QPushButton[role="link"]:focus { border: 2px solid $accent; padding: 0 7px; }
QPushButton[role="step"] { background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 0 4px; min-height: 22px; }
QPushButton[role="step"]:hover { background: $track; }
QPushButton[role="step"]:focus { border: 2px solid $accent; padding: 0 3px; min-height: 20px; }
QPushButton[role="banner"] { background: transparent; border: 1px solid transparent; padding: 0 8px; min-height: 24px; font-weight: 600; color: $bad; }
QPushButton[role="banner"]:hover { background: $card; }
QPushButton[role="banner"]:focus { border: 2px solid $accent; padding: 0 7px; min-height: 22px; }
QFrame[role="banner"][tone="warn"] QPushButton { color: $warn; }
QPushButton[role="status"] { background: transparent; border: 1px solid transparent; border-radius: 5px; color: $text2; padding: 0 5px; min-height: 20px; font-size: 12px; font-weight: 400; }
QPushButton[role="status"]:hover { background: $track; color: $text1; }
QPushButton[role="status"]:focus { border: 2px solid $accent; padding: 0 4px; min-height: 18px; }
QPushButton[role="status"][tone="bad"] { color: $bad; }

QLineEdit, QPlainTextEdit, QSpinBox, QTimeEdit, QComboBox {
    background: $card; color: $text1; border: 1px solid $line; border-radius: 7px;
    padding: 0 8px; min-height: 28px; selection-background-color: $accent; selection-color: $onAccent;
}
QPlainTextEdit { padding: 6px 8px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QSpinBox:disabled, QTimeEdit:disabled, QComboBox:disabled { color: $text3; background: $window; }
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QTimeEdit:focus, QComboBox:focus { border: 2px solid $accent; padding: 0 7px; min-height: 26px; }
QPlainTextEdit:focus { padding: 5px 7px; }
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevrondown-$shade.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $card; color: $text1; border: 1px solid $line; selection-background-color: $selection; selection-color: $text1; outline: none; }

QListWidget { background: $card; color: $text1; border: 1px solid $line; border-radius: 7px; padding: 4px; }
QListWidget:focus { border: 2px solid $accent; padding: 3px; }
QListWidget[role="pages"] { background: transparent; border: 1px solid transparent; }
QListWidget[role="pages"]:focus { border: 1px solid transparent; padding: 4px; }
QListWidget[role="pages"]::item { padding: 6px; border: 2px solid transparent; }
QListWidget[role="pages"]::item:focus { border-color: $accent; }
QListWidget::item { border-radius: 5px; padding: 4px 6px; }
QListWidget::item:selected { background: $selection; color: $text1; }

QCheckBox, QRadioButton { color: $text1; spacing: 8px; outline: none; }
QCheckBox:disabled, QRadioButton:disabled { color: $text3; }
QCheckBox::indicator, QRadioButton::indicator { width: 14px; height: 14px; background: $card; border: 1px solid $text3; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid $accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/check-$shade.svg); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url(:/icons/dot-$shade.svg); }
QCheckBox::indicator:checked:focus, QRadioButton::indicator:checked:focus { border-color: $text1; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: $window; border-color: $line; }

QMenuBar { background: $sidebar; color: $text1; border-bottom: 1px solid $line; padding: 2px 8px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 5px; }
QMenuBar::item:selected { background: $track; }
QMenu { background: $card; color: $text1; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 5px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $text3; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 4px 6px; }

QLabel { background: transparent; color: $text1; }
QLabel[role="title"] { font-size: 17px; font-weight: 700; }
QLabel[role="headline"] { font-size: 20px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="name"] { font-size: 14px; font-weight: 600; }
QLabel[role="quiet"] { color: $text2; }
QLabel[role="small"] { color: $text2; font-size: 12px; }
QLabel[role="faint"] { color: $text3; font-size: 11px; }
QLabel[role="trail"] { color: $accent; font-size: 11px; font-weight: 600; }
QLabel[role="section"], QLabel[role="field"] { color: $text3; font-size: 11px; font-weight: 600; }
QLabel[role="field"] { padding-top: 8px; }
QLabel[tone="bad"] { color: $bad; }
QLabel[tone="good"] { color: $good; }
QLabel[tone="warn"] { color: $warn; }

QFrame[role="header"], QFrame[role="strip"] { background: $headerGround; border: none; border-bottom: 1px solid $line; }
QFrame[role="strip"] { background: $stripGround; }
QFrame[role="details"] { background: $card; border: none; border-left: 1px solid $line; }
QFrame[role="foot"] { background: $card; border: none; border-top: 1px solid $line; }
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[role="picker"] { background: $card; border: 1px solid $line; border-radius: 7px; }
QFrame[role="message"] { background: $text1; border: none; border-radius: 8px; }
QFrame[role="message"] QLabel { color: $window; }
QFrame[role="message"] QPushButton { color: $messageLink; }
QFrame[role="message"] QPushButton:hover { background: $messageHover; }
QFrame[role="banner"] { border: none; border-radius: 8px; background: $badTint; }
QFrame[role="banner"][tone="warn"] { background: $warnTint; }
QFrame[role="banner"] QLabel { color: $bad; }
QFrame[role="banner"][tone="warn"] QLabel { color: $warn; }
QWidget[role="sidebar"] { background: $sidebar; border: none; border-right: 1px solid $line; }
QFrame[role="statusbar"] { background: $sidebar; border: none; border-top: 1px solid $line; }

QAbstractItemView { background: $window; border: none; outline: none; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $handle; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $handle; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: $text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
)";

QString styleSheetOf(const Tokens &t)
{
    const auto mixed = [](const QColor &a, const QColor &b, qreal part) {
        return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * part),
            float(a.greenF() + (b.greenF() - a.greenF()) * part),
            float(a.blueF() + (b.blueF() - a.blueF()) * part));
    };
    const Tokens &opposite = t.dark ? lightTokens() : darkTokens();
    // The longest names first: "$text1" must not be cut by "$text".
    const QList<std::pair<QString, QString>> names {
        {u"$accentHover"_s, mixed(t.accent, t.text1, 0.12).name()},
        {u"$accentTint"_s, t.accentTint.name()},
        {u"$onAccent"_s, t.onAccent.name()},
        {u"$accent"_s, t.accent.name()},
        {u"$headerGround"_s, (t.dark ? t.window : t.card).name()},
        {u"$stripGround"_s, t.card.name()},
        {u"$messageLink"_s, opposite.accent.name()},
        {u"$messageHover"_s, opposite.accentTint.name()},
        {u"$window"_s, t.window.name()},
        {u"$sidebar"_s, t.sidebar.name()},
        {u"$card"_s, t.card.name()},
        {u"$line"_s, t.line.name()},
        {u"$track"_s, t.track.name()},
        {u"$hover"_s, mixed(t.card, t.track, 0.6).name()},
        {u"$handle"_s, mixed(t.window, t.text3, 0.45).name()},
        {u"$text1"_s, t.text1.name()},
        {u"$text2"_s, t.text2.name()},
        {u"$text3"_s, t.text3.name()},
        {u"$selection"_s, t.selection.name()},
        {u"$goodTint"_s, t.goodTint.name()},
        {u"$good"_s, t.good.name()},
        {u"$warnTint"_s, t.warnTint.name()},
        {u"$warn"_s, t.warn.name()},
        {u"$badTint"_s, t.badTint.name()},
        {u"$bad"_s, t.bad.name()},
        {u"$shade"_s, t.dark ? u"dark"_s : u"light"_s},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto &[name, value] : names)
        text.replace(name, value);
    static const QRegularExpression size(u"font-size: (\\d+)px"_s);
    for (auto found = size.match(text); found.hasMatch();
         found = size.match(text, found.capturedEnd())) {
        const QString scaled = QString::number(textPixels(found.capturedView(1).toInt()));
        text.replace(found.capturedStart(1), found.capturedLength(1), scaled);
    }
    return text;
}

} // namespace

Theme::Theme(QApplication &application)
    : QObject(&application)
    , m_application(application)
{
    m_application.setStyle(QStyleFactory::create(u"Fusion"_s));
    m_application.setFont(baseFont(m_textSize));
    m_application.installEventFilter(this);
    m_application.installEventFilter(new MirroredLabels(this));
    apply();
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode)
        return;
    m_mode = mode;
    apply();
}

void Theme::setTextSize(TextSize size)
{
    if (m_textSize == size)
        return;
    m_textSize = size;
    m_application.setFont(baseFont(size));
    apply();
}

void Theme::setSystemLook(const SystemLook &look)
{
    m_system = look;
    apply();
}

Theme::Mode Theme::modeFromSetting(const QString &value)
{
    if (value == "light"_L1)
        return Mode::Light;
    return value == "dark"_L1 ? Mode::Dark : Mode::System;
}

QString Theme::settingOf(Mode mode)
{
    switch (mode) {
    case Mode::System: break;
    case Mode::Light: return u"light"_s;
    case Mode::Dark: return u"dark"_s;
    }
    return u"system"_s;
}

Theme::TextSize Theme::textSizeFromSetting(const QString &value)
{
    if (value == "small"_L1)
        return TextSize::Small;
    return value == "large"_L1 ? TextSize::Large : TextSize::Normal;
}

QString Theme::settingOf(TextSize size)
{
    switch (size) {
    case TextSize::Small: return u"small"_s;
    case TextSize::Normal: break;
    case TextSize::Large: return u"large"_s;
    }
    return u"normal"_s;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // The platform announces a new system theme to every window; only then is its palette new.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
    const Contrast contrast = m_system.highContrast ? Contrast::High : Contrast::Normal;
    const Tokens &tokens = dark ? darkTokens(contrast) : lightTokens(contrast);
    QApplication::setPalette(paletteOf(tokens));
    m_application.setStyleSheet(styleSheetOf(tokens));
    m_applying = false;
}

// Qt 6.4 has no QStyleHints::colorScheme: where no portal says it, the palette that the platform offers tells.
bool Theme::systemIsDark()
{
    if (m_system.dark)
        return *m_system.dark;
    QApplication::setPalette(QPalette());
    const QPalette system = QApplication::palette();
    return system.color(QPalette::Window).lightness()
        < system.color(QPalette::WindowText).lightness();
}

int textPixels(int normal)
{
    const int pixels = QApplication::font().pixelSize(); // -1: no Theme has set one
    return pixels > 0 ? qRound(double(normal) * pixels / normalPixels) : normal;
}

QFont smallFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels(12));
    return font;
}

QFont tinyFont()
{
    QFont font = QApplication::font();
    font.setPixelSize(textPixels(11));
    return font;
}

QFont strongFont()
{
    QFont font = QApplication::font();
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace ferry
