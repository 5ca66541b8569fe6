#pragma once

#include "destinations/destination.h"

namespace ferry {

// A private authority belongs to the destination that names it: such a destination gets an HttpClient of
// its own, with connections of its own, and what it trusts is trusted for nobody else in its lane. One that
// names none is given back as it is.
std::unique_ptr<Destination> withPrivateTrust(
    std::unique_ptr<Destination> destination, const DestinationConfig &config);

} // namespace ferry
