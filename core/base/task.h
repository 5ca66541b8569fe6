#pragma once

#include <QtGlobal>

#include <atomic>
#include <coroutine>
#include <exception>
#include <functional>
#include <optional>
#include <utility>

namespace ferry {

// Task<T> is a lazy coroutine that owns its frame.
//
// - Nothing runs until the task is awaited by another task or given to start().
// - Destroying the Task destroys the frame, wherever it is suspended, and with it every local: an
//   Exchange aborts its reply, a file closes. Cancellation is destruction; there is no flag.
// - A task lives in one thread: the one that starts it. Awaitables resume it there, through the
//   event loop, never from inside the call that completed them.
// - Core throws nothing; an exception that escapes a coroutine ends the process.
//
// House rules: parameters by value, or by reference to something that outlives the task; never a
// capturing lambda as a coroutine; co_await as a statement of its own, and without a braced temporary
// in it: GCC 12 destroys those twice (`co_await f({.url = u})` freed the URL's data two times).
template<typename T>
class [[nodiscard]] Task;

namespace detail {

// Counts live frames, so that a test can prove that none leaked.
inline std::atomic<int> liveFrames {0};

struct FinalAwaiter
{
    bool await_ready() noexcept { return false; }

    template<typename Promise>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<Promise> frame) noexcept
    {
        Promise &promise = frame.promise();
        if (promise.continuation)
            return promise.continuation;
        // The callback may destroy the task, and so this frame: it is moved out first, and nothing
        // of the frame is touched afterwards.
        if (promise.whenDone) {
            const std::function<void()> whenDone = std::move(promise.whenDone);
            whenDone();
        }
        return std::noop_coroutine();
    }

    void await_resume() noexcept { }
};

struct PromiseBase
{
    PromiseBase() { ++liveFrames; }
    ~PromiseBase() { --liveFrames; }
    PromiseBase(const PromiseBase &) = delete;
    PromiseBase &operator=(const PromiseBase &) = delete;

    std::suspend_always initial_suspend() noexcept { return {}; }
    FinalAwaiter final_suspend() noexcept { return {}; }
    void unhandled_exception() noexcept { std::terminate(); }

    std::coroutine_handle<> continuation {};
    std::function<void()> whenDone {};
};

template<typename T>
struct PromiseOf : PromiseBase
{
    template<typename U>
    void return_value(U &&result)
    {
        value.emplace(std::forward<U>(result));
    }
    T take() { return std::move(*value); }

    std::optional<T> value {};
};

template<>
struct PromiseOf<void> : PromiseBase
{
    void return_void() { }
    void take() { }
};

} // namespace detail

// The number of coroutine frames alive in the process. For tests.
inline int liveTaskFrames()
{
    return detail::liveFrames.load();
}

template<typename T>
class [[nodiscard]] Task
{
public:
    struct promise_type : detail::PromiseOf<T>
    {
        Task get_return_object() { return Task(Handle::from_promise(*this)); }
    };
    using Handle = std::coroutine_handle<promise_type>;

    Task() = default;
    Task(Task &&other) noexcept
        : m_frame(std::exchange(other.m_frame, {}))
    { }
    Task &operator=(Task &&other) noexcept
    {
        if (this != &other) {
            reset();
            m_frame = std::exchange(other.m_frame, {});
        }
        return *this;
    }
    Task(const Task &) = delete;
    Task &operator=(const Task &) = delete;
    ~Task() { reset(); }

    // Cancels: destroys the frame and all it holds.
    void reset()
    {
        if (m_frame)
            std::exchange(m_frame, {}).destroy();
    }

    bool isValid() const { return bool(m_frame); }
    bool isDone() const { return m_frame && m_frame.done(); }

    // Runs the task from outside any coroutine. `whenDone` is called once, in this thread, when the
    // value is there; it may destroy the task.
    void start(std::function<void()> whenDone)
    {
        Q_ASSERT(m_frame && !m_frame.done());
        m_frame.promise().whenDone = std::move(whenDone);
        m_frame.resume();
    }

    // The value of a finished task, taken once.
    T take()
    {
        Q_ASSERT(isDone());
        return m_frame.promise().take();
    }

    struct Awaiter
    {
        Handle frame;

        bool await_ready() noexcept { return false; }
        std::coroutine_handle<> await_suspend(std::coroutine_handle<> waiting) noexcept
        {
            frame.promise().continuation = waiting;
            return frame;
        }
        T await_resume() { return frame.promise().take(); }
    };
    Awaiter operator co_await() &&noexcept { return Awaiter {m_frame}; }
    Awaiter operator co_await() &noexcept { return Awaiter {m_frame}; }

private:
    explicit Task(Handle frame)
        : m_frame(frame)
    { }

    Handle m_frame {};
};

} // namespace ferry
