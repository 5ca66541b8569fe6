#pragma once

#include "queue/queueprogress.h"
#include "ui/desktop/batchwatch.h"
#include "ui/desktop/launcherprogress.h"
#include "ui/desktop/notifications.h"
#include "ui/desktop/offlinehint.h"
#include "ui/desktop/sleepguard.h"

#include <QObject>

#include <functional>

namespace ferry {

// What the desktop is told of the queue: the bar in the task bar, one notification at the end of a batch when
// the window is not in front, and to stay awake while bytes move. And what it tells of its sleep and its network.
class DesktopPresence final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings
    {
        QDBusConnection session;
        QDBusConnection system;
        QString launcher {}; // the name of the launcher's file, without ".desktop"
        std::function<bool()> isInFront {}; // the window has the user's eyes
    };

    explicit DesktopPresence(const Surroundings &surroundings, QObject *parent = nullptr);

    void learn(const QueueProgress &progress);
    void windowCameToFront();

Q_SIGNALS:
    void windowWanted(const QByteArray &activationToken);
    void retryWanted();
    void fallingAsleep(); // as SleepGuard says it
    void awake();
    void offlineChanged(bool isOffline);

private:
    void tellOf(const BatchWatch::Batch &batch);
    void onActivated(const QString &action, const QByteArray &activationToken);

    std::function<bool()> m_isInFront;
    BatchWatch m_batches {};
    LauncherProgress m_launcher;
    Notifications m_notifications;
    SleepGuard m_sleep;
    OfflineHint m_offline;
};

} // namespace ferry
