#include "sync/rowmerger.h"

#include "sync/merge.h"
#include "sync/synclogtools.h"

namespace ferry {

using namespace Qt::StringLiterals;
using namespace synclog::tools;
using synclog::Owner;

namespace {

QByteArray orNull(const QUuid &uuid)
{
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

// Rows of an account that was removed from this computer belong to whoever syncs them again.
bool isOurs(QSqlDatabase &connection, const Owner &owner, AccountId rowOwner)
{
    if (rowOwner == owner.account || rowOwner == outbox::ownerless)
        return true;
    return rowOwner > 0
        && !sql::value(connection, "SELECT 1 FROM accounts WHERE id = ?", rowOwner).isValid();
}

Result<HistoryEntry> entryOf(QSqlDatabase &connection, qint64 row)
{
    static const QByteArray one
        = (historyrows::selectFrom(u"history AS h"_s) + u"WHERE h.row = ?"_s).toLatin1();
    const Result<sql::Query *> rows = sql::run(connection, one.constData(), row);
    if (!rows)
        return failed(rows.error());
    if (!(*rows)->next())
        return failed(sql::failure((*rows)->lastError()));
    const HistoryEntry entry = historyrows::read(**rows);
    (*rows)->finish();
    return entry;
}

HistoryEntry asHere(const SyncRow &row, const Owner &owner)
{
    HistoryEntry entry = row.entry;
    if (entry.deviceId == owner.device)
        entry.deviceId = {};
    return entry;
}

void takeEnding(HistoryEntry &entry, const HistoryEntry &from)
{
    entry.outcome = from.outcome;
    entry.failure = from.failure;
    entry.remote = from.remote;
    entry.link = from.link;
    if (!from.remoteId.isEmpty()) // a project of an older script knows none
        entry.remoteId = from.remoteId;
    entry.sha256 = from.sha256;
    entry.verified = from.verified;
    entry.storedBytes = from.storedBytes;
    entry.attempts = from.attempts;
    entry.finishedAt = from.finishedAt;
}

} // namespace

RowMerger::RowMerger(QSqlDatabase &connection, const Owner &owner)
    : m_connection(connection)
    , m_owner(owner)
    , m_ourPaths(pathsOf(connection, owner))
    , m_writer(connection)
{ }

Result<RowMerger::Present> RowMerger::presentOf(const QUuid &id)
{
    const Result<sql::Query *> found = sql::run(m_connection,
        "SELECT h.row, h.owner, h.rev, h.last_op, h.deleted_at, h.pass, o.op"
        " FROM history AS h LEFT JOIN outbox AS o ON o.id = h.id WHERE h.id = ?",
        id.toRfc4122());
    if (!found)
        return failed(found.error());
    sql::Query &query = **found;
    Present present;
    if (query.next()) {
        present = {.row = query.value(0).toLongLong(),
            .owner = query.value(1).toLongLong(),
            .rev = query.value(2).toLongLong(),
            .lastOp = uuidOf(query.value(3)),
            .deletedAt = query.value(4).toLongLong(),
            .pass = query.value(5).toLongLong(),
            .pendingOp = uuidOf(query.value(6))};
    }
    query.finish();
    return present;
}

Result<void> RowMerger::row(const SyncRow &theirs)
{
    const Result<Present> present = presentOf(theirs.entry.id);
    if (!present)
        return failed(present.error());
    if (present->row == 0)
        return addNew(theirs);
    if (!isOurs(m_connection, m_owner, present->owner))
        return {};
    const bool known = present->pendingOp.isNull() && present->rev == theirs.rev
        && present->lastOp == theirs.lastOp && present->owner == m_owner.account;
    return known ? stamp(present->row, *present) : mergeInto(*present, theirs);
}

Result<int> RowMerger::finish()
{
    return m_writer.finish()
        .and_then([&] { return historyrows::changeTotal(m_connection, m_forgotten); })
        .map([this] { return m_changed; });
}

SyncColumns RowMerger::columnsOf(const SyncRow &theirs) const
{
    return {.owner = m_owner.account,
        .rev = theirs.rev,
        .lastOp = theirs.lastOp,
        .extra = theirs.extra,
        .pass = m_owner.pass};
}

// A tombstone of what was never here tells nothing. A row of this computer's that another one made
// anew may have brought back a path that is no longer shared.
Result<void> RowMerger::addNew(const SyncRow &theirs)
{
    if (theirs.deletedAt != 0)
        return {};
    ++m_changed;
    const HistoryEntry entry = asHere(theirs, m_owner);
    const SyncRow wanted = asThere(entry, m_owner, m_ourPaths);
    return m_writer.put(entry, columnsOf(theirs)).and_then([&] {
        return wanted.entry.path == theirs.entry.path ? Result<void>()
                                                      : retell(m_connection, entry.id);
    });
}

Result<void> RowMerger::stamp(qint64 row, const Present &present)
{
    if (present.pass == m_owner.pass)
        return {};
    return done(
        sql::run(m_connection, "UPDATE history SET pass = ? WHERE row = ?", m_owner.pass, row));
}

Result<void> RowMerger::mergeInto(const Present &present, const SyncRow &theirs)
{
    Result<HistoryEntry> entry = entryOf(m_connection, present.row);
    if (!entry)
        return failed(entry.error());
    SyncRow ours = asThere(*entry, m_owner, m_ourPaths);
    ours.deletedAt = present.deletedAt;
    const merge::Merged merged = merge::rows(ours, theirs);
    // Each computer decides for itself whether its paths are shared.
    const bool isPathNew = !merged.isDeleted && ours.entry.path != theirs.entry.path;
    const bool takesPath = isPathNew && theirs.entry.deviceId != m_owner.device;
    const bool tellsPath = isPathNew && !takesPath;
    SyncColumns columns = columnsOf(theirs);
    if (merged.isDeleted)
        columns.deletedAt = present.deletedAt != 0 ? present.deletedAt : theirs.deletedAt;
    Result<void> written {};
    if (takesPath)
        entry->path = theirs.entry.path;
    if (merged.ending == merge::Side::Theirs)
        takeEnding(*entry, asHere(theirs, m_owner));
    if (takesPath || merged.ending == merge::Side::Theirs) {
        written = m_writer.put(*entry, columns);
        ++m_changed;
    } else {
        written = update(present, columns);
    }
    return written.and_then([&] {
        return merged.mustTell || tellsPath ? retell(m_connection, theirs.entry.id)
                                            : nothingToTell(m_connection, theirs.entry.id);
    });
}

Result<void> RowMerger::update(const Present &present, const SyncColumns &columns)
{
    if (present.deletedAt == 0 && columns.deletedAt != 0) {
        --m_forgotten;
        ++m_changed;
    }
    return done(sql::run(m_connection,
        "UPDATE history SET owner = ?, rev = ?, last_op = ?, extra = ?, pass = ?,"
        " deleted_at = ? WHERE row = ?",
        columns.owner, columns.rev, orNull(columns.lastOp), QString::fromUtf8(columns.extra),
        columns.pass, columns.deletedAt != 0 ? QVariant(columns.deletedAt) : QVariant(),
        present.row));
}

} // namespace ferry
