#pragma once

#include "queue/queueprogress.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QTimer>

namespace ferry {

// Keeps the computer from falling asleep by itself while bytes move, by org.freedesktop.login1's inhibitor
// locks (systemd.io/INHIBITOR_LOCKS). A lock is an open descriptor: it ends with Ferry, whatever ends that.
// Between two files it is kept for a moment. Where there is no logind nothing happens. The GUI thread's.
class SleepGuard final : public QObject
{
    Q_OBJECT

public:
    // `bus` is the system's.
    explicit SleepGuard(const QDBusConnection &bus, QObject *parent = nullptr);

    void learn(const QueueProgress &progress);
    bool isHolding() const { return m_lock.isValid(); }

private:
    void take();
    void letGo();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_lock {};
    QTimer m_rest {}; // since nothing moves
    bool m_isWanted = false;
    bool m_isAsked = false; // the answer is on its way
};

} // namespace ferry
