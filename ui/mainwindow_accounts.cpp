// What the window does about accounts and the sync of the history. See mainwindow.cpp for the
// window itself.
#include "ui/mainwindow.h"

#include "sync/historysync.h"
#include "ui/accounts/accountdesk.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/uploadspage.h"
#include "ui/windowactions.h"

#include <QAction>

namespace ferry {

using namespace Qt::StringLiterals;

void MainWindow::connectAccounts()
{
    // What would be left waiting without an account.
    const auto dependents = [this](const QUuid &account) {
        const QString wanted = account.toString(QUuid::WithoutBraces);
        AccountCard::Dependents found;
        QSet<DestinationId> ids;
        for (const DestinationConfig &config : std::as_const(m_destinations)) {
            if (config.setting(u"account"_s) == wanted)
                ids.insert(config.id);
        }
        found.destinations = ids.size();
        found.uploads = m_uploads->model()
                            .idsWhere([&ids](const TransferItem &item) {
                                return ids.contains(item.destination) && !isFinal(item.state);
                            })
                            .size();
        return found;
    };
    m_accounts = new AccountDesk(m_services, dependents, *this);
    connect(
        m_accounts, &AccountDesk::destinationAdded, this, [this](const DestinationSetup &setup) {
            reloadDestinations();
            m_uploads->picker().setCurrent(setup.config.id);
        });
    connect(m_uploads, &UploadsPage::signInRequested, this, &MainWindow::signInFor);
    connect(m_sidebar, &Sidebar::syncRequested, m_accounts, &AccountDesk::openDetails);
    connect((*m_actions)[WindowActions::Accounts], &QAction::triggered, m_accounts,
        &AccountDesk::openAccounts);
    connect((*m_actions)[WindowActions::SyncDetails], &QAction::triggered, m_accounts,
        &AccountDesk::openDetails);
    connect(&m_services.sync, &HistorySync::statusChanged, m_sidebar, &Sidebar::setSyncStatus);
    m_sidebar->setSyncStatus(m_services.sync.status());
}

void MainWindow::signInFor(DestinationId destination)
{
    for (const DestinationConfig &config : std::as_const(m_destinations)) {
        if (config.id == destination)
            m_accounts->openSignIn(QUuid::fromString(config.setting(u"account"_s)));
    }
}

} // namespace ferry
