#include "ui/desktop/sleepguard.h"

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// Idle as well: desktops that count the idle minutes themselves ask for sleep without being idle to logind. A lid
// that is closed is obeyed all the same (LidSwitchIgnoreInhibited in logind.conf).
SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_awake(bus, u"sleep:idle"_s, SleepLock::Mode::Block)
    , m_delay(bus, u"sleep"_s, SleepLock::Mode::Delay)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(5s);
    connect(&m_rest, &QTimer::timeout, this, &SleepGuard::letGo);
    QDBusConnection(bus).connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
        u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, this,
        SLOT(onPrepareForSleep(bool)));
}

void SleepGuard::learn(const QueueProgress &progress)
{
    if (m_isFallingAsleep) {
        const bool isHeld
            = progress.heldBack && *progress.heldBack != HoldReason::Offline; // all of it
        if (isHeld && progress.active == 0)
            letGo();
    } else if (progress.uploading > 0) {
        m_rest.stop();
        m_awake.take();
        m_delay.take();
    } else if (m_delay.isWanted() && !m_rest.isActive()) {
        m_rest.start();
    }
}

void SleepGuard::onPrepareForSleep(bool begins)
{
    if (begins == m_isFallingAsleep)
        return;
    m_isFallingAsleep = begins;
    if (begins)
        Q_EMIT fallingAsleep();
    else
        Q_EMIT awake();
}

void SleepGuard::letGo()
{
    m_rest.stop();
    m_awake.letGo();
    m_delay.letGo();
}

} // namespace ferry
