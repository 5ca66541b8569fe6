#include "net/throttle.h"

#include "net/onceonlybody.h"

#include <QTimer>

namespace ferry {

namespace {

constexpr qint64 second = 1'000'000'000; // nanoseconds
// What may be saved up while nobody sends: a fifth of a second's worth, and always one read of
// Qt's.
constexpr qint64 savedTime = second / 5;
constexpr qint64 smallestBurst = 16 * 1024;
// Keeps the arithmetic below inside 64 bits.
constexpr qint64 fastestLimit = qint64(1) << 34;
// Fewer bytes are not worth a packet.
constexpr qint64 grain = 4 * 1024;
constexpr std::chrono::milliseconds tickInterval {25};

} // namespace

qint64 SharedRate::take(qint64 wanted)
{
    return take(wanted, std::chrono::steady_clock::now().time_since_epoch());
}

qint64 SharedRate::take(qint64 wanted, std::chrono::nanoseconds now)
{
    const qint64 bytesPerSecond = qMin(limit(), fastestLimit);
    if (bytesPerSecond <= 0)
        return wanted;
    refill(bytesPerSecond, now.count());
    qint64 tokens = m_tokens.load();
    qint64 taken = 0;
    do {
        if (tokens < qMin(wanted, grain))
            return 0;
        taken = qMin(wanted, tokens);
    } while (!m_tokens.compare_exchange_weak(tokens, tokens - taken));
    return taken;
}

// Whoever moves `refilledAt` adds the tokens for that stretch of time: nobody adds it twice.
void SharedRate::refill(qint64 bytesPerSecond, qint64 now)
{
    const qint64 burst = qMax(smallestBurst, bytesPerSecond / (second / savedTime));
    const qint64 timeToFill = burst * second / bytesPerSecond;
    qint64 last = m_refilledAt.load();
    const qint64 elapsed = now - last;
    const bool full = elapsed >= timeToFill;
    const qint64 gained = full ? burst : elapsed * bytesPerSecond / second;
    // The time of a fraction of a byte is kept for the next refill.
    const qint64 refilledAt = full ? now : last + gained * second / bytesPerSecond;
    if (gained <= 0 || !m_refilledAt.compare_exchange_strong(last, refilledAt))
        return;
    qint64 tokens = m_tokens.load();
    while (!m_tokens.compare_exchange_weak(tokens, qMin(tokens + gained, burst))) { }
}

Throttle::Throttle(std::shared_ptr<SharedRate> rate, QObject *parent)
    : QObject(parent)
    , m_rate(std::move(rate))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(tickInterval);
    connect(m_timer, &QTimer::timeout, this, [this] { tick(); });
}

void Throttle::waitForMore(OnceOnlyBody *body)
{
    m_waiting.emplace_back(body);
    if (!m_timer->isActive())
        m_timer->start();
}

void Throttle::tick()
{
    // Qt answers readyRead by reading again, later; who gets nothing then waits here again.
    for (const QPointer<OnceOnlyBody> &body : std::exchange(m_waiting, {})) {
        if (body)
            Q_EMIT body->readyRead();
    }
}

} // namespace ferry
