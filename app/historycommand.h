#pragma once

#include "app/arguments.h"

namespace ferry {

// `ferry history [TEXT] [--json]`: all that matches, newest first. Works beside an open window.
int runHistoryCommand(const Arguments &arguments, const QString &profileFolder);

} // namespace ferry
