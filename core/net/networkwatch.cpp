#include "net/networkwatch.h"

#include <QNetworkInterface>

#include <ctime>
#include <utility>

namespace ferry {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds shortNap {1000};
constexpr milliseconds lookInterval {1000};

milliseconds read(clockid_t clock)
{
    timespec time {};
    clock_gettime(clock, &time);
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

NetworkWatch::World NetworkWatch::thisComputer()
{
#ifdef CLOCK_BOOTTIME
    constexpr clockid_t withSleep = CLOCK_BOOTTIME;
#else
    constexpr clockid_t withSleep = CLOCK_MONOTONIC;
#endif
    return {.awake = [] { return read(CLOCK_MONOTONIC); },
        .total = [] { return read(withSleep); },
        .addresses = [] { return QNetworkInterface::allAddresses(); }};
}

NetworkWatch::NetworkWatch(World world)
    : m_world(std::move(world))
    , m_asleep(m_world.total() - m_world.awake())
    , m_lookedAt(m_world.awake())
    , m_addresses(m_world.addresses())
{ }

bool NetworkWatch::hasChanged()
{
    const milliseconds now = m_world.awake();
    const milliseconds before = std::exchange(m_asleep, m_world.total() - now);
    const bool hasSlept = m_asleep - before > shortNap;
    if (!hasSlept && now - m_lookedAt < lookInterval)
        return false;
    m_lookedAt = now;
    QList<QHostAddress> addresses = m_world.addresses();
    const bool hasMoved = m_addresses != addresses;
    m_addresses = std::move(addresses);
    return hasSlept || hasMoved;
}

} // namespace ferry
