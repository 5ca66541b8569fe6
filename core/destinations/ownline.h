#pragma once

#include "destinations/destination.h"

namespace ferry {

// What a destination says of the way to its server (linesettings) is its own: it gets an HttpClient and
// connections of its own, and whom it trusts and what it logs in with is nobody else's in its lane. One that
// says nothing is given back as it is. Failure: SettingsInvalid.
Result<std::unique_ptr<Destination>> withOwnLine(
    std::unique_ptr<Destination> destination, const DestinationSetup &setup);

} // namespace ferry
