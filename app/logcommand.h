#pragma once

#include "app/arguments.h"

#include <QString>

class QCoreApplication;

namespace ferry {

// ferry log [--follow] [--json]: the log of the profile, oldest line first. Neither the profile's lock nor
// its database is needed.
int runLogCommand(
    QCoreApplication &application, const Arguments &arguments, const QString &profileFolder);

} // namespace ferry
