#pragma once

#include "ui/accounts/accountsdialog.h"
#include "ui/accounts/connectdialog.h"
#include "ui/sync/syncdetails.h"
#include "ui/uiservices.h"

#include <QPointer>

namespace ferry {

// Opens the dialogs about accounts and sync over the window, one of each at a time, and leads from
// one to the other.
class AccountDesk final : public QObject
{
    Q_OBJECT

public:
    AccountDesk(const UiServices &services, AccountsDialog::Dependents dependents, QWidget &window);

    void openConnect();
    void openSignIn(const Account &account);
    void openSignIn(const QUuid &account); // connects anew when there is no such account
    void openSetUp(const Account &account);
    void openAccounts();
    void openDetails();

Q_SIGNALS:
    void destinationAdded(const ferry::DestinationSetup &setup);

private:
    ConnectDialog *connectDialog(
        ConnectDialog::Purpose purpose, const std::optional<Account> &account);
    BucketPage::Keeper keeper();
    void follow(SyncRemedy remedy);

    UiServices m_services;
    AccountsDialog::Dependents m_dependents;
    QWidget &m_window;
    QPointer<ConnectDialog> m_connect {};
    QPointer<AccountsDialog> m_accounts {};
    QPointer<SyncDetails> m_details {};
};

} // namespace ferry
