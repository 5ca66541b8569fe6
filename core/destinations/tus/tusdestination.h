#pragma once

#include "destinations/destination.h"

namespace ferry {

DestinationKind tusKind();

} // namespace ferry
