#pragma once

#include "app/arguments.h"

#include <QtGlobal>

// What `ferry` calls in the module that it loads for it: the window, until it is closed. Returns the
// exit status. C's linkage, since it is looked up by its name.
extern "C" Q_DECL_EXPORT int ferryRunWindow(char **argv, const ferry::Arguments &arguments);
