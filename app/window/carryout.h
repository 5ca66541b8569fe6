#pragma once

#include "app/windowaction.h"

namespace ferry {

class MainWindow;
class UploadEngine;

// Whether the window comes to the front for it.
bool needsToBeSeen(WindowAction action);

// What was asked from outside: by a launcher's menu, or on the command line. The word for who asked, if
// there is any.
QString carryOut(WindowAction action, UploadEngine &engine, MainWindow &window);

} // namespace ferry
