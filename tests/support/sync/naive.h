#pragma once

#include "support/sync/simworld.h"

#include <QStringList>

#include <map>
#include <memory>

namespace ferry::testing {

// The control: the client that everybody writes first, in the same world. Every row has an updated_at of
// its writer's wall clock; a device pulls what is newer than the newest it has seen, pushes what it has
// changed over whatever is there, and the later updated_at wins. Without faults in its own code.
class NaiveSimulation final
{
public:
    explicit NaiveSimulation(quint64 seed);
    ~NaiveSimulation();

    QStringList run(); // what is wrong at the end

private:
    struct Row
    {
        int rank = 0;
        int attempts = 0;
        bool isDeleted = false;
        qint64 updatedAt = 0;

        bool operator==(const Row &) const = default;
    };
    using Rows = std::map<int, Row>;
    struct Device
    {
        qint64 skew = 0;
        qint64 cursor = 0;
        Rows rows {};
        std::map<int, bool> changed {};
        Task<Result<void>> session {};
    };

    void step();
    void act(Device &device);
    Task<Result<void>> session(int number);
    qint64 wall(const Device &device) const { return m_world.server.now() + device.skew; }

    SimWorld m_world;
    Rows m_server {};
    std::vector<std::unique_ptr<Device>> m_devices {};
    int m_uploads = 0;
};

} // namespace ferry::testing
