#pragma once

#include "queue/queueprogress.h"
#include "ui/desktop/sleeplock.h"

#include <QObject>
#include <QTimer>

namespace ferry {

// The computer's sleep and the uploads. While bytes move it does not fall asleep by itself. Where it is sent to
// sleep all the same, logind says so before and waits a moment: what runs is stopped in order, and only then
// the computer goes on falling asleep. Between two files the locks are kept for a moment. The GUI thread's.
class SleepGuard final : public QObject
{
    Q_OBJECT

public:
    // `bus` is the system's.
    explicit SleepGuard(const QDBusConnection &bus, QObject *parent = nullptr);

    void learn(const QueueProgress &progress);
    bool isHolding() const { return m_awake.isHolding(); } // it stays awake
    bool isDelaying() const { return m_delay.isHolding(); }

Q_SIGNALS:
    void fallingAsleep(); // nothing is to run any more
    void awake(); // it slept, or did not in the end

private Q_SLOTS:
    void onPrepareForSleep(bool begins);

private:
    void letGo();

    SleepLock m_awake;
    SleepLock m_delay;
    QTimer m_rest {}; // since nothing moves
    bool m_isFallingAsleep = false;
};

} // namespace ferry
