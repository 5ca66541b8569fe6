#pragma once

#include "ui/accounts/accountcalls.h"
#include "ui/accounts/accountcard.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace ferry {

// The accounts of this computer's user, and what this computer is called among theirs.
class AccountsDialog final : public QDialog
{
    Q_OBJECT

public:
    using Dependents = std::function<AccountCard::Dependents(const QUuid &account)>;

    AccountsDialog(AccountCalls calls, Dependents dependents, const QString &computer,
        QWidget *parent = nullptr);

    void refresh(); // the list, or an account's state, has changed

Q_SIGNALS:
    void connectWanted();
    void signInWanted(const ferry::Account &account);
    void historyWanted(const ferry::Account &account);
    void keychainOpened(const QUuid &account);
    void computerRenamed(const QString &name);

private:
    QWidget *buildComputer(const QString &computer);
    QWidget *buildButtons();
    AccountCard *addCard(const Account &account);
    template<typename T>
    std::function<void(Result<T>)> answerTo(AccountCard *card);

    AccountCalls m_calls;
    Dependents m_dependents;
    QVBoxLayout *m_list = nullptr;
    QLabel *m_none = nullptr;
    QList<AccountCard *> m_cards {};
    QLineEdit *m_computer = nullptr;
};

} // namespace ferry
