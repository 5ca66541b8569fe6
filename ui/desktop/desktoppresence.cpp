#include "ui/desktop/desktoppresence.h"

#include "ui/common/format.h"

namespace ferry {

using namespace Qt::StringLiterals;

DesktopPresence::DesktopPresence(const Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_isInFront(surroundings.isInFront)
    , m_launcher(surroundings.session, surroundings.launcher)
    , m_notifications(surroundings.session, surroundings.launcher)
    , m_sleep(surroundings.system)
    , m_offline(surroundings.system)
{
    connect(&m_sleep, &SleepGuard::fallingAsleep, this, &DesktopPresence::fallingAsleep);
    connect(&m_sleep, &SleepGuard::awake, this, &DesktopPresence::awake);
    connect(&m_offline, &OfflineHint::changed, this, &DesktopPresence::offlineChanged);
    connect(&m_notifications, &Notifications::activated, this, &DesktopPresence::onActivated);
}

void DesktopPresence::learn(const QueueProgress &progress)
{
    m_launcher.show(progress);
    m_sleep.learn(progress);
    const std::optional<BatchWatch::Batch> ended = m_batches.learn(progress);
    if (ended && !m_isInFront())
        tellOf(*ended);
}

void DesktopPresence::windowCameToFront()
{
    m_notifications.close();
}

void DesktopPresence::tellOf(const BatchWatch::Batch &batch)
{
    const auto uploaded = [&batch] {
        return format::counted(tr("%1 files uploaded", nullptr, int(batch.done)), batch.done);
    };
    const auto open = [&batch] {
        return format::counted(
            tr("%1 files need you", nullptr, int(batch.attention)), batch.attention);
    };
    QList<Notifications::Action> actions {{u"default"_s, tr("Show")}};
    if (batch.attention > 0)
        actions += {{u"show"_s, tr("Show")}, {u"retry"_s, tr("Try again")}};
    if (batch.done == 0)
        m_notifications.show(open(), {}, actions);
    else
        m_notifications.show(uploaded(), batch.attention > 0 ? open() : QString(), actions);
}

void DesktopPresence::onActivated(const QString &action, const QByteArray &activationToken)
{
    if (action == "retry"_L1)
        Q_EMIT retryWanted();
    Q_EMIT windowWanted(activationToken);
}

} // namespace ferry
