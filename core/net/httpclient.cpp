#include "net/httpclient.h"

#include "net/exchange.h"
#include "net/networkdefaults.h"
#include "net/proxychoice.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds timerInterval {250};
// To ask first takes as long as to send that much.
constexpr qint64 smallBody = 1 << 20;

QByteArray basic(const QString &user, const QString &password)
{
    return "Basic " + QString(user + u':' + password).toUtf8().toBase64();
}

QNetworkRequest makeTemplate()
{
    QNetworkRequest request;
    const auto manual = QVariant(int(QNetworkRequest::Manual));
    // HTTP/2 uploads of Qt's own manager know no back-pressure: the whole body ends up in memory.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, int(QNetworkRequest::ManualRedirectPolicy));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    // Idle for longer, a router on the way may have forgotten a connection. libcurl is told in curlrequest.cpp.
    request.setAttribute(QNetworkRequest::ConnectionCacheExpiryTimeoutSecondsAttribute, 10);
    // Said aloud, it also keeps Qt from unpacking what a server packs all the same.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader(
        "User-Agent", "Ferry/" + QCoreApplication::applicationVersion().toLatin1());
    return request;
}

} // namespace

HttpClient::HttpClient(QObject *parent)
    : QObject(parent)
    , m_template(makeTemplate())
    , m_defaults(NetworkDefaults::current())
    , m_timer(new QTimer(this))
{
    renewTls();
    m_timer->setInterval(timerInterval);
    m_timer->setTimerType(Qt::CoarseTimer);
    connect(m_timer, &QTimer::timeout, this, [this] { checkTimers(); });
}

HttpClient::~HttpClient()
{
    Q_ASSERT(m_exchanges.empty());
}

void HttpClient::setLimits(const Limits &limits)
{
    m_limits = limits;
}

bool HttpClient::addAuthorities(const QByteArray &pem)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem, QSsl::Pem);
    if (authorities.isEmpty())
        return false;
    m_authorities += authorities;
    renewTls();
    leaveConnections(); // those were checked against the others alone
    return true;
}

void HttpClient::setLine(const HttpLine &line)
{
    m_line = line;
    renewTls();
    leaveConnections();
}

void HttpClient::learnDefaults()
{
    std::shared_ptr<const NetworkDefaults> now = NetworkDefaults::current();
    if (now == m_defaults)
        return;
    m_defaults = std::move(now);
    renewTls();
    leaveConnections();
}

// Qt loads the system's authorities on demand, and no longer once others were added.
void HttpClient::renewTls()
{
    m_tls.reset();
    const QList<QSslCertificate> authorities = m_defaults->authorities + m_authorities;
    if (authorities.isEmpty() && m_line.certificate.isEmpty())
        return;
    m_tls = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
    m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates());
    m_tls->addCaCertificates(authorities);
    if (!m_line.certificate.isEmpty()) {
        m_tls->setLocalCertificateChain(m_line.certificate);
        m_tls->setPrivateKey(m_line.key.value_or(QSslKey()));
    }
}

void HttpClient::leaveConnections()
{
    for (const std::unique_ptr<Manager> &manager : m_managers)
        manager->isLeft = true;
    dropLeft();
}

void HttpClient::dropLeft()
{
    std::erase_if(
        m_managers, [](const auto &manager) { return manager->isLeft && manager->live == 0; });
}

// Managers that exist are loaded evenly; a new one comes when each of them has its connections
// busy.
HttpClient::Manager &HttpClient::freestManager()
{
    learnDefaults();
    if (m_network.hasChanged())
        leaveConnections();
    dropLeft();
    Manager *freest = nullptr;
    for (const std::unique_ptr<Manager> &manager : m_managers) {
        if (!manager->isLeft && (freest == nullptr || manager->live < freest->live))
            freest = manager.get();
    }
    if (freest != nullptr && freest->live < m_transport.mostRequests)
        return *freest;
    m_managers.push_back(std::make_unique<Manager>());
    m_managers.back()->network = m_transport.make();
    m_managers.back()->network->setTransferTimeout(0);
    m_managers.back()->network->setProxyFactory(new ProxyChoice(m_line.proxy)); // who owns it now
    return *m_managers.back();
}

HttpHeaders HttpClient::loginHeaders() const
{
    if (m_line.login == HttpLine::Login::None)
        return {};
    return {{"Authorization", basic(m_line.user, m_line.password)},
        {"Authorization", m_line.password.toUtf8()}};
}

// Whatever is known is said in advance: a body cannot be sent a second time after a 401 or 407.
void HttpClient::logIn(QNetworkRequest &wire, const Manager &manager) const
{
    QUrl url = wire.url();
    if (m_line.login == HttpLine::Login::Basic && !wire.hasRawHeader("Authorization"))
        wire.setRawHeader("Authorization", basic(m_line.user, m_line.password));
    if (m_line.login == HttpLine::Login::Digest) {
        url.setUserName(m_line.user);
        url.setPassword(m_line.password);
        wire.setUrl(url);
    }
    if (m_transport.greetsProxies || url.scheme() != "http"_L1)
        return; // within TLS the header would reach the server
    const QNetworkProxy proxy
        = manager.network->proxyFactory()->queryProxy(QNetworkProxyQuery(url)).value(0);
    if (proxy.type() == QNetworkProxy::HttpProxy && !proxy.user().isEmpty())
        wire.setRawHeader("Proxy-Authorization", basic(proxy.user(), proxy.password()));
}

QNetworkReply *HttpClient::send(Manager &manager, const HttpRequest &request)
{
    QNetworkRequest wire = m_template;
    wire.setUrl(request.url);
    if (request.url.scheme() == "https"_L1) {
        // A server that speaks nothing else says so, instead of leaving in silence.
        QSslConfiguration tls = m_tls ? *m_tls : QSslConfiguration::defaultConfiguration();
        tls.setAllowedNextProtocols({"http/1.1"});
        wire.setSslConfiguration(tls);
    }
    for (const auto &[name, value] : request.headers) {
        // A second one of these would be another message to somebody on the way.
        if (name.compare("Host", Qt::CaseInsensitive) != 0
            && name.compare("Content-Length", Qt::CaseInsensitive) != 0
            && name.compare("Transfer-Encoding", Qt::CaseInsensitive) != 0)
            wire.setRawHeader(name, value);
    }
    if (request.body)
        wire.setRawHeader("Content-Length", QByteArray::number(request.body->size()));
    if (m_line.asksFirst && request.body && request.body->size() > smallBody)
        wire.setRawHeader("Expect", "100-continue");
    logIn(wire, manager);
    // As a custom verb, POST gets no content type and no query of Qt's invention.
    if (request.verb == "HEAD")
        return manager.network->head(wire);
    if (request.verb == "GET" && !request.body)
        return manager.network->get(wire);
    return manager.network->sendCustomRequest(wire, request.verb, request.body.get());
}

void HttpClient::watch(Exchange *exchange)
{
    m_exchanges.push_back(exchange);
    if (!m_timer->isActive())
        m_timer->start();
}

void HttpClient::unwatch(Exchange *exchange)
{
    const auto found = std::find(m_exchanges.begin(), m_exchanges.end(), exchange);
    if (found == m_exchanges.end())
        return;
    *found = m_exchanges.back();
    m_exchanges.pop_back();
}

void HttpClient::checkTimers()
{
    if (m_exchanges.empty()) {
        m_timer->stop();
        return;
    }
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
    // An exchange that is told of its progress may end itself or others.
    for (Exchange *exchange : std::vector<Exchange *>(m_exchanges)) {
        if (std::find(m_exchanges.begin(), m_exchanges.end(), exchange) != m_exchanges.end())
            exchange->checkTimers(now);
    }
}

} // namespace ferry
