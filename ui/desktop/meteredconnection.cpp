#include "ui/desktop/meteredconnection.h"

#include "ui/desktop/networkmanager.h"

#include <QNetworkInformation>

namespace ferry {

MeteredConnection::MeteredConnection(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
{
    networkmanager::whenItAnswers(bus, this, [this] { listen(); });
}

void MeteredConnection::listen()
{
    m_isKnown = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered);
    if (!m_isKnown)
        return;
    const QNetworkInformation *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::isMeteredChanged, this, &MeteredConnection::changed);
    if (information->isMetered())
        Q_EMIT changed(true);
}

} // namespace ferry
