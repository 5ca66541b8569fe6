#include "ui/desktop/offlinehint.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QNetworkInformation>

namespace ferry {

using namespace Qt::StringLiterals;

// Qt asks NetworkManager and waits for the answers, in this thread; one that hangs would hang the window. So it
// is asked something first, without waiting. Qt's other backend on Linux knows less than nothing: it says "online"
// on a computer without a network.
OfflineHint::OfflineHint(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    if (!bus.isConnected()) {
        listen();
        return;
    }
    QDBusMessage ask = QDBusMessage::createMethodCall(u"org.freedesktop.NetworkManager"_s,
        u"/org/freedesktop/NetworkManager"_s, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask << u"org.freedesktop.NetworkManager"_s << u"State"_s;
    ask.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            if (!done->isError())
                listen();
        });
}

void OfflineHint::listen()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
        &OfflineHint::look);
    look();
}

void OfflineHint::look()
{
    const bool isOffline = QNetworkInformation::instance()->reachability()
        == QNetworkInformation::Reachability::Disconnected;
    if (m_isOffline == isOffline)
        return;
    m_isOffline = isOffline;
    Q_EMIT changed(m_isOffline);
}

} // namespace ferry
