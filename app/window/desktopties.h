#pragma once

#include "app/arguments.h"

#include <QObject>

#include <memory>

namespace ferry {

class ApplicationBus;
class DesktopPresence;
class MainWindow;
class UploadEngine;
class WindowRequests;

// What ties the window to the desktop it is on: what it tells it, and what it hears from it.
class DesktopTies final
{
public:
    // All but the arguments outlive it.
    DesktopTies(UploadEngine &engine, MainWindow &window, WindowRequests &requests,
        const Arguments &arguments);
    ~DesktopTies();

private:
    std::unique_ptr<DesktopPresence> m_presence;
    std::unique_ptr<ApplicationBus> m_bus {}; // null: this profile is not the desktop's
};

} // namespace ferry
