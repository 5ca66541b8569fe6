#pragma once

#include "app/arguments.h"
#include "app/instancesocket.h"
#include "app/profile.h"

namespace ferry {

// Files, or something to do, for a window that has this profile open already.
Delivery handOver(const Arguments &arguments, const Profile &profile);

// That the window is open and has them, and what it said of it.
void sayWord(const Delivery &delivery, const Arguments &arguments);

} // namespace ferry
