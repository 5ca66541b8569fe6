#include "transfers/holdkeeper.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace ferry {

using namespace std::chrono_literals;

HoldKeeper::HoldKeeper(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &HoldKeeper::look);
}

void HoldKeeper::setQuietHours(const QuietHours &hours)
{
    if (m_hours == hours)
        return;
    m_hours = hours;
    m_overruledUntil = {}; // that was said of other hours
    look();
}

void HoldKeeper::setPausesOnMetered(bool pauses)
{
    if (m_pausesOnMetered == pauses)
        return;
    m_pausesOnMetered = pauses;
    m_meteredOverruled = false;
    look();
}

void HoldKeeper::setMetered(bool isMetered)
{
    if (m_isMetered == isMetered)
        return;
    m_isMetered = isMetered;
    m_meteredOverruled = false;
    look();
}

void HoldKeeper::overrule()
{
    m_overruledUntil = m_hours.endAfter(m_clock.wall().toLocalTime());
    m_meteredOverruled = m_isMetered;
    look();
}

void HoldKeeper::start()
{
    m_hasStarted = true;
    // Told is the opposite of what is to be said, so that it is.
    m_toldSchedule = {.isHeld = !schedule().isHeld};
    m_toldMetered = {.isHeld = !metered().isHeld};
    look();
}

void HoldKeeper::look()
{
    if (!m_hasStarted)
        return;
    tell(HoldReason::Schedule, schedule(), m_toldSchedule);
    tell(HoldReason::Metered, metered(), m_toldMetered);
    arm();
}

HoldKeeper::State HoldKeeper::schedule()
{
    const QDateTime now = m_clock.wall().toLocalTime();
    const QDateTime end = m_hours.endAfter(now);
    if (!end.isValid() || (m_overruledUntil.isValid() && now < m_overruledUntil))
        return {};
    return {.isHeld = true, .until = end.toMSecsSinceEpoch()};
}

HoldKeeper::State HoldKeeper::metered()
{
    return {.isHeld = m_isMetered && m_pausesOnMetered && !m_meteredOverruled};
}

void HoldKeeper::tell(HoldReason reason, const State &now, State &told)
{
    if (now == told)
        return;
    told = now;
    if (now.isHeld)
        Q_EMIT holdWanted(reason, now.until);
    else
        Q_EMIT liftWanted(reason);
}

// A minute at most: the clock may be set, and the computer may sleep, of which a timer hears nothing.
void HoldKeeper::arm()
{
    if (!m_hours.isOn) {
        m_timer->stop();
        return;
    }
    const QDateTime now = m_clock.wall().toLocalTime();
    const QDateTime end = m_hours.endAfter(now);
    const QDateTime next = end.isValid() ? end : m_hours.nextAfter(now);
    const std::chrono::milliseconds left(next.isValid() ? now.msecsTo(next) : 0);
    m_timer->start(std::clamp<std::chrono::milliseconds>(left, 1s, 60s));
}

} // namespace ferry
