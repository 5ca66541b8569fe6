#pragma once

#include "destinations/destination.h"

namespace ferry {

DestinationKind supabaseKind();

} // namespace ferry
