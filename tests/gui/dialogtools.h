#pragma once

#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>

namespace ferry {

// Finds in a dialog what a person sees in it.

// Without the mnemonic, and without the marks of the language that test_translations speaks.
inline bool reads(QString shown, const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("[&⟦⟧~]"));
    return shown.remove(marks) == text;
}

inline QLineEdit &lineNamed(const QWidget &parent, const QString &name)
{
    for (QLineEdit *line : parent.findChildren<QLineEdit *>()) {
        if (line->accessibleName().startsWith(name)
            || line->accessibleName().startsWith(u'⟦' + name))
            return *line;
    }
    qFatal("no field %s", qPrintable(name));
}

// A visible one, by its words without the mnemonic; null when there is none.
template<typename Button = QPushButton>
Button *seenButton(const QWidget &parent, const QString &text)
{
    for (Button *button : parent.findChildren<Button *>()) {
        if (button->isVisible() && reads(button->text(), text))
            return button;
    }
    return nullptr;
}

template<typename Button = QPushButton>
Button &buttonNamed(const QWidget &parent, const QString &text)
{
    if (Button *button = seenButton<Button>(parent, text))
        return *button;
    qFatal("no button %s", qPrintable(text));
}

// Shown or not, as on a page that is not the current one.
inline QPushButton &buttonOf(const QWidget &parent, const QString &text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>()) {
        if (reads(button->text(), text))
            return *button;
    }
    qFatal("no button %s", qPrintable(text));
}

// As assistive technology does it: a box is toggled, not clicked, and a text is set, not typed.
inline void toggleFromOutside(QWidget &button)
{
    QAccessibleActionInterface *actions
        = QAccessible::queryAccessibleInterface(&button)->actionInterface();
    actions->doAction(QAccessibleActionInterface::toggleAction());
}

inline void setTextFromOutside(QLineEdit &line, const QString &text)
{
    QAccessible::queryAccessibleInterface(&line)->setText(QAccessible::Value, text);
}

inline bool shows(const QWidget &parent, const QString &text)
{
    const auto labels = parent.findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace ferry
