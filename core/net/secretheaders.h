#pragma once

#include "base/failure.h"
#include "net/httpmessage.h"

#include <QUrl>

namespace ferry {

// Those that carry a secret wherever they are used: "Authorization", "X-Api-Key" …, in any case.
bool isSecretHeader(QStringView name);

// Servers quote what they were sent. Cuts the value of every header, the credential behind a scheme
// ("Bearer …") and the path of a URL that is itself a capability out of the failure's words.
void hideSecrets(Failure &failure, const HttpHeaders &secrets, const QUrl &url = {});

// The same of a reply that is no success, before anybody reads it: what is cut to a length later would leave
// half a secret, and the token that a request was sent with may have been renewed meanwhile. A Location stays
// as it is; OriginPolicy refuses one that quotes a secret.
void hideSecrets(HttpReply &reply, const HttpHeaders &sent);

// Whether text from a server, as it is or percent-encoded, has the value of one of these headers in it that
// isSecretHeader(). What has is not kept: others read the queue, the history and the log. A header such as
// "X-Tenant" may well stand in an address.
bool quotesSecret(const QByteArray &text, const HttpHeaders &headers);

} // namespace ferry
