#pragma once

#include "ui/accounts/accountcalls.h"

#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace ferry {

class NoticeLabel;

// What the steps of connecting find out, one after the other.
struct ConnectState
{
    ProjectSettings project {};
    std::optional<Accounts::ProjectInfo> info {};
    std::optional<Account> account {}; // once signed in
    Accounts::Kept kept = Accounts::Kept::InKeychain;
};

// One step of the connect dialog. The dialog owns the buttons; a page says what they are called and
// what they do.
class ConnectPage : public QWidget
{
    Q_OBJECT

public:
    ConnectPage(const AccountCalls &calls, ConnectState &state, QWidget *parent);

    virtual QString title() const = 0;
    virtual QString nextLabel() const = 0; // a verb
    virtual bool mayGoNext() const { return !m_isBusy; }
    virtual QString skipLabel() const { return {}; } // empty: this step cannot be skipped
    virtual void begin() { } // it is shown now, with what the steps before it have found
    virtual void next() = 0; // the default button
    virtual void skip() { Q_EMIT finished(); }

    bool isBusy() const { return m_isBusy; }
    NoticeLabel &notice() const { return *m_notice; }

Q_SIGNALS:
    void finished(); // this step is done, or skipped
    void changed(); // the labels, or what the buttons may do

protected:
    const AccountCalls &calls() const { return m_calls; }
    ConnectState &state() const { return m_state; }
    QVBoxLayout &page() const { return *m_layout; } // above the notice
    void letGrow(); // the page takes all the height there is
    void setBusy(bool busy);
    void showFailure(const Failure &failure);
    void saveAndFinish(const Account &account);
    // A caption above a control, with its mnemonic and its accessible name.
    void addField(const QString &caption, QWidget &control);

private:
    const AccountCalls &m_calls;
    ConnectState &m_state;
    QVBoxLayout *m_whole = nullptr;
    QVBoxLayout *m_layout = nullptr;
    NoticeLabel *m_notice = nullptr;
    bool m_isBusy = false;
};

// "abcdefgh.supabase.co", for people.
QString projectHost(const ProjectSettings &project);

} // namespace ferry
