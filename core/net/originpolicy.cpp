#include "net/originpolicy.h"

#include "net/secretheaders.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocation = 4096;

int defaultPort(const QUrl &url)
{
    return url.scheme() == "https"_L1 ? 443 : 80;
}

// Scheme, host and port alone, with the port always said (RFC 6454).
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(defaultPort(url)));
    return origin;
}

bool isHttp(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

Failure badLocation()
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::GiveUp,
        .code = u"bad-location"_s,
        .detail = u"The server's Location header is missing or malformed"_s};
}

Failure quoting()
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::GiveUp,
        .code = u"secret-in-location"_s,
        .detail = u"The server's Location header repeats a secret that it was sent"_s};
}

Failure foreign(const QUrl &entered, const QUrl &named)
{
    return {.kind = FailureKind::ForeignOrigin,
        .advice = Advice::GiveUp,
        .detail = u"%1 sends the upload to %2"_s.arg(
            OriginPolicy::addressOf(entered), OriginPolicy::addressOf(named)),
        .subject = tameText(named.host())};
}

} // namespace

OriginPolicy::OriginPolicy(const QUrl &base, const QList<QUrl> &alsoAllowed)
{
    m_origins.append(originOf(base));
    for (const QUrl &url : alsoAllowed)
        m_origins.append(originOf(url));
}

bool OriginPolicy::allows(const QUrl &url) const
{
    return isHttp(url) && !url.host().isEmpty() && m_origins.contains(originOf(url));
}

// Of the origins that are allowed, the one with that host; the asked one before others.
const QUrl *OriginPolicy::originFor(const QUrl &requestUrl, const QUrl &url) const
{
    const auto find = [this](const auto &isIt) {
        const auto found = std::find_if(m_origins.begin(), m_origins.end(), isIt);
        return found == m_origins.end() ? nullptr : &*found;
    };
    const QUrl exact = originOf(url);
    if (const QUrl *origin = find([&exact](const QUrl &known) { return known == exact; }))
        return origin;
    const QUrl asked = originOf(requestUrl);
    const auto isAsked = [&](const QUrl &known) { return known == asked; };
    if (const QUrl *origin = asked.host() == url.host() ? find(isAsked) : nullptr)
        return origin;
    return find([&url](const QUrl &known) { return known.host() == url.host(); });
}

Result<Location> OriginPolicy::locate(
    const QUrl &requestUrl, const QByteArray &location, const HttpHeaders &sentWith) const
{
    const bool isPlain = std::all_of(location.begin(), location.end(),
        [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
    if (location.isEmpty() || location.size() > longestLocation || !isPlain)
        return failed(badLocation());
    if (quotesSecret(location, sentWith))
        return failed(quoting());
    const QUrl relative = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (!relative.isValid())
        return failed(badLocation());
    const QUrl url = requestUrl.resolved(relative);
    // Even an empty user name makes people and parsers disagree about the host.
    const bool hasUserInfo = url.authority().contains(u'@');
    if (hasUserInfo || !isHttp(url) || url.host().isEmpty())
        return failed(foreign(requestUrl, url));
    const QUrl *origin = originFor(requestUrl, url);
    if (origin == nullptr)
        return failed(foreign(requestUrl, url));
    if (*origin == originOf(url))
        return Location {.url = url};
    Location ours {.url = url, .named = addressOf(url)};
    ours.url.setScheme(origin->scheme());
    ours.url.setPort(origin->port() == defaultPort(*origin) ? -1 : origin->port());
    return ours;
}

Result<QUrl> OriginPolicy::resolveLocation(
    const QUrl &requestUrl, const QByteArray &location, const HttpHeaders &sentWith) const
{
    const Result<Location> located = locate(requestUrl, location, sentWith);
    if (!located)
        return failed(located.error());
    return located->url;
}

QString OriginPolicy::addressOf(const QUrl &url)
{
    QUrl address;
    address.setScheme(url.scheme());
    address.setHost(url.host());
    if (url.port() != defaultPort(url))
        address.setPort(url.port());
    return tameText(address.toString(QUrl::FullyEncoded));
}

QString OriginPolicy::disagreement(const QUrl &entered, const QString &named)
{
    return u"The server calls itself %1, and the address entered is %2. Ferry stays with the latter. "
           "Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the "
           "address that the server uses"_s.arg(named, addressOf(entered));
}

} // namespace ferry
