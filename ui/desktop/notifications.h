#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>

namespace ferry {

// One notification of the desktop, which a newer one replaces. By org.freedesktop.Notifications
// (specification 1.2, specifications.freedesktop.org/notification-spec); where nobody offers that, nothing
// happens. Nothing here waits for an answer. Lives in the GUI thread.
class Notifications final : public QObject
{
    Q_OBJECT

public:
    struct Action
    {
        QString name {}; // "default": a click on the notification itself
        QString label {};
    };

    // `launcher` is the name of the launcher's file, without ".desktop".
    Notifications(const QDBusConnection &bus, const QString &launcher, QObject *parent = nullptr);

    void show(const QString &summary, const QString &body, const QList<Action> &actions);
    void close(); // it speaks of what has been seen

Q_SIGNALS:
    // With what the desktop gives along so that a window may come to the front; often nothing.
    void activated(const QString &action, const QByteArray &activationToken);

private Q_SLOTS:
    void onActivationToken(uint id, const QString &token); // comes before the action
    void onActionInvoked(uint id, const QString &action);
    void onClosed(uint id, uint reason);

private:
    void send(const QString &summary, const QString &body, const QList<Action> &actions,
        const QStringList &capabilities);

    QDBusConnection m_bus;
    QString m_launcher;
    QByteArray m_token {};
    uint m_shown = 0; // the server's number for it; 0: none is shown
    int m_newest = 0; // of those asked for: an answer may come late
};

} // namespace ferry
