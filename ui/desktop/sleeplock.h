#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>

namespace ferry {

// One of org.freedesktop.login1's inhibitor locks (systemd.io/INHIBITOR_LOCKS). It is an open descriptor: it
// ends with Ferry, whatever ends that. Where there is no logind nothing happens. The GUI thread's.
class SleepLock final : public QObject
{
    Q_OBJECT

public:
    enum class Mode { Block = 1, Delay };

    // `bus` is the system's; `what` as Inhibit() takes it: "sleep:idle".
    SleepLock(
        const QDBusConnection &bus, const QString &what, Mode mode, QObject *parent = nullptr);

    void take();
    void letGo();
    bool isWanted() const { return m_isWanted; }
    bool isHolding() const { return m_lock.isValid(); }

private:
    QDBusConnection m_bus;
    QString m_what;
    Mode m_mode;
    QDBusUnixFileDescriptor m_lock {};
    bool m_isWanted = false;
    bool m_isAsked = false; // the answer is on its way
};

} // namespace ferry
