#include "ui/desktop/sleepguard.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

SleepGuard::SleepGuard(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(5s);
    connect(&m_rest, &QTimer::timeout, this, &SleepGuard::letGo);
}

void SleepGuard::learn(const QueueProgress &progress)
{
    if (progress.uploading > 0) {
        m_rest.stop();
        m_isWanted = true;
        take();
    } else if (m_isWanted && !m_rest.isActive()) {
        m_rest.start();
    }
}

void SleepGuard::take()
{
    if (m_isAsked || isHolding() || !m_bus.isConnected())
        return;
    m_isAsked = true;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    // Both: desktops that count the idle minutes themselves ask for sleep without being idle to logind. A lid
    // that is closed is obeyed all the same (LidSwitchIgnoreInhibited in logind.conf).
    inhibit << u"sleep:idle"_s << u"Ferry"_s << tr("Files are being uploaded") << u"block"_s;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit), this);
    connect(
        watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
            if (reply.isError())
                return; // asked once: there is no logind, or it said no
            m_isAsked = false;
            if (m_isWanted)
                m_lock = reply.value();
        });
}

void SleepGuard::letGo()
{
    m_isWanted = false;
    m_lock = {};
}

} // namespace ferry
