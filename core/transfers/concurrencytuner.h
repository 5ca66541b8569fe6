#pragma once

#include <QtGlobal>

namespace ferry {

// "Automatic" concurrency: begins with as many streams as fill a line of 100 Mbit/s and 50 ms with
// small files, adds more while they add speed, takes them back when they do not. The first measure
// teaches nothing: connections begin slowly, whatever their number. One poor measure is forgiven: on
// a line that loses one packet in a hundred, 32 streams carried 92 files a second where 16 carried
// 47, and two seconds in which a few of them waited for a resent packet were enough to stop at 16.
// Pure.
// Called about every two seconds of busy time with what was measured since the last call.
class ConcurrencyTuner final
{
public:
    static constexpr int most = 32;

    int current() const { return m_current; }
    // `speed` in bytes per second; `saturated`: there was more work than streams, all the time;
    // `remaining`: bytes that still have to go, as far as they are known.
    int next(qint64 speed, bool saturated, qint64 remaining);

private:
    static constexpr int first = 16;
    static constexpr int step = 8;
    static constexpr int secondsOfTrial = 4; // two measures

    int m_current = first;
    qint64 m_best = 0;
    int m_bestAt = first;
    int m_calm = 0;
    bool m_isWarm = false; // it has measured before
    bool m_inDoubt = false; // the last measure was no better than the best
};

} // namespace ferry
