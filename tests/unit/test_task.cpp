#include "base/awaitables.h"
#include "base/task.h"
#include "support/run.h"

#include <QSemaphore>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;

namespace {

// Tells when a frame lets go of its locals.
struct Guard
{
    explicit Guard(int *gone)
        : m_gone(gone)
    { }
    ~Guard() { ++*m_gone; }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    int *m_gone;
};

Task<int> number(int value)
{
    co_return value;
}

Task<int> sum(int left, int right)
{
    const int one = co_await number(left);
    const int two = co_await number(right);
    co_return one + two;
}

Task<int> countDown(int from)
{
    if (from == 0)
        co_return 0;
    const int rest = co_await countDown(from - 1);
    co_return rest + 1;
}

Task<int> sleepThen(std::chrono::milliseconds duration, int value, int *gone = nullptr)
{
    std::optional<Guard> guard;
    if (gone)
        guard.emplace(gone);
    co_await Sleep(duration);
    co_return value;
}

Task<void> rest(std::chrono::milliseconds duration)
{
    Sleep sleep(duration);
    co_await sleep;
}

Task<int> restThen(int value)
{
    co_await rest(1ms);
    co_await rest(1ms);
    co_return value;
}

Task<int> outer(int *gone)
{
    const Guard guard(gone);
    const int value = co_await sleepThen(1h, 1, gone);
    co_return value;
}

Task<int> onPool(QThreadPool *pool, std::function<int()> work)
{
    co_return co_await OnPool<int>(*pool, std::move(work));
}

Task<int> waitFor(std::shared_ptr<Later<int>::State> *state)
{
    Later<int> later;
    *state = later.state();
    const int value = co_await later;
    co_return value;
}

} // namespace

// The coroutine that everything rests on: it owns its frame, and to destroy it is to cancel it.
class TestTask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QCOMPARE(liveTaskFrames(), 0); }

    void isLazy();
    void tasksAwaitTasks();
    void longChainsNeedNoStack();
    void resumesAfterASleep();
    void mayHaveNoValue();
    void cancelledWhileAsleep();
    void cancelReachesTheInnermostFrame();
    void ownerMayDieInItsOwnCallback();
    void ownerMayReplaceItselfInItsOwnCallback();
    void movesTakeTheFrameAlong();
    void poolWorkComesBackHere();
    void poolWorkOfADeadTaskIsDropped();
    void laterDeliversOnce();
    void laterDeliversIntoNothingAfterTheTask();
};

void TestTask::isLazy()
{
    const Task<int> task = number(1);
    QVERIFY(task.isValid());
    QVERIFY(!task.isDone());
    QCOMPARE(liveTaskFrames(), 1);
}

void TestTask::tasksAwaitTasks()
{
    QCOMPARE(run(sum(2, 3)), 5);
}

void TestTask::longChainsNeedNoStack()
{
    QCOMPARE(run(countDown(1000)), 1000);
}

void TestTask::resumesAfterASleep()
{
    QCOMPARE(run(sleepThen(20ms, 7)), 7);
}

void TestTask::mayHaveNoValue()
{
    QCOMPARE(run(restThen(7)), 7);
    Task<void> task = rest(1h); // and be cancelled
    task.start([] { QFAIL("a cancelled task came to an end"); });
    QVERIFY(!task.isDone());
}

void TestTask::cancelledWhileAsleep()
{
    int gone = 0;
    Task<int> task = sleepThen(10ms, 7, &gone);
    task.start([] { QFAIL("a cancelled task came to an end"); });
    QCOMPARE(gone, 0);
    task.reset();
    QCOMPARE(gone, 1);
    QVERIFY(!task.isValid());
    // The timer would have fired before this one.
    run(sleepThen(40ms, 0));
}

void TestTask::cancelReachesTheInnermostFrame()
{
    int gone = 0;
    {
        Task<int> task = outer(&gone);
        task.start([] {});
        QCOMPARE(liveTaskFrames(), 2);
    }
    QCOMPARE(gone, 2);
    QCOMPARE(liveTaskFrames(), 0);
}

void TestTask::ownerMayDieInItsOwnCallback()
{
    struct Owner
    {
        Task<int> task {};
    };
    auto owner = std::make_unique<Owner>();
    bool isDone = false;
    owner->task = sleepThen(1ms, 3);
    owner->task.start([&owner, &isDone] {
        QCOMPARE(owner->task.take(), 3);
        owner.reset();
        isDone = true;
    });
    QTRY_VERIFY(isDone);
    QVERIFY(!owner);
}

void TestTask::ownerMayReplaceItselfInItsOwnCallback()
{
    Task<int> task = sleepThen(1ms, 3);
    int second = 0;
    task.start([&task, &second] {
        task = sleepThen(1ms, 4);
        task.start([&task, &second] { second = task.take(); });
    });
    QTRY_COMPARE(second, 4);
}

void TestTask::movesTakeTheFrameAlong()
{
    Task<int> one = sleepThen(1ms, 5);
    bool isDone = false;
    one.start([&isDone] { isDone = true; });
    Task<int> two = std::move(one);
    QVERIFY(!one.isValid());
    QTRY_VERIFY(isDone);
    QCOMPARE(two.take(), 5);
}

void TestTask::poolWorkComesBackHere()
{
    QThreadPool pool;
    QThread *worker = nullptr;
    const auto result = run(onPool(&pool, [&worker] {
        worker = QThread::currentThread();
        return 9;
    }));
    QCOMPARE(result, 9);
    QVERIFY(worker && worker != QThread::currentThread());
}

void TestTask::poolWorkOfADeadTaskIsDropped()
{
    QThreadPool pool;
    QSemaphore begun;
    QSemaphore mayEnd;
    Task<int> task = onPool(&pool, [&begun, &mayEnd] {
        begun.release();
        mayEnd.acquire();
        return 9;
    });
    task.start([] { QFAIL("a cancelled task came to an end"); });
    QVERIFY(begun.tryAcquire(1, patience));
    task.reset();
    QCOMPARE(liveTaskFrames(), 0);
    mayEnd.release();
    QVERIFY(pool.waitForDone(patience));
    QCoreApplication::processEvents(); // its result arrives, and nobody is there
}

void TestTask::laterDeliversOnce()
{
    std::shared_ptr<Later<int>::State> state;
    Task<int> task = waitFor(&state);
    bool isDone = false;
    task.start([&isDone] { isDone = true; });
    QVERIFY(!isDone);
    state->deliver(11);
    QVERIFY(isDone);
    QCOMPARE(task.take(), 11);
}

void TestTask::laterDeliversIntoNothingAfterTheTask()
{
    std::shared_ptr<Later<int>::State> state;
    Task<int> task = waitFor(&state);
    task.start([] { QFAIL("a cancelled task came to an end"); });
    task.reset();
    state->deliver(11);
    QCOMPARE(state->value, 11);
}

QTEST_GUILESS_MAIN(TestTask)
#include "test_task.moc"
