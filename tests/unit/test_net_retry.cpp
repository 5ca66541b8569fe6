#include "net/retrybudget.h"
#include "net/retrypolicy.h"

#include <QTest>

using namespace ferry;
using namespace std::chrono_literals;

namespace {

constexpr double almostOne = 0.999999;

Failure failure(Advice advice, std::optional<std::chrono::milliseconds> retryAfter = {})
{
    return {.kind = FailureKind::ConnectionLost, .advice = advice, .retryAfter = retryAfter};
}

} // namespace

// When to try again, and how often a whole account may (faults.md S1, S2, S7).
class TestNetRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyRetryAdviceIsRetried_data();
    void onlyRetryAdviceIsRetried();
    void theJitterIsFull_data();
    void theJitterIsFull();
    void retryAfterIsAFloor();
    void retryAfterIsCappedAtAnHour();
    void retryAfterInThePastIsNow();
    void givesUpAfterItsAttempts();
    void waitsPatientlyForALock();
    void theBudgetRunsOut();
    void theBudgetComesBack();
};

void TestNetRetry::onlyRetryAdviceIsRetried_data()
{
    QTest::addColumn<int>("advice");
    QTest::addColumn<bool>("isRetried");
    QTest::newRow("Retry") << int(Advice::Retry) << true;
    QTest::newRow("WaitThenRetry") << int(Advice::WaitThenRetry) << true;
    QTest::newRow("SignIn") << int(Advice::SignIn) << false;
    QTest::newRow("FixSettings") << int(Advice::FixSettings) << false;
    QTest::newRow("AskUser") << int(Advice::AskUser) << false;
    QTest::newRow("GiveUp") << int(Advice::GiveUp) << false;
}

void TestNetRetry::onlyRetryAdviceIsRetried()
{
    QFETCH(int, advice);
    QFETCH(bool, isRetried);
    const auto wait = RetryPolicy().next(failure(Advice(advice), 5s), 1, 0.5);
    QCOMPARE(wait.has_value(), isRetried);
}

void TestNetRetry::theJitterIsFull_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("ceiling");
    QTest::newRow("1") << 1 << 1000;
    QTest::newRow("2") << 2 << 2000;
    QTest::newRow("3") << 3 << 4000;
    QTest::newRow("5") << 5 << 16000;
    QTest::newRow("7") << 7 << 60000;
    QTest::newRow("90, far beyond the bits of a number") << 90 << 60000;
    QTest::newRow("0, none counted yet") << 0 << 1000;
}

void TestNetRetry::theJitterIsFull()
{
    QFETCH(int, attempts);
    QFETCH(int, ceiling);
    RetryPolicy policy;
    policy.mostAttempts = 100;
    const Failure again = failure(Advice::Retry);
    QCOMPARE(policy.next(again, attempts, 0.0)->count(), 0);
    QCOMPARE(policy.next(again, attempts, 0.5)->count(), ceiling / 2);
    QVERIFY(policy.next(again, attempts, almostOne)->count() >= ceiling - 1);
    QVERIFY(policy.next(again, attempts, almostOne)->count() <= ceiling);
}

// A thousand items that were told the same moment still spread out behind it.
void TestNetRetry::retryAfterIsAFloor()
{
    const RetryPolicy policy;
    const Failure busy = failure(Advice::WaitThenRetry, 30s);
    QCOMPARE(policy.next(busy, 1, 0.0), 30s);
    QVERIFY(*policy.next(busy, 1, almostOne) > 30s);
    QVERIFY(*policy.next(busy, 1, almostOne) <= 31s);
}

void TestNetRetry::retryAfterIsCappedAtAnHour()
{
    const RetryPolicy policy;
    const Failure busy = failure(Advice::WaitThenRetry, std::chrono::hours(240));
    QCOMPARE(policy.next(busy, 1, 0.0), 1h);
    QCOMPARE(policy.next(busy, 9, almostOne), 1h);
}

void TestNetRetry::retryAfterInThePastIsNow()
{
    QCOMPARE(RetryPolicy().next(failure(Advice::Retry, -10s), 1, 0.0), 0ms);
}

void TestNetRetry::givesUpAfterItsAttempts()
{
    const RetryPolicy policy;
    const Failure again = failure(Advice::Retry);
    QVERIFY(policy.next(again, policy.mostAttempts - 1, 0.5));
    QVERIFY(!policy.next(again, policy.mostAttempts, 0.5));
}

// A dead connection's lock lives on for minutes: ten of them are waited, on average, then no more.
void TestNetRetry::waitsPatientlyForALock()
{
    const RetryPolicy policy;
    const Failure locked {.kind = FailureKind::Locked, .advice = Advice::WaitThenRetry};
    std::chrono::milliseconds waited {0};
    int attempts = 1;
    while (const auto wait = policy.next(locked, attempts, 0.5)) {
        waited += *wait;
        ++attempts;
        QVERIFY(attempts < 1000);
    }
    QVERIFY(attempts > policy.mostAttempts);
    QVERIFY2(waited > 9min, QByteArray::number(qint64(waited.count())).constData());
    QVERIFY2(waited < 12min, QByteArray::number(qint64(waited.count())).constData());
}

void TestNetRetry::theBudgetRunsOut()
{
    RetryBudget budget;
    QCOMPARE(budget.available(), 500);
    int retries = 0;
    while (budget.takeRetry({.kind = FailureKind::ConnectionLost, .advice = Advice::Retry}))
        ++retries;
    QCOMPARE(retries, 50); // ten each
    QVERIFY(!budget.takeRetry({.kind = FailureKind::ServerError, .advice = Advice::Retry}));
    budget.success(false);
    QVERIFY(!budget.takeRetry({.kind = FailureKind::ServerError, .advice = Advice::Retry}));
    for (int i = 0; i < 4; ++i)
        budget.success(false);
    QVERIFY(budget.takeRetry({.kind = FailureKind::ServerError, .advice = Advice::Retry})); // five
    QCOMPARE(budget.available(), 0);
}

void TestNetRetry::theBudgetComesBack()
{
    RetryBudget budget;
    budget.success(true);
    QCOMPARE(budget.available(), 500);
    QVERIFY(budget.takeRetry({.kind = FailureKind::ReplyTimedOut, .advice = Advice::Retry}));
    QCOMPARE(budget.available(), 490);
    budget.success(true);
    QCOMPARE(budget.available(), 500);
    QVERIFY(budget.takeRetry({.kind = FailureKind::RateLimited, .advice = Advice::WaitThenRetry}));
    QCOMPARE(budget.available(), 495);
    budget.success(true);
    QCOMPARE(budget.available(), 500);
}

QTEST_GUILESS_MAIN(TestNetRetry)
#include "test_net_retry.moc"
