#pragma once

#include "transfers/concurrencytuner.h"
#include "transfers/speedmeter.h"

#include <QtGlobal>

namespace ferry {

// What the queue as a whole carries, and how many uploads at a time that asks for. Pure: the caller brings
// the time, in monotonic milliseconds.
class Throughput final
{
public:
    // `everStored` bytes have been stored since the start; `isActive`: something runs.
    void sample(qint64 everStored, bool isActive, qint64 now);
    qint64 bytesPerSecond() const { return m_isActive ? m_speed.bytesPerSecond() : 0; }
    // -1: unknown.
    qint64 secondsLeft(qint64 remaining) const
    {
        return m_isActive ? m_speed.secondsLeft(remaining) : -1;
    }

    // 1 to 64; 0: automatic.
    void setConcurrency(int uploads);
    bool isAutomatic() const { return m_isAutomatic; }
    int concurrency() const { return m_concurrency; } // in force now
    // Called often; adapts an automatic concurrency every two seconds. True: it is another one now.
    bool tune(qint64 everStored, int running, qint64 remaining, qint64 now);

private:
    SpeedMeter m_speed {};
    ConcurrencyTuner m_tuner {};
    qint64 m_tunedAt = 0;
    qint64 m_tunedFrom = 0;
    int m_concurrency = 5;
    bool m_isAutomatic = false;
    bool m_isActive = false;
};

} // namespace ferry
