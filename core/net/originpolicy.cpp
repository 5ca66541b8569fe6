#include "net/originpolicy.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLocation = 4096;

// Scheme, host and port alone, with the port always said (RFC 6454).
QUrl originOf(const QUrl &url)
{
    QUrl origin;
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
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
        .detail = u"The server's Location header is missing or malformed"_s};
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

Result<QUrl> OriginPolicy::resolveLocation(const QUrl &requestUrl, const QByteArray &location) const
{
    const bool isPlain = std::all_of(location.begin(), location.end(),
        [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
    if (location.isEmpty() || location.size() > longestLocation || !isPlain)
        return failed(badLocation());
    const QUrl relative = QUrl::fromEncoded(location, QUrl::StrictMode);
    if (!relative.isValid())
        return failed(badLocation());
    const QUrl url = requestUrl.resolved(relative);
    // Even an empty user name makes people and parsers disagree about the host.
    const bool hasUserInfo = url.authority().contains(u'@');
    if (hasUserInfo || !allows(url)) {
        return failed({.kind = FailureKind::ForeignOrigin,
            .advice = Advice::GiveUp,
            .subject = tameText(url.host())});
    }
    return url;
}

} // namespace ferry
