#pragma once

#include "accounts/accounts.h"
#include "accounts/sessionlock.h"
#include "base/clock.h"
#include "base/task.h"
#include "sync/historysync.h"
#include "sync/synclog.h"

#include <QTimer>

#include <list>
#include <memory>
#include <optional>

namespace ferry {

struct SyncLink;

// The part of HistorySync that works: one session after another with the account's server, when there
// is a reason, and patiently when there is none. Lives in its own thread, made elsewhere and moved there
// at once; all calls are made there.
class SyncWorker final : public QObject
{
    Q_OBJECT

public:
    using Ticket = quint64; // of somebody who waits for an end

    // Both outlive it.
    SyncWorker(Database &database, Accounts &accounts, const HistorySync::Options &options);
    ~SyncWorker() override;

    void setAccount(const std::optional<Account> &account);
    void goOnByItself();
    void syncNow(Ticket ticket);
    void noteLocalChange();
    void noteSignIn(const QUuid &account);
    void checkSetup(const Account &account, Ticket ticket);

Q_SIGNALS:
    void statusChanged(const ferry::SyncStatus &status);
    void rowsChanged();
    void sessionEnded(const QList<quint64> &tickets, const std::optional<ferry::Failure> &failure);
    void setupChecked(quint64 ticket, const ferry::Result<ferry::SetupReport> &report);

private:
    struct Check;

    void begin();
    Task<Result<void>> session();
    Task<Result<void>> meet();
    void ended();
    void plan(const Result<void> &result);
    void failedWith(const Failure &failure);
    void listen();
    void waitFor(std::chrono::milliseconds time);
    void readCounts();
    void take(const synclog::Counts &counts);
    void publish();
    void answer(const std::optional<Failure> &failure);

    Database &m_database;
    Accounts &m_accounts;
    HistorySync::Options m_options;
    SystemClock m_clock {};
    std::optional<Account> m_account {};
    std::unique_ptr<SyncLink> m_link;
    std::unique_ptr<SessionLock> m_lock;
    SyncStatus m_status {};
    Task<Result<void>> m_session {};
    std::list<Check> m_checks;
    QList<Ticket> m_waiting {}; // for a session that has not begun
    QList<Ticket> m_served {}; // by the session under way
    QTimer m_next {this};
    QTimer m_settle {this};
    QTimer m_counting {this};
    qint64 m_dueIn = -1; // ms until the next row of the outbox is due; -1: none waits for a time
    int m_failures = 0; // since the last success
    bool m_goesOn = false;
    bool m_again = false;
    bool m_isEnding = false; // the session is over, and its askers do not know yet
    int m_era = 0; // counts the changes of account: what was read for an earlier one is nobody's
};

} // namespace ferry
