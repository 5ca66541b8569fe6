#pragma once

#include "app/arguments.h"
#include "app/profile.h"

namespace ferry {

// Files for a window that has this profile open already; false when there is none.
bool handOver(const Arguments &arguments, const Profile &profile);

} // namespace ferry
