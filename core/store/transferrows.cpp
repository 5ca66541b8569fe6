#include "store/transferrows.h"

#include "store/historyentry.h"
#include "store/sql.h"

#include <array>

namespace ferry::transferrows {

using namespace Qt::StringLiterals;

namespace {

enum Flag { Restarted = 1, Resumed = 2, EvenIfThere = 4 };

int flagsOf(const TransferItem &item)
{
    return (item.course->restarted ? int(Restarted) : 0) | (item.course->resumed ? int(Resumed) : 0)
        | (item.evenIfThere ? int(EvenIfThere) : 0);
}

QString failureText(const Shared<Failure> &failure)
{
    return failure ? QString::fromUtf8(failureToJson(*failure)) : QString();
}

QString passedText(const Shared<QList<PassedOver>> &passed)
{
    return passed ? QString::fromUtf8(passedOverToJson(*passed)) : QString();
}

Shared<QList<PassedOver>> passedFrom(const QVariant &text)
{
    QList<PassedOver> passed = passedOverFromJson(text.toByteArray());
    return passed.isEmpty() ? nullptr : Shared<QList<PassedOver>>(std::move(passed));
}

Shared<Failure> failureFrom(const QVariant &text)
{
    const std::optional<Failure> failure = failureFromJson(text.toByteArray());
    return failure ? Shared<Failure>(*failure) : nullptr;
}

// CRC-32 (IEEE 802.3). SQLite keeps no sums of its pages: of 300 damaged databases 146 passed its
// check, and a token that lies could glue two files together.
quint32 crc32(const QByteArray &bytes)
{
    static constexpr auto table = [] {
        std::array<quint32, 256> sums {};
        for (quint32 i = 0; i < sums.size(); ++i) {
            quint32 sum = i;
            for (int bit = 0; bit < 8; ++bit)
                sum = (sum >> 1) ^ ((sum & 1U) != 0 ? 0xedb88320U : 0U);
            sums[i] = sum;
        }
        return sums;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = (crc >> 8) ^ table[(crc ^ quint8(c)) & 0xffU];
    return ~crc;
}

Result<void> done(const Result<sql::Query *> &result)
{
    if (!result)
        return failed(result.error());
    return {};
}

// As a restart sees it: whoever was at work is not any more.
TransferState stateAfterStart(TransferState stored)
{
    return isActive(stored) || stored == TransferState::RetryWait ? TransferState::Waiting : stored;
}

StoredTransfer readItem(const QSqlQuery &row)
{
    StoredTransfer stored;
    TransferItem &item = stored.item;
    item.id = row.value(0).toLongLong();
    item.group = row.value(1).toLongLong();
    item.destination = row.value(2).toLongLong();
    item.uploadId = QUuid::fromRfc4122(row.value(3).toByteArray());
    item.path = row.value(4).toByteArray();
    item.name = row.value(5).toString();
    item.stamp = FileStamp::fromBytes(row.value(6).toByteArray());
    item.position = row.value(7).toDouble();
    item.addedAt = row.value(8).toLongLong();
    item.state = stateAfterStart(TransferState(row.value(9).toInt()));
    item.conflict = ConflictPolicy(row.value(10).toInt());
    item.attempts = qint16(row.value(11).toInt());
    item.allAttempts = qint16(row.value(12).toInt());
    using Course = TransferCourse;
    item.course.set(&Course::restarted, (row.value(13).toInt() & Restarted) != 0);
    item.course.set(&Course::resumed, (row.value(13).toInt() & Resumed) != 0);
    item.evenIfThere = (row.value(13).toInt() & EvenIfThere) != 0;
    item.failure = failureFrom(row.value(15));
    const QByteArray token = row.value(16).toByteArray();
    if (!token.isEmpty() && crc32(token) == quint32(row.value(17).toLongLong())) {
        stored.token = token;
        item.stored = row.value(14).toLongLong();
    }
    stored.sha256 = row.value(18).toByteArray();
    item.course.set(&Course::bestStored, row.value(19).toLongLong());
    item.course.set(&Course::sentInAll, row.value(20).toLongLong());
    item.course.set(&Course::failedAt, row.value(21).toLongLong());
    item.course.set(&Course::repeats, qint16(row.value(22).toInt()));
    item.family = row.value(23).toLongLong();
    item.via = row.value(24).toLongLong();
    item.passed = passedFrom(row.value(25));
    return stored;
}

Result<QList<TransferGroup>> loadGroups(QSqlDatabase &connection)
{
    const Result<void> swept = done(sql::run(connection,
        "DELETE FROM transfer_groups WHERE scanning = 0"
        " AND id NOT IN (SELECT group_id FROM transfers)"));
    if (!swept)
        return failed(swept.error());
    Result<sql::Query> rows = sql::select(connection,
        "SELECT id, destination, path, name, folder, conflict, added_at, scanning, files, bytes"
        " FROM transfer_groups ORDER BY id");
    if (!rows)
        return failed(rows.error());
    QList<TransferGroup> groups;
    while (rows->next()) {
        groups.append({.id = rows->value(0).toLongLong(),
            .destination = rows->value(1).toLongLong(),
            .path = rows->value(2).toByteArray(),
            .name = rows->value(3).toString(),
            .folder = rows->value(4).toString(),
            .conflict = ConflictPolicy(rows->value(5).toInt()),
            .addedAt = rows->value(6).toLongLong(),
            .scanning = rows->value(7).toBool(),
            .files = rows->value(8).toLongLong(),
            .bytes = rows->value(9).toLongLong()});
    }
    return groups;
}

Result<QList<Hold>> loadHolds(QSqlDatabase &connection)
{
    Result<sql::Query> rows
        = sql::select(connection, "SELECT destination, reason, failure, until FROM holds");
    if (!rows)
        return failed(rows.error());
    QList<Hold> holds;
    while (rows->next()) {
        holds.append({.destination = rows->value(0).toLongLong(),
            .reason = HoldReason(rows->value(1).toInt()),
            .failure = failureFrom(rows->value(2)),
            .until = rows->value(3).toLongLong()});
    }
    return holds;
}

// SQLite's own memory of the highest numbers, which outlives the rows.
Result<void> loadNextNumbers(QSqlDatabase &connection, StoredQueue &queue)
{
    Result<sql::Query> rows = sql::select(connection, "SELECT name, seq FROM sqlite_sequence");
    if (!rows)
        return failed(rows.error());
    while (rows->next()) {
        const QString table = rows->value(0).toString();
        if (table == "transfers"_L1)
            queue.nextItem = rows->value(1).toLongLong() + 1;
        else if (table == "transfer_groups"_L1)
            queue.nextGroup = rows->value(1).toLongLong() + 1;
    }
    return {};
}

// The index of the newest rows leads to them: what is older than the group is not looked at.
Result<QSet<QByteArray>> uploadedSince(QSqlDatabase &connection, qint64 time)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT path FROM history WHERE finished_at >= ? AND deleted_at IS NULL"
        " AND outcome IN (?, ?)",
        time, int(HistoryOutcome::Done), int(HistoryOutcome::Skipped));
    if (!rows)
        return failed(rows.error());
    QSet<QByteArray> paths;
    while (rows->next())
        paths.insert(rows->value(0).toByteArray());
    return paths;
}

} // namespace

Result<void> insert(QSqlDatabase &connection, const TransferItem &item)
{
    return done(sql::run(connection,
        "INSERT INTO transfers (id, group_id, destination, upload_id, path, name, stamp, position,"
        " added_at, state, conflict, attempts, all_attempts, flags, failure, best_stored,"
        " sent_in_all, failed_at, repeats, family, via, passed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        item.id, item.group, item.destination, item.uploadId.toRfc4122(), item.path, item.name,
        item.stamp.toBytes(), item.position, item.addedAt, int(item.state), int(item.conflict),
        int(item.attempts), int(item.allAttempts), flagsOf(item), failureText(item.failure),
        item.course->bestStored, item.course->sentInAll, item.course->failedAt,
        int(item.course->repeats), item.family, item.via, passedText(item.passed)));
}

Result<void> put(QSqlDatabase &connection, const TransferGroup &group)
{
    return done(sql::run(connection,
        "INSERT INTO transfer_groups (id, destination, path, name, folder, conflict, added_at,"
        " scanning, files, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET destination = excluded.destination, path = excluded.path,"
        " name = excluded.name, folder = excluded.folder, conflict = excluded.conflict,"
        " added_at = excluded.added_at, scanning = excluded.scanning, files = excluded.files,"
        " bytes = excluded.bytes",
        group.id, group.destination, group.path, group.name, group.folder, int(group.conflict),
        group.addedAt, int(group.scanning), group.files, group.bytes));
}

Result<void> update(QSqlDatabase &connection, const TransferItem &item)
{
    const QByteArray stamp = item.stamp.toBytes();
    return done(sql::run(connection,
        "UPDATE transfers SET destination = ?, passed = ?, name = ?, position = ?, state = ?, conflict = ?, attempts = ?,"
        " all_attempts = ?, flags = ?, stored_bytes = ?, failure = ?, best_stored = ?,"
        " sent_in_all = ?, failed_at = ?, repeats = ?,"
        " token = iif(stamp = ? AND destination = ?, token, NULL), sha256 = iif(stamp = ?, sha256, NULL), stamp = ?"
        " WHERE id = ?",
        item.destination, passedText(item.passed), item.name, item.position, int(item.state),
        int(item.conflict), int(item.attempts), int(item.allAttempts), flagsOf(item), item.stored,
        failureText(item.failure), item.course->bestStored, item.course->sentInAll,
        item.course->failedAt, int(item.course->repeats), stamp, item.destination, stamp, stamp,
        item.id));
}

Result<void> remove(QSqlDatabase &connection, TransferId id)
{
    return done(sql::run(connection, "DELETE FROM transfers WHERE id = ?", id));
}

Result<void> keepToken(QSqlDatabase &connection, TransferId id, const QByteArray &token)
{
    return done(sql::run(connection, "UPDATE transfers SET token = ?, token_crc = ? WHERE id = ?",
        token, qint64(crc32(token)), id));
}

Result<void> keepHash(QSqlDatabase &connection, TransferId id, const QByteArray &sha256)
{
    return done(sql::run(connection, "UPDATE transfers SET sha256 = ? WHERE id = ?", sha256, id));
}

Result<void> putHold(QSqlDatabase &connection, const Hold &hold)
{
    return done(sql::run(connection,
        "INSERT INTO holds (destination, reason, failure, until) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (destination, reason) DO UPDATE"
        " SET failure = excluded.failure, until = excluded.until",
        hold.destination, int(hold.reason), failureText(hold.failure), hold.until));
}

Result<void> liftHold(QSqlDatabase &connection, DestinationId destination, HoldReason reason)
{
    return done(sql::run(connection, "DELETE FROM holds WHERE destination = ? AND reason = ?",
        destination, int(reason)));
}

Result<StoredQueue> load(QSqlDatabase &connection)
{
    const Result<QList<TransferGroup>> groups = loadGroups(connection);
    if (!groups)
        return failed(groups.error());
    StoredQueue queue {.groups = *groups};
    const Result<QList<Hold>> holds = loadHolds(connection);
    if (!holds)
        return failed(holds.error());
    queue.holds = *holds;
    const Result<void> numbered = loadNextNumbers(connection, queue);
    if (!numbered)
        return failed(numbered.error());
    Result<sql::Query> rows = sql::select(connection,
        "SELECT id, group_id, destination, upload_id, path, name, stamp, position, added_at, state,"
        " conflict, attempts, all_attempts, flags, stored_bytes, failure, token, token_crc, sha256,"
        " best_stored, sent_in_all, failed_at, repeats, family, via, passed FROM transfers ORDER BY position, id");
    if (!rows)
        return failed(rows.error());
    // Or it grows to twice what it needs.
    queue.items.reserve(sql::value(connection, "SELECT count(*) FROM transfers").toLongLong());
    while (rows->next())
        queue.items.append(readItem(*rows));
    for (const TransferGroup &group : std::as_const(queue.groups)) {
        if (!group.scanning)
            continue;
        const Result<QSet<QByteArray>> uploaded = uploadedSince(connection, group.addedAt);
        if (!uploaded)
            return failed(uploaded.error());
        queue.uploaded.insert(group.id, *uploaded);
    }
    return queue;
}

} // namespace ferry::transferrows
