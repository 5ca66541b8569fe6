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

// Whether text from a server, as it is or percent-encoded, has the value of one of these headers in it that
// isSecretHeader(). What has is not kept: others read the queue, the history and the log. A header such as
// "X-Tenant" may well stand in an address.
bool quotesSecret(const QByteArray &text, const HttpHeaders &headers);

} // namespace ferry
