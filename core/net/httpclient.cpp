#include "net/httpclient.h"

#include "net/exchange.h"
#include "net/lowdelay.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
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
    return true;
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
