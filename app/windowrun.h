#pragma once

#include "app/arguments.h"
#include "app/profile.h"

class QApplication;

namespace ferry {

// The window, until it is closed. The profile's lock is held.
int runWindow(QApplication &application, const Arguments &arguments, const Profile &profile);

} // namespace ferry
