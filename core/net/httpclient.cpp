#include "net/httpclient.h"

#include "net/exchange.h"
#include "net/lowdelay.h"
#include "net/socketpool.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTimer>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// QHttpNetworkConnectionPrivate::defaultHttpChannelCount of Qt 6.
constexpr int connectionsPerManager = 6;
constexpr std::chrono::milliseconds timerInterval {250};

QNetworkRequest makeTemplate()
{
    QNetworkRequest request;
    const auto manual = QVariant(int(QNetworkRequest::Manual));
    // HTTP/2 uploads of Qt know no back-pressure: the whole body ends up in memory.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, int(QNetworkRequest::ManualRedirectPolicy));
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, manual);
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
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
    , m_sockets(std::make_unique<SocketPool>())
    , m_lowDelay(std::make_unique<LowDelay>())
    , m_timer(new QTimer(this))
{
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
    if (!m_tls) {
        // Qt loads the system's authorities on demand, and no longer once others were added.
        m_tls = std::make_unique<QSslConfiguration>(QSslConfiguration::defaultConfiguration());
        m_tls->setCaCertificates(QSslConfiguration::systemCaCertificates());
    }
    m_tls->addCaCertificates(authorities);
    m_template.setSslConfiguration(*m_tls);
    m_sockets->clear(); // those were checked against the others alone
    return true;
}

// Where a proxy stands in between, Qt's way of speaking with it is the one that is known to work.
bool HttpClient::goesDirectly(const HttpRequest &request) const
{
    if (!request.body || request.body->size() == 0)
        return false;
    const QList<QNetworkProxy> proxies
        = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(request.url));
    return proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy;
}

std::unique_ptr<UploadSocket> HttpClient::connectionFor(const QUrl &url)
{
    const bool isTls = url.scheme() == "https"_L1;
    const UploadSocket::Target target {.host = url.host(QUrl::FullyEncoded),
        .port = quint16(url.port(isTls ? 443 : 80)),
        .isTls = isTls};
    std::optional<QSslConfiguration> tls;
    if (isTls) {
        tls = m_tls ? *m_tls : QSslConfiguration::defaultConfiguration();
        tls->setAllowedNextProtocols({"http/1.1"});
    }
    return m_sockets->take(target, tls);
}

void HttpClient::takeBack(std::unique_ptr<UploadSocket> socket)
{
    m_sockets->give(std::move(socket));
}

// checkRequest() has seen that nothing in it can split the head.
QByteArray HttpClient::headOf(const HttpRequest &request) const
{
    QByteArray target
        = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() >= 0)
        host += ':' + QByteArray::number(request.url.port());
    QByteArray head = request.verb + ' ' + target + " HTTP/1.1\r\nHost: " + host
        + "\r\nContent-Length: " + QByteArray::number(request.body->size()) + "\r\n";
    const auto append = [&head](const QByteArray &name, const QByteArray &value) {
        head += name + ": " + value + "\r\n";
    };
    const auto isOurs = [&request](const QByteArray &name) {
        return std::none_of(
            request.headers.begin(), request.headers.end(), [&name](const auto &header) {
                return header.first.compare(name, Qt::CaseInsensitive) == 0;
            });
    };
    for (const QByteArray &name : m_template.rawHeaderList()) {
        if (isOurs(name))
            append(name, m_template.rawHeader(name));
    }
    for (const auto &[name, value] : request.headers) {
        // A second one of these would be another message to somebody on the way.
        if (name.compare("Host", Qt::CaseInsensitive) != 0
            && name.compare("Content-Length", Qt::CaseInsensitive) != 0
            && name.compare("Transfer-Encoding", Qt::CaseInsensitive) != 0)
            append(name, value);
    }
    return head + "\r\n";
}

// Managers that exist are loaded evenly; a new one comes when each of them has its connections
// busy.
HttpClient::Manager &HttpClient::freestManager()
{
    const auto freest = std::min_element(m_managers.begin(), m_managers.end(),
        [](const auto &a, const auto &b) { return a->live < b->live; });
    if (freest != m_managers.end() && (*freest)->live < connectionsPerManager)
        return **freest;
    auto manager = std::make_unique<Manager>();
    manager->network = std::make_unique<QNetworkAccessManager>();
    manager->network->setTransferTimeout(0);
    m_managers.push_back(std::move(manager));
    return *m_managers.back();
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
    for (const auto &[name, value] : request.headers)
        wire.setRawHeader(name, value);
    if (request.body)
        wire.setRawHeader("Content-Length", QByteArray::number(request.body->size()));
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
    checkFloods(now);
}

void HttpClient::checkFloods(std::chrono::milliseconds now)
{
    const auto waits = [now](const Exchange *exchange) { return exchange->isWaitingForHead(now); };
    const auto waiting = std::find_if(m_exchanges.begin(), m_exchanges.end(), waits);
    if (waiting == m_exchanges.end())
        return;
    const quint16 port = (*waiting)->port();
    if (!m_floodGuard.endFlooded(port))
        return;
    // Which of them it was cannot be told. They all spoke to that server.
    for (Exchange *exchange : std::vector<Exchange *>(m_exchanges)) {
        if (waits(exchange) && exchange->port() == port)
            exchange->fail({.kind = FailureKind::ReplyTooLarge, .advice = Advice::GiveUp});
    }
}

} // namespace ferry
