#include "store/historyrows.h"

#include "base/ids.h"
#include "store/historyindex.h"
#include "store/historytext.h"
#include "store/outbox.h"
#include "store/sql.h"

#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 thisComputer = 1;

Result<void> ignored(const Result<sql::Query *> &result)
{
    if (!result)
        return failed(result.error());
    return {};
}

QString textOf(const std::optional<Failure> &failure)
{
    return failure ? QString::fromUtf8(failureToJson(*failure)) : QString();
}

QVariant textOf(const QList<PassedOver> &passed)
{
    return passed.isEmpty() ? QVariant() : QVariant(QString::fromUtf8(passedOverToJson(passed)));
}

// Null text would be a NULL where the schema wants none.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

Result<void> HistoryWriter::add(const HistoryEntry &entry)
{
    const SyncColumns columns {.owner = owner()};
    const Result<bool> inserted = insert(entry, columns);
    if (!inserted)
        return failed(inserted.error());
    if (!*inserted)
        return replace(entry);
    return columns.owner > 0 ? outbox::note(m_connection, entry.id) : Result<void>();
}

Result<void> HistoryWriter::put(const HistoryEntry &entry, const SyncColumns &columns)
{
    return makeRoom(entry.id).and_then([&] { return insert(entry, columns); }).map([](bool) {});
}

Result<void> HistoryWriter::finish()
{
    const qint64 added = std::exchange(m_added, 0);
    return historyrows::changeTotal(m_connection, added);
}

AccountId HistoryWriter::owner()
{
    if (!m_owner)
        m_owner = outbox::syncingAccount(m_connection);
    return *m_owner;
}

Result<bool> HistoryWriter::insert(const HistoryEntry &entry, const SyncColumns &columns)
{
    const Result<qint64> place = placeOf(entry);
    if (!place)
        return failed(place.error());
    const Result<qint64> device = deviceOf(entry);
    if (!device)
        return failed(device.error());
    const bool forgotten = columns.deletedAt != 0;
    const Result<bool> inserted
        = sql::run(m_connection,
            "INSERT INTO history (id, name, remote_name, path, place, device, remote, link, "
            "remote_id, bytes, sha256,"
            " verified, outcome, failure, stored_bytes, attempts, started_at, finished_at, search,"
            " owner, rev, last_op, extra, pass, deleted_at, passed)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO NOTHING",
            entry.id.toRfc4122(), entry.name, entry.remoteName, entry.path, *place, *device,
            entry.remote, entry.link, notNull(entry.remoteId), entry.bytes, entry.sha256,
            int(entry.verified), int(entry.outcome), textOf(entry.failure), entry.storedBytes,
            entry.attempts, entry.startedAt, entry.finishedAt, historytext::searchable(entry),
            columns.owner, columns.rev,
            columns.lastOp.isNull() ? QByteArray() : columns.lastOp.toRfc4122(),
            QString::fromUtf8(columns.extra), columns.pass,
            forgotten ? QVariant(columns.deletedAt) : QVariant(), textOf(entry.passed))
              .map([](const QSqlQuery *query) { return query->numRowsAffected() > 0; });
    if (inserted && *inserted && !forgotten)
        ++m_added;
    return inserted;
}

Result<void> HistoryWriter::replace(const HistoryEntry &entry)
{
    SyncColumns columns;
    int rank = 0;
    bool told = false;
    {
        Result<sql::Query> old = sql::select(m_connection,
            "SELECT h.owner, h.rev, h.last_op, h.extra, h.pass, h.deleted_at, h.outcome, o.told"
            " FROM history AS h LEFT JOIN outbox AS o ON o.id = h.id WHERE h.id = ?",
            entry.id.toRfc4122());
        if (!old)
            return failed(old.error());
        if (!old->next())
            return {};
        columns = {.owner = old->value(0).toLongLong(),
            .rev = old->value(1).toLongLong(),
            .lastOp = QUuid::fromRfc4122(old->value(2).toByteArray()),
            .extra = old->value(3).toByteArray(),
            .pass = old->value(4).toLongLong(),
            .deletedAt = old->value(5).toLongLong()};
        rank = ladderRank(HistoryOutcome(old->value(6).toInt()));
        told = columns.rev > 0 || old->value(7).toInt() > 0;
    }
    if (columns.owner > 0 && columns.deletedAt != 0 && told) {
        HistoryEntry again = entry;
        again.id = QUuid::createUuidV5(entry.id, u"again"_s);
        return add(again);
    }
    if (columns.owner > 0 && columns.deletedAt == 0 && ladderRank(entry.outcome) < rank)
        return {};
    if (columns.owner == outbox::ownerless)
        columns.owner = owner();
    columns.deletedAt = 0;
    return put(entry, columns).and_then([&] {
        return columns.owner > 0 ? outbox::note(m_connection, entry.id) : Result<void>();
    });
}

Result<void> HistoryWriter::makeRoom(const QUuid &id)
{
    qint64 row = 0;
    {
        Result<sql::Query> old = sql::select(m_connection,
            "SELECT row, deleted_at IS NULL FROM history WHERE id = ?", id.toRfc4122());
        if (!old)
            return failed(old.error());
        if (!old->next())
            return {};
        row = old->value(0).toLongLong();
        if (old->value(1).toBool())
            --m_added;
    }
    return historyindex::removeRow(m_connection, row);
}

Result<qint64> HistoryWriter::placeOf(const HistoryEntry &entry)
{
    const QByteArray uuid = entry.destination.toRfc4122();
    const QByteArray key
        = uuid + entry.destinationKind.toUtf8() + '\0' + entry.destinationName.toUtf8();
    if (const auto known = m_places.constFind(key); known != m_places.cend())
        return *known;
    const QString name = notNull(entry.destinationName);
    const QString kind = notNull(entry.destinationKind);
    QVariant place = sql::value(m_connection,
        "SELECT id FROM places WHERE uuid = ? AND name = ? AND kind = ?", uuid, name, kind);
    if (!place.isValid()) {
        const Result<sql::Query *> made = sql::run(m_connection,
            "INSERT INTO places (uuid, name, kind) VALUES (?, ?, ?)", uuid, name, kind);
        if (!made)
            return failed(made.error());
        place = (*made)->lastInsertId();
    }
    return m_places.insert(key, place.toLongLong()).value();
}

Result<qint64> HistoryWriter::deviceOf(const HistoryEntry &entry)
{
    if (entry.deviceId.isNull())
        return thisComputer;
    if (const auto known = m_devices.constFind(entry.deviceId); known != m_devices.cend())
        return *known;
    const QByteArray uuid = entry.deviceId.toRfc4122();
    QVariant device = sql::value(m_connection, "SELECT id FROM devices WHERE uuid = ?", uuid);
    if (!device.isValid()) {
        const Result<sql::Query *> made = sql::run(m_connection,
            "INSERT INTO devices (uuid, name) VALUES (?, ?)", uuid, notNull(entry.device));
        if (!made)
            return failed(made.error());
        device = (*made)->lastInsertId();
    }
    return m_devices.insert(entry.deviceId, device.toLongLong()).value();
}

namespace historyrows {

Result<void> changeTotal(QSqlDatabase &connection, qint64 by)
{
    if (by == 0)
        return {};
    return ignored(
        sql::run(connection, "UPDATE meta SET value = value + ? WHERE key = 'history_total'", by));
}

QString selectFrom(const QString &source, const QString &more)
{
    return u"SELECT h.row, h.id, h.name, h.remote_name, h.path, p.uuid, p.name, p.kind, h.remote,"
           u" h.link, h.bytes, h.sha256, h.verified, h.outcome, h.failure, h.stored_bytes, "
           u"h.attempts,"
           u" h.started_at, h.finished_at, d.name, d.id, d.uuid, h.remote_id, h.passed"_s
        + more + u" FROM "_s + source
        + u" LEFT JOIN places AS p ON p.id = h.place LEFT JOIN devices AS d ON d.id = h.device "_s;
}

HistoryEntry read(const QSqlQuery &row)
{
    HistoryEntry entry;
    entry.row = row.value(0).toLongLong();
    entry.id = QUuid::fromRfc4122(row.value(1).toByteArray());
    entry.name = row.value(2).toString();
    entry.remoteName = row.value(3).toString();
    entry.path = row.value(4).toByteArray();
    entry.destination = QUuid::fromRfc4122(row.value(5).toByteArray());
    entry.destinationName = row.value(6).toString();
    entry.destinationKind = row.value(7).toString();
    entry.remote = row.value(8).toString();
    entry.link = row.value(9).toString();
    entry.bytes = row.value(10).toLongLong();
    entry.sha256 = row.value(11).toByteArray();
    entry.verified = Verification(row.value(12).toInt());
    entry.outcome = HistoryOutcome(row.value(13).toInt());
    entry.failure = failureFromJson(row.value(14).toByteArray());
    entry.storedBytes = row.value(15).toLongLong();
    entry.attempts = row.value(16).toInt();
    entry.startedAt = row.value(17).toLongLong();
    entry.finishedAt = row.value(18).toLongLong();
    entry.device = row.value(19).toString();
    if (row.value(20).toLongLong() != thisComputer)
        entry.deviceId = QUuid::fromRfc4122(row.value(21).toByteArray());
    entry.remoteId = row.value(22).toString();
    entry.passed = passedOverFromJson(row.value(23).toByteArray());
    return entry;
}

} // namespace historyrows
} // namespace ferry
