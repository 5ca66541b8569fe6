#pragma once

#include <QtGlobal>

#include <vector>

namespace ferry {

// Speed over the last ten seconds of active time, and the time left that follows. Pure: the caller
// brings the clock. Re-sent bytes and pauses do not count.
class SpeedMeter final
{
public:
    // `total` bytes are stored in all, `now` in monotonic milliseconds; about ten times a second,
    // while something is active. A total that fell (a restart) starts the measure anew.
    void sample(qint64 total, qint64 now);
    // Nothing is active: the time until the next sample does not count.
    void pause() { m_paused = true; }
    void reset();

    // -1 while unknown: what went in less than a second tells nothing yet.
    qint64 bytesPerSecond() const;
    // Seconds for `remaining` bytes, or -1 while unknown.
    qint64 secondsLeft(qint64 remaining) const;

private:
    struct Sample
    {
        qint64 total = 0;
        qint64 activeTime = 0; // ms
    };

    static constexpr std::size_t window = 100;
    // A ring, there only while something is measured: a queue holds 100,000 meters.
    std::vector<Sample> m_samples {};
    std::size_t m_count = 0;
    std::size_t m_next = 0;
    qint64 m_activeTime = 0;
    qint64 m_lastNow = -1;
    bool m_paused = true;
};

} // namespace ferry
