#pragma once

#include "destinations/destination.h"

namespace ferry {

DestinationKind kimiKind();
DestinationKind glmKind();
DestinationKind openAiKind(); // and all that speak like it

} // namespace ferry
