#include "ui/remote/remotedesk.h"

#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/remote/remoteview.h"
#include "ui/statistics/statisticspage.h"
#include "ui/windowactions.h"

#include <utility>

namespace ferry {

RemoteDesk::RemoteDesk(
    const UiServices &services, WindowPages &pages, Sidebar &sidebar, WindowActions &actions)
    : QObject(&pages)
    , m_pages(pages)
    , m_actions(actions)
    , m_statistics(new StatisticsPage(services.history, &pages))
{
    using A = WindowActions;
    using Page = Sidebar::Page;
    const auto own = [] {}; // each has keys of its own
    m_pages.add(Page::Statistics, {m_statistics, [this] { m_statistics->takeFocus(); }, own, own});
    if (services.remote != nullptr) {
        m_remote = new RemoteView({services.remote, services.setupOf}, &pages);
        m_pages.add(Page::Remote, {m_remote, [this] { m_remote->takeFocus(); }, own, own});
    }
    actions[A::ShowRemote]->setVisible(m_remote != nullptr);
    connect(actions[A::ShowRemote], &QAction::triggered, this,
        [this] { Q_EMIT pageWanted(Page::Remote); });
    connect(actions[A::ShowStatistics], &QAction::triggered, this,
        [this] { Q_EMIT pageWanted(Page::Statistics); });
    connect(&sidebar, &Sidebar::filesRequested, this, [this](DestinationId id) {
        if (m_remote == nullptr)
            return;
        m_remote->showDestination(id);
        Q_EMIT pageWanted(Page::Remote);
    });
    connect(&m_pages, &QStackedWidget::currentChanged, this, &RemoteDesk::letUploadsRest);
    connect(&services.engine, &UploadEngine::historyChanged, m_statistics,
        &StatisticsPage::refreshSoon);
    connect(
        &services.sync, &HistorySync::historyChanged, m_statistics, &StatisticsPage::refreshSoon);
}

bool RemoteDesk::isShown() const
{
    return m_pages.isShown(Sidebar::Page::Remote) || m_pages.isShown(Sidebar::Page::Statistics);
}

void RemoteDesk::setDestinations(
    const QList<DestinationConfig> &destinations, DestinationId current)
{
    if (m_remote == nullptr)
        return;
    m_remote->setDestinations(destinations);
    if (!std::exchange(m_hasChosen, true))
        m_remote->showDestination(current);
}

void RemoteDesk::letUploadsRest()
{
    using A = WindowActions;
    for (const QPointer<QAction> &action : std::as_const(m_resting)) {
        if (action)
            action->setEnabled(true);
    }
    m_resting.clear();
    if (!isShown())
        return;
    for (const A::Command command :
        {A::CopyLinks, A::SelectAll, A::Find, A::PauseSelected, A::CancelOrRemove, A::StartNow,
            A::MoveUp, A::MoveDown, A::MoveTop, A::MoveBottom, A::Undo}) {
        QAction *action = m_actions[command];
        if (!action->isEnabled())
            continue;
        action->setEnabled(false);
        m_resting.append(action);
    }
}

} // namespace ferry
