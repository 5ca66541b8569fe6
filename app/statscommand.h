#pragma once

#include "app/arguments.h"

#include <QString>

namespace ferry {

// Sums of the history; no network, and a profile that is open elsewhere does not matter.
int runStatsCommand(const Arguments &arguments, const QString &profileFolder);

} // namespace ferry
