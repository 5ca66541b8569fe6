#include "transfers/reaper.h"
#include "unit/storefixtures.h"

#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;
using namespace std::chrono_literals;

namespace {

class ManualClock final : public Clock
{
public:
    std::chrono::milliseconds monotonic() const override { return m_now; }
    QDateTime wall() const override { return m_wall.addMSecs(m_now.count()); }
    void advance(std::chrono::milliseconds by) { m_now += by; }

private:
    std::chrono::milliseconds m_now {1h};
    QDateTime m_wall = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
};

// The far side: remembers who asked, and answers when it is told to.
struct Server
{
    QList<QByteArray> asked {};
    std::optional<Failure> refusal {};
    bool isSilent = false;
    Reaper::Done unanswered {};

    Reaper::Discarder discarder()
    {
        return [this](const Discard &discard, const Reaper::Done &done) {
            asked.append(discard.token);
            unanswered = done;
            if (!isSilent)
                answer();
        };
    }
    void answer()
    {
        const auto done = std::exchange(unanswered, {});
        QMetaObject::invokeMethod(
            &context,
            [this, done] { done(refusal ? Result<void>(failed(*refusal)) : Result<void>()); },
            Qt::QueuedConnection);
    }
    QObject context {};
};

const Failure refused {.kind = FailureKind::ServerError, .advice = Advice::Retry};

} // namespace

// When parts that servers keep are told to go, with a clock of the test's own.
class TestReaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnEarlierRunLeftGoesAtOnce();
    void whatIsNewWaitsAWhile();
    void whatIsTakenBackStays();
    void oneAtATime();
    void aRefusalIsTriedAgainEverLater();
    void tenRefusalsAreEnough();
    void attemptsSurviveARestart();
    void offlineIsNoAttempt();
    void aWeekIsEnough();
    void whatBelongsToNoDestinationWaitsForIt();

private:
    // The reaper has had the answers to all that it asked.
    static void settle(Profile &profile)
    {
        using Rows = Result<QList<Discard>>;
        for (int round = 0; round < 3; ++round) {
            QVERIFY(answerOf<Rows>([&](QObject *context, std::function<void(Rows)> done) {
                DiscardStore(*profile.database).load(context, std::move(done));
            }));
        }
    }
    static int left(Profile &profile)
    {
        return valueOf(*profile.database, "SELECT count(*) FROM discards").toInt();
    }
    static void put(Profile &profile, const QByteArray &token, qint64 addedAt = 1'800'000'000'000)
    {
        QVERIFY(execute(*profile.database,
            "INSERT INTO discards (destination, token, added_at) VALUES (1, ?, ?)", token,
            addedAt));
    }
};

void TestReaper::whatAnEarlierRunLeftGoesAtOnce()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    QTRY_COMPARE(left(profile), 0);
    QCOMPARE(server.asked, QList<QByteArray>({"film"}));
}

void TestReaper::whatIsNewWaitsAWhile()
{
    Profile profile;
    put(profile, "old");
    ManualClock clock;
    Server server;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    QTRY_COMPARE(left(profile), 0);
    put(profile, "film");
    reaper.look();
    QCOMPARE(left(profile), 1);
    settle(profile);
    clock.advance(Reaper::grace - 1ms);
    reaper.look();
    reaper.wake();
    QCOMPARE(server.asked.size(), 1);
    settle(profile); // this look began no second wait
    clock.advance(1ms);
    reaper.wake();
    QTRY_COMPARE(left(profile), 0);
    QCOMPARE(server.asked.size(), 2);
}

void TestReaper::whatIsTakenBackStays()
{
    Profile profile;
    ManualClock clock;
    Server server;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    put(profile, "first");
    put(profile, "film");
    reaper.look();
    QCOMPARE(left(profile), 2);
    settle(profile);
    QVERIFY(execute(*profile.database, "DELETE FROM discards WHERE token = ?", QByteArray("film")));
    reaper.look();
    settle(profile);
    clock.advance(Reaper::grace);
    reaper.wake();
    QTRY_COMPARE(left(profile), 0);
    QCOMPARE(server.asked, QList<QByteArray>({"first"}));
}

void TestReaper::oneAtATime()
{
    Profile profile;
    put(profile, "a");
    put(profile, "b");
    ManualClock clock;
    Server server;
    server.isSilent = true;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    QTRY_COMPARE(server.asked.size(), 1);
    clock.advance(24h);
    reaper.wake();
    reaper.setDestinations({1});
    QCOMPARE(server.asked.size(), 1);
    server.answer();
    QTRY_COMPARE(server.asked, QList<QByteArray>({"a", "b"}));
}

void TestReaper::aRefusalIsTriedAgainEverLater()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    server.refusal = refused;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    QTRY_COMPARE(server.asked.size(), 1);
    const QList<std::chrono::minutes> waits {1min, 2min, 4min};
    for (int i = 0; i < waits.size(); ++i) {
        QTRY_COMPARE(valueOf(*profile.database, "SELECT attempts FROM discards").toInt(), i + 1);
        clock.advance(waits.at(i) - 1ms);
        reaper.wake();
        QCOMPARE(server.asked.size(), i + 1);
        clock.advance(1ms);
        reaper.wake();
        QTRY_COMPARE(server.asked.size(), i + 2);
    }
    QTRY_COMPARE(valueOf(*profile.database, "SELECT attempts FROM discards").toInt(), 4);
    server.refusal.reset();
    clock.advance(8min);
    reaper.wake();
    QTRY_COMPARE(left(profile), 0);
}

void TestReaper::tenRefusalsAreEnough()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    server.refusal = refused;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    for (int i = 1; i < Reaper::mostAttempts; ++i) {
        QTRY_COMPARE(valueOf(*profile.database, "SELECT attempts FROM discards").toInt(), i);
        clock.advance(12h);
        reaper.wake();
    }
    QTRY_COMPARE(left(profile), 0);
    QCOMPARE(server.asked.size(), Reaper::mostAttempts);
}

void TestReaper::attemptsSurviveARestart()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    for (int run = 1; run <= Reaper::mostAttempts; ++run) {
        Server server;
        server.refusal = refused;
        Reaper reaper(*profile.database, clock, server.discarder());
        reaper.setDestinations({1});
        QTRY_COMPARE(server.asked.size(), 1);
        const int expected = run < Reaper::mostAttempts ? run : 0; // 0: there is no row
        QTRY_COMPARE(valueOf(*profile.database, "SELECT attempts FROM discards").toInt(), expected);
    }
    QCOMPARE(left(profile), 0);
}

void TestReaper::offlineIsNoAttempt()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    server.refusal = {.kind = FailureKind::Offline, .advice = Advice::WaitThenRetry};
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    for (int i = 1; i <= 3 * Reaper::mostAttempts; ++i) {
        QTRY_COMPARE(server.asked.size(), i);
        settle(profile);
        clock.advance(1min);
        reaper.wake();
    }
    QCOMPARE(valueOf(*profile.database, "SELECT attempts FROM discards").toInt(), 0);
    QCOMPARE(left(profile), 1);
}

void TestReaper::aWeekIsEnough()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    server.refusal = {.kind = FailureKind::Offline, .advice = Advice::WaitThenRetry};
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({1});
    QTRY_COMPARE(server.asked.size(), 1);
    QTRY_VERIFY(!server.unanswered);
    clock.advance(Reaper::longestLife);
    settle(profile);
    reaper.wake();
    QTRY_COMPARE(left(profile), 0);
}

void TestReaper::whatBelongsToNoDestinationWaitsForIt()
{
    Profile profile;
    put(profile, "film");
    ManualClock clock;
    Server server;
    Reaper reaper(*profile.database, clock, server.discarder());
    reaper.setDestinations({2});
    settle(profile);
    QVERIFY(server.asked.isEmpty());
    reaper.setDestinations({1, 2});
    QTRY_COMPARE(left(profile), 0);
    QCOMPARE(server.asked.size(), 1);
}

QTEST_GUILESS_MAIN(TestReaper)
#include "test_reaper.moc"
