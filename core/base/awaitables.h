#pragma once

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <coroutine>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace ferry {

// co_await Sleep(d): resumes after `d` on this thread's event loop. Destroying the task stops it.
class Sleep final
{
public:
    explicit Sleep(std::chrono::milliseconds duration)
        : m_duration(duration)
    { }

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_timer = new QTimer;
        m_timer->setSingleShot(true);
        QObject::connect(m_timer, &QTimer::timeout, m_timer, [waiting] { waiting.resume(); });
        m_timer->start(std::min(m_duration, longest));
    }
    void await_resume() const { }

    ~Sleep()
    {
        // Often this runs inside the timer's own signal.
        if (m_timer) {
            m_timer->stop();
            m_timer->deleteLater();
        }
    }
    Sleep(const Sleep &) = delete;
    Sleep &operator=(const Sleep &) = delete;

private:
    static constexpr std::chrono::milliseconds longest {
        std::chrono::hours(24 * 20)}; // QTimer's int

    std::chrono::milliseconds m_duration;
    QTimer *m_timer = nullptr;
};

// co_await OnPool<R>(pool, work): runs `work` on the pool and resumes here with its result. When the
// task is destroyed meanwhile, the work still runs to its end and its result is dropped: long work
// takes a stop flag of its own. `work` must not refer to the coroutine's frame.
template<typename R>
class OnPool final
{
public:
    OnPool(QThreadPool &pool, std::function<R()> work)
        : m_pool(pool)
        , m_work(std::move(work))
    { }

    bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        m_receiver = std::make_shared<Receiver>();
        m_receiver->waiting = waiting;
        // The receiver is only ever destroyed in this thread: the pool hands its reference back.
        m_pool.start([receiver = m_receiver, work = std::move(m_work)]() mutable {
            auto result = std::make_shared<R>(work());
            Receiver *target = receiver.get();
            QMetaObject::invokeMethod(
                target,
                [receiver = std::move(receiver), result] {
                    if (!receiver->waiting)
                        return;
                    receiver->result.emplace(std::move(*result));
                    // `receiver` keeps the object alive until its event has been delivered.
                    std::exchange(receiver->waiting, {}).resume();
                },
                Qt::QueuedConnection);
        });
    }
    R await_resume() { return std::move(*m_receiver->result); }

    ~OnPool()
    {
        if (m_receiver)
            m_receiver->waiting = {};
    }
    OnPool(const OnPool &) = delete;
    OnPool &operator=(const OnPool &) = delete;

private:
    struct Receiver : QObject
    {
        std::coroutine_handle<> waiting {};
        std::optional<R> result {};
    };

    QThreadPool &m_pool;
    std::function<R()> m_work;
    std::shared_ptr<Receiver> m_receiver {};
};

// co_await later: a value that somebody else delivers, in the thread of the waiting task. deliver()
// resumes the task at once, so it is called from a queued call, never from inside the task. The state
// is shared: it may outlive the task, and then delivers into nothing.
template<typename T>
class Later final
{
public:
    struct State : QObject
    {
        std::coroutine_handle<> waiting {};
        std::optional<T> value {};

        // In the thread of the waiting task.
        void deliver(T result)
        {
            value.emplace(std::move(result));
            if (waiting)
                std::exchange(waiting, {}).resume();
        }
    };

    Later()
        : m_state(std::make_shared<State>())
    { }
    ~Later() { m_state->waiting = {}; }
    Later(const Later &) = delete;
    Later &operator=(const Later &) = delete;

    std::shared_ptr<State> state() const { return m_state; }

    bool await_ready() const { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_state->waiting = waiting; }
    T await_resume() { return std::move(*m_state->value); }

private:
    std::shared_ptr<State> m_state;
};

} // namespace ferry
