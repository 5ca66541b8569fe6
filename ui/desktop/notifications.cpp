#include "ui/desktop/notifications.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"org.freedesktop.Notifications"_s;
}

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(
        service(), u"/org/freedesktop/Notifications"_s, service(), method);
}

} // namespace

Notifications::Notifications(const QDBusConnection &bus, const QString &launcher, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_launcher(launcher)
{
    const QString path = u"/org/freedesktop/Notifications"_s;
    m_bus.connect(
        service(), path, service(), u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service(), path, service(), u"ActivationToken"_s, this,
        SLOT(onActivationToken(uint, QString)));
    m_bus.connect(
        service(), path, service(), u"NotificationClosed"_s, this, SLOT(onClosed(uint, uint)));
}

void Notifications::show(const QString &summary, const QString &body, const QList<Action> &actions)
{
    if (!m_bus.isConnected())
        return;
    const int number = ++m_newest;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, number, summary, body, actions](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<QStringList> reply = *done;
            if (!reply.isError() && number == m_newest)
                send(summary, body, actions, reply.value());
        });
}

void Notifications::send(const QString &summary, const QString &body, const QList<Action> &actions,
    const QStringList &capabilities)
{
    QStringList offered;
    if (capabilities.contains(u"actions"_s)) {
        for (const Action &action : actions)
            offered << action.name << action.label;
    }
    // Where markup is read, a name such as "<b>.txt" is text all the same.
    const QString text = capabilities.contains(u"body-markup"_s) ? body.toHtmlEscaped() : body;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Ferry"_s << m_shown << m_launcher << summary << text << offered
           << QVariantMap {{u"desktop-entry"_s, m_launcher},
                  {u"category"_s, u"transfer.complete"_s}}
           << -1; // as long as the desktop shows such things
    const int number = m_newest;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, number](QDBusPendingCallWatcher *done) {
            done->deleteLater();
            const QDBusPendingReply<uint> reply = *done;
            if (reply.isError())
                return;
            m_shown = reply.value();
            if (number != m_newest) // it was closed before its number was known
                close();
        });
}

void Notifications::close()
{
    ++m_newest;
    if (m_shown == 0)
        return;
    QDBusMessage closing = call(u"CloseNotification"_s);
    closing << m_shown;
    m_shown = 0;
    m_bus.asyncCall(closing);
}

void Notifications::onActivationToken(uint id, const QString &token)
{
    if (id == m_shown)
        m_token = token.toUtf8();
}

void Notifications::onActionInvoked(uint id, const QString &action)
{
    if (id == m_shown && id != 0)
        Q_EMIT activated(action, std::exchange(m_token, {}));
}

void Notifications::onClosed(uint id, uint)
{
    if (id == m_shown)
        m_shown = 0;
}

} // namespace ferry
