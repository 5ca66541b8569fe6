#pragma once

#include "destinations/destination.h"

#include <memory>

namespace ferry {

class EventLog;

// A destination whose attempts are noted in the log: that one began, what the server confirmed, how it
// ended and how long it took, and each of its requests, under the item's id. `log` outlives it; null gives
// the destination back as it is.
std::unique_ptr<Destination> withLog(std::unique_ptr<Destination> destination, EventLog *log);

} // namespace ferry
