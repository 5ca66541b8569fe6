#include "ui/desktop/networkmanager.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>

namespace ferry::networkmanager {

using namespace Qt::StringLiterals;

void whenItAnswers(const QDBusConnection &bus, QObject *context, const std::function<void()> &then)
{
    if (!bus.isConnected()) {
        then();
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.NetworkManager"_s,
        u"/org/freedesktop/NetworkManager"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.NetworkManager"_s << u"State"_s;
    ask.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
        [then](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            if (!done->isError())
                then();
        });
}

} // namespace ferry::networkmanager
