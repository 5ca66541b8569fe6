#pragma once

#include "app/instancesocket.h"
#include "app/window/broughtfiles.h"

#include <optional>

namespace ferry {

class Composition;
class MainWindow;

// What others ask of the window: another Ferry by the profile's socket, the desktop by the session bus.
class WindowRequests final
{
public:
    // Both outlive it.
    WindowRequests(Composition &composition, MainWindow &window);

    void handle(const InstanceMessage &message, const InstanceServer::Answer &answer);
    // Why nothing is added, if so.
    std::optional<QString> add(
        const QList<QByteArray> &paths, const QString &to, ConflictPolicy conflict);
    // With the desktop's leave, if it gave one: without it some only say that the window is ready.
    void bringToFront(const QByteArray &activationToken);

private:
    Composition &m_composition;
    MainWindow &m_window;
    BroughtFiles m_brought;
};

} // namespace ferry
