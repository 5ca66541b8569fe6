#include "net/meteredconnection.h"

#include <QNetworkInformation>

namespace ferry {

MeteredConnection::MeteredConnection(QObject *parent)
    : QObject(parent)
    , m_isKnown(QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Metered))
{
    if (m_isKnown) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this,
            &MeteredConnection::changed);
    }
}

bool MeteredConnection::isMetered() const
{
    return m_isKnown && QNetworkInformation::instance()->isMetered();
}

} // namespace ferry
