#include "ui/accounts/accountdesk.h"

#include "accounts/accountdestination.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"
#include "ui/destinations/destinationkeeper.h"

namespace ferry {

AccountDesk::AccountDesk(
    const UiServices &services, AccountsDialog::Dependents dependents, QWidget &window)
    : QObject(&window)
    , m_services(services)
    , m_dependents(std::move(dependents))
    , m_window(window)
{
    connect(&m_services.accounts, &Accounts::changed, this, [this] {
        if (m_accounts)
            m_accounts->refresh();
    });
    connect(&m_services.sync, &HistorySync::statusChanged, this, [this](const SyncStatus &status) {
        if (m_details)
            m_details->setStatus(status);
    });
}

BucketPage::Keeper AccountDesk::keeper()
{
    return [this](const DestinationSetup &setup, QObject *context,
               AccountCalls::Answer<DestinationSetup> done) {
        DestinationKeeper keeping(m_services.destinations, m_services.secrets);
        keeping.save(setup, context, [this, done](const Result<DestinationKeeper::Saved> &saved) {
            if (!saved) {
                done(failed(saved.error()));
                return;
            }
            if (m_services.destinationsChanged)
                m_services.destinationsChanged();
            Q_EMIT destinationAdded(saved->setup);
            done(saved->setup);
        });
    };
}

ConnectDialog *AccountDesk::connectDialog(
    ConnectDialog::Purpose purpose, const std::optional<Account> &account)
{
    if (m_connect)
        m_connect->close();
    // Over whatever of ours is open, so that it comes back to there.
    QWidget *over = &m_window;
    if (m_accounts && m_accounts->isVisible())
        over = m_accounts;
    UploadEngine *engine = &m_services.engine;
    Accounts *accounts = &m_services.accounts;
    m_connect = new ConnectDialog(
        accountCalls(m_services.accounts, m_services.sync), keeper(),
        [engine, accounts](
            const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done) {
            engine->check(withAccount(*accounts, setup), std::move(done));
        },
        purpose, account, over);
    m_connect->setAttribute(Qt::WA_DeleteOnClose);
    m_connect->open();
    return m_connect;
}

void AccountDesk::openConnect()
{
    connectDialog(ConnectDialog::Purpose::Connect, std::nullopt);
}

void AccountDesk::openSignIn(const Account &account)
{
    connectDialog(ConnectDialog::Purpose::SignInAgain, account);
}

void AccountDesk::openSignIn(const QUuid &account)
{
    const std::optional<Account> found = m_services.accounts.find(account);
    if (!found)
        openConnect();
    else if (found->state == Account::State::KeychainLocked)
        openAccounts(); // signing in would not open it
    else
        openSignIn(*found);
}

void AccountDesk::openSetUp(const Account &account)
{
    connectDialog(ConnectDialog::Purpose::SetUpHistory, account);
}

void AccountDesk::openAccounts()
{
    if (m_accounts && m_accounts->isVisible()) {
        m_accounts->raise();
        m_accounts->activateWindow();
        return;
    }
    m_accounts = new AccountsDialog(accountCalls(m_services.accounts, m_services.sync),
        m_dependents, m_services.settings.value(Setting::DeviceName), &m_window);
    m_accounts->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_accounts, &AccountsDialog::connectWanted, this, &AccountDesk::openConnect);
    connect(m_accounts, &AccountsDialog::signInWanted, this,
        qOverload<const Account &>(&AccountDesk::openSignIn));
    connect(m_accounts, &AccountsDialog::historyWanted, this, &AccountDesk::openSetUp);
    connect(
        m_accounts, &AccountsDialog::keychainOpened, &m_services.accounts, &Accounts::lookAgain);
    connect(m_accounts, &AccountsDialog::computerRenamed, this,
        [this](const QString &name) { m_services.settings.set(Setting::DeviceName, name); });
    m_accounts->open();
}

void AccountDesk::openDetails()
{
    const std::optional<Account> account = m_services.accounts.historyAccount();
    m_details = new SyncDetails(
        syncCalls(m_services.sync), account ? account->email : QString(), &m_window);
    m_details->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_details, &SyncDetails::remedyWanted, this, &AccountDesk::follow);
    connect(m_details, &SyncDetails::accountsWanted, this, [this] {
        m_details->close();
        openAccounts();
    });
    m_details->open();
}

// The details make room: what follows says how it stands itself.
void AccountDesk::follow(SyncRemedy remedy)
{
    if (m_details)
        m_details->close();
    const std::optional<Account> account = m_services.accounts.historyAccount();
    if (remedy == SyncRemedy::SignIn && account)
        openSignIn(*account);
    else if (remedy == SyncRemedy::SetUp && account)
        openSetUp(*account);
    else if (!m_services.accounts.all().isEmpty())
        openAccounts();
    else
        openConnect();
}

} // namespace ferry
