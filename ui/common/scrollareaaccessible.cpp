#include "ui/common/scrollareaaccessible.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace ferry {

namespace {

QAccessibleInterface *make(const QString &className, QObject *object)
{
    const bool isAsked = className == QLatin1StringView("QScrollArea")
        || className == QLatin1StringView("QAbstractScrollArea");
    if (!isAsked || !object->isWidgetType())
        return nullptr;
    // That of any widget: its children, counted and fetched from one list, each with its own state.
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
}

} // namespace

void installScrollAreaAccessible()
{
    QAccessible::installFactory(&make);
}

} // namespace ferry
