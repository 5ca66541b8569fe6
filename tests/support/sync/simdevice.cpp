#include "support/sync/simdevice.h"

#include "store/databaseopener.h"
#include "store/firstrun.h"
#include "store/historyrows.h"
#include "store/historystore.h"
#include "store/migrations.h"
#include "store/outbox.h"
#include "store/sql.h"

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 year = 365LL * 24 * 3600 * 1000;

void must(const Result<void> &done)
{
    if (!done)
        qFatal("the database refused: %s", failureToJson(done.error()).constData());
}

void execute(QSqlDatabase &connection, const QString &statement, const QVariantList &values = {})
{
    must(sql::select(connection, statement, values).map([](const QSqlQuery &) {}));
}

// Schemas are slow to make: connections are emptied and used again.
QList<QSqlDatabase> &spare()
{
    static QList<QSqlDatabase> connections;
    return connections;
}

QSqlDatabase emptyDatabase()
{
    if (!spare().isEmpty())
        return spare().takeLast();
    Result<QSqlDatabase> made = connectTo(u":memory:"_s, OpenFor::Writing);
    if (!made)
        qFatal("no database");
    must(migrations::run(*made, migrations::all(), {}));
    must(prepareFirstRun(*made));
    return *made;
}

void clear(QSqlDatabase &connection)
{
    for (const char *statement :
        {"DELETE FROM history", "DELETE FROM outbox", "DELETE FROM accounts", "DELETE FROM places",
            "DELETE FROM devices WHERE id > 1", "DELETE FROM sqlite_sequence",
            "UPDATE meta SET value = 0 WHERE key IN ('history_total', 'history_indexed')"})
        execute(connection, QString::fromLatin1(statement));
}

// One transaction, as Database::write() makes it.
template<typename Work>
auto transact(QSqlDatabase &connection, Work work)
{
    execute(connection, u"BEGIN IMMEDIATE"_s);
    auto done = work();
    if (!done)
        qFatal("the database refused: %s", failureToJson(done.error()).constData());
    execute(connection, u"COMMIT"_s);
    return done;
}

} // namespace

SimDevice::SimDevice(SimWorld &world, int number)
    : m_world(world)
    , m_number(number)
    , m_skew(world.chance(50) ? 0 : (qint64(world.below(2001)) - 1000) * (3 * year / 1000))
    , m_uuid(world.uuid())
    , m_connection(emptyDatabase())
{
    execute(m_connection, u"UPDATE devices SET uuid = ?, name = ? WHERE id = 1"_s,
        {m_uuid.toRfc4122(), u"computer %1"_s.arg(number)});
    execute(m_connection,
        u"INSERT INTO accounts (id, uuid, url, key, email, user, signed_in, syncs_history)"
        u" VALUES (1, randomblob(16), 'https://x', 'k', 'e', ?, 1, 1)"_s,
        {world.server.user().toRfc4122()});
}

SimDevice::~SimDevice()
{
    killSession();
    clear(m_connection);
    spare().append(m_connection);
}

void SimDevice::closeSpareDatabases()
{
    for (QSqlDatabase &connection : spare())
        disconnectFrom(connection);
    spare().clear();
}

std::chrono::milliseconds SimDevice::monotonic() const
{
    return std::chrono::milliseconds(m_world.server.now());
}

QDateTime SimDevice::wall() const
{
    return QDateTime::fromMSecsSinceEpoch(m_world.server.now() + m_skew, Qt::UTC);
}

void SimDevice::startSession()
{
    m_link = std::make_unique<SimLink>(m_world, m_number);
    m_store = std::make_unique<SimStore>(m_world, m_connection, m_number);
    m_session = std::make_unique<SyncSession>(*m_link, *m_store, *this,
        SyncSession::Whose {.account = 1, .user = m_world.server.user()}, SyncSession::Watch {});
    m_task = m_session->run();
    m_task.start({});
}

void SimDevice::killSession()
{
    m_task = {};
    m_session.reset();
}

std::optional<Result<void>> SimDevice::takeEnd()
{
    if (!m_task.isValid() || !m_task.isDone())
        return std::nullopt;
    const Result<void> end = m_task.take();
    killSession();
    return end;
}

void SimDevice::append(const HistoryEntry &entry)
{
    transact(m_connection, [&] { return HistoryStore::append(m_connection, {entry}); });
}

bool SimDevice::forget(const QUuid &id)
{
    const qint64 now = wall().toMSecsSinceEpoch();
    return *transact(m_connection, [&] {
        return HistoryStore::forgetRows(m_connection, {id}, now);
    }) > 0;
}

bool SimDevice::restore(const QUuid &id)
{
    return *transact(m_connection, [&] { return HistoryStore::restoreRows(m_connection, {id}); })
        > 0;
}

void SimDevice::sharePaths(bool shares)
{
    transact(m_connection, [&] {
        return sql::run(m_connection, "UPDATE accounts SET shares_paths = ?", shares)
            .and_then([&](QSqlQuery *) { return outbox::notePaths(m_connection, 1); });
    });
}

QVariant SimDevice::value(const char *question)
{
    return sql::value(m_connection, question);
}

std::optional<QUuid> SimDevice::rowNumber(int number)
{
    const QVariant id = sql::value(m_connection,
        "SELECT id FROM history WHERE deleted_at IS NULL ORDER BY row LIMIT 1 OFFSET ?", number);
    if (!id.isValid())
        return std::nullopt;
    return QUuid::fromRfc4122(id.toByteArray());
}

bool SimDevice::isAlive(const QUuid &id)
{
    return sql::value(
        m_connection, "SELECT 1 FROM history WHERE id = ? AND deleted_at IS NULL", id.toRfc4122())
        .isValid();
}

bool SimDevice::isForgotten(const QUuid &id)
{
    return sql::value(m_connection, "SELECT 1 FROM history WHERE id = ? AND deleted_at IS NOT NULL",
        id.toRfc4122())
        .isValid();
}

QMap<QUuid, QByteArray> SimDevice::paths()
{
    const bool isPrivate = !sharesPaths();
    QMap<QUuid, QByteArray> paths;
    Result<QSqlQuery> all = sql::select(
        m_connection, u"SELECT id, path, device FROM history WHERE deleted_at IS NULL"_s, {});
    while (all && all->next()) {
        const bool isHidden = isPrivate && all->value(2).toInt() == 1;
        paths.insert(QUuid::fromRfc4122(all->value(0).toByteArray()),
            isHidden ? QByteArray() : all->value(1).toByteArray());
    }
    return paths;
}

QByteArray SimDevice::digest(const HistoryEntry &entry)
{
    return entry.name.toUtf8() + '|' + entry.remoteName.toUtf8() + '|'
        + entry.destinationName.toUtf8() + '|' + entry.remote.toUtf8() + '|' + entry.link.toUtf8()
        + '|' + entry.remoteId.toUtf8() + '|' + entry.sha256.toHex() + '|'
        + QByteArray::number(entry.bytes) + '|' + QByteArray::number(int(entry.outcome)) + '|'
        + QByteArray::number(entry.attempts) + '|' + QByteArray::number(entry.storedBytes) + '|'
        + QByteArray::number(entry.startedAt) + '|' + QByteArray::number(entry.finishedAt) + '|'
        + (entry.failure ? failureToJson(*entry.failure) : QByteArray());
}

QMap<QUuid, QByteArray> SimDevice::contents()
{
    QMap<QUuid, QByteArray> rows;
    Result<QSqlQuery> all = sql::select(m_connection,
        historyrows::selectFrom(u"history AS h"_s) + u"WHERE h.deleted_at IS NULL"_s, {});
    while (all && all->next()) {
        const HistoryEntry entry = historyrows::read(*all);
        const QUuid device = entry.deviceId.isNull() ? m_uuid : entry.deviceId;
        rows.insert(entry.id, device.toByteArray() + digest(entry));
    }
    return rows;
}

} // namespace ferry::testing
