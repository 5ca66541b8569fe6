#include "store/keychainlock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// https://specifications.freedesktop.org/secret-service/latest
constexpr int patienceInMs = 2000;

using Taken = std::function<void(const QDBusMessage &)>;

void ask(QObject *context, const QString &path, const QString &interface, const QString &method,
    const QVariantList &arguments, const Taken &done)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    call.setArguments(arguments);
    call.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(call, patienceInMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->reply());
    });
}

} // namespace

void askKeychainLocked(QObject *context, std::function<void(bool)> done)
{
    const Taken takeLocked = [done](const QDBusMessage &reply) {
        const auto value = reply.arguments().value(0).value<QDBusVariant>();
        done(reply.type() == QDBusMessage::ReplyMessage && value.variant().toBool());
    };
    const Taken takePlace = [context, done, takeLocked](const QDBusMessage &reply) {
        const QString place = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (reply.type() != QDBusMessage::ReplyMessage || place.size() < 2) {
            done(false);
            return;
        }
        ask(context, place, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
            {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, takeLocked);
    };
    ask(context, u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
        {u"default"_s}, takePlace);
}

} // namespace ferry
