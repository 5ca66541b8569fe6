#include "sync/syncsession.h"

#include "base/clock.h"

#include <algorithm>
#include <limits>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsAtOnce = 100; // in one transaction: a window reads in between
constexpr int pagesBetweenConfirmations = 20;
constexpr int mostRounds = 20;
constexpr qint64 mostRows = 5'000'000;
constexpr qint64 slack = 50'000; // rows that others may write meanwhile
// Until a pass over all of a restored server is confirmed, it stays another one.
constexpr auto unknownEpoch = "?"_L1;
constexpr qint64 allRevs = std::numeric_limits<qint64>::max();

Failure badReply(const QString &detail)
{
    return {.kind = FailureKind::BadReply, .advice = Advice::Retry, .detail = detail};
}

} // namespace

SyncSession::SyncSession(
    SyncServer &server, SyncStore &store, const Clock &clock, Whose whose, Watch watch)
    : m_server(server)
    , m_store(store)
    , m_clock(clock)
    , m_whose(whose)
    , m_watch(std::move(watch))
    , m_teller(server, store, clock,
          {.heard = [this](const QList<SyncRow> &rows) { m_witnesses.note(rows); },
              .apply = [this](QList<SyncRow> rows) { return applyPage(std::move(rows)); },
              .stored = [this](const QList<SyncRow> &rows) { advance(rows); }})
{ }

Task<Result<void>> SyncSession::run()
{
    Result<void> good = co_await begin();
    if (!good)
        co_return good;
    for (int round = 0; round < mostRounds; ++round) {
        if (round > 0 || m_hello.rev > m_cursor) {
            good = co_await pull();
            if (!good)
                co_return good;
        }
        good = co_await settle(allRevs);
        if (!good)
            co_return good;
        const Result<bool> told = co_await m_teller.tell(m_owner);
        if (!told)
            co_return failed(told.error());
        if (!*told)
            break;
        m_hasPushed = true;
    }
    good = co_await confirm();
    if (good && m_teller.noRoom())
        co_return failed(*m_teller.noRoom());
    co_return good;
}

Task<Result<void>> SyncSession::write(std::function<Result<void>(QSqlDatabase &)> work)
{
    co_return co_await m_store.run(std::move(work));
}

// Who is there, and does it still know what it has confirmed?
Task<Result<void>> SyncSession::begin()
{
    const std::function<Result<synclog::State>(QSqlDatabase &)> loading
        = [account = m_whose.account](
              QSqlDatabase &connection) { return synclog::load(connection, account); };
    const Result<synclog::State> loaded = co_await answerFrom<synclog::State>(m_store, loading);
    if (!loaded)
        co_return failed(loaded.error());
    m_state = *loaded;
    const Result<SyncServer::Hello> hello
        = co_await m_server.ask(m_state.device, m_state.deviceName);
    if (!hello)
        co_return failed(hello.error());
    m_hello = *hello;
    if (m_hello.user != m_whose.user)
        co_return failed(badReply(u"the server takes us for somebody else"_s));

    const bool isOther = !m_state.epoch.isEmpty() && m_state.epoch != m_hello.epoch;
    const bool hasForgotten = m_state.confirmed > 0
        && (m_hello.known.value_or(0) < m_state.confirmed || m_hello.rev < m_state.confirmed);
    const bool isRestored = isOther || hasForgotten;
    if (isRestored) {
        m_state.confirmed = 0;
        m_state.verified = 0;
    } else if (m_state.confirmed > 0 && m_state.confirmed < m_hello.gcRev) {
        m_state.verified = 0;
    }
    m_readsAllAgain = isRestored || m_state.verified < m_state.confirmed;
    m_collected = std::min(m_state.confirmed, m_hello.gcRev);
    m_from = m_state.verified;
    m_cursor = m_from;
    m_confirmedBefore = m_state.confirmed;
    m_state.epoch = isRestored ? QString(unknownEpoch) : m_hello.epoch;
    ++m_state.pass;
    m_owner = {.account = m_whose.account, .device = m_state.device, .pass = m_state.pass};
    const bool isNew = loaded->epoch != m_state.epoch || loaded->confirmed != m_state.confirmed
        || loaded->verified != m_state.verified || m_hello.rev > m_cursor;
    SyncStore::Work starting = [account = m_whose.account, state = m_state, isNew,
                                   devices = m_hello.devices](QSqlDatabase &connection) {
        const Result<void> started
            = isNew ? synclog::save(connection, account, state) : Result<void>();
        return started.and_then([&] { return synclog::nameDevices(connection, devices); });
    };
    co_return co_await write(std::move(starting));
}

Result<void> SyncSession::checkPage(const QList<SyncRow> &page) const
{
    qint64 last = m_cursor;
    for (const SyncRow &row : page) {
        if (row.rev <= last)
            return failed(badReply(u"rows are not in order"_s));
        last = row.rev;
    }
    const qint64 expected = std::min(m_hello.rev - m_from, mostRows);
    if (m_pulled + page.size() > std::max<qint64>(expected, 0) + slack)
        return failed(badReply(u"rows without end"_s));
    return {};
}

Task<Result<void>> SyncSession::pull()
{
    for (int pages = 1;; ++pages) {
        Result<QList<SyncRow>> page = co_await m_server.pull(m_cursor);
        if (!page)
            co_return failed(page.error());
        if (page->isEmpty())
            break;
        Result<void> good = checkPage(*page);
        if (good)
            good = co_await applyPage(*page);
        if (!good)
            co_return good;
        m_pulled += page->size();
        m_cursor = page->last().rev;
        m_hasPulled = true;
        if (m_watch.progress)
            m_watch.progress(m_pulled, std::max(m_pulled, m_hello.rev - m_from));
        if (pages % pagesBetweenConfirmations == 0 && !m_readsAllAgain) {
            good = co_await confirmOnTheWay();
            if (!good)
                co_return good;
        }
    }
    // All that was given when the server said so had been committed, and was there to be read.
    m_cursor = std::max(m_cursor, m_hello.rev);
    co_return Result<void>();
}

Task<Result<void>> SyncSession::applyPage(QList<SyncRow> page)
{
    m_witnesses.note(page);
    int changed = 0;
    for (qsizetype from = 0; from < page.size(); from += rowsAtOnce) {
        const std::function<Result<int>(QSqlDatabase &)> applying
            = [owner = m_owner, rows = page.mid(from, rowsAtOnce)](
                  QSqlDatabase &connection) { return synclog::apply(connection, owner, rows); };
        const Result<int> applied = co_await answerFrom<int>(m_store, applying);
        if (!applied)
            co_return failed(applied.error());
        changed += *applied;
    }
    if (changed > 0 && m_watch.changedHere)
        m_watch.changedHere(changed);
    co_return Result<void>();
}

Task<Result<void>> SyncSession::settle(qint64 upTo)
{
    const synclog::Unseen unseen {
        .above = m_state.verified, .upTo = upTo, .collected = m_collected};
    for (;;) {
        const std::function<Result<int>(QSqlDatabase &)> settling
            = [owner = m_owner, unseen](
                  QSqlDatabase &connection) { return synclog::settle(connection, owner, unseen); };
        const Result<int> settled = co_await answerFrom<int>(m_store, settling);
        if (!settled)
            co_return failed(settled.error());
        if (*settled == 0)
            break;
        if (m_watch.changedHere)
            m_watch.changedHere(*settled);
    }
    co_return Result<void>();
}

// So that a first pull of a hundred thousand rows goes on where it was broken off.
Task<Result<void>> SyncSession::confirmOnTheWay()
{
    Result<void> good = co_await settle(m_cursor);
    if (good)
        good = co_await confirm();
    co_return good;
}

Task<Result<void>> SyncSession::confirm()
{
    if (m_cursor == m_state.confirmed && m_cursor == m_state.verified && !m_hasPushed
        && !m_hasPulled)
        co_return Result<void>();
    const Result<SyncServer::Hello> hello
        = co_await m_server.confirm(m_state.device, m_cursor, m_hello.baton);
    if (!hello)
        co_return failed(hello.error());
    // A backup taken since the last confirmation has the same baton.
    bool isGood = hello->confirmed && hello->epoch == m_hello.epoch
        && hello->known.value_or(0) >= m_state.confirmed;
    bool isSure = true;
    if (isGood) {
        const Result<Witnesses::Verdict> verdict = co_await hearWitnesses();
        if (!verdict)
            co_return failed(verdict.error());
        isGood = *verdict != Witnesses::Verdict::Restored;
        isSure = *verdict != Witnesses::Verdict::Unsure;
    }
    // Asleep in the middle of a session, for months: tombstones that we had not heard of went meanwhile.
    const bool hasMissed = hello->gcRev > m_hello.gcRev && hello->gcRev > m_confirmedBefore;
    if (isSure) // else the next session reads from where this one began
        m_state.confirmed = m_state.verified = isGood ? m_cursor : 0;
    if (hasMissed)
        m_state.verified = 0;
    m_state.epoch = isGood ? m_hello.epoch : QString(unknownEpoch);
    const qint64 now = m_clock.wall().toMSecsSinceEpoch();
    SyncStore::Work noting = [account = m_whose.account, state = m_state, now,
                                 pushed = m_hasPushed](QSqlDatabase &connection) {
        return synclog::save(connection, account, state).and_then([&] {
            return synclog::noteTimes(connection, account, now, pushed ? now : 0);
        });
    };
    const Result<void> noted = co_await write(std::move(noting));
    if (!noted || (isGood && !hasMissed))
        co_return noted;
    co_return failed({.kind = FailureKind::BadReply,
        .advice = Advice::Retry,
        .code = u"restored"_s,
        .detail = u"the server is not the one that this session began with"_s});
}

Task<Result<Witnesses::Verdict>> SyncSession::hearWitnesses()
{
    const QList<QUuid> ids = m_witnesses.ids();
    QList<SyncRow> rows;
    for (qsizetype from = 0; from < ids.size(); from += SyncServer::mostIds) {
        const Result<QList<SyncRow>> some
            = co_await m_server.fetch(ids.mid(from, SyncServer::mostIds));
        if (!some)
            co_return failed(some.error());
        rows += *some;
    }
    const Witnesses::Verdict verdict = m_witnesses.judge(rows, m_cursor);
    if (verdict == Witnesses::Verdict::Same)
        m_witnesses.clear();
    co_return verdict;
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

} // namespace ferry
