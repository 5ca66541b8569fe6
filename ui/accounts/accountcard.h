#pragma once

#include "accounts/account.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ferry {

class NoticeLabel;

// One account of the list: who, where, whether signed in, and the choices that belong to it. What
// leaves uploads waiting asks once more, in place.
class AccountCard final : public QFrame
{
    Q_OBJECT

public:
    // What depends on the account; told by who knows the queue.
    struct Dependents
    {
        qint64 uploads = 0; // that still have to be made
        qint64 destinations = 0;
    };

    explicit AccountCard(QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void setDependents(const Dependents &dependents) { m_dependents = dependents; }
    const Account &account() const { return m_account; }
    void setBusy(bool busy);
    NoticeLabel &notice() const { return *m_notice; }

Q_SIGNALS:
    void signInWanted();
    void keychainOpened(); // look again
    void signOutWanted();
    void removeWanted();
    void historyWanted(); // sync it here: a step of its own
    void changed(const ferry::Account &account); // the choices, to be saved

private:
    void buildChoices();
    void buildButtons();
    void askSignOut();
    void askRemove();
    void choose(bool Account::*what, bool on);
    void resetQuestions();

    Account m_account {};
    Dependents m_dependents {};
    QLabel *m_email = nullptr;
    QLabel *m_host = nullptr;
    QLabel *m_state = nullptr;
    QCheckBox *m_syncs = nullptr;
    QCheckBox *m_paths = nullptr;
    QCheckBox *m_plain = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_keychain = nullptr;
    QPushButton *m_signOut = nullptr;
    QPushButton *m_remove = nullptr;
    NoticeLabel *m_notice = nullptr;
    bool m_signOutAsked = false;
    bool m_removeAsked = false;
};

} // namespace ferry
