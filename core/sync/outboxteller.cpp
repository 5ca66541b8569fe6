#include "sync/outboxteller.h"

#include "base/clock.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTries = 5; // for one row that others keep changing
constexpr int mostRefusedInARow = 10; // then it is not the rows

} // namespace

bool isAboutRows(const Failure &failure)
{
    return failure.code == "42501"_L1 || failure.code.startsWith("22"_L1)
        || failure.code.startsWith("23"_L1) || failure.kind == FailureKind::TooLarge
        || (failure.httpStatus == 400 && failure.kind == FailureKind::Refused);
}

bool isTooMuchAtOnce(const Failure &failure)
{
    return failure.code == "57014"_L1; // canceling statement due to statement timeout
}

OutboxTeller::OutboxTeller(
    SyncServer &server, SyncStore &store, const Clock &clock, Session session)
    : m_server(server)
    , m_store(store)
    , m_clock(clock)
    , m_session(std::move(session))
{ }

Task<Result<bool>> OutboxTeller::tell(synclog::Owner owner)
{
    m_owner = owner;
    bool any = false;
    for (;;) {
        const qint64 now = m_clock.wall().toMSecsSinceEpoch();
        const synclog::Due due = m_noRoom ? synclog::Due::KnownThere : synclog::Due::All;
        const std::function<Result<QList<synclog::Outgoing>>(QSqlDatabase &)> collecting
            = [owner, now, due, except = m_givenUp](QSqlDatabase &connection) {
                  return synclog::collect(connection, owner, now, except, due);
              };
        const Result<QList<synclog::Outgoing>> batch
            = co_await answerFrom<QList<synclog::Outgoing>>(m_store, collecting);
        if (!batch)
            co_return failed(batch.error());
        if (batch->isEmpty())
            co_return any;
        any = true;
        const Result<void> good = co_await tellBatch(*batch);
        if (!good)
            co_return failed(good.error());
    }
}

Task<Result<void>> OutboxTeller::tellBatch(QList<synclog::Outgoing> batch)
{
    QList<SyncRow> inserts;
    QList<SyncRow> tombstones;
    QList<synclog::Outgoing> changes;
    for (const synclog::Outgoing &outgoing : std::as_const(batch)) {
        countTry(outgoing.row.entry.id);
        if (outgoing.base.rev == 0)
            inserts.append(outgoing.row);
        else if (outgoing.row.deletedAt != 0)
            tombstones.append(outgoing.row);
        else
            changes.append(outgoing);
    }
    Result<void> good {};
    if (!inserts.isEmpty())
        good = co_await tellNew(inserts);
    for (qsizetype from = 0; good && from < tombstones.size(); from += SyncServer::mostIds)
        good = co_await tellTombstones(tombstones.mid(from, SyncServer::mostIds));
    for (qsizetype i = 0; good && i < changes.size(); ++i)
        good = co_await tellChange(changes.at(i));
    co_return good;
}

void OutboxTeller::countTry(const QUuid &id)
{
    if (++m_tries[id] >= mostTries)
        m_givenUp.insert(id);
}

Task<Result<void>> OutboxTeller::tellNew(QList<SyncRow> rows)
{
    qsizetype from = 0;
    while (from < rows.size() && !m_noRoom) {
        const QList<SyncRow> some = rows.mid(from, m_atOnce);
        const Result<QList<SyncRow>> inserted = co_await m_server.insert(some);
        const bool isFull = !inserted && inserted.error().kind == FailureKind::QuotaExceeded;
        const bool isTooMany = !inserted && (isFull || isTooMuchAtOnce(inserted.error()));
        if (isTooMany && some.size() > 1) {
            m_atOnce = some.size() / 2;
            continue;
        }
        if (isFull) {
            m_noRoom = inserted.error();
            break;
        }
        Result<void> good {};
        if (inserted)
            good = co_await tookNew(some, *inserted);
        else
            good = co_await notTaken(some, inserted.error());
        if (!good)
            co_return good;
        from += some.size();
    }
    co_return Result<void>();
}

Task<Result<void>> OutboxTeller::notTaken(QList<SyncRow> rows, Failure why)
{
    if (!isAboutRows(why))
        co_return failed(why);
    if (rows.size() == 1)
        co_return co_await refused(rows.first().entry.id, why);
    const qsizetype half = rows.size() / 2;
    const Result<void> first = co_await tellNew(rows.first(half));
    if (!first)
        co_return first;
    co_return co_await tellNew(rows.mid(half));
}

Task<Result<void>> OutboxTeller::tookNew(QList<SyncRow> sent, QList<SyncRow> rows)
{
    QHash<QUuid, QUuid> ops;
    for (const SyncRow &row : sent)
        ops.insert(row.entry.id, row.lastOp);
    rows.removeIf([&ops](const SyncRow &row) { return ops.value(row.entry.id) != row.lastOp; });
    for (const SyncRow &row : rows)
        ops.remove(row.entry.id);
    const Result<void> good = co_await took(rows);
    if (!good)
        co_return good;
    QList<QUuid> others; // were there before
    for (const SyncRow &row : sent) {
        if (ops.contains(row.entry.id))
            others.append(row.entry.id);
    }
    for (qsizetype from = 0; from < others.size(); from += SyncServer::mostIds) {
        const Result<void> seen = co_await lookAt(others.mid(from, SyncServer::mostIds));
        if (!seen)
            co_return seen;
    }
    co_return Result<void>();
}

// Rows that stood in the way of an insert: our own of which the answer was lost, or somebody's.
Task<Result<void>> OutboxTeller::lookAt(QList<QUuid> ids)
{
    const Result<QList<SyncRow>> rows = co_await m_server.fetch(ids);
    if (!rows)
        co_return failed(rows.error());
    Result<void> good = co_await m_session.apply(*rows);
    for (const SyncRow &row : *rows)
        ids.removeOne(row.entry.id);
    for (qsizetype i = 0; good && i < ids.size(); ++i) {
        const Failure hidden {.kind = FailureKind::PermissionDenied,
            .advice = Advice::AskUser,
            .code = u"hidden"_s,
            .detail = u"the server has a row of this id that it does not show"_s};
        good = co_await refused(ids.at(i), hidden);
    }
    co_return good;
}

// Many at once, with the op of the first: a tombstone that comes back is known by itself, whether the
// answer was lost or somebody was faster.
Task<Result<void>> OutboxTeller::tellTombstones(QList<SyncRow> rows)
{
    QList<QUuid> ids;
    for (const SyncRow &row : std::as_const(rows))
        ids.append(row.entry.id);
    const Result<QList<SyncRow>> forgotten = co_await m_server.forget(ids, rows.first().lastOp);
    if (!forgotten) {
        const bool isTooMany = rows.size() > 1 && isTooMuchAtOnce(forgotten.error());
        if (!isAboutRows(forgotten.error()) && !isTooMany)
            co_return failed(forgotten.error());
        if (rows.size() == 1)
            co_return co_await refused(ids.first(), forgotten.error());
        const qsizetype half = rows.size() / 2;
        const Result<void> first = co_await tellTombstones(rows.first(half));
        if (!first)
            co_return first;
        co_return co_await tellTombstones(rows.mid(half));
    }
    const Result<void> good = co_await took(*forgotten);
    if (!good)
        co_return good;
    for (const SyncRow &row : *forgotten)
        ids.removeOne(row.entry.id);
    if (ids.isEmpty())
        co_return Result<void>();
    co_return co_await lookAgain(ids);
}

Task<Result<void>> OutboxTeller::tellChange(synclog::Outgoing outgoing)
{
    const QUuid id = outgoing.row.entry.id;
    const Result<std::optional<SyncRow>> changed
        = co_await m_server.change(outgoing.row, outgoing.base);
    if (!changed) {
        if (!isAboutRows(changed.error()))
            co_return failed(changed.error());
        co_return co_await refused(id, changed.error());
    }
    if (*changed) {
        const QList<SyncRow> rows {**changed};
        co_return co_await took(rows);
    }
    // Somebody was faster, or our own answer was lost.
    const QList<QUuid> ids {id};
    co_return co_await lookAgain(ids);
}

// Rows that did not stand there as we had thought: as they do, or, where the server has lost them, told
// from the start.
Task<Result<void>> OutboxTeller::lookAgain(QList<QUuid> ids)
{
    const Result<QList<SyncRow>> rows = co_await m_server.fetch(ids);
    if (!rows)
        co_return failed(rows.error());
    const Result<void> good = co_await m_session.apply(*rows);
    for (const SyncRow &row : *rows)
        ids.removeOne(row.entry.id);
    if (!good || ids.isEmpty())
        co_return good;
    SyncStore::Work again = [ids](QSqlDatabase &connection) {
        Result<void> told {};
        for (qsizetype i = 0; told && i < ids.size(); ++i)
            told = synclog::tellAgain(connection, ids.at(i));
        return told;
    };
    co_return co_await m_store.run(std::move(again));
}

Task<Result<void>> OutboxTeller::took(QList<SyncRow> rows)
{
    if (rows.isEmpty())
        co_return Result<void>();
    m_refusedInARow = 0;
    m_session.heard(rows);
    // What had been forgotten elsewhere and collected comes back as a tombstone.
    QList<SyncRow> forgotten;
    QList<SyncRow> alive;
    for (const SyncRow &row : rows)
        (row.deletedAt != 0 ? forgotten : alive).append(row);
    SyncStore::Work noting = [owner = m_owner, alive](QSqlDatabase &connection) {
        return synclog::acknowledge(connection, owner, alive);
    };
    Result<void> good = co_await m_store.run(std::move(noting));
    if (good)
        good = co_await m_session.apply(forgotten);
    if (good)
        m_session.stored(rows);
    co_return good;
}

Task<Result<void>> OutboxTeller::refused(QUuid id, Failure why)
{
    if (++m_refusedInARow >= mostRefusedInARow)
        co_return failed(why);
    SyncStore::Work noting
        = [id, why](QSqlDatabase &connection) { return synclog::quarantine(connection, id, why); };
    co_return co_await m_store.run(std::move(noting));
}

} // namespace ferry
