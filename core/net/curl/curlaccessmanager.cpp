#include "net/curl/curlaccessmanager.h"

#include "net/curl/curlmulti.h"
#include "net/curl/curlreply.h"
#include "net/curl/curltrust.h"

#include <QNetworkProxy>

namespace ferry {

namespace {

QByteArray verbOf(QNetworkAccessManager::Operation operation, const QNetworkRequest &request)
{
    switch (operation) {
    case QNetworkAccessManager::HeadOperation: return "HEAD";
    case QNetworkAccessManager::PutOperation: return "PUT";
    case QNetworkAccessManager::PostOperation: return "POST";
    case QNetworkAccessManager::DeleteOperation: return "DELETE";
    case QNetworkAccessManager::CustomOperation:
        return request.attribute(QNetworkRequest::CustomVerbAttribute).toByteArray();
    case QNetworkAccessManager::GetOperation:
    case QNetworkAccessManager::UnknownOperation: break;
    }
    return "GET";
}

} // namespace

CurlAccessManager::CurlAccessManager(QObject *parent)
    : QNetworkAccessManager(parent)
    , m_multi(std::make_unique<CurlMulti>())
    , m_trust(std::make_unique<CurlTrust>())
{ }

// Replies that are left are its children, and end before what carries them.
CurlAccessManager::~CurlAccessManager()
{
    qDeleteAll(findChildren<CurlReply *>(QString(), Qt::FindDirectChildrenOnly));
}

bool CurlAccessManager::isPossible()
{
    const curl_version_info_data *about = curl_version_info(CURLVERSION_NOW);
    return about->ssl_version != nullptr && QByteArrayView(about->ssl_version).contains("OpenSSL");
}

QNetworkReply *CurlAccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    const QNetworkProxyQuery query(request.url());
    const QList<QNetworkProxy> proxies = proxyFactory() != nullptr
        ? proxyFactory()->queryProxy(query)
        : QNetworkProxyFactory::proxyForQuery(query);
    auto *reply = new CurlReply(*m_multi,
        {.operation = operation,
            .verb = verbOf(operation, request),
            .request = request,
            .body = body,
            .proxy = proxies.value(0, QNetworkProxy::NoProxy),
            .trust = m_trust.get()},
        this);
    reply->start();
    return reply;
}

} // namespace ferry
