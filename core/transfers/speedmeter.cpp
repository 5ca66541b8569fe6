#include "transfers/speedmeter.h"

namespace ferry {

void SpeedMeter::sample(qint64 total, qint64 now)
{
    if (m_count > 0) {
        const Sample &last = m_samples[(m_next + window - 1) % window];
        if (total < last.total)
            reset();
    }
    if (m_samples.empty())
        m_samples.resize(window);
    if (!m_paused && m_lastNow >= 0)
        m_activeTime += qMax<qint64>(0, now - m_lastNow);
    m_paused = false;
    m_lastNow = now;
    m_samples[m_next] = {total, m_activeTime};
    m_next = (m_next + 1) % window;
    m_count = qMin(m_count + 1, window);
}

void SpeedMeter::reset()
{
    m_samples = {};
    m_count = 0;
    m_next = 0;
    m_paused = true;
}

qint64 SpeedMeter::bytesPerSecond() const
{
    if (m_count < 2)
        return -1;
    const Sample &newest = m_samples[(m_next + window - 1) % window];
    const Sample &oldest = m_samples[(m_next + window - m_count) % window];
    const qint64 time = newest.activeTime - oldest.activeTime;
    // A speed over less than that is chance: a file of eight bytes would go at 8 B/s.
    constexpr qint64 shortest = 1000; // ms
    return time >= shortest ? (newest.total - oldest.total) * 1000 / time : -1;
}

qint64 SpeedMeter::secondsLeft(qint64 remaining) const
{
    const qint64 speed = bytesPerSecond();
    if (speed <= 0 || remaining < 0)
        return -1;
    return (remaining + speed - 1) / speed;
}

} // namespace ferry
