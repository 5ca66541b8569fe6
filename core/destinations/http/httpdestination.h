#pragma once

#include "destinations/destination.h"

namespace ferry {

DestinationKind httpKind();

} // namespace ferry
