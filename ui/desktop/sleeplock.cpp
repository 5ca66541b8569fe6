#include "ui/desktop/sleeplock.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ferry {

using namespace Qt::StringLiterals;

SleepLock::SleepLock(const QDBusConnection &bus, const QString &what, Mode mode, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_what(what)
    , m_mode(mode)
{ }

void SleepLock::take()
{
    m_isWanted = true;
    if (m_isAsked || isHolding() || !m_bus.isConnected())
        return;
    m_isAsked = true;
    QDBusMessage inhibit = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s,
        u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    inhibit << m_what << u"Ferry"_s << tr("Files are being uploaded")
            << (m_mode == Mode::Block ? u"block"_s : u"delay"_s);
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

void SleepLock::letGo()
{
    m_isWanted = false;
    m_lock = {};
}

} // namespace ferry
