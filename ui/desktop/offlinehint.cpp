#include "ui/desktop/offlinehint.h"

#include "ui/desktop/networkmanager.h"

#include <QNetworkInformation>

namespace ferry {

OfflineHint::OfflineHint(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    networkmanager::whenItAnswers(bus, this, [this] { listen(); });
}

// Qt's other backend on Linux knows less than nothing: it says "online" on a computer without a network.
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
