#include "sync/historysync.h"

#include "accounts/accounts.h"
#include "store/database.h"
#include "store/outbox.h"
#include "store/sql.h"
#include "sync/synclog.h"
#include "sync/syncworker.h"

#include <QFile>
#include <QHash>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds quiet {100}; // between two of what the window is told
constexpr int claimedAtOnce = 500; // in one transaction: a window reads in between

// Somebody who waits for an answer, if he is still there.
template<typename R>
struct Asker
{
    QPointer<QObject> context {};
    std::function<void(Result<R>)> done {};

    void answer(const Result<R> &result) const
    {
        if (context && done)
            done(result);
    }
};

struct Claiming
{
    AccountId account = 0;
    Asker<qint64> asker {};
    qint64 claimed = 0;
};

} // namespace

struct HistorySync::Private
{
    Private(HistorySync *sync, Database &db, Accounts &all, const Options &options)
        : q(sync)
        , database(db)
        , accounts(all)
        , worker(new SyncWorker(db, all, options))
    { }

    // In the worker's thread.
    void tell(std::function<void(SyncWorker &)> what)
    {
        QMetaObject::invokeMethod(
            worker, [this, what = std::move(what)] { what(*worker); }, Qt::QueuedConnection);
    }
    void tellAccount()
    {
        tell([account = accounts.historyAccount()](SyncWorker &w) { w.setAccount(account); });
    }
    AccountId accountId() const
    {
        const std::optional<Account> account = accounts.historyAccount();
        return account ? account->id : 0;
    }
    void claimSome(Claiming claiming);

    HistorySync *q;
    Database &database;
    Accounts &accounts;
    QThread thread {};
    SyncWorker *worker; // lives in `thread`
    SyncStatus status {};
    QTimer statusTimer {};
    QTimer historyTimer {};
    bool isStatusNew = false;
    bool isHistoryNew = false;
    SyncWorker::Ticket lastTicket = 0;
    QHash<SyncWorker::Ticket, Asker<void>> sessions {};
    QHash<SyncWorker::Ticket, Asker<SetupReport>> checks {};
};

HistorySync::HistorySync(
    Database &database, Accounts &accounts, const Options &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Private>(this, database, accounts, options))
{
    m->worker->moveToThread(&m->thread);
    m->thread.start();
    m->tellAccount();
    connect(&accounts, &Accounts::changed, this, [this] { m->tellAccount(); });
    connect(&accounts, &Accounts::signedInAgain, this, [this](const QUuid &account) {
        m->tell([account](SyncWorker &w) { w.noteSignIn(account); });
    });
    // The first of a burst at once, then ten times a second.
    m->statusTimer.setInterval(quiet);
    m->historyTimer.setInterval(quiet);
    const auto tellStatus = [this] {
        if (!std::exchange(m->isStatusNew, false))
            m->statusTimer.stop();
        else
            Q_EMIT statusChanged(m->status);
    };
    const auto tellHistory = [this] {
        if (!std::exchange(m->isHistoryNew, false))
            m->historyTimer.stop();
        else
            Q_EMIT historyChanged();
    };
    connect(&m->statusTimer, &QTimer::timeout, this, tellStatus);
    connect(&m->historyTimer, &QTimer::timeout, this, tellHistory);
    connect(
        m->worker, &SyncWorker::statusChanged, this, [this, tellStatus](const SyncStatus &status) {
            if (m->status == status)
                return;
            m->status = status;
            m->isStatusNew = true;
            if (!m->statusTimer.isActive()) {
                m->statusTimer.start();
                tellStatus();
            }
        });
    connect(m->worker, &SyncWorker::rowsChanged, this, [this, tellHistory] {
        m->isHistoryNew = true;
        if (!m->historyTimer.isActive()) {
            m->historyTimer.start();
            tellHistory();
        }
    });
    connect(m->worker, &SyncWorker::sessionEnded, this,
        [this](const QList<quint64> &tickets, const std::optional<Failure> &failure) {
            for (const SyncWorker::Ticket ticket : tickets)
                m->sessions.take(ticket).answer(failure ? failed(*failure) : Result<void>());
        });
    connect(m->worker, &SyncWorker::setupChecked, this,
        [this](quint64 ticket, const Result<SetupReport> &report) {
            m->checks.take(ticket).answer(report);
        });
}

HistorySync::~HistorySync()
{
    // In its own thread, where its sockets and timers are.
    connect(&m->thread, &QThread::finished, m->worker, &QObject::deleteLater);
    m->thread.quit();
    m->thread.wait();
}

void HistorySync::start()
{
    m->tell([](SyncWorker &w) { w.goOnByItself(); });
}

void HistorySync::syncNow(QObject *context, std::function<void(Result<void>)> done)
{
    const SyncWorker::Ticket ticket = ++m->lastTicket;
    m->sessions.insert(ticket, {context, std::move(done)});
    m->tell([ticket](SyncWorker &w) { w.syncNow(ticket); });
}

void HistorySync::noteLocalChange()
{
    m->tell([](SyncWorker &w) { w.noteLocalChange(); });
}

SyncStatus HistorySync::status() const
{
    return m->status;
}

QString HistorySync::setupScript()
{
    QFile file(u":/supabase/ferry.sql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QUrl HistorySync::editorUrl(const QString &projectUrl)
{
    // https://supabase.com/dashboard/project/REF/sql/new; only hosted projects have one.
    const QString host = QUrl(projectUrl).host();
    if (!host.endsWith(".supabase.co"_L1))
        return {};
    return QUrl(
        u"https://supabase.com/dashboard/project/%1/sql/new"_s.arg(host.section(u'.', 0, 0)));
}

void HistorySync::checkSetup(
    const QUuid &account, QObject *context, std::function<void(Result<SetupReport>)> done)
{
    const std::optional<Account> found = m->accounts.find(account);
    if (!found) {
        QMetaObject::invokeMethod(
            context,
            [done = std::move(done)] {
                done(failed({.kind = FailureKind::SettingsInvalid,
                    .advice = Advice::FixSettings,
                    .subject = u"account"_s}));
            },
            Qt::QueuedConnection);
        return;
    }
    const SyncWorker::Ticket ticket = ++m->lastTicket;
    m->checks.insert(ticket, {context, std::move(done)});
    m->tell([ticket, account = *found](SyncWorker &w) { w.checkSetup(account, ticket); });
}

void HistorySync::countOwnerless(QObject *context, std::function<void(qint64)> done)
{
    m->database.read<qint64>(
        [](QSqlDatabase &connection) {
            return sql::value(
                connection, "SELECT count(*) FROM history WHERE owner = 0 AND deleted_at IS NULL")
                .toLongLong();
        },
        context, std::move(done));
}

void HistorySync::claimOwnerless(
    const QUuid &account, QObject *context, std::function<void(Result<qint64>)> done)
{
    const std::optional<Account> found = m->accounts.find(account);
    m->claimSome({.account = found ? found->id : 0, .asker = {context, std::move(done)}});
}

void HistorySync::Private::claimSome(Claiming claiming)
{
    database.write<int>(
        [account = claiming.account](QSqlDatabase &connection) {
            return account == 0 ? Result<int>(0)
                                : outbox::claim(connection, account, claimedAtOnce);
        },
        q,
        [this, claiming](const Result<int> &some) mutable {
            if (!some) {
                claiming.asker.answer(failed(some.error()));
                return;
            }
            claiming.claimed += *some;
            if (*some > 0) {
                claimSome(claiming);
                return;
            }
            q->noteLocalChange();
            claiming.asker.answer(claiming.claimed);
        });
}

void HistorySync::quarantined(QObject *context, std::function<void(QList<QuarantinedRow>)> done)
{
    m->database.read<QList<QuarantinedRow>>(
        [account = m->accountId()](
            QSqlDatabase &connection) { return synclog::quarantined(connection, account); },
        context, std::move(done));
}

void HistorySync::tryAgain(const QList<QUuid> &ids)
{
    m->database.write<void>(
        [account = m->accountId(), ids](
            QSqlDatabase &connection) { return synclog::tryAgain(connection, account, ids); },
        this, [this](const Result<void> &) { syncNow(); });
}

void HistorySync::keepHere(const QList<QUuid> &ids)
{
    m->database.write<void>(
        [ids](QSqlDatabase &connection) { return synclog::keepHere(connection, ids); }, this,
        [this](const Result<void> &) { noteLocalChange(); });
}

} // namespace ferry
