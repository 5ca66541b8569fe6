#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <vector>

namespace ferry {

// How late the GUI thread comes to a timer: as late as to a key or a frame.
class Pulse final : public QObject
{
public:
    static constexpr std::chrono::milliseconds beat {5};

    Pulse()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            const double gap = double(m_clock.nsecsElapsed()) / 1e6;
            m_clock.restart();
            m_late.push_back(std::max(0.0, gap - double(beat.count())));
        });
    }

    void start()
    {
        m_clock.start();
        m_timer.start(beat);
    }

    double share(double part)
    {
        if (m_late.empty())
            return 0;
        std::sort(m_late.begin(), m_late.end());
        const auto place = static_cast<std::size_t>(part * double(m_late.size() - 1));
        return m_late[place];
    }

private:
    QTimer m_timer {};
    QElapsedTimer m_clock {};
    std::vector<double> m_late {};
};

} // namespace ferry
