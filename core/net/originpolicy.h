#pragma once

#include "base/result.h"
#include "net/httpmessage.h"

#include <QUrl>

namespace ferry {

// Where a server keeps what a request made, as Ferry will ask for it.
struct Location
{
    QUrl url {};
    // What the server calls itself, where that is another address of the same host than the one the
    // user entered: "http://files.example:1080". Most often a proxy that ends TLS and does not say so.
    QString named {};
};

// Where an account's token may go: the scheme, host and port the user entered, and for a hosted
// Supabase project its own storage host. Everything else is refused, however the server words it.
class OriginPolicy final
{
public:
    explicit OriginPolicy(const QUrl &base, const QList<QUrl> &alsoAllowed = {});

    bool allows(const QUrl &url) const;

    // A Location header against the URL it answered: absolute or relative, at most 4 KiB, no user
    // info, no control characters, same host. The same host under another scheme or port is no other
    // host: its path is taken at the address that was entered, so that no token leaves in the clear
    // because of it. An address with a secret of `sentWith` in it would be kept beside the queue, and is
    // refused. Failure: ForeignOrigin, which names both addresses, or BadReply.
    Result<Location> locate(
        const QUrl &requestUrl, const QByteArray &location, const HttpHeaders &sentWith) const;

    // The same, for who does not care what the server calls itself.
    Result<QUrl> resolveLocation(
        const QUrl &requestUrl, const QByteArray &location, const HttpHeaders &sentWith) const;

    // Scheme, host and, unless it is the usual one, port: what may be shown of a URL.
    static QString addressOf(const QUrl &url);

    // Both addresses, and what to set, for the `detail` of what fails at such a location or for the
    // answer to a check.
    static QString disagreement(const QUrl &entered, const QString &named);

private:
    const QUrl *originFor(const QUrl &requestUrl, const QUrl &url) const;

    QList<QUrl> m_origins;
};

} // namespace ferry
