#pragma once

#include <QAccessibleWidget>

namespace ferry {

class SidebarEntry;

// A destination's entry for assistive technology: a button, and by name all that its menu offers. Qt's
// own offers nothing but to press it.
class EntryAccessible final : public QAccessibleWidget
{
public:
    explicit EntryAccessible(SidebarEntry &entry);

    static void install(); // for all destinations of the program

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    void doAction(const QString &name) override;

private:
    SidebarEntry &entry() const;
};

} // namespace ferry
