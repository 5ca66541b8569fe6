#pragma once

#include "ui/sidebar/sidebar.h"
#include "ui/uiservices.h"
#include "ui/windowpages.h"

#include <QAction>

namespace ferry {

class RemoteView;
class StatisticsPage;
class WindowActions;

// The pages that look back: what is stored at the destinations, and the history's sums. Makes them, and leads to
// them from the sidebar and the menu.
class RemoteDesk final : public QObject
{
    Q_OBJECT

public:
    RemoteDesk(
        const UiServices &services, WindowPages &pages, Sidebar &sidebar, WindowActions &actions);

    void setDestinations(const QList<DestinationConfig> &destinations, DestinationId current);

    RemoteView *remote() const { return m_remote; } // null where there is no access
    StatisticsPage &statistics() const { return *m_statistics; }

Q_SIGNALS:
    void pageWanted(ferry::Sidebar::Page page);

private:
    RemoteView *m_remote = nullptr;
    StatisticsPage *m_statistics = nullptr;
    bool m_hasChosen = false; // a destination: the current one at first
};

} // namespace ferry
