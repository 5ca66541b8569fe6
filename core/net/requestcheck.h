#pragma once

#include "base/failure.h"

#include <optional>

namespace ferry {

struct HttpRequest;

// What keeps a request from being sent: a URL that is not http(s) with a host, a verb or header
// name that is no token, a header value with control characters (QNetworkRequest would put a CR LF
// on the wire as it stands). Failure: SettingsInvalid; its subject names the header, never the
// value.
std::optional<Failure> checkRequest(const HttpRequest &request);

} // namespace ferry
