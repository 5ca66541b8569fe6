#pragma once

#include "app/arguments.h"
#include "app/profile.h"

class QCoreApplication;

namespace ferry {

// `upload`, `resume`, `history`, `destinations`, `accounts` and `sync`, without a window. Returns the exit status.
int runCommand(QCoreApplication &application, Arguments arguments, Profile &profile);

} // namespace ferry
