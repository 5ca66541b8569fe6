#pragma once

#include "destinations/destination.h"

namespace ferry {

DestinationKind localFolderKind();

} // namespace ferry
