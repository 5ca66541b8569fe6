#pragma once

#include "app/arguments.h"
#include "app/composition.h"

#include <QObject>

namespace ferry {

// `ferry accounts list | add | sign-in | sign-out | remove | sync`.
class AccountsCommand final : public QObject
{
    Q_OBJECT

public:
    AccountsCommand(Composition &composition, const Arguments &arguments);

    // An exit status at once, or finished() follows.
    std::optional<int> start();

Q_SIGNALS:
    void finished(int exitStatus);
    void changed(); // an account came, went, or is another

private:
    int list() const;
    std::optional<int> add();
    std::optional<int> signIn(const ProjectSettings &project, const QString &email);
    void readCodeAndSignIn(const ProjectSettings &project, const QString &email);
    std::optional<int> syncHistory(Account account);
    void takeSignIn(const Result<Accounts::SignedIn> &signedIn);
    void keepInFile(Account account);
    void takeEnd(const Result<void> &ended);
    void fail(const Failure &failure);
    void succeed();
    Result<Account> named() const;

    Composition &m_composition;
    Arguments m_arguments;
};

} // namespace ferry
