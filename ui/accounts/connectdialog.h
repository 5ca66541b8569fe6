#pragma once

#include "destinations/destinationconfig.h"
#include "ui/accounts/bucketpage.h"

#include <QDialog>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace ferry {

class ConnectTrail;
class SignInPage;

// Connects a Supabase project: address and key, sign-in, history, destination. What can be left for
// later can be skipped, and what is done stays done when the dialog is closed half-way.
class ConnectDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Purpose {
        Connect = 1, // all of it
        SignInAgain, // the same account once more
        SetUpHistory, // of an account that is signed in
    };

    // `account`: for the latter two.
    ConnectDialog(AccountCalls calls, BucketPage::Keeper keeper, BucketPage::Checker checker,
        Purpose purpose, const std::optional<Account> &account, QWidget *parent = nullptr);

    SignInPage &signInPage() const { return *m_signIn; }

private:
    enum class Step { Project = 1, SignIn, Keep, SetUp, Earlier, Bucket, End };

    void build();
    void addPages(BucketPage::Keeper keeper, BucketPage::Checker checker);
    void go(Step step);
    void advance(); // to the step after the one that has finished
    Step stepAfter(Step step) const;
    bool wantsHistory() const;
    void goBack();
    void refreshButtons();
    ConnectPage *pageOf(Step step) const;

    AccountCalls m_calls;
    Purpose m_purpose;
    ConnectState m_state {};
    Step m_step = Step::Project;
    bool m_focusIsOpen = false; // a step has just begun: nobody has moved the focus in it yet

    QStackedWidget *m_pages = nullptr;
    SignInPage *m_signIn = nullptr;
    QHash<int, ConnectPage *> m_byStep {};
    ConnectTrail *m_trail = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace ferry
