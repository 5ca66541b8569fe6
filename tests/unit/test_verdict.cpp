#include "transfers/verdict.h"

#include <QTest>

using namespace ferry;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1 << 20;

FailedAttempt attemptOf(FailureKind kind, Advice advice)
{
    FailedAttempt attempt;
    attempt.failure = {.kind = kind, .advice = advice};
    attempt.size = 10 * megabyte;
    return attempt;
}

Verdict::Kind kindOf(const FailedAttempt &attempt, const VerdictPolicy &policy = {})
{
    return judge(attempt, policy, 0.5).kind;
}

} // namespace

// Failure × attempts × what was gained → what happens next.
class TestVerdict final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstFailure_data();
    void firstFailure();
    void attemptsAreUsedUp();
    void aDisagreementEndsAtItsThirdRepeat();
    void theLineMayFailAtTheSamePlaceAsOftenAsThereAreAttempts();
    void bytesAreBounded_data();
    void bytesAreBounded();
    void aWindowWaitsOutWhatAScriptDoesNot();
    void whatTheServerAsksForIsHeard();
    void failuresAreTheSameWhateverTheirWords();
};

void TestVerdict::firstFailure_data()
{
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Advice>("advice");
    QTest::addColumn<Verdict::Kind>("verdict");
    using enum FailureKind;
    using K = Verdict::Kind;
    QTest::newRow("lost") << ConnectionLost << Advice::Retry << K::RetryIn;
    QTest::newRow("offline") << Offline << Advice::Retry << K::RetryIn;
    QTest::newRow("asked for patience") << RateLimited << Advice::WaitThenRetry << K::RetryIn;
    QTest::newRow("sick server") << ServerError << Advice::Retry << K::RetryIn;
    QTest::newRow("locked") << Locked << Advice::WaitThenRetry << K::RetryIn;
    QTest::newRow("check disagrees") << VerifyFailed << Advice::Retry << K::RetryIn;
    QTest::newRow("still growing") << SourceChanged << Advice::WaitThenRetry << K::RetryIn;
    QTest::newRow("changed") << SourceChanged << Advice::GiveUp << K::Fail;
    QTest::newRow("too large") << TooLarge << Advice::GiveUp << K::Fail;
    QTest::newRow("name taken") << AlreadyExists << Advice::AskUser << K::Ask;
    QTest::newRow("wrong key") << SignInNeeded << Advice::SignIn << K::FailAll;
    QTest::newRow("secret key") << SecretKeyRefused << Advice::FixSettings << K::FailAll;
    QTest::newRow("quota") << QuotaExceeded << Advice::GiveUp << K::FailAll;
    QTest::newRow("no such place") << DestinationMissing << Advice::FixSettings << K::FailAll;
    QTest::newRow("bad settings") << SettingsInvalid << Advice::FixSettings << K::FailAll;
    QTest::newRow("one bucket") << PlaceMissing << Advice::FixSettings << K::Fail;
}

void TestVerdict::firstFailure()
{
    QFETCH(FailureKind, kind);
    QFETCH(Advice, advice);
    QFETCH(Verdict::Kind, verdict);
    QCOMPARE(kindOf(attemptOf(kind, advice)), verdict);
}

void TestVerdict::attemptsAreUsedUp()
{
    FailedAttempt attempt = attemptOf(FailureKind::ConnectionLost, Advice::Retry);
    attempt.attempts = RetryPolicy {}.mostAttempts - 1;
    QCOMPARE(kindOf(attempt), Verdict::Kind::RetryIn);
    ++attempt.attempts;
    QCOMPARE(kindOf(attempt), Verdict::Kind::Fail);
}

void TestVerdict::aDisagreementEndsAtItsThirdRepeat()
{
    using enum FailureKind;
    for (const FailureKind kind :
        {VerifyFailed, ChecksumMismatch, BadReply, UploadExpired, OffsetConflict, PlaceMissing}) {
        FailedAttempt attempt = attemptOf(kind, Advice::Retry);
        attempt.attempts = attempt.repeats = 2;
        QCOMPARE(kindOf(attempt), Verdict::Kind::RetryIn);
        attempt.attempts = attempt.repeats = 3;
        QCOMPARE(kindOf(attempt), Verdict::Kind::Fail);
    }
}

void TestVerdict::theLineMayFailAtTheSamePlaceAsOftenAsThereAreAttempts()
{
    using enum FailureKind;
    for (const FailureKind kind : {ConnectionLost, SendStalled, ReplyTimedOut, ServerError}) {
        FailedAttempt attempt = attemptOf(kind, Advice::Retry);
        attempt.attempts = attempt.repeats = 5;
        QCOMPARE(kindOf(attempt), Verdict::Kind::RetryIn);
    }
}

void TestVerdict::bytesAreBounded_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("stored");
    QTest::addColumn<qint64>("sentInAll");
    QTest::addColumn<bool>("mayGoOn");
    const qint64 big = 100 * megabyte;
    QTest::newRow("once in full") << big << qint64(0) << big << true;
    QTest::newRow("twice in full") << big << qint64(0) << 2 * big << true;
    QTest::newRow("three times in full") << big << qint64(0) << 3 * big << false;
    QTest::newRow("the last piece is still paid for")
        << big << big - megabyte << 3 * big - megabyte << true;
    QTest::newRow("small files have a little more")
        << qint64(1000) << qint64(0) << qint64(9000) << true;
    QTest::newRow("an empty file has nothing to send")
        << qint64(0) << qint64(0) << qint64(0) << true;
}

void TestVerdict::bytesAreBounded()
{
    QFETCH(qint64, size);
    QFETCH(qint64, stored);
    QFETCH(qint64, sentInAll);
    QFETCH(bool, mayGoOn);
    FailedAttempt attempt = attemptOf(FailureKind::ConnectionLost, Advice::Retry);
    attempt.size = size;
    attempt.stored = stored;
    attempt.sentInAll = sentInAll;
    QCOMPARE(kindOf(attempt) == Verdict::Kind::RetryIn, mayGoOn);
    // What the next attempt would send stays within the bound.
    if (mayGoOn)
        QVERIFY(sentInAll + size - stored <= 3 * size + VerdictPolicy::alwaysAllowed);
}

void TestVerdict::aWindowWaitsOutWhatAScriptDoesNot()
{
    const VerdictPolicy window {.waitOut = true};
    const VerdictPolicy script {.waitOut = false};
    FailedAttempt offline = attemptOf(FailureKind::Offline, Advice::Retry);
    offline.attempts = 1000;
    QCOMPARE(kindOf(offline, window), Verdict::Kind::RetryIn);
    QCOMPARE(kindOf(offline, script), Verdict::Kind::Fail);
    FailedAttempt signedOut = attemptOf(FailureKind::SignInNeeded, Advice::SignIn);
    signedOut.hasAccount = true;
    QCOMPARE(judge(signedOut, window, 0.5),
        (Verdict {.kind = Verdict::Kind::Hold, .hold = HoldReason::SignedOut}));
    QCOMPARE(kindOf(signedOut, script), Verdict::Kind::FailAll);
}

void TestVerdict::whatTheServerAsksForIsHeard()
{
    FailedAttempt attempt = attemptOf(FailureKind::RateLimited, Advice::WaitThenRetry);
    attempt.failure.retryAfter = 90s;
    const Verdict verdict = judge(attempt, {}, 0.5);
    QVERIFY(verdict.wait >= 90s);
    QCOMPARE(verdict.hold, HoldReason::RateLimited); // and by all others that go there
    FailedAttempt load = attemptOf(FailureKind::ServerError, Advice::WaitThenRetry);
    QCOMPARE(judge(load, {}, 0.5).hold, std::nullopt);
    load.failure.code = QStringLiteral("overloaded");
    QCOMPARE(judge(load, {}, 0.5).hold, HoldReason::Overloaded);
}

void TestVerdict::failuresAreTheSameWhateverTheirWords()
{
    Failure one {
        .kind = FailureKind::VerifyFailed, .httpStatus = 200, .code = QStringLiteral("size")};
    Failure other = one;
    other.detail = QStringLiteral("another page");
    other.requestId = QStringLiteral("r-2");
    QVERIFY(isSameFailure(one, other));
    other.code = QStringLiteral("hash");
    QVERIFY(!isSameFailure(one, other));
}

QTEST_GUILESS_MAIN(TestVerdict)
#include "test_verdict.moc"
