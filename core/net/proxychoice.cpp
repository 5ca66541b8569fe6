#include "net/proxychoice.h"

#include "net/networkdefaults.h"

#include <QHostAddress>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds answersHold {10};

QNetworkProxy theDefault()
{
    return QNetworkProxy(QNetworkProxy::DefaultProxy);
}

tl::unexpected<Failure> noProxyUrl()
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = u"a proxy is http://, https:// or socks5:// with a host and a port"_s,
        .subject = u"proxy"_s});
}

// One entry of no_proxy: "*", a host, a domain with or without a dot before it, an address or a network.
bool isMeant(QStringView entry, const QString &host)
{
    const auto network = QHostAddress::parseSubnet(entry.toString());
    const QHostAddress address(host);
    if (entry == u"*")
        return true;
    if (!address.isNull())
        return network.second >= 0 && address.isInSubnet(network);
    const QStringView domain = entry.startsWith(u'.') ? entry.sliced(1) : entry;
    return host.compare(domain, Qt::CaseInsensitive) == 0
        || host.endsWith(QString(u'.' + domain), Qt::CaseInsensitive);
}

bool isThisComputer(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace

ProxyChoice::ProxyChoice(const QNetworkProxy &own)
    : m_own(own)
{ }

QList<QNetworkProxy> ProxyChoice::queryProxy(const QNetworkProxyQuery &query)
{
    if (m_own.type() != QNetworkProxy::DefaultProxy)
        return {m_own};
    const QUrl url = query.url();
    const QNetworkProxy program = ofProgram(url);
    if (program.type() != QNetworkProxy::DefaultProxy)
        return {program};
    Found &found
        = m_found[url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery)];
    if (found.until.hasExpired()) {
        const QNetworkProxy named
            = ofEnvironment(url, [](const char *name) { return qgetenv(name); });
        found = {.until = QDeadlineTimer(answersHold),
            .proxies = named.type() != QNetworkProxy::DefaultProxy ? QList<QNetworkProxy> {named}
                                                                   : systemProxyForQuery(query)};
    }
    return found.proxies;
}

Result<QNetworkProxy> ProxyChoice::parse(const QString &text)
{
    const QString given = text.trimmed();
    if (given.isEmpty())
        return theDefault();
    if (given == "none"_L1)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(given.contains("://"_L1) ? given : QString(u"http://"_s + given));
    const QString scheme = url.scheme();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1 || scheme == "socks"_L1;
    const bool isTls = scheme == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || !(isSocks || isTls || scheme == "http"_L1))
        return noProxyUrl();
    const int usual = isSocks ? 1080 : isTls ? 443 : 80;
    const QString host = url.host(QUrl::FullyEncoded);
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
        isTls ? QString(u"https://"_s + host) : host, quint16(url.port(usual)),
        url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

QNetworkProxy ProxyChoice::ofProgram(const QUrl &url)
{
    const QNetworkProxy program = NetworkDefaults::current()->proxy;
    if (program.type() == QNetworkProxy::DefaultProxy || !isThisComputer(url.host()))
        return program;
    return QNetworkProxy(QNetworkProxy::NoProxy);
}

QNetworkProxy ProxyChoice::ofEnvironment(const QUrl &url, const Variable &variable)
{
    const auto either = [&variable](const QByteArray &name) {
        const QByteArray value = variable(name.constData());
        return value.isEmpty() ? variable(name.toUpper().constData()) : value;
    };
    QByteArray text = either(url.scheme().toLatin1() + "_proxy");
    if (text.isEmpty())
        text = either("all_proxy");
    if (text.isEmpty())
        return theDefault();
    const QString exceptions = QString::fromUtf8(either("no_proxy"));
    const auto entries = QStringView(exceptions).split(u',', Qt::SkipEmptyParts);
    const bool isExcepted = std::any_of(entries.begin(), entries.end(),
        [host = url.host()](QStringView entry) { return isMeant(entry.trimmed(), host); });
    if (isExcepted)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return parse(QString::fromUtf8(text)).value_or(theDefault());
}

} // namespace ferry
