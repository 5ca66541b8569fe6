#include "support/sync/simserver.h"

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kept = 180LL * 24 * 3600 * 1000;

} // namespace

void SimServer::restore(Restore how)
{
    const qint64 now = m.now;
    m = m_backup;
    m.now = now;
    if (how == Restore::WithNewEpoch)
        m.epoch = ++m_epochs;
}

SimServer::Hello SimServer::hello(const std::optional<qint64> &known) const
{
    Hello hello {.user = m_user,
        .epoch = u"epoch-%1"_s.arg(m.epoch),
        .rev = m.rev,
        .gcRev = m.gcRev,
        .known = known};
    for (auto it = m.devices.begin(); it != m.devices.end(); ++it)
        hello.devices.append({it.key(), it->name});
    return hello;
}

SimServer::Hello SimServer::ask(const QUuid &device, const QString &name, const QUuid &newBaton)
{
    Device &known = m.devices[device];
    known.name = name;
    known.baton = newBaton;
    collectGarbage();
    Hello answer = hello(known.seen);
    answer.baton = newBaton;
    return answer;
}

SimServer::Hello SimServer::confirm(const QUuid &device, qint64 seen, const QUuid &baton)
{
    Device &known = m.devices[device];
    const std::optional<qint64> before = known.seen;
    const bool isOurs = !baton.isNull() && known.baton == baton && seen <= m.rev;
    if (isOurs) {
        known.seen = seen;
        known.seenAt = m.now;
    }
    collectGarbage();
    Hello answer = hello(before);
    answer.confirmed = isOurs;
    return answer;
}

// Rows deleted half a year ago go, but those that a computer in use has yet to hear of.
void SimServer::collectGarbage()
{
    std::optional<qint64> heard;
    for (const Device &device : m.devices) {
        if (device.seen && device.seenAt > m.now - kept)
            heard = qMin(heard.value_or(*device.seen), *device.seen);
    }
    for (auto it = m.byRev.begin(); it != m.byRev.end() && it->first <= heard.value_or(0);) {
        const SyncRow &row = m.rows[it->second];
        if (row.deletedAt == 0 || row.deletedAt >= m.now - kept) {
            ++it;
            continue;
        }
        m.gcRev = qMax(m.gcRev, it->first);
        m.graves.insert(it->second);
        m.rows.remove(it->second);
        it = m.byRev.erase(it);
    }
}

QList<SyncRow> SimServer::pull(qint64 above, int limit) const
{
    QList<SyncRow> page;
    for (auto it = m.byRev.upper_bound(above); it != m.byRev.end() && page.size() < limit; ++it)
        page.append(m.rows.value(it->second));
    return page;
}

SyncRow SimServer::store(SyncRow row)
{
    row.rev = ++m.rev;
    if (row.deletedAt != 0) {
        row.deletedAt = m.now;
        row.entry.path.clear();
        row.entry.remote.clear();
        row.entry.link.clear();
        row.entry.failure.reset();
    }
    m.rows.insert(row.entry.id, row);
    m.byRev.emplace(row.rev, row.entry.id);
    return row;
}

QList<SyncRow> SimServer::insert(const QList<SyncRow> &rows)
{
    QList<SyncRow> inserted;
    for (SyncRow row : rows) {
        if (m.graves.contains(row.entry.id))
            row.deletedAt = m.now;
        if (m.rows.contains(row.entry.id))
            ++m.rev; // the trigger fires before the conflict is seen
        else
            inserted.append(store(row));
    }
    return inserted;
}

QSet<QUuid> SimServer::forgotten() const
{
    QSet<QUuid> ids = m.graves;
    for (const SyncRow &row : m.rows) {
        if (row.deletedAt != 0)
            ids.insert(row.entry.id);
    }
    return ids;
}

Result<std::optional<SyncRow>> SimServer::change(
    const SyncRow &row, const SyncServer::Base &base, const QUuid &device)
{
    const auto known = m.rows.constFind(row.entry.id);
    if (known == m.rows.cend() || known->rev != base.rev || known->lastOp != base.op)
        return std::optional<SyncRow>();
    if (ladderRank(row.entry.outcome) < ladderRank(known->entry.outcome))
        return failed({.kind = FailureKind::Refused, .httpStatus = 400, .code = u"23514"_s});
    SyncRow next = row;
    if (known->deletedAt != 0)
        next.deletedAt = known->deletedAt;
    if (row.entry.deviceId != device)
        next.entry.path = known->entry.path;
    m.byRev.erase(known->rev);
    return std::optional<SyncRow>(store(next));
}

QList<SyncRow> SimServer::forget(const QList<QUuid> &ids, const QUuid &op)
{
    QList<SyncRow> gone;
    for (const QUuid &id : ids) {
        SyncRow row = m.rows.value(id);
        if (row.rev == 0 || row.deletedAt != 0)
            continue;
        m.byRev.erase(row.rev);
        row.lastOp = op;
        row.deletedAt = m.now;
        gone.append(store(row));
    }
    return gone;
}

QList<SyncRow> SimServer::fetch(const QList<QUuid> &ids) const
{
    QList<SyncRow> found;
    for (const QUuid &id : ids) {
        if (const auto row = m.rows.constFind(id); row != m.rows.cend())
            found.append(*row);
    }
    return found;
}

} // namespace ferry::testing
