#include "base/clock.h"
#include "sync/syncsession.h"

#include <algorithm>

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

Task<Result<bool>> SyncSession::push()
{
    bool any = false;
    for (;;) {
        const qint64 now = m_clock.wall().toMSecsSinceEpoch();
        const std::function<Result<QList<synclog::Outgoing>>(QSqlDatabase &)> collecting
            = [owner = m_owner, now, except = m_givenUp](QSqlDatabase &connection) {
                  return synclog::collect(connection, owner, now, except);
              };
        const Result<QList<synclog::Outgoing>> batch
            = co_await answerFrom<QList<synclog::Outgoing>>(m_store, collecting);
        if (!batch)
            co_return failed(batch.error());
        if (batch->isEmpty())
            co_return any;
        any = true;
        m_hasPushed = true;
        QList<SyncRow> inserts;
        QList<SyncRow> tombstones;
        QList<synclog::Outgoing> changes;
        for (const synclog::Outgoing &outgoing : *batch) {
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
            good = co_await pushInserts(inserts);
        for (qsizetype from = 0; good && from < tombstones.size(); from += SyncServer::mostIds)
            good = co_await pushTombstones(tombstones.mid(from, SyncServer::mostIds));
        for (qsizetype i = 0; good && i < changes.size(); ++i)
            good = co_await pushChange(changes.at(i));
        if (!good)
            co_return failed(good.error());
    }
}

void SyncSession::countTry(const QUuid &id)
{
    if (++m_tries[id] >= mostTries)
        m_givenUp.insert(id);
}

// Of a batch that the server refuses, the culprit is found by halving it.
Task<Result<void>> SyncSession::pushInserts(QList<SyncRow> rows)
{
    const Result<QList<SyncRow>> inserted = co_await m_server.insert(rows);
    if (inserted)
        co_return co_await tookInserts(rows, *inserted);
    if (!isAboutRows(inserted.error()))
        co_return failed(inserted.error());
    if (rows.size() == 1)
        co_return co_await refused(rows.first().entry.id, inserted.error());
    const qsizetype half = rows.size() / 2;
    const Result<void> first = co_await pushInserts(rows.first(half));
    if (!first)
        co_return first;
    co_return co_await pushInserts(rows.mid(half));
}

Task<Result<void>> SyncSession::tookInserts(QList<SyncRow> sent, QList<SyncRow> rows)
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
Task<Result<void>> SyncSession::lookAt(QList<QUuid> ids)
{
    const Result<QList<SyncRow>> rows = co_await m_server.fetch(ids);
    if (!rows)
        co_return failed(rows.error());
    Result<void> good = co_await applyPage(*rows);
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
Task<Result<void>> SyncSession::pushTombstones(QList<SyncRow> rows)
{
    QList<QUuid> ids;
    for (const SyncRow &row : std::as_const(rows))
        ids.append(row.entry.id);
    const Result<QList<SyncRow>> forgotten = co_await m_server.forget(ids, rows.first().lastOp);
    if (!forgotten) {
        if (!isAboutRows(forgotten.error()))
            co_return failed(forgotten.error());
        if (rows.size() == 1)
            co_return co_await refused(ids.first(), forgotten.error());
        const qsizetype half = rows.size() / 2;
        const Result<void> first = co_await pushTombstones(rows.first(half));
        if (!first)
            co_return first;
        co_return co_await pushTombstones(rows.mid(half));
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

Task<Result<void>> SyncSession::pushChange(synclog::Outgoing outgoing)
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
Task<Result<void>> SyncSession::lookAgain(QList<QUuid> ids)
{
    const Result<QList<SyncRow>> rows = co_await m_server.fetch(ids);
    if (!rows)
        co_return failed(rows.error());
    const Result<void> good = co_await applyPage(*rows);
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
    co_return co_await write(std::move(again));
}

Task<Result<void>> SyncSession::took(QList<SyncRow> rows)
{
    if (rows.isEmpty())
        co_return Result<void>();
    m_refusedInARow = 0;
    m_witnesses.note(rows);
    // What had been forgotten elsewhere and collected comes back as a tombstone.
    QList<SyncRow> forgotten;
    QList<SyncRow> alive;
    for (const SyncRow &row : rows)
        (row.deletedAt != 0 ? forgotten : alive).append(row);
    SyncStore::Work noting = [owner = m_owner, alive](QSqlDatabase &connection) {
        return synclog::acknowledge(connection, owner, alive);
    };
    Result<void> good = co_await write(std::move(noting));
    if (good)
        good = co_await applyPage(forgotten);
    if (good)
        advance(rows);
    co_return good;
}

// Our own rows follow the cursor without a gap: nobody else wrote in between, and there is nothing to
// read there.
void SyncSession::advance(const QList<SyncRow> &rows)
{
    QList<qint64> revs;
    for (const SyncRow &row : rows)
        revs.append(row.rev);
    std::sort(revs.begin(), revs.end());
    for (const qint64 rev : revs) {
        if (rev == m_cursor + 1)
            m_cursor = rev;
    }
}

Task<Result<void>> SyncSession::refused(QUuid id, Failure why)
{
    if (++m_refusedInARow >= mostRefusedInARow)
        co_return failed(why);
    SyncStore::Work noting
        = [id, why](QSqlDatabase &connection) { return synclog::quarantine(connection, id, why); };
    co_return co_await write(std::move(noting));
}

} // namespace ferry
