#pragma once

#include "base/result.h"

#include <QUrl>

namespace ferry {

// Where an account's token may go: the scheme, host and port the user entered, and for a hosted
// Supabase project its own storage host. Everything else is refused, however the server words it.
class OriginPolicy final
{
public:
    explicit OriginPolicy(const QUrl &base, const QList<QUrl> &alsoAllowed = {});

    bool allows(const QUrl &url) const;

    // A Location header against the URL it answered: absolute or relative, at most 4 KiB, no user
    // info, no control characters, same origin. Failure: ForeignOrigin or BadReply.
    Result<QUrl> resolveLocation(const QUrl &requestUrl, const QByteArray &location) const;

private:
    QList<QUrl> m_origins;
};

} // namespace ferry
