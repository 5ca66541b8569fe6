#pragma once

#include <QtGlobal>

namespace ferry {

// "Automatic" concurrency: adds streams while they add speed, takes them back when they do not. One
// poor measure is forgiven: on a line that loses one packet in a hundred, 32 streams carried 92 files
// a second where 16 carried 47, and two seconds in which a few of them waited for a resent packet
// were enough to stop at 16. Pure.
// Called about every two seconds of busy time with what was measured since the last call.
class ConcurrencyTuner final
{
public:
    static constexpr int fewest = 4;
    static constexpr int most = 32;

    int current() const { return m_current; }
    // `speed` in bytes per second; `saturated`: there was more work than streams, all the time.
    int next(qint64 speed, bool saturated);

private:
    int m_current = 8;
    int m_step = 4;
    qint64 m_best = 0;
    int m_bestAt = 8;
    int m_calm = 0;
    bool m_inDoubt = false; // the last measure was no better than the best
};

} // namespace ferry
