#include "ui/accounts/accountcalls.h"

#include "sync/historysync.h"

#include <QDesktopServices>

namespace ferry {

AccountCalls accountCalls(Accounts &accounts, HistorySync &sync)
{
    // Each a call of the same name, so that a test can answer in its place.
    Accounts *a = &accounts;
    HistorySync *s = &sync;
    AccountCalls calls;
    calls.all = [a] { return a->all(); };
    calls.checkProject = std::bind_front(&Accounts::checkProject, a);
    calls.signIn = std::bind_front(&Accounts::signIn, a);
    calls.signUp = std::bind_front(&Accounts::signUp, a);
    calls.sendCode = std::bind_front(&Accounts::sendCode, a);
    calls.signInWithCode = std::bind_front(&Accounts::signInWithCode, a);
    calls.signOut = std::bind_front(&Accounts::signOut, a);
    calls.remove = std::bind_front(&Accounts::remove, a);
    calls.save = std::bind_front(&Accounts::save, a);
    calls.setupScript = HistorySync::setupScript();
    calls.editorUrl = &HistorySync::editorUrl;
    calls.openUrl = [](const QUrl &url) { QDesktopServices::openUrl(url); };
    calls.checkSetup = std::bind_front(&HistorySync::checkSetup, s);
    calls.countOwnerless = std::bind_front(&HistorySync::countOwnerless, s);
    calls.claimOwnerless = std::bind_front(&HistorySync::claimOwnerless, s);
    return calls;
}

std::optional<Account> historyAccountOf(const AccountCalls &calls)
{
    const QList<Account> accounts = calls.all();
    for (const Account &account : accounts) {
        if (account.syncsHistory)
            return account;
    }
    return std::nullopt;
}

} // namespace ferry
