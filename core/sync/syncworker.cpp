#include "sync/syncworker.h"

#include "base/awaitables.h"
#include "net/retrypolicy.h"
#include "store/sql.h"
#include "sync/synclink.h"
#include "sync/synclog.h"
#include "sync/syncsession.h"

#include <QRandomGenerator>

#include <limits>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostRestarts = 3; // of a session whose server went back in time
constexpr auto lockPause = 200ms; // another process of this profile syncs
constexpr int patiencePolls = 5; // nothing will change soon: live, or not set up

SyncStatus::Phase phaseOf(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::SignInNeeded: return SyncStatus::Phase::SignInNeeded;
    case FailureKind::PlaceMissing: return SyncStatus::Phase::NotSetUp;
    case FailureKind::Offline:
    case FailureKind::ConnectionLost:
    case FailureKind::SendStalled:
    case FailureKind::ReplyTimedOut: return SyncStatus::Phase::Offline;
    default: return SyncStatus::Phase::Failed;
    }
}

struct Due
{
    synclog::Counts counts {};
    qint64 in = -1;
};

Due dueOf(QSqlDatabase &connection, AccountId account, qint64 now)
{
    Due due {.counts = synclog::counts(connection, account)};
    const QVariant next = sql::value(connection,
        "SELECT min(not_before) FROM outbox WHERE account = ? AND problem IS NULL"
        " AND not_before > ?",
        account, now);
    if (!next.isNull())
        due.in = next.toLongLong() - now;
    return due;
}

} // namespace

struct SyncWorker::Check
{
    Ticket ticket = 0;
    std::unique_ptr<SyncLink> link {};
    Task<Result<SetupReport>> task {};
};

SyncWorker::SyncWorker(Database &database, Accounts &accounts, const HistorySync::Options &options)
    : m_database(database)
    , m_accounts(accounts)
    , m_options(options)
{
    m_next.setSingleShot(true);
    m_settle.setSingleShot(true);
    m_settle.setInterval(options.settle);
    m_counting.setInterval(1s);
    connect(&m_next, &QTimer::timeout, this, &SyncWorker::begin);
    connect(&m_counting, &QTimer::timeout, this, &SyncWorker::readCounts);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        // While the server is in trouble, the next try comes in its own time.
        if (m_failures == 0)
            begin();
    });
}

SyncWorker::~SyncWorker() = default;

void SyncWorker::setAccount(const std::optional<Account> &account)
{
    if (account == m_account)
        return;
    const bool isSame = account && m_account && account->uuid == m_account->uuid
        && account->project == m_account->project && account->user == m_account->user;
    const bool isSignedOut = account && account->state == Account::State::SignedOut;
    m_account = account;
    m_again = false;
    if (!isSame || isSignedOut) {
        m_session.reset();
        m_counting.stop();
        m_next.stop();
        m_link.reset();
        m_lock.reset();
        m_failures = 0;
        m_status = {};
        m_isEnding = false;
        ++m_era;
        m_served += std::exchange(m_waiting, {});
        answer(Failure {.kind = FailureKind::Interrupted, .advice = Advice::Retry});
    }
    if (account) {
        m_status.account = account->uuid;
        if (isSignedOut)
            m_status.phase = SyncStatus::Phase::SignInNeeded;
        readCounts();
    }
    publish();
    if (m_goesOn && account && !isSignedOut)
        begin();
}

void SyncWorker::goOnByItself()
{
    m_goesOn = true;
    begin();
}

void SyncWorker::syncNow(Ticket ticket)
{
    m_waiting.append(ticket);
    begin();
}

void SyncWorker::noteLocalChange()
{
    readCounts();
    if (m_goesOn && !m_settle.isActive())
        m_settle.start();
}

void SyncWorker::noteSignIn(const QUuid &account)
{
    if (m_goesOn && m_account && m_account->uuid == account)
        begin();
}

void SyncWorker::begin()
{
    if (m_session.isValid() || m_isEnding) {
        m_again = true;
        return;
    }
    m_next.stop();
    m_served = std::exchange(m_waiting, {});
    if (!m_account) {
        answer(Failure {.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .subject = u"account"_s});
        return;
    }
    m_session = session();
    m_session.start([this] {
        QMetaObject::invokeMethod(
            this, [this] { ended(); }, Qt::QueuedConnection);
    });
}

// Lets go of the lock however the session ends.
Task<Result<void>> SyncWorker::session()
{
    if (!m_link) {
        Result<std::unique_ptr<SyncLink>> made
            = SyncLink::make(m_database, m_accounts, m_clock, *m_account);
        if (!made)
            co_return failed(made.error());
        m_link = std::move(*made);
        m_link->client.setLog(m_options.log, {});
        connect(&m_link->hint, &RealtimeHint::hint, this, &SyncWorker::begin);
        connect(&m_link->hint, &RealtimeHint::liveChanged, this, [this](bool isLive) {
            m_status.live = isLive;
            publish();
        });
    }
    if (!m_lock && !m_options.lockFolder.isEmpty())
        m_lock = std::make_unique<SessionLock>(m_options.lockFolder, m_account->uuid);
    while (m_lock && m_lock->take() == SessionLock::Taken::Busy) {
        Sleep pause(lockPause);
        co_await pause;
    }
    struct LetGo
    {
        SessionLock *lock;
        ~LetGo()
        {
            if (lock != nullptr && lock->isHeld())
                lock->letGo();
        }
    } const letGo {m_lock.get()};
    co_return co_await meet();
}

Task<Result<void>> SyncWorker::meet()
{
    m_status.phase = SyncStatus::Phase::Working;
    m_status.pulled = 0;
    m_status.toPull = 0;
    publish();
    m_counting.start();
    const SyncSession::Whose whose {.account = m_account->id, .user = m_account->user};
    SyncSession::Watch watch;
    watch.progress = [this](qint64 pulled, qint64 toPull) {
        m_status.pulled = pulled;
        m_status.toPull = toPull;
        publish();
    };
    watch.changedHere = [this](int) { Q_EMIT rowsChanged(); };
    Result<void> result {};
    for (int i = 0; i < mostRestarts; ++i) {
        SyncSession meeting(m_link->server, m_link->store, m_clock, whose, watch);
        result = co_await meeting.run();
        if (result || result.error().code != "restored"_L1)
            break;
    }
    co_return result;
}

void SyncWorker::ended()
{
    if (!m_session.isDone())
        return;
    const Result<void> result = m_session.take();
    m_session.reset();
    m_counting.stop();
    if (m_link)
        m_status.skew = m_link->server.skew();
    if (result) {
        m_failures = 0;
        m_status.phase = SyncStatus::Phase::UpToDate;
        m_status.failure.reset();
    } else {
        ++m_failures;
        m_status.phase = phaseOf(result.error());
        m_status.failure = result.error();
    }
    m_isEnding = true;
    // What waits is told with the end, and decides when the next one begins.
    m_database.read<Due>([account = m_account->id, now = m_clock.wall().toMSecsSinceEpoch()](
                             QSqlDatabase &connection) { return dueOf(connection, account, now); },
        this,
        [this, result, era = m_era](const Due &due) {
            if (m_era != era)
                return;
            m_isEnding = false;
            take(due.counts);
            m_dueIn = due.in;
            publish();
            answer(result ? std::nullopt : std::optional(result.error()));
            plan(result);
        });
}

void SyncWorker::plan(const Result<void> &result)
{
    const bool again = std::exchange(m_again, false) || !m_waiting.isEmpty();
    // Without a sign-in the next one is over at once, and perhaps there was one meanwhile.
    const bool maySucceed = result || m_status.phase == SyncStatus::Phase::SignInNeeded;
    if (!m_waiting.isEmpty() || (again && maySucceed)) {
        begin();
        return;
    }
    if (!m_goesOn || m_session.isValid())
        return;
    if (!result) {
        failedWith(result.error());
        return;
    }
    listen();
    std::chrono::milliseconds wait
        = m_status.live ? m_options.poll * patiencePolls : m_options.poll;
    if (m_dueIn >= 0)
        wait = std::min(wait, std::chrono::milliseconds(m_dueIn + 100));
    waitFor(wait);
}

void SyncWorker::failedWith(const Failure &failure)
{
    switch (m_status.phase) {
    case SyncStatus::Phase::SignInNeeded:
    case SyncStatus::Phase::NotSetUp: waitFor(m_options.poll * patiencePolls); return;
    default: break;
    }
    const RetryPolicy policy {.mostAttempts = std::numeric_limits<int>::max(),
        .base = 2s,
        .longest = std::max<std::chrono::milliseconds>(m_options.poll, 2s)};
    const Failure retried {.kind = failure.kind,
        .advice = Advice::Retry,
        .retryAfter = std::max<std::chrono::milliseconds>(
            failure.retryAfter.value_or(std::chrono::milliseconds(0)), 500ms)};
    waitFor(*policy.next(retried, m_failures, QRandomGenerator::global()->generateDouble()));
}

void SyncWorker::waitFor(std::chrono::milliseconds time)
{
    m_next.start(time);
}

void SyncWorker::listen()
{
    // It may have been told to wait for a sign-in when no session was: the one that has just succeeded
    // knows better.
    if (m_options.realtime && m_link->hint.isAtRest())
        m_link->hint.connectTo(m_link->place);
}

void SyncWorker::readCounts()
{
    if (!m_account)
        return;
    m_database.read<synclog::Counts>(
        [account = m_account->id](
            QSqlDatabase &connection) { return synclog::counts(connection, account); },
        this,
        [this, account = m_account->uuid](const synclog::Counts &counts) {
            if (!m_account || m_account->uuid != account)
                return;
            take(counts);
            publish();
        });
}

void SyncWorker::take(const synclog::Counts &counts)
{
    m_status.waiting = counts.waiting;
    m_status.quarantined = counts.quarantined;
    m_status.lastPull = counts.pulledAt;
    m_status.lastPush = counts.pushedAt;
}

void SyncWorker::publish()
{
    Q_EMIT statusChanged(m_status);
}

void SyncWorker::answer(const std::optional<Failure> &failure)
{
    const QList<Ticket> tickets = std::exchange(m_served, {});
    if (!tickets.isEmpty())
        Q_EMIT sessionEnded(tickets, failure);
}

void SyncWorker::checkSetup(const Account &account, Ticket ticket)
{
    Result<std::unique_ptr<SyncLink>> link
        = SyncLink::make(m_database, m_accounts, m_clock, account);
    if (!link) {
        Q_EMIT setupChecked(ticket, failed(link.error()));
        return;
    }
    Check &check = m_checks.emplace_back();
    check.ticket = ticket;
    check.link = std::move(*link);
    check.task = check.link->server.setup();
    check.task.start([this, ticket] {
        QMetaObject::invokeMethod(
            this,
            [this, ticket] {
                const auto done = std::find_if(m_checks.begin(), m_checks.end(),
                    [ticket](const Check &one) { return one.ticket == ticket; });
                const Result<SetupReport> report = done->task.take();
                m_checks.erase(done);
                Q_EMIT setupChecked(ticket, report);
            },
            Qt::QueuedConnection);
    });
}

} // namespace ferry
