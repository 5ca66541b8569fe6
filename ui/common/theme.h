#pragma once

#include "ui/common/tokens.h"

#include <QFont>
#include <QObject>

#include <optional>

class QApplication;

namespace ferry {

// Gives the application its palette, style sheet and font, and changes them while it runs.
//
// Style sheets reach widgets by these dynamic properties, set before the widget is shown:
// "role" on QPushButton/QToolButton: "primary", "flat", "link"; on QLabel: "title", "strong",
// "quiet", "small"; on QFrame/QWidget: "card", "strip", "sidebar". See theme.cpp for the sheet.
class Theme final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { System = 1, Light, Dark };
    enum class TextSize { Small = 1, Normal, Large };

    // What the desktop says of itself.
    struct SystemLook
    {
        std::optional<bool> dark {}; // nothing: the palette that it gives is asked
        bool highContrast = false;
    };

    explicit Theme(QApplication &application);

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    void setSystemLook(const SystemLook &look);

    TextSize textSize() const { return m_textSize; }
    void setTextSize(TextSize size);

    // As kept in Setting::Theme: "system", "light", "dark".
    static Mode modeFromSetting(const QString &value);
    static QString settingOf(Mode mode);
    // As kept in Setting::TextSize: "small", "normal", "large".
    static TextSize textSizeFromSetting(const QString &value);
    static QString settingOf(TextSize size);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    bool systemIsDark();

    QApplication &m_application;
    Mode m_mode = Mode::System;
    TextSize m_textSize = TextSize::Normal;
    SystemLook m_system {};
    bool m_applying = false;
};

// The size of a text that is so high where the text size is normal, as it is now.
int textPixels(int normal);

// Variants of the application's font, where the text size is normal:
QFont smallFont(); // 12 px
QFont tinyFont(); // 11 px
QFont strongFont(); // 13 px, 600

} // namespace ferry
