#include "store/database.h"

#include "store/databasefiles.h"
#include "store/databaseopener.h"
#include "store/sql.h"

#include <QDir>
#include <QTimer>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto quietBeforeIdleWork = 1500ms;
constexpr auto pauseBetweenIdleWork = 5ms;

} // namespace

Database::Database()
{
    m_thread.setObjectName(u"database"_s);
    m_worker = new QObject;
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, Access access)
{
    std::unique_ptr<Database> database(new Database);
    database->m_fileName = QDir(folder).absoluteFilePath(u"ferry.db"_s);
    Result<OpenedDatabase> opened = failed({});
    database->runAndWait([&] {
        opened = openDatabase(
            database->m_fileName, access == Access::ReadOnly ? OpenFor::Reading : OpenFor::Writing);
        if (opened) {
            database->m_connection = opened->connection;
            opened->connection = {}; // only the worker's copy stays: close() counts on it
            database->m_lock = std::move(opened->lock);
            database->m_copy = std::move(opened->copy);
        }
    });
    if (!opened)
        return failed(opened.error());
    database->m_readOnly = opened->readOnly;
    database->m_notice = opened->notice;
    return database;
}

Database::~Database()
{
    runAndWait([this] { close(); });
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void Database::close()
{
    delete m_idle;
    if (m_connection.isValid())
        disconnectFrom(m_connection);
}

void Database::post(std::function<void()> job)
{
    QMetaObject::invokeMethod(m_worker, std::move(job), Qt::QueuedConnection);
}

void Database::runAndWait(const std::function<void()> &job)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    QMetaObject::invokeMethod(m_worker, job, Qt::BlockingQueuedConnection);
}

Result<void> Database::begin()
{
    if (m_readOnly) {
        return failed({.kind = FailureKind::DatabaseFailed,
            .code = u"SQLITE_READONLY"_s,
            .detail = u"The database is open for reading only."_s});
    }
    const auto started
        = [this] { return sql::run(m_connection, "BEGIN IMMEDIATE").map([](QSqlQuery *) {}); };
    takeTrouble();
    const Result<void> begun = started();
    if (begun || !m_troubled)
        return begun;
    // A rollback that failed leaves its transaction open: a connection of its own knows nothing of it.
    return reconnect().and_then(started);
}

std::optional<Failure> Database::takeTrouble()
{
    return sql::takeTrouble(m_connection);
}

Result<void> Database::reconnect()
{
    Result<QSqlDatabase> fresh = connectTo(m_fileName, OpenFor::Writing);
    if (!fresh)
        return failed(fresh.error());
    disconnectFrom(m_connection);
    m_connection = *fresh;
    return {};
}

Result<void> Database::end(bool commit)
{
    if (m_idle != nullptr)
        m_idle->start(quietBeforeIdleWork);
    if (commit) {
        const Result<sql::Query *> committed = sql::run(m_connection, "COMMIT");
        m_troubled = m_troubled && !committed;
        if (committed)
            return {};
        sql::run(m_connection, "ROLLBACK");
        return failed(committed.error());
    }
    // Fails when SQLite has rolled back by itself, as after a full disk: all the same to us.
    sql::run(m_connection, "ROLLBACK");
    return {};
}

void Database::noteFailure(const Failure &failure)
{
    m_troubled = true;
    if (sql::isDamage(failure))
        databasefiles::markSuspect(m_fileName);
}

void Database::setIdleWork(IdleWork work)
{
    if (m_readOnly)
        return;
    post([this, work] {
        m_idleWork = work;
        if (m_idle == nullptr) {
            m_idle = new QTimer(m_worker);
            m_idle->setSingleShot(true);
            connect(m_idle, &QTimer::timeout, m_worker, [this] { runIdleWork(); });
        }
        m_idle->start(quietBeforeIdleWork);
    });
}

void Database::runIdleWork()
{
    const Result<bool> more = transact<bool>(m_idleWork);
    m_idle->stop(); // end() took our own transaction for a write
    if (more && *more)
        m_idle->start(pauseBetweenIdleWork);
}

} // namespace ferry
