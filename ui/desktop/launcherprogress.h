#pragma once

#include "queue/queueprogress.h"

#include <QDBusConnection>
#include <QString>
#include <QVariantMap>

namespace ferry {

// The bar and the count on Ferry's entry in a task bar or dock, by com.canonical.Unity.LauncherEntry
// (wiki.ubuntu.com/Unity/LauncherAPI), which Plasma, Dash to Dock and Plank listen to, too. A signal on
// the bus, so nothing is waited for, and nobody need be there.
class LauncherProgress final
{
public:
    LauncherProgress(const QDBusConnection &bus, const QString &launcher);
    ~LauncherProgress(); // takes them off

    void show(const QueueProgress &progress);

private:
    void send(const QVariantMap &properties);

    QDBusConnection m_bus;
    QString m_launcher;
    QVariantMap m_shown {};
};

} // namespace ferry
