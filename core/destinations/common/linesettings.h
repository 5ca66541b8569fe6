#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"
#include "net/httpline.h"

namespace ferry {

class HttpClient;

// How a destination gets to its server, where it says so: a private authority ("ca"), a proxy, a
// certificate of one's own, a login. One that says nothing shares its lane's HttpClient.
namespace linesettings {

bool areAny(const DestinationConfig &config);

// What is wrong with them as far as can be seen without reading a file. Failure: SettingsInvalid, subject:
// the option's key.
Result<void> check(const DestinationSetup &setup);

// Reads the files that are named, and blocks for it: a few kilobytes, once a destination. "ca" is not
// among them, which each kind hands on itself (trustAuthorities()). Any thread.
Result<HttpLine> read(const DestinationSetup &setup);
// Reads them, and gives them to the client.
Result<void> apply(const DestinationSetup &setup, HttpClient &client);

} // namespace linesettings
} // namespace ferry
