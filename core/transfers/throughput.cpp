#include "transfers/throughput.h"

#include <utility>

namespace ferry {

void Throughput::sample(qint64 everStored, bool isActive, qint64 now)
{
    m_isActive = isActive;
    if (isActive)
        m_speed.sample(everStored, now);
    else
        m_speed.pause();
}

void Throughput::setConcurrency(int uploads)
{
    const int bounded = qBound(0, uploads, 64);
    m_isAutomatic = bounded == 0;
    m_concurrency = m_isAutomatic ? m_tuner.current() : bounded;
}

bool Throughput::tune(qint64 everStored, int running, qint64 remaining, qint64 now)
{
    constexpr qint64 period = 2000;
    if (!m_isAutomatic || now - m_tunedAt < period)
        return false;
    const qint64 elapsed = now - std::exchange(m_tunedAt, now);
    const qint64 moved = everStored - std::exchange(m_tunedFrom, everStored);
    if (elapsed > 2 * period)
        return false; // idle in between
    const int uploads = m_tuner.next(moved * 1000 / elapsed, running >= m_concurrency, remaining);
    return std::exchange(m_concurrency, uploads) != uploads;
}

} // namespace ferry
