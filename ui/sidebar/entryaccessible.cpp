#include "ui/sidebar/entryaccessible.h"

#include "ui/sidebar/sidebarentry.h"

namespace ferry {

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    auto *entry = qobject_cast<SidebarEntry *>(object);
    const bool isAsked = className == QLatin1StringView(SidebarEntry::staticMetaObject.className());
    return entry != nullptr && isAsked && entry->isDestination() ? new EntryAccessible(*entry)
                                                                 : nullptr;
}

} // namespace

void EntryAccessible::install()
{
    static const bool isInstalled = (QAccessible::installFactory(&make), true);
    Q_UNUSED(isInstalled)
}

EntryAccessible::EntryAccessible(SidebarEntry &entry)
    : QAccessibleWidget(&entry, QAccessible::Button)
{ }

SidebarEntry &EntryAccessible::entry() const
{
    return static_cast<SidebarEntry &>(*widget());
}

QStringList EntryAccessible::actionNames() const
{
    QStringList names {QAccessibleActionInterface::pressAction()};
    for (const SidebarEntry::Command &command : entry().commands()) {
        if (command.isPossible)
            names += command.name;
    }
    return names + QAccessibleWidget::actionNames();
}

QString EntryAccessible::localizedActionName(const QString &name) const
{
    const bool isOwn = name != QAccessibleActionInterface::pressAction()
        && !QAccessibleWidget::actionNames().contains(name);
    return isOwn ? name : QAccessibleActionInterface::localizedActionName(name);
}

void EntryAccessible::doAction(const QString &name)
{
    if (name == QAccessibleActionInterface::pressAction()) {
        entry().click();
        return;
    }
    for (const SidebarEntry::Command &command : entry().commands()) {
        if (command.isPossible && command.name == name) {
            command.act();
            return;
        }
    }
    QAccessibleWidget::doAction(name);
}

} // namespace ferry
