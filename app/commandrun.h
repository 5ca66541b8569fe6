#pragma once

#include "app/arguments.h"
#include "app/profile.h"

class QCoreApplication;

namespace ferry {

// `upload`, `resume`, `history`, `destinations`, `accounts` and `sync`, without a window. Returns the exit status.
int runCommand(QCoreApplication &application, const Arguments &arguments, Profile &profile);

// Files for a window that has this profile open already; false when there is none.
bool handOver(const Arguments &arguments, const Profile &profile);

} // namespace ferry
