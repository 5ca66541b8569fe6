#pragma once

#include "accounts/accounts.h"
#include "sync/syncstatus.h"

#include <QUrl>

#include <functional>
#include <optional>

namespace ferry {

class HistorySync;

// What the dialogs ask of the accounts and of the sync, as functions: the program's own, or what a
// test answers. All in the GUI thread; answers never come once the context is gone.
struct AccountCalls
{
    template<typename T>
    using Answer = std::function<void(Result<T>)>;
    using Info = Accounts::ProjectInfo;
    using SignedIn = Accounts::SignedIn;

    std::function<QList<Account>()> all {};
    std::function<void(const ProjectSettings &, QObject *, Answer<Info>)> checkProject {};
    // With an e-mail address and a password.
    std::function<void(
        const ProjectSettings &, const QString &, const QString &, QObject *, Answer<SignedIn>)>
        signIn {};
    std::function<void(
        const ProjectSettings &, const QString &, const QString &, QObject *, Answer<SignedIn>)>
        signUp {};
    std::function<void(const ProjectSettings &, const QString &, QObject *, Answer<void>)>
        sendCode {};
    std::function<void(
        const ProjectSettings &, const QString &, const QString &, QObject *, Answer<SignedIn>)>
        signInWithCode {};
    std::function<void(const QUuid &, QObject *, Answer<void>)> signOut {};
    std::function<void(const QUuid &, QObject *, Answer<void>)> remove {};
    std::function<void(const Account &, QObject *, Answer<Account>)> save {};

    QString setupScript {};
    std::function<QUrl(const QString &)> editorUrl {};
    std::function<void(const QUrl &)> openUrl {};
    std::function<void(const QUuid &, QObject *, Answer<SetupReport>)> checkSetup {};
    std::function<void(QObject *, std::function<void(qint64)>)> countOwnerless {};
    std::function<void(const QUuid &, QObject *, Answer<qint64>)> claimOwnerless {};
};

// Both outlive the calls.
AccountCalls accountCalls(Accounts &accounts, HistorySync &sync);

// The account that syncs the history, if any.
std::optional<Account> historyAccountOf(const AccountCalls &calls);

} // namespace ferry
