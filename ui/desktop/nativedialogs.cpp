#include "ui/desktop/nativedialogs.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr auto themeVariable = "QT_QPA_PLATFORMTHEME";

// From version 3 on it chooses folders, too.
constexpr uint leastVersion = 3;

} // namespace

bool NativeDialogs::prepare()
{
    if (qEnvironmentVariableIsSet(themeVariable))
        return false;
    qputenv(themeVariable, "xdgdesktopportal");
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    return true;
}

NativeDialogs::NativeDialogs(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    qunsetenv(themeVariable); // it is ours: what Ferry starts has a theme of its own
    if (!bus.isConnected())
        return;
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s,
        u"/org/freedesktop/portal/desktop"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.portal.FileChooser"_s << u"version"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *done;
        if (!reply.isError() && reply.value().variant().toUInt() >= leastVersion)
            QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    });
}

} // namespace ferry
