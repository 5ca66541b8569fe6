#pragma once

#include "base/failure.h"
#include "net/httpmessage.h"

#include <QUrl>

namespace ferry {

// Servers quote what they were sent. Cuts the value of every header, the credential behind a scheme
// ("Bearer …") and the path of a URL that is itself a capability out of the failure's words.
void hideSecrets(Failure &failure, const HttpHeaders &secrets, const QUrl &url = {});

} // namespace ferry
