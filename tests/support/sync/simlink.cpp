#include "support/sync/simlink.h"

#include "store/sql.h"

namespace ferry::testing {

namespace {

Failure lost()
{
    return {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry};
}

} // namespace

Task<bool> SimLink::goesOut()
{
    co_await m_world.turns.next(m_device);
    co_return !m_world.mishap(4);
}

Task<bool> SimLink::comesBack()
{
    co_await m_world.turns.next(m_device);
    co_return !m_world.mishap(4);
}

Task<Result<SyncServer::Hello>> SimLink::ask(QUuid device, QString deviceName)
{
    const bool out = co_await goesOut();
    if (!out)
        co_return failed(lost());
    m_uuid = device;
    const Hello hello = m_world.server.ask(device, deviceName, m_world.uuid());
    m_world.trace('a', m_device, hello.rev);
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return hello;
}

Task<Result<SyncServer::Hello>> SimLink::confirm(QUuid device, qint64 seen, QUuid baton)
{
    const bool out = co_await goesOut();
    if (!out)
        co_return failed(lost());
    const Hello hello = m_world.server.confirm(device, seen, baton);
    m_world.trace('c', m_device, seen);
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return hello;
}

Task<Result<QList<SyncRow>>> SimLink::pull(qint64 above)
{
    const bool out = co_await goesOut();
    if (!out)
        co_return failed(lost());
    const QList<SyncRow> page = m_world.server.pull(above, 1 + m_world.below(12));
    m_world.trace('p', m_device, page.isEmpty() ? above : page.last().rev);
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return page;
}

Task<Result<QList<SyncRow>>> SimLink::insert(QList<SyncRow> rows)
{
    const bool out = co_await goesOut();
    if (!out) {
        if (m_world.chance(50))
            m_world.later([&world = m_world, rows] { world.server.insert(rows); });
        co_return failed(lost());
    }
    const QList<SyncRow> inserted = m_world.server.insert(rows);
    m_world.trace('i', m_device, inserted.size());
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return inserted;
}

Task<Result<std::optional<SyncRow>>> SimLink::change(SyncRow row, Base base)
{
    const bool out = co_await goesOut();
    if (!out) {
        if (m_world.chance(50))
            m_world.later([&world = m_world, row, base, device = m_uuid] {
                (void)world.server.change(row, base, device);
            });
        co_return failed(lost());
    }
    const Result<std::optional<SyncRow>> changed = m_world.server.change(row, base, m_uuid);
    m_world.trace('u', m_device, changed && *changed ? (*changed)->rev : 0);
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return changed;
}

Task<Result<QList<SyncRow>>> SimLink::forget(QList<QUuid> ids, QUuid op)
{
    const bool out = co_await goesOut();
    if (!out) {
        if (m_world.chance(50))
            m_world.later([&world = m_world, ids, op] { world.server.forget(ids, op); });
        co_return failed(lost());
    }
    const QList<SyncRow> gone = m_world.server.forget(ids, op);
    m_world.trace('d', m_device, gone.size());
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return gone;
}

Task<Result<QList<SyncRow>>> SimLink::fetch(QList<QUuid> ids)
{
    const bool out = co_await goesOut();
    if (!out)
        co_return failed(lost());
    const QList<SyncRow> rows = m_world.server.fetch(ids);
    m_world.trace('f', m_device, rows.size());
    const bool back = co_await comesBack();
    if (!back)
        co_return failed(lost());
    co_return rows;
}

Task<Result<void>> SimStore::run(Work work)
{
    co_await m_world.turns.next(m_device);
    sql::run(m_connection, "BEGIN IMMEDIATE");
    const Result<void> done = work(m_connection);
    sql::run(m_connection, done ? "COMMIT" : "ROLLBACK");
    if (!done)
        qFatal("the database refused: %s", failureToJson(done.error()).constData());
    co_await m_world.turns.next(m_device);
    co_return done;
}

} // namespace ferry::testing
