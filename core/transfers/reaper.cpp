#include "transfers/reaper.h"

#include <algorithm>

namespace ferry {

using namespace std::chrono_literals;

namespace {

// One minute, two, four … half a day: ten attempts take about nine hours of Ferry's running time.
std::chrono::milliseconds waitAfter(int attempts)
{
    constexpr std::chrono::milliseconds longest = 12h;
    return std::min(
        longest, std::chrono::milliseconds(1min) * (1 << std::clamp(attempts - 1, 0, 10)));
}

// Nobody was asked, so it is no attempt.
bool isNoAttempt(const Failure &failure)
{
    return failure.kind == FailureKind::Offline || failure.kind == FailureKind::DestinationMissing;
}

} // namespace

Reaper::Reaper(Database &database, const Clock &clock, Discarder discarder)
    : m_store(database)
    , m_clock(clock)
    , m_discarder(std::move(discarder))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reaper::wake);
}

void Reaper::setDestinations(const QSet<DestinationId> &destinations)
{
    const bool isFirst = !m_destinations;
    m_destinations = destinations;
    if (isFirst)
        look();
    else
        wake();
}

void Reaper::look()
{
    if (!m_destinations)
        return;
    m_store.load(this, [this](const Result<QList<Discard>> &rows) {
        if (rows)
            take(*rows);
    });
}

void Reaper::take(const QList<Discard> &rows)
{
    // What an earlier run left behind has waited long enough.
    const auto due = m_clock.monotonic() + (std::exchange(m_looked, true) ? grace : 0ms);
    std::map<qint64, Waiting> now;
    for (const Discard &row : rows) {
        const auto known = m_waiting.find(row.id);
        now[row.id] = known == m_waiting.end() ? Waiting {row, due} : known->second;
    }
    m_waiting = std::move(now); // what was taken back is not among them
    wake();
}

void Reaper::wake()
{
    if (!m_destinations)
        return;
    QList<qint64> hopeless;
    for (const auto &[id, waiting] : m_waiting) {
        if (m_underWay != id && isHopeless(waiting.discard))
            hopeless.append(id);
    }
    for (const qint64 id : std::as_const(hopeless))
        drop(id);
    const auto time = m_clock.monotonic();
    const auto next = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const auto &each) {
        const Waiting &waiting = each.second;
        return waiting.due <= time && m_destinations->contains(waiting.discard.destination);
    });
    if (m_underWay || next == m_waiting.end()) {
        armTimer();
        return;
    }
    m_underWay = next->first;
    m_discarder(next->second.discard,
        [this, id = next->first](const Result<void> &result) { settle(id, result); });
}

void Reaper::settle(qint64 id, const Result<void> &result)
{
    m_underWay.reset();
    const auto found = m_waiting.find(id);
    if (found != m_waiting.end()) {
        Waiting &waiting = found->second;
        if (result) {
            drop(id);
        } else if (isNoAttempt(result.error())) {
            waiting.due = m_clock.monotonic() + waitAfter(1);
        } else {
            ++waiting.discard.attempts;
            m_store.countAttempt(id);
            waiting.due = m_clock.monotonic() + waitAfter(waiting.discard.attempts);
        }
    }
    wake();
}

void Reaper::drop(qint64 id)
{
    m_waiting.erase(id);
    m_store.remove(id);
}

bool Reaper::isHopeless(const Discard &discard) const
{
    const qint64 age = m_clock.wall().toMSecsSinceEpoch() - discard.addedAt;
    return discard.attempts >= mostAttempts || age > longestLife.count();
}

void Reaper::armTimer()
{
    std::optional<std::chrono::milliseconds> next;
    for (const auto &[id, waiting] : m_waiting) {
        if (m_destinations->contains(waiting.discard.destination) && (!next || waiting.due < *next))
            next = waiting.due;
    }
    if (next && !m_underWay)
        m_timer.start(std::max(0ms, *next - m_clock.monotonic()));
    else
        m_timer.stop();
}

} // namespace ferry
