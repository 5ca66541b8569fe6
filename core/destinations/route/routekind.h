#pragma once

#include "destinations/destination.h"

namespace ferry {

// "Supabase, then Kimi": each file goes to all of its members, each for itself. Nothing is ever uploaded to the
// route; the queue makes an item for each member, see transfers/targets.h.
DestinationKind routeKind();

// "Kimi, or else GLM": each file goes to the one of its members that takes it and can, see transfers/providers.h.
DestinationKind automaticKind();

} // namespace ferry
