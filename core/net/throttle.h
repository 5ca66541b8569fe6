#pragma once

#include <QObject>
#include <QPointer>

#include <atomic>
#include <chrono>
#include <memory>
#include <vector>

class QTimer;

namespace ferry {

class OnceOnlyBody;

// The one rate limit, shared by every lane: lock-free counters, no thread of its own.
class SharedRate final
{
public:
    // Bytes per second; 0 means no limit. Any thread.
    void setLimit(qint64 bytesPerSecond) { m_limit.store(bytesPerSecond); }
    qint64 limit() const { return m_limit.load(std::memory_order_relaxed); }

    // How many of `wanted` bytes may go now: all, some, or none rather than a dribble. Any thread.
    qint64 take(qint64 wanted);
    // The same at a given moment of the monotonic clock, for tests.
    qint64 take(qint64 wanted, std::chrono::nanoseconds now);

private:
    void refill(qint64 bytesPerSecond, qint64 now);

    std::atomic<qint64> m_limit {0};
    std::atomic<qint64> m_tokens {0};
    std::atomic<qint64> m_refilledAt {0}; // monotonic nanoseconds
};

// A lane's end of the rate: bodies that got nothing wait here for the next tick. One per thread.
class Throttle final : public QObject
{
    Q_OBJECT

public:
    explicit Throttle(std::shared_ptr<SharedRate> rate, QObject *parent = nullptr);

    bool isLimited() const { return m_rate->limit() > 0; }
    qint64 take(qint64 wanted) { return m_rate->take(wanted); }
    void waitForMore(OnceOnlyBody *body);

private:
    void tick();

    std::shared_ptr<SharedRate> m_rate;
    std::vector<QPointer<OnceOnlyBody>> m_waiting {};
    QTimer *m_timer;
};

} // namespace ferry
