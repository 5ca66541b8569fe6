#include "accounts/accounts.h"
#include "accounts/sessionlock.h"
#include "base/clock.h"
#include "base/task.h"
#include "store/database.h"
#include "support/fakekeychain.h"
#include "support/historyrows.h"
#include "support/historyservice.h"
#include "support/signinservice.h"
#include "sync/historysync.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

using Phase = SyncStatus::Phase;

HistorySync::Options quick(const QString &lockFolder)
{
    return {.realtime = false, .poll = 1s, .settle = 20ms, .lockFolder = lockFolder};
}

// A computer with one account that syncs the history, and its server.
struct Stand
{
    Stand()
        : service(std::make_shared<HistoryService>(SignInService::userId))
        , server([signIn = signIn, service = service](const SeenRequest &request) {
            return request.target.startsWith("/auth/") ? signIn->answer(request)
                                                       : service->answer(request);
        })
    {
        auto opened = Database::open(home.filePath(u"profile"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        const QString locks = home.filePath(u"locks"_s);
        accounts = std::make_unique<Accounts>(*database, keychain, clock,
            Accounts::Options {.runtimeFolder = locks, .plainFolder = home.filePath(u"plain"_s)});
        accounts->loadNow();
        sync = std::make_unique<HistorySync>(
            *database, *accounts, quick(home.filePath(u"locks/sync"_s)));
    }

    bool makeAccount(bool syncs = true)
    {
        std::optional<Result<Accounts::SignedIn>> signedIn;
        accounts->signIn({server.url().toString(), "sb_publishable_x", {}}, u"mira@example.org"_s,
            u"right-password"_s, &context, [&](Result<Accounts::SignedIn> got) { signedIn = got; });
        if (!QTest::qWaitFor([&] { return signedIn.has_value(); }, patience) || !*signedIn)
            return false;
        account = (*signedIn)->account;
        account.syncsHistory = syncs;
        std::optional<Result<Account>> saved;
        accounts->save(account, &context, [&](Result<Account> got) { saved = got; });
        return QTest::qWaitFor([&] { return saved.has_value(); }, patience) && saved->has_value();
    }

    void upload(const QString &name)
    {
        historyrows_fixture::fill(*database, {historyrows_fixture::uploaded(name, 5)});
        sync->noteLocalChange();
    }

    std::optional<Result<void>> syncOnce()
    {
        std::optional<Result<void>> ended;
        sync->syncNow(&context, [&](Result<void> got) { ended = got; });
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, patience))
            return std::nullopt;
        return ended;
    }

    Phase phase() const { return sync->status().phase; }

    QTemporaryDir home {};
    QObject context {};
    SystemClock clock {};
    FakeKeychain keychain {};
    std::shared_ptr<SignInService> signIn = std::make_shared<SignInService>();
    std::shared_ptr<HistoryService> service;
    EvilServer server;
    std::unique_ptr<Database> database {};
    std::unique_ptr<Accounts> accounts {};
    Account account {};
    std::unique_ptr<HistorySync> sync {};
};

} // namespace

// The history's sync as the window and the command line see it: what it says of itself, and that it
// goes on by itself after everything that ends a session.
class TestSyncHistorySync : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void isOffWithoutAnAccount();
    void pushesWhatWasUploadedHere();
    void saysWhatIsMissingOnTheServer();
    void goesOnAfterTroubles();
    void waitsForTheSignIn();
    void claimsWhatWasThereBefore();
    void aRefusedRowHasTwoWaysOut();
    void everybodyWhoAsksIsAnswered();
    void whoAsksIsAnsweredWhenTheAccountGoes();
    void waitsForAnotherProcess();
    void endsWhileTheServerSaysNothing();
    void anotherAccountIsAnotherHistory();
    void asksTheServerWhatIsMissing();
};

void TestSyncHistorySync::cleanup()
{
    QCOMPARE(liveTaskFrames(), 0);
}

void TestSyncHistorySync::isOffWithoutAnAccount()
{
    Stand stand;
    stand.sync->start();
    const auto ended = stand.syncOnce();
    QVERIFY(ended && !*ended);
    QCOMPARE(stand.phase(), Phase::Off);
    QVERIFY(stand.makeAccount(false)); // signed in, but not for the history
    QVERIFY(!*stand.syncOnce());
    QCOMPARE(stand.service->hellos(), 0);
}

void TestSyncHistorySync::pushesWhatWasUploadedHere()
{
    Stand stand;
    QVERIFY(stand.makeAccount());
    QSignalSpy told(stand.sync.get(), &HistorySync::statusChanged);
    stand.sync->start();
    QTRY_COMPARE(stand.phase(), Phase::UpToDate);
    stand.upload(u"one.jpg"_s);
    QTRY_COMPARE(stand.service->names(), QSet<QString> {u"one.jpg"_s});
    QTRY_COMPARE(stand.sync->status().waiting, 0);
    QTRY_COMPARE(stand.phase(), Phase::UpToDate);
    QVERIFY(stand.sync->status().lastPush > 0);
    QCOMPARE(stand.sync->status().account, stand.account.uuid);
    QTRY_VERIFY(!told.isEmpty());

    // Many at once: one session, or few; and what it says comes ten times a second at most.
    QElapsedTimer clock;
    clock.start();
    told.clear();
    const int before = stand.service->hellos();
    for (int i = 0; i < 60; ++i)
        stand.upload(u"burst %1.jpg"_s.arg(i));
    QTRY_COMPARE(stand.service->names().size(), 61);
    QTRY_COMPARE(stand.phase(), Phase::UpToDate);
    QVERIFY(stand.service->hellos() - before < 60);
    QVERIFY2(told.size() <= 2 + clock.elapsed() / 100, qPrintable(QString::number(told.size())));
}

void TestSyncHistorySync::saysWhatIsMissingOnTheServer()
{
    Stand stand;
    stand.service->setMood(HistoryService::Mood::NotSetUp);
    QVERIFY(stand.makeAccount());
    stand.upload(u"one.jpg"_s);
    const auto ended = stand.syncOnce();
    QVERIFY(ended && !*ended);
    QTRY_COMPARE(stand.phase(), Phase::NotSetUp);
    QTRY_COMPARE(stand.sync->status().waiting, 1);
    QCOMPARE(stand.service->hellos(), 1); // it does not go on by itself before start()
    stand.service->setMood(HistoryService::Mood::Good);
    QVERIFY(*stand.syncOnce());
    QTRY_COMPARE(stand.sync->status().waiting, 0);
    QCOMPARE(stand.service->names().size(), 1);
}

void TestSyncHistorySync::goesOnAfterTroubles()
{
    Stand stand;
    stand.service->setMood(HistoryService::Mood::Sick);
    QVERIFY(stand.makeAccount());
    stand.sync->start();
    stand.upload(u"one.jpg"_s);
    QTRY_COMPARE(stand.phase(), Phase::Failed);
    QVERIFY(stand.sync->status().failure);
    QTRY_VERIFY(stand.service->hellos() >= 2);
    stand.service->setMood(HistoryService::Mood::Good);
    QTRY_COMPARE(stand.service->names().size(), 1);
    QTRY_COMPARE(stand.phase(), Phase::UpToDate);
    QVERIFY(!stand.sync->status().failure);
}

void TestSyncHistorySync::waitsForTheSignIn()
{
    Stand stand;
    QVERIFY(stand.makeAccount());
    stand.service->setMood(HistoryService::Mood::Refusing);
    stand.signIn->revoke();
    stand.sync->start();
    stand.upload(u"one.jpg"_s);
    QTRY_COMPARE(stand.phase(), Phase::SignInNeeded);
    QTRY_COMPARE(stand.sync->status().waiting, 1); // everything is kept
    stand.service->setMood(HistoryService::Mood::Good);
    QVERIFY(stand.makeAccount()); // the same user signs in again
    QTRY_COMPARE(stand.service->names().size(), 1);
}

void TestSyncHistorySync::claimsWhatWasThereBefore()
{
    Stand stand;
    for (int i = 0; i < 3; ++i)
        stand.upload(u"early %1.jpg"_s.arg(i));
    QVERIFY(stand.makeAccount());
    stand.sync->start();
    stand.upload(u"late.jpg"_s);
    QTRY_COMPARE(stand.service->names(), QSet<QString> {u"late.jpg"_s});
    std::optional<qint64> count;
    stand.sync->countOwnerless(&stand.context, [&](qint64 rows) { count = rows; });
    QTRY_COMPARE(count, std::optional<qint64>(3));
    std::optional<Result<qint64>> claimed;
    stand.sync->claimOwnerless(
        stand.account.uuid, &stand.context, [&](Result<qint64> rows) { claimed = rows; });
    QTRY_VERIFY(claimed && *claimed);
    QCOMPARE(**claimed, 3);
    QTRY_COMPARE(stand.service->names().size(), 4);
}

void TestSyncHistorySync::aRefusedRowHasTwoWaysOut()
{
    Stand stand;
    stand.service->refuse(u"bad.jpg"_s);
    QVERIFY(stand.makeAccount());
    stand.upload(u"good.jpg"_s);
    stand.upload(u"bad.jpg"_s);
    stand.upload(u"good too.jpg"_s);
    QVERIFY(*stand.syncOnce());
    QCOMPARE(stand.service->names(), QSet<QString>({u"good.jpg"_s, u"good too.jpg"_s}));
    QTRY_COMPARE(stand.sync->status().quarantined, 1);
    std::optional<QList<QuarantinedRow>> rows;
    stand.sync->quarantined(&stand.context, [&](const QList<QuarantinedRow> &got) { rows = got; });
    QTRY_VERIFY(rows);
    QCOMPARE(rows->size(), 1);
    QCOMPARE(rows->first().name, u"bad.jpg"_s);
    QCOMPARE(rows->first().reason.code, u"23514"_s);

    const int hellos = stand.service->hellos();
    stand.sync->tryAgain({});
    QTRY_VERIFY(stand.service->hellos() > hellos); // refused once more
    QTRY_COMPARE(stand.sync->status().quarantined, 1);
    stand.sync->keepHere({rows->first().id});
    QTRY_COMPARE(stand.sync->status().quarantined, 0);
    QVERIFY(*stand.syncOnce());
    QCOMPARE(stand.sync->status().waiting, 0);
    QCOMPARE(stand.service->names().size(), 2);
}

// Somebody may ask at any moment of a session, its last one too.
void TestSyncHistorySync::everybodyWhoAsksIsAnswered()
{
    Stand stand;
    QVERIFY(stand.makeAccount());
    constexpr int sessions = 25;
    int askers = 0;
    int answered = 0;
    QElapsedTimer clock;
    clock.start();
    while (stand.service->hellos() < sessions && clock.elapsed() < patience) {
        ++askers;
        stand.sync->syncNow(&stand.context, [&answered](const Result<void> &) { ++answered; });
        QCoreApplication::processEvents();
    }
    QVERIFY(stand.service->hellos() >= sessions);
    QTRY_COMPARE(answered, askers);
}

// Who asked during a session waits for the next one, which never comes.
void TestSyncHistorySync::whoAsksIsAnsweredWhenTheAccountGoes()
{
    Stand stand;
    stand.service->setMood(HistoryService::Mood::Silent);
    QVERIFY(stand.makeAccount());
    QList<bool> answers;
    const auto ask = [&] {
        stand.sync->syncNow(&stand.context,
            [&answers](const Result<void> &got) { answers.append(got.has_value()); });
    };
    ask();
    QTRY_COMPARE(stand.service->hellos(), 1);
    ask();
    Account off = stand.account;
    off.syncsHistory = false;
    stand.accounts->save(off, &stand.context, [](const Result<Account> &) {});
    QTRY_COMPARE(answers, QList<bool>({false, false}));
}

void TestSyncHistorySync::waitsForAnotherProcess()
{
    Stand stand;
    QVERIFY(stand.makeAccount());
    stand.upload(u"one.jpg"_s);
    SessionLock other(stand.home.filePath(u"locks/sync"_s), stand.account.uuid);
    QCOMPARE(other.take(), SessionLock::Taken::Yes);
    std::optional<Result<void>> ended;
    stand.sync->syncNow(&stand.context, [&](Result<void> got) { ended = got; });
    QVERIFY(!QTest::qWaitFor([&] { return ended.has_value(); }, 600));
    QCOMPARE(stand.service->hellos(), 0);
    other.letGo();
    QTRY_VERIFY(ended && *ended);
    QCOMPARE(stand.service->names().size(), 1);
    QCOMPARE(other.take(), SessionLock::Taken::Yes); // it was let go at the end
}

void TestSyncHistorySync::endsWhileTheServerSaysNothing()
{
    Stand stand;
    stand.service->setMood(HistoryService::Mood::Silent);
    QVERIFY(stand.makeAccount());
    stand.sync->start();
    QTRY_COMPARE(stand.service->hellos(), 1);
    QElapsedTimer clock;
    clock.start();
    stand.sync.reset();
    QVERIFY2(clock.elapsed() < 15'000, qPrintable(QString::number(clock.elapsed())));
    SessionLock free(stand.home.filePath(u"locks/sync"_s), stand.account.uuid);
    QCOMPARE(free.take(), SessionLock::Taken::Yes);
}

void TestSyncHistorySync::anotherAccountIsAnotherHistory()
{
    Stand stand;
    QVERIFY(stand.makeAccount());
    stand.sync->start();
    stand.upload(u"one.jpg"_s);
    QTRY_COMPARE(stand.service->names().size(), 1);
    Account off = stand.account;
    off.syncsHistory = false;
    stand.accounts->save(off, &stand.context, [](const Result<Account> &) {});
    QTRY_COMPARE(stand.phase(), Phase::Off);
    stand.upload(u"alone.jpg"_s);
    QVERIFY(!*stand.syncOnce());
    QCOMPARE(stand.service->names().size(), 1);
}

void TestSyncHistorySync::asksTheServerWhatIsMissing()
{
    Stand stand;
    QVERIFY(stand.makeAccount(false));
    std::optional<Result<SetupReport>> report;
    const auto ask = [&] {
        report.reset();
        stand.sync->checkSetup(stand.account.uuid, &stand.context,
            [&](const Result<SetupReport> &got) { report = got; });
        return QTest::qWaitFor([&] { return report.has_value(); }, patience);
    };
    QVERIFY(ask());
    QVERIFY(*report && (*report)->isThere);
    QCOMPARE((*report)->missing, QStringList {u"realtime"_s});
    stand.service->setMood(HistoryService::Mood::NotSetUp);
    QVERIFY(ask());
    QVERIFY(*report && !(*report)->isThere);
    stand.service->setMood(HistoryService::Mood::Sick);
    QVERIFY(ask());
    QVERIFY(!*report);
    stand.account.uuid = QUuid::createUuid(); // nobody's
    QVERIFY(ask());
    QVERIFY(!*report);
}

QTEST_GUILESS_MAIN(TestSyncHistorySync)
#include "test_sync_historysync.moc"
