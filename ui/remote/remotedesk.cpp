#include "ui/remote/remotedesk.h"

#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/remote/remoteview.h"
#include "ui/sidebar/destinationlist.h"
#include "ui/statistics/statisticspage.h"
#include "ui/windowactions.h"

#include <utility>

namespace ferry {

RemoteDesk::RemoteDesk(
    const UiServices &services, WindowPages &pages, Sidebar &sidebar, WindowActions &actions)
    : QObject(&pages)
    , m_statistics(new StatisticsPage(services.history, &pages))
{
    using A = WindowActions;
    using Page = Sidebar::Page;
    const auto own = [] {}; // each has keys of its own
    pages.add(Page::Statistics, {m_statistics, [this] { m_statistics->takeFocus(); }, own, own});
    if (services.remote != nullptr) {
        m_remote = new RemoteView({services.remote, services.setupOf}, &pages);
        pages.add(Page::Remote,
            {.widget = m_remote,
                .shown = [this] { m_remote->takeFocus(); },
                .find = [this] { m_remote->takeFocus(); },
                .escape = [this] { m_remote->clearSomething(); },
                .copyLinks = [this] { m_remote->copyLinks(); },
                .selectAll = [this] { m_remote->selectAll(); },
                .remove = [this] { m_remote->deleteChosen(); },
                .links = &m_remote->links()});
    }
    actions[A::ShowRemote]->setVisible(m_remote != nullptr);
    connect(actions[A::ShowRemote], &QAction::triggered, this,
        [this] { Q_EMIT pageWanted(Page::Remote); });
    connect(actions[A::ShowStatistics], &QAction::triggered, this,
        [this] { Q_EMIT pageWanted(Page::Statistics); });
    connect(
        &sidebar.destinations(), &DestinationList::filesRequested, this, [this](DestinationId id) {
            if (m_remote == nullptr)
                return;
            m_remote->showDestination(id);
            Q_EMIT pageWanted(Page::Remote);
        });
    connect(&services.engine, &UploadEngine::historyChanged, m_statistics,
        &StatisticsPage::refreshSoon);
    connect(
        &services.sync, &HistorySync::historyChanged, m_statistics, &StatisticsPage::refreshSoon);
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

} // namespace ferry
