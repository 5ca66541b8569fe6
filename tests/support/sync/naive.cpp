#include "support/sync/naive.h"

#include <algorithm>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;
constexpr int stepsPerDevice = 60;
constexpr size_t rowsInAPage = 12;

Failure lost()
{
    return {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry};
}

} // namespace

NaiveSimulation::NaiveSimulation(quint64 seed)
    : m_world(seed)
{
    const int count = 2 + m_world.below(19);
    for (int i = 0; i < count; ++i) {
        m_devices.push_back(std::make_unique<Device>());
        if (m_world.chance(50))
            m_devices.back()->skew = (m_world.below(2001) - 1000) * day;
    }
}

NaiveSimulation::~NaiveSimulation() = default;

QStringList NaiveSimulation::run()
{
    for (int i = 0; i < stepsPerDevice * int(m_devices.size()); ++i)
        step();
    m_world.isQuiet = true;
    for (int round = 0; round < 3; ++round) {
        for (int i = 0; i < int(m_devices.size()); ++i) {
            Device &device = *m_devices.at(size_t(i));
            device.session = session(i);
            device.session.start({});
            while (!device.session.isDone())
                m_world.turns.resumeOwner(i);
        }
    }
    QStringList wrong;
    for (const auto &device : m_devices) {
        if (device->rows != m_server)
            wrong += u"a device and the server differ"_s;
    }
    return wrong;
}

void NaiveSimulation::step()
{
    const int number = m_world.below(int(m_devices.size()));
    Device &device = *m_devices.at(size_t(number));
    const int what = m_world.below(1000);
    if (what < 700) {
        for (int i = 0; i < 4 && m_world.turns.count() > 0; ++i)
            m_world.turns.resume(m_world.below(m_world.turns.count()));
    } else if (what < 830) {
        act(device);
    } else if (what < 920) {
        if (!device.session.isValid() || device.session.isDone()) {
            device.session = session(number);
            device.session.start({});
        }
    } else if (what < 945) {
        device.session = {};
    } else {
        m_world.server.pass(m_world.below(20) * second);
    }
}

void NaiveSimulation::act(Device &device)
{
    const int what = m_world.below(100);
    int id = m_uploads;
    if (what < 55 || device.rows.empty()) {
        ++m_uploads;
        device.rows[id] = {.rank = m_world.below(4), .attempts = 1};
    } else {
        auto it = device.rows.begin();
        std::advance(it, m_world.below(int(device.rows.size())));
        id = it->first;
        if (what < 85)
            ++it->second.attempts;
        else
            it->second.isDeleted = true;
    }
    device.rows[id].updatedAt = wall(device);
    device.changed[id] = true;
}

Task<Result<void>> NaiveSimulation::session(int number)
{
    Device &device = *m_devices.at(size_t(number));
    for (;;) {
        co_await m_world.turns.next(number);
        if (m_world.mishap(4))
            co_return failed(lost());
        std::vector<std::pair<qint64, int>> page;
        for (const auto &[id, row] : m_server) {
            if (row.updatedAt > device.cursor)
                page.emplace_back(row.updatedAt, id);
        }
        std::sort(page.begin(), page.end());
        page.resize(std::min(page.size(), rowsInAPage));
        const Rows seen = m_server;
        co_await m_world.turns.next(number);
        if (page.empty())
            break;
        for (const auto &[updatedAt, id] : page) {
            Row &own = device.rows[id];
            if (updatedAt >= own.updatedAt) {
                own = seen.at(id);
                device.changed.erase(id);
            }
            device.cursor = updatedAt;
        }
    }
    while (!device.changed.empty()) {
        const int id = device.changed.begin()->first;
        const Row row = device.rows.at(id);
        co_await m_world.turns.next(number);
        if (m_world.mishap(4))
            co_return failed(lost());
        m_server[id] = row;
        co_await m_world.turns.next(number);
        if (m_world.mishap(4))
            co_return failed(lost());
        device.changed.erase(id);
    }
    co_return Result<void>();
}

} // namespace ferry::testing
