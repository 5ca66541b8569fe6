#pragma once

#include <QHostAddress>
#include <QList>

#include <chrono>
#include <functional>

namespace ferry {

// Notices that idle connections lead nowhere any more: the computer slept, or it has other addresses than
// before. Whoever would use one again asks first; it looks at the addresses once a second at most.
class NetworkWatch final
{
public:
    struct World
    {
        std::function<std::chrono::milliseconds()> awake; // since it was switched on, without sleep
        std::function<std::chrono::milliseconds()> total; // with it
        std::function<QList<QHostAddress>()> addresses;
    };

    explicit NetworkWatch(World world = thisComputer());

    // Since it was asked last.
    bool hasChanged();

private:
    static World thisComputer();

    World m_world;
    std::chrono::milliseconds m_asleep;
    std::chrono::milliseconds m_lookedAt;
    QList<QHostAddress> m_addresses;
};

} // namespace ferry
