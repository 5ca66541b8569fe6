#pragma once

#include "base/clock.h"
#include "queue/hold.h"
#include "transfers/quiethours.h"

#include <QObject>

class QTimer;

namespace ferry {

// Says when the whole queue is to wait although nobody paused it: in quiet hours, and while the connection
// is metered. A person may overrule either: until those hours are over, until the connection is another one.
// Whoever listens hands its words to the queue. GUI thread.
class HoldKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit HoldKeeper(const Clock &clock, QObject *parent = nullptr); // the clock outlives it

    void setQuietHours(const QuietHours &hours);
    void setPausesOnMetered(bool pauses);
    void setMetered(bool isMetered); // what the system says of the connection
    void overrule(); // whatever holds the queue now

    // Says both, whatever was said before: a hold of an earlier run may be in force.
    void start();

    // The time is another: its timer does it, and whoever moves a clock by hand.
    void look();

Q_SIGNALS:
    void holdWanted(ferry::HoldReason reason, qint64 until); // until: as in Hold
    void liftWanted(ferry::HoldReason reason);

private:
    struct State
    {
        bool isHeld = false;
        qint64 until = 0;

        bool operator==(const State &) const = default;
    };

    State schedule();
    State metered();
    void tell(HoldReason reason, const State &now, State &told);
    void arm();

    const Clock &m_clock;
    QTimer *m_timer;
    QuietHours m_hours {};
    QDateTime m_overruledUntil {}; // of the hours
    bool m_pausesOnMetered = false;
    bool m_isMetered = false;
    bool m_meteredOverruled = false;
    bool m_hasStarted = false;
    State m_toldSchedule {};
    State m_toldMetered {};
};

} // namespace ferry
