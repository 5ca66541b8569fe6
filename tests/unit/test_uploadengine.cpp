#include "store/destinationstore.h"
#include "store/historystore.h"
#include "support/fakedestination.h"
#include "transfers/uploadengine.h"

#include <QSemaphore>
#include <QSqlQuery>
#include <QtTest>

#include <algorithm>
#include <sys/stat.h>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int discardsOf(Database &database)
{
    return database.readNow<int>([](QSqlDatabase &connection) {
        QSqlQuery query(u"SELECT count(*) FROM discards"_s, connection);
        return query.next() ? query.value(0).toInt() : -1;
    });
}

} // namespace

// Stories of the queue, told through the engine's face, with a real database and a destination
// without a server.
class TestUploadEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filesBecomeDoneAndHistoryHasThem();
    void aFolderKeepsItsStructureAndListsWhatCannotGo();
    void aPassingFaultIsRetriedAndForgotten();
    void aFinalFailureIsListedAndRetriedOnRequest();
    void oneRefusedKeyAnswersForAllThatWait();
    void uploadsOfAnAccountWaitForItsSignIn();
    void aScriptDoesNotWaitForASignIn();
    void aLockedKeychainHoldsAndFailsNothing();
    void anOverloadedAccountGetsARest();
    void pausingAnItemIsAnotherThingThanPausingAll();
    void whatRunsStopsForTheComputersSleepAndGoesOnAfterIt();
    void aSleepThatACrashCutShortIsForgotten();
    void offlineHoldsWhatNeedsANetworkAndNothingElse();
    void whatWaitsForTheNetworkGoesOnWhenItIsThere();
    void whatIsAskedForRightBeforeTheEndIsKept();
    void quietHoursAndMeteredConnectionsHoldByThemselves();
    void cancelCanBeUndone();
    void uploadsGoOnWhenTheirDestinationIsBack();
    void aTakenNameWaitsForAnAnswer();
    void anAnswerHoldsForTheRestOfItsDrop();
    void anAnswerReachesWhatIsUnderWay();
    void anAnswerForAFolderOutlivesTheRun();
    void twoFilesOfOneNameDoNotCollide();
    void theSameFileIsNotQueuedTwice();
    void afterACrashTheQueueGoesOnWithItsTokens();
    void aScanThatACrashCutOffIsFinishedWithoutRepeating();
    void aScriptContinuesOnlyItsOwnFiles();
    void neverMoreAtATimeThanAsked();
    void theTopOfTheQueueRunsFirst();
    void removedRowsComeBack();
    void aPartIsKnownBeforeItsTokenIsOnDisk();
    void aRemovedRowComesBackWithItsPart();
    void aRowWhoseEndIsStillBeingWrittenIsRemovedToo();
    void whatIsRemovedForGoodIsDiscarded();
    void aPartOfAChangedFileIsDiscarded();
    void anotherTokenOfTheSameUploadIsNoNewBeginning();

private:
    struct Seen
    {
        QHash<TransferId, TransferItem> items {};
        QList<TransferId> order {};
        QueueProgress progress {};
        bool loaded = false;
    };

    QByteArray makeFile(const QString &name, qint64 bytes = 100);
    void startEngine(UploadEngine::Options options = {});
    void add(const QList<QByteArray> &paths, ConflictPolicy conflict = ConflictPolicy::Ask);
    TransferItem item(const QString &name) const;
    QList<TransferId> ids(const QStringList &names) const;
    TransferState state(const QString &name) const { return item(name).state; }
    int countIn(TransferState state) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UploadEngine> m_engine;
    std::shared_ptr<FakeScript> m_script;
    DestinationConfig m_destination {};
    Seen m_seen {};
};

void TestUploadEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(u"profile"_s));
    QVERIFY(database);
    m_database = std::move(*database);
    m_script = std::make_shared<FakeScript>();
    m_destination = DestinationStore(*m_database).allNow().constFirst();
}

void TestUploadEngine::cleanup()
{
    m_engine.reset();
    m_database.reset();
    QCOMPARE(liveTaskFrames(), 0);
}

QByteArray TestUploadEngine::makeFile(const QString &name, qint64 bytes)
{
    const QString path = m_folder->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QByteArray(int(bytes), 'x')) != bytes)
        qFatal("cannot write the test's own file");
    return QFile::encodeName(path);
}

void TestUploadEngine::startEngine(UploadEngine::Options options)
{
    m_engine.reset();
    m_seen = {};
    options.retry.base = 1ms;
    if (!options.factory) {
        options.factory = [script = m_script](const DestinationSetup &) {
            return Result<std::unique_ptr<Destination>>(std::make_unique<FakeDestination>(script));
        };
    }
    m_engine = std::make_unique<UploadEngine>(*m_database, options);
    const auto take = [this](const QList<TransferItem> &items) {
        for (const TransferItem &i : items)
            m_seen.items.insert(i.id, i);
    };
    connect(m_engine.get(), &UploadEngine::itemsAdded, this, take);
    connect(m_engine.get(), &UploadEngine::itemsChanged, this, take);
    connect(
        m_engine.get(), &UploadEngine::itemsRemoved, this, [this](const QList<TransferId> &gone) {
            for (const TransferId id : gone)
                m_seen.items.remove(id);
        });
    connect(m_engine.get(), &UploadEngine::orderChanged, this,
        [this](const QList<TransferId> &order) { m_seen.order = order; });
    connect(m_engine.get(), &UploadEngine::progressChanged, this,
        [this](const QueueProgress &progress) { m_seen.progress = progress; });
    connect(m_engine.get(), &UploadEngine::loaded, this, [this] { m_seen.loaded = true; });
    m_engine->post(command::SetDestinations {{{m_destination, {}}}});
    m_engine->post(command::Load {});
    QTRY_VERIFY(m_seen.loaded);
}

void TestUploadEngine::add(const QList<QByteArray> &paths, ConflictPolicy conflict)
{
    m_engine->add(
        {.paths = paths, .destination = m_destination.id, .folder = {}, .conflict = conflict});
}

TransferItem TestUploadEngine::item(const QString &name) const
{
    for (const TransferItem &i : m_seen.items) {
        if (i.name == name)
            return i;
    }
    return {};
}

QList<TransferId> TestUploadEngine::ids(const QStringList &names) const
{
    QList<TransferId> found;
    for (const QString &name : names)
        found.append(item(name).id);
    return found;
}

int TestUploadEngine::countIn(TransferState wanted) const
{
    int count = 0;
    for (const TransferItem &i : m_seen.items)
        count += i.state == wanted ? 1 : 0;
    return count;
}

void TestUploadEngine::filesBecomeDoneAndHistoryHasThem()
{
    startEngine();
    add({makeFile(u"a.txt"_s, 10), makeFile(u"b.txt"_s, 20), makeFile(u"c.txt"_s, 0)});
    QTRY_COMPARE(countIn(TransferState::Done), 3);
    // Done is said only once history holds it.
    const HistoryPage page = HistoryStore(*m_database).searchNow({});
    QCOMPARE(page.entries.size(), 3);
    for (const HistoryEntry &entry : page.entries) {
        QCOMPARE(entry.outcome, HistoryOutcome::Done);
        QCOMPARE(entry.verified, Verification::Size);
        QCOMPARE(entry.remote, u"fake/"_s + entry.name);
        QCOMPARE(entry.destinationName, m_destination.name);
    }
    QTRY_VERIFY(m_seen.progress.isIdle());
    QCOMPARE(m_seen.progress.storedBytes, 30);
}

void TestUploadEngine::aFolderKeepsItsStructureAndListsWhatCannotGo()
{
    makeFile(u"trip/day1/one.jpg"_s);
    makeFile(u"trip/day2/two.jpg"_s);
    const QByteArray pipe = QFile::encodeName(m_folder->filePath(u"trip/pipe"_s));
    QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
    startEngine();
    add({QFile::encodeName(m_folder->filePath(u"trip"_s))});
    QTRY_COMPARE(state(u"trip/day1/one.jpg"_s), TransferState::Done);
    QTRY_COMPARE(state(u"trip/day2/two.jpg"_s), TransferState::Done);
    QTRY_COMPARE(state(u"trip/pipe"_s), TransferState::Failed);
    QCOMPARE(item(u"trip/pipe"_s).failure->kind, FailureKind::NotRegularFile);
    QVERIFY(item(u"trip/pipe"_s).group != 0);
    HistoryQuery failures;
    failures.outcome = HistoryOutcome::Failed;
    QTRY_COMPARE(HistoryStore(*m_database).searchNow(failures).entries.size(), 1);
}

void TestUploadEngine::aPassingFaultIsRetriedAndForgotten()
{
    const Failure lost {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry};
    m_script->answer(u"a.txt"_s, failed(lost));
    m_script->answer(u"a.txt"_s, failed(lost));
    startEngine();
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(m_script->attempts().size(), 3);
    QCOMPARE(item(u"a.txt"_s).allAttempts, qint16(3));
    QVERIFY(!item(u"a.txt"_s).failure);
    QCOMPARE(m_script->lastToken(), QByteArray("token of a.txt"));
}

void TestUploadEngine::aFinalFailureIsListedAndRetriedOnRequest()
{
    m_script->answer(u"a.txt"_s,
        failed({.kind = FailureKind::TooLarge, .advice = Advice::GiveUp, .limitBytes = 50}));
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Failed);
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Done);
    QCOMPARE(item(u"a.txt"_s).failure->limitBytes, 50);
    QTRY_COMPARE(HistoryStore(*m_database).searchNow({}).entries.size(), 2);
    m_engine->post(command::RetryAllFailed {});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    // The retry replaced the failure: one row per upload.
    QCOMPARE(HistoryStore(*m_database).searchNow({}).entries.size(), 2);
}

void TestUploadEngine::oneRefusedKeyAnswersForAllThatWait()
{
    m_script->answerAll({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    startEngine();
    QList<QByteArray> files;
    for (int i = 0; i < 200; ++i)
        files.append(makeFile(u"f%1.txt"_s.arg(i)));
    add(files);
    QTRY_COMPARE(countIn(TransferState::Failed), 200);
    QVERIFY2(m_script->attempts().size() < 100, "a refused key must not be tried by each item");
    m_script->clearAnswerAll();
    m_engine->post(command::RetryAllFailed {});
    QTRY_COMPARE(countIn(TransferState::Done), 200);
}

void TestUploadEngine::uploadsOfAnAccountWaitForItsSignIn()
{
    m_destination.settings.insert(u"account"_s, uuid7().toString());
    m_script->answerAll(
        {.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn, .code = u"signed_out"_s});
    startEngine();
    QList<QByteArray> files;
    for (int i = 0; i < 200; ++i)
        files.append(makeFile(u"f%1.txt"_s.arg(i)));
    add(files);
    const auto saySo = [this] {
        int count = 0;
        for (const TransferItem &i : m_seen.items) {
            const bool waits = i.state == TransferState::Waiting && i.failure;
            count += waits && i.failure->advice == Advice::SignIn ? 1 : 0;
        }
        return count;
    };
    QTRY_COMPARE(saySo(), 200);
    const qsizetype tries = m_script->attempts().size();
    QVERIFY2(tries < 100, "each item asking for itself");
    QCOMPARE(HistoryStore(*m_database).searchNow({}).entries.size(), 0);
    m_script->clearAnswerAll();
    m_engine->post(command::SetDestinations {{{m_destination, {}}}}); // somebody has signed in
    QTRY_COMPARE(countIn(TransferState::Done), 200);
    QVERIFY(!item(u"f7.txt"_s).failure);
}

void TestUploadEngine::aScriptDoesNotWaitForASignIn()
{
    m_destination.settings.insert(u"account"_s, uuid7().toString());
    m_script->answerAll({.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    UploadEngine::Options options;
    options.waitOutOffline = false;
    startEngine(options);
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(countIn(TransferState::Failed), 2);
}

// Without its secret an upload would be refused for good; with it, it goes on by itself.
void TestUploadEngine::aLockedKeychainHoldsAndFailsNothing()
{
    startEngine();
    QList<Hold> holds;
    connect(m_engine.get(), &UploadEngine::holdsChanged, this,
        [&holds](const QList<Hold> &now) { holds = now; });
    m_engine->post(command::SetDestinations {{{m_destination, {}, SecretsState::Locked}}});
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(countIn(TransferState::Waiting), 2);
    QTRY_COMPARE(holds.size(), 1);
    QCOMPARE(holds[0].reason, HoldReason::KeychainLocked);
    QCOMPARE(holds[0].failure->code, u"keychain-locked"_s);
    // Neither "Start now" nor "Try again" sends anything without it.
    m_engine->post(command::StartNow {{item(u"a.txt"_s).id}});
    m_engine->post(command::Retry {{item(u"b.txt"_s).id}});
    m_engine->post(command::SetDestinations {{{m_destination, {}, SecretsState::Waiting}}});
    QTRY_COMPARE(holds.value(0).failure->code, u"keychain-slow"_s);
    QCOMPARE(m_script->attempts().size(), 0);
    QCOMPARE(countIn(TransferState::Waiting), 2);
    m_engine->post(command::SetDestinations {{{m_destination, {}}}});
    QTRY_COMPARE(countIn(TransferState::Done), 2);
    QTRY_VERIFY(holds.isEmpty());
}

// After the fourth refusal in a row nothing goes to the account for two minutes, by whichever of its
// destinations; unless a person wants to try now, and it works again.
void TestUploadEngine::anOverloadedAccountGetsARest()
{
    startEngine();
    QList<Hold> holds;
    connect(m_engine.get(), &UploadEngine::holdsChanged, this,
        [&holds](const QList<Hold> &now) { holds = now; });
    DestinationConfig sibling = m_destination;
    sibling.id = m_destination.id + 1;
    sibling.uuid = uuid7();
    const QMap<QString, QString> key {{u"key"_s, u"sk-one-account"_s}};
    m_engine->post(command::SetDestinations {{{m_destination, key}, {sibling, key}}});
    m_script->answerAll({.kind = FailureKind::ServerError,
        .advice = Advice::WaitThenRetry,
        .code = u"overloaded"_s});
    const qint64 began = QDateTime::currentMSecsSinceEpoch();
    add({makeFile(u"a.txt"_s)});

    const auto restsUntil = [&holds](DestinationId id) {
        for (const Hold &hold : std::as_const(holds)) {
            if (hold.destination == id && hold.reason == HoldReason::Overloaded)
                return hold.until;
        }
        return qint64(0);
    };
    QTRY_VERIFY(restsUntil(m_destination.id) >= began + 120'000);
    QVERIFY(restsUntil(m_destination.id) < began + 240'000);
    QCOMPARE(restsUntil(sibling.id), restsUntil(m_destination.id));
    QCOMPARE(m_script->attempts().size(), 4);
    m_script->clearAnswerAll();
    m_engine->add({.paths = {makeFile(u"b.txt"_s)}, .destination = sibling.id});
    QTRY_COMPARE(countIn(TransferState::Waiting), 2);
    QCOMPARE(m_script->attempts().size(), 4); // nobody has tried meanwhile

    m_engine->post(command::StartNow {{item(u"a.txt"_s).id}});

    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Done); // the account is well again
    QTRY_VERIFY(holds.isEmpty());
}

void TestUploadEngine::pausingAnItemIsAnotherThingThanPausingAll()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(m_script->running(), 2);
    m_engine->post(command::Pause {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Paused);
    m_engine->post(command::HoldAll {});
    QTRY_COMPARE(m_script->running(), 0);
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Waiting);
    m_script->release();
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Done);
    QCOMPARE(state(u"a.txt"_s), TransferState::Paused); // it stays as the user left it
    m_engine->post(command::Resume {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
}

// Its own reason: what a person paused before stays so.
void TestUploadEngine::whatRunsStopsForTheComputersSleepAndGoesOnAfterIt()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(m_script->running(), 2);
    m_engine->post(command::HoldAll {HoldReason::Asleep});
    QTRY_COMPARE(m_seen.progress.heldBack, std::optional(HoldReason::Asleep));
    QTRY_COMPARE(m_seen.progress.active, 0);
    QTRY_COMPARE(countIn(TransferState::Waiting), 2);
    QCOMPARE(m_script->running(), 0);
    QVERIFY(!m_seen.progress.allPaused); // nobody did that
    QCOMPARE(item(u"a.txt"_s).attempts, 0); // an attempt that was stopped is none that failed
    m_engine->post(command::HoldAll {});
    m_script->release();
    m_engine->post(command::LiftAll {HoldReason::Asleep});
    QTRY_VERIFY(m_seen.progress.allPaused);
    QCOMPARE(countIn(TransferState::Waiting), 2);
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(countIn(TransferState::Done), 2);
    QTRY_COMPARE(m_seen.progress.heldBack, std::nullopt);
    QVERIFY(m_script->lastToken().startsWith("token of ")); // they went on from what the server had
}

void TestUploadEngine::aSleepThatACrashCutShortIsForgotten()
{
    startEngine();
    m_engine->post(command::HoldAll {HoldReason::Asleep});
    m_engine->post(command::HoldAll {HoldReason::Offline});
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Waiting);
    startEngine();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
}

// It is a hint: what runs goes on, and whoever knows better overrules it.
void TestUploadEngine::offlineHoldsWhatNeedsANetworkAndNothingElse()
{
    startEngine();
    DestinationConfig far = m_destination;
    far.id = m_destination.id + 1;
    far.uuid = uuid7();
    far.kind = u"tus"_s;
    far.settings = {{u"url"_s, u"https://files.example.com/"_s}};
    DestinationConfig here = far;
    here.id = far.id + 1;
    here.uuid = uuid7();
    here.settings = {{u"url"_s, u"http://127.0.0.1:1080/"_s}};
    m_engine->post(command::SetDestinations {{{m_destination, {}}, {far, {}}, {here, {}}}});
    const auto addTo = [this](const DestinationConfig &where, const QString &name) {
        m_engine->add({.paths = {makeFile(name)}, .destination = where.id});
    };
    m_script->hold();
    addTo(far, u"runs.txt"_s);
    QTRY_COMPARE(m_script->running(), 1);
    m_engine->post(command::HoldAll {HoldReason::Offline});
    addTo(far, u"far.txt"_s);
    addTo(here, u"here.txt"_s);
    addTo(m_destination, u"folder.txt"_s);
    QTRY_COMPARE(m_script->running(), 3);
    m_script->release();
    QTRY_COMPARE(countIn(TransferState::Done), 3);
    QTRY_COMPARE(m_seen.progress.active, 0);
    QCOMPARE(state(u"far.txt"_s), TransferState::Waiting);
    QTRY_COMPARE(m_seen.progress.heldBack, std::optional(HoldReason::Offline));
    QVERIFY(!m_seen.progress.allPaused);
    m_engine->post(command::LiftAll {HoldReason::Offline});
    QTRY_COMPARE(state(u"far.txt"_s), TransferState::Done);
}

// Not when the next attempt would have been due: that may be minutes away.
void TestUploadEngine::whatWaitsForTheNetworkGoesOnWhenItIsThere()
{
    UploadEngine::Options options;
    startEngine(options);
    m_script->answerAll({.kind = FailureKind::Offline,
        .advice = Advice::WaitThenRetry,
        .retryAfter = std::chrono::minutes(10)});
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(countIn(TransferState::RetryWait), 2);
    m_script->clearAnswerAll();
    m_engine->post(command::LiftAll {HoldReason::Offline});
    QTRY_COMPARE(countIn(TransferState::Done), 2);
}

// The program ends in the same breath; the next one knows of all of it.
void TestUploadEngine::whatIsAskedForRightBeforeTheEndIsKept()
{
    startEngine();
    m_engine->post(command::HoldAll {});
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s), makeFile(u"c.txt"_s)});
    startEngine();
    QTRY_COMPARE(countIn(TransferState::Waiting), 3);
    QTRY_VERIFY(m_seen.progress.allPaused);

    m_engine->post(command::Pause {ids({u"a.txt"_s})});
    m_engine->post(command::Cancel {ids({u"b.txt"_s})});
    startEngine();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Paused);
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Cancelled);
    QCOMPARE(state(u"c.txt"_s), TransferState::Waiting);
    QVERIFY(m_seen.progress.allPaused);
    QCOMPARE(m_script->attempts().size(), 0); // nothing moved all the while

    m_engine->post(command::LiftAll {});
    startEngine();
    QTRY_COMPARE(state(u"c.txt"_s), TransferState::Done);
    QVERIFY(!m_seen.progress.allPaused);
}

// The reasons are kept apart, each over restarts: what the hours hold, a person's pause does not free.
void TestUploadEngine::quietHoursAndMeteredConnectionsHoldByThemselves()
{
    startEngine();
    QList<Hold> holds;
    const auto listen = [this, &holds] {
        connect(m_engine.get(), &UploadEngine::holdsChanged, this,
            [&holds](const QList<Hold> &now) { holds = now; });
    };
    listen();
    m_engine->post(command::HoldAll {});
    m_engine->post(command::HoldAll {.reason = HoldReason::Schedule, .until = 1000});
    m_engine->post(command::HoldAll {.reason = HoldReason::Metered});
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(holds.size(), 3);
    m_engine->post(command::HoldAll {.reason = HoldReason::Schedule, .until = 2000});
    QTRY_VERIFY(std::any_of(
        holds.cbegin(), holds.cend(), [](const Hold &hold) { return hold.until == 2000; }));
    m_engine->post(command::LiftAll {});
    startEngine();
    listen();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Waiting);
    QTRY_COMPARE(m_seen.progress.heldBack, std::optional(HoldReason::Schedule));
    QVERIFY(!m_seen.progress.allPaused); // no person did it
    m_engine->post(command::LiftAll {HoldReason::Schedule});
    QTRY_COMPARE(holds.size(), 1);
    QCOMPARE(holds.first().reason, HoldReason::Metered);
    QTRY_COMPARE(m_seen.progress.heldBack, std::optional(HoldReason::Metered));
    QCOMPARE(m_script->attempts().size(), 0);
    m_engine->post(command::LiftAll {HoldReason::Metered});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
}

void TestUploadEngine::cancelCanBeUndone()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(m_script->running(), 1);
    m_engine->post(command::Cancel {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Cancelled);
    QCOMPARE(m_script->running(), 0);
    m_script->release();
    m_engine->post(command::Retry {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
}

void TestUploadEngine::uploadsGoOnWhenTheirDestinationIsBack()
{
    startEngine();
    DestinationConfig other = m_destination;
    other.id = m_destination.id + 1;
    m_engine->post(command::SetDestinations {{{other, {}}}});
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(countIn(TransferState::Failed), 2);
    QCOMPARE(item(u"a.txt"_s).failure->kind, FailureKind::DestinationMissing);
    m_engine->post(command::SetDestinations {{{m_destination, {}}, {other, {}}}});
    QTRY_COMPARE(countIn(TransferState::Done), 2);
}

void TestUploadEngine::aTakenNameWaitsForAnAnswer()
{
    m_script->answer(
        u"a.txt"_s, failed({.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser}));
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::NeedsAnswer);
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::Done); // the others go on meanwhile
    m_engine->post(command::AnswerConflict {ids({u"a.txt"_s}), ConflictPolicy::Replace});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(item(u"a.txt"_s).conflict, ConflictPolicy::Replace);
}

void TestUploadEngine::anAnswerHoldsForTheRestOfItsDrop()
{
    const Failure taken {.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser};
    m_script->answer(u"a.txt"_s, failed(taken));
    startEngine({.concurrency = 1});
    add({makeFile(u"other.txt"_s)}); // of a drop of its own
    QTRY_COMPARE(state(u"other.txt"_s), TransferState::Done);
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::NeedsAnswer);
    m_script->hold();
    add({makeFile(u"stranger.txt"_s)});
    add({makeFile(u"b.txt"_s), makeFile(u"c.txt"_s)});
    QTRY_VERIFY(item(u"b.txt"_s).id != 0 && item(u"c.txt"_s).id != 0);
    // Together with b.txt, which asked nothing yet.
    m_engine->post(command::AnswerConflict {
        ids({u"a.txt"_s, u"b.txt"_s}), ConflictPolicy::KeepBoth, AnswerScope::TheirDrops});
    QTRY_COMPARE(item(u"c.txt"_s).conflict, ConflictPolicy::KeepBoth);
    QCOMPARE(item(u"b.txt"_s).conflict, ConflictPolicy::KeepBoth);
    QCOMPARE(item(u"a.txt"_s).conflict, ConflictPolicy::KeepBoth);
    QCOMPARE(item(u"stranger.txt"_s).conflict, ConflictPolicy::Ask);
    m_script->release();
    QTRY_COMPARE(countIn(TransferState::Done), 5);
}

// They began with the question; by the time they have one, the answer is there.
void TestUploadEngine::anAnswerReachesWhatIsUnderWay()
{
    const Failure taken {.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser};
    m_script->answer(u"a.txt"_s, failed(taken));
    m_script->answer(u"b.txt"_s, failed(taken));
    m_script->answer(u"b.txt"_s, failed(taken));
    startEngine();
    m_script->hold();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(m_script->running(), 2);
    m_engine->post(command::AnswerConflict {
        ids({u"a.txt"_s}), ConflictPolicy::Replace, AnswerScope::TheirDrops});
    QTRY_COMPARE(item(u"b.txt"_s).conflict, ConflictPolicy::Replace);
    m_script->release();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    // A folder in the way, say: what may replace and cannot does not try for ever.
    QTRY_COMPARE(state(u"b.txt"_s), TransferState::NeedsAnswer);
    QCOMPARE(m_script->attempts().count(u"a.txt"_s), 2);
    QCOMPARE(m_script->attempts().count(u"b.txt"_s), 2);
}

void TestUploadEngine::anAnswerForAFolderOutlivesTheRun()
{
    const Failure taken = {.kind = FailureKind::AlreadyExists,
        .advice = Advice::AskUser,
        .there = FileThere {.bytes = 7, .changedAt = 1'700'000'000'000}};
    m_script->answer(u"folder/a.txt"_s, failed(taken));
    startEngine({.concurrency = 1});
    makeFile(u"folder/a.txt"_s);
    add({QFile::encodeName(m_folder->filePath(u"folder"_s))});
    QTRY_COMPARE(state(u"folder/a.txt"_s), TransferState::NeedsAnswer);
    startEngine({.concurrency = 1}); // and what is there is still known
    QTRY_COMPARE(state(u"folder/a.txt"_s), TransferState::NeedsAnswer);
    QCOMPARE(item(u"folder/a.txt"_s).failure->there->bytes, 7);
    m_engine->post(command::HoldAll {});
    m_engine->post(command::AnswerConflict {
        ids({u"folder/a.txt"_s}), ConflictPolicy::Skip, AnswerScope::TheirDrops});
    QTRY_COMPARE(state(u"folder/a.txt"_s), TransferState::Waiting);
    startEngine({.concurrency = 1});
    QCOMPARE(item(u"folder/a.txt"_s).conflict, ConflictPolicy::Skip);
}

void TestUploadEngine::twoFilesOfOneNameDoNotCollide()
{
    startEngine();
    add({makeFile(u"one/report.pdf"_s), makeFile(u"two/report.pdf"_s)});
    QTRY_COMPARE(countIn(TransferState::Done), 2);
    QVERIFY(item(u"report.pdf"_s).id != 0);
    QVERIFY(item(u"report (2).pdf"_s).id != 0);
}

void TestUploadEngine::theSameFileIsNotQueuedTwice()
{
    m_script->hold();
    startEngine();
    const QByteArray file = makeFile(u"a.txt"_s);
    add({file});
    QTRY_COMPARE(m_script->running(), 1);
    add({file, makeFile(u"b.txt"_s)});
    QTRY_VERIFY(item(u"b.txt"_s).id != 0);
    m_script->release();
    QTRY_COMPARE(countIn(TransferState::Done), 2);
    QCOMPARE(m_seen.items.size(), 2);
}

void TestUploadEngine::afterACrashTheQueueGoesOnWithItsTokens()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Uploading);
    startEngine(); // the first engine is gone, in the middle of its bytes
    QTRY_COMPARE(m_script->running(), 1);
    QCOMPARE(m_script->lastToken(), QByteArray("token of a.txt"));
    m_script->release();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(HistoryStore(*m_database).searchNow({}).entries.size(), 1);
}

void TestUploadEngine::aScanThatACrashCutOffIsFinishedWithoutRepeating()
{
    makeFile(u"trip/one.jpg"_s);
    startEngine();
    add({QFile::encodeName(m_folder->filePath(u"trip"_s))});
    QTRY_COMPARE(state(u"trip/one.jpg"_s), TransferState::Done);
    QTRY_VERIFY(m_seen.progress.isIdle());
    // As a crash in the middle of the scan leaves it: one file done, another not seen yet.
    makeFile(u"trip/two.jpg"_s);
    const auto cutOff = m_database->writeNow<int>([](QSqlDatabase &connection) -> Result<int> {
        QSqlQuery query(connection);
        if (!query.exec(u"UPDATE transfer_groups SET scanning = 1"_s))
            return failed({.kind = FailureKind::DatabaseFailed});
        return query.numRowsAffected();
    });
    QCOMPARE(cutOff.value_or(0), 1);
    startEngine();
    QTRY_COMPARE(state(u"trip/two.jpg"_s), TransferState::Done);
    QCOMPARE(m_script->attempts(), QStringList({u"trip/one.jpg"_s, u"trip/two.jpg"_s}));
}

void TestUploadEngine::aScriptContinuesOnlyItsOwnFiles()
{
    m_script->hold();
    startEngine();
    const QByteArray mine = makeFile(u"mine.txt"_s);
    add({mine, makeFile(u"other.txt"_s)});
    QTRY_COMPARE(m_script->running(), 2);
    startEngine({.continueQueue = false});
    m_script->release();
    add({mine});
    QTRY_COMPARE(state(u"mine.txt"_s), TransferState::Done);
    QCOMPARE(m_script->lastToken(), QByteArray("token of mine.txt"));
    QCOMPARE(m_seen.items.size(), 1);
    startEngine(); // the other one was kept
    QTRY_COMPARE(state(u"other.txt"_s), TransferState::Done);
}

void TestUploadEngine::neverMoreAtATimeThanAsked()
{
    m_script->hold();
    startEngine({.concurrency = 3});
    QList<QByteArray> files;
    for (int i = 0; i < 40; ++i)
        files.append(makeFile(u"f%1.txt"_s.arg(i)));
    add(files);
    QTRY_COMPARE(m_script->running(), 3);
    m_engine->post(command::SetConcurrency {7});
    QTRY_COMPARE(m_script->running(), 7);
    m_engine->post(command::SetConcurrency {1});
    m_script->release();
    QTRY_COMPARE(countIn(TransferState::Done), 40);
    QCOMPARE(m_script->mostRunning(), 7);
}

void TestUploadEngine::theTopOfTheQueueRunsFirst()
{
    startEngine({.concurrency = 1, .startPaused = true});
    QList<QByteArray> files;
    QStringList names;
    for (int i = 0; i < 30; ++i) {
        names.append(u"f%1.txt"_s.arg(i));
        files.append(makeFile(names.constLast()));
    }
    add(files);
    QTRY_COMPARE(m_seen.items.size(), 30);
    m_engine->post(command::Move {ids({u"f29.txt"_s, u"f28.txt"_s}), QueueMove::Top});
    m_engine->post(command::Move {ids({u"f0.txt"_s}), QueueMove::Bottom});
    QTRY_COMPARE(m_seen.order.size(), 30);
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(countIn(TransferState::Done), 30);
    const QStringList attempts = m_script->attempts();
    QCOMPARE(attempts.at(0), u"f28.txt"_s);
    QCOMPARE(attempts.at(1), u"f29.txt"_s);
    QCOMPARE(attempts.at(2), u"f1.txt"_s);
    QCOMPARE(attempts.constLast(), u"f0.txt"_s);
}

void TestUploadEngine::removedRowsComeBack()
{
    m_script->answer(u"bad.txt"_s, failed({.kind = FailureKind::Refused}));
    startEngine();
    add({makeFile(u"good.txt"_s), makeFile(u"bad.txt"_s)});
    QTRY_COMPARE(state(u"good.txt"_s), TransferState::Done);
    QTRY_COMPARE(state(u"bad.txt"_s), TransferState::Failed);
    m_engine->post(command::RemoveFinished {ids({u"good.txt"_s, u"bad.txt"_s})});
    QTRY_VERIFY(m_seen.items.isEmpty());
    m_engine->post(command::RestoreRemoved {});
    QTRY_COMPARE(m_seen.items.size(), 2);
    m_engine->post(command::RetryAllFailed {});
    QTRY_COMPARE(state(u"bad.txt"_s), TransferState::Done);
}

void TestUploadEngine::aPartIsKnownBeforeItsTokenIsOnDisk()
{
    m_script->hold();
    startEngine({.startPaused = true});
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(m_seen.items.size(), 1);
    QSemaphore disk;
    m_database->read<int>(
        [&disk](QSqlDatabase &) {
            disk.acquire();
            return 0;
        },
        this, [](int) {});
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(m_script->running(), 1);
    m_engine->post(command::Cancel {ids({u"a.txt"_s})});
    QTRY_COMPARE(m_script->running(), 0);
    disk.release();
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Cancelled);
    m_script->release();
    m_engine->post(command::Retry {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(m_script->lastToken(), QByteArray("token of a.txt"));
}

void TestUploadEngine::aRemovedRowComesBackWithItsPart()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(m_script->running(), 1);
    m_engine->post(command::Cancel {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Cancelled);
    m_engine->post(command::RemoveFinished {ids({u"a.txt"_s})});
    QTRY_VERIFY(m_seen.items.isEmpty());
    m_engine->post(command::RestoreRemoved {});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Cancelled);
    m_script->release();
    m_engine->post(command::Retry {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(m_script->lastToken(), QByteArray("token of a.txt")); // it went on where it was
    startEngine();
    QTRY_VERIFY(m_seen.progress.isIdle());
    QCOMPARE(discardsOf(*m_database), 0);
    QVERIFY(m_script->discarded().isEmpty());
}

// Removed for good, once nobody can undo it any more: here, since another run has begun.
void TestUploadEngine::aRowWhoseEndIsStillBeingWrittenIsRemovedToo()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s)});
    QTRY_COMPARE(m_script->running(), 2);
    QSemaphore disk;
    m_database->read<int>(
        [&disk](QSqlDatabase &) {
            disk.acquire();
            return 0;
        },
        this, [](int) {});
    auto slow = qScopeGuard([&disk] { disk.release(); });
    m_engine->post(command::Cancel {ids({u"a.txt"_s})});
    QTRY_COMPARE(m_seen.progress.cancelled, 1);
    m_engine->post(command::RemoveFinished {ids({u"a.txt"_s})});
    m_engine->post(command::Cancel {ids({u"b.txt"_s})});
    QTRY_COMPARE(m_seen.progress.cancelled, 2); // the queue has heard of both
    QVERIFY(state(u"a.txt"_s) != TransferState::Cancelled); // and says nothing that is not on disk
    slow.dismiss();
    disk.release();
    QTRY_COMPARE(m_seen.items.size(), 1);
    m_engine->post(command::RestoreRemoved {});
    QTRY_COMPARE(m_seen.items.size(), 2);
    QCOMPARE(state(u"a.txt"_s), TransferState::Cancelled);
}

void TestUploadEngine::whatIsRemovedForGoodIsDiscarded()
{
    m_script->hold();
    startEngine();
    add({makeFile(u"a.txt"_s), makeFile(u"b.txt"_s), makeFile(u"c.txt"_s)});
    QTRY_COMPARE(m_script->running(), 3);
    m_engine->post(command::Cancel {ids({u"a.txt"_s, u"b.txt"_s})});
    QTRY_COMPARE(countIn(TransferState::Cancelled), 2);
    m_engine->post(command::RemoveFinished {ids({u"a.txt"_s})});
    QTRY_COMPARE(m_seen.items.size(), 2);
    QTRY_COMPARE(discardsOf(*m_database), 1);
    QVERIFY(m_script->discarded().isEmpty()); // it may be wanted back
    startEngine();
    QTRY_COMPARE(discardsOf(*m_database), 0);
    // Not the cancelled one that is still in the list, nor the one that is under way.
    QCOMPARE(m_script->discarded(), QList<QByteArray>({"token of a.txt"}));
    m_script->release();
    QTRY_COMPARE(state(u"c.txt"_s), TransferState::Done);
    // What was finished is the file itself.
    m_engine->post(command::RemoveFinished {ids({u"c.txt"_s})});
    startEngine();
    QTRY_COMPARE(m_seen.items.size(), 1);
    QCOMPARE(m_script->discarded().size(), 1);
}

void TestUploadEngine::aPartOfAChangedFileIsDiscarded()
{
    m_script->answer(u"a.txt"_s, failed({.kind = FailureKind::Refused}));
    startEngine();
    add({makeFile(u"a.txt"_s)});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Failed);
    makeFile(u"a.txt"_s, 200);
    m_engine->post(command::Retry {ids({u"a.txt"_s})});
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(m_script->lastToken(), QByteArray());
    QTRY_COMPARE(discardsOf(*m_database), 1);
}

namespace {

// A server on a line that breaks again and again, a little further on each time. Its token tells
// where, as that of tus does, so it is another one every time.
class BreakingDestination final : public Destination
{
public:
    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override
    {
        const qint64 offset = request.resumeToken.toLongLong();
        context.setPhase(UploadPhase::Uploading);
        context.setStored(offset);
        context.setStored(offset + 10);
        const Result<void> kept = co_await context.keepToken(QByteArray::number(offset + 10));
        if (!kept)
            co_return failed(kept.error());
        if (offset + 10 < request.stamp.size)
            co_return failed({.kind = FailureKind::ConnectionLost, .advice = Advice::Retry});
        UploadedFile file;
        file.bytes = request.stamp.size;
        co_return file;
    }
};

} // namespace

void TestUploadEngine::anotherTokenOfTheSameUploadIsNoNewBeginning()
{
    UploadEngine::Options options;
    options.factory = [](const DestinationSetup &) {
        return Result<std::unique_ptr<Destination>>(std::make_unique<BreakingDestination>());
    };
    startEngine(options);
    add({makeFile(u"a.txt"_s, 200)});
    // Twenty attempts, far more than a queue makes that sees no progress.
    QTRY_COMPARE(state(u"a.txt"_s), TransferState::Done);
    QCOMPARE(item(u"a.txt"_s).allAttempts, qint16(20));
    QVERIFY(item(u"a.txt"_s).course->resumed);
    QVERIFY(!item(u"a.txt"_s).course->restarted);
}

QTEST_GUILESS_MAIN(TestUploadEngine)
#include "test_uploadengine.moc"
