#include "destinations/route/members.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "support/fakedestination.h"
#include "transfers/uploadengine.h"

#include <QtTest>

using namespace ferry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 megabyte = 1'000'000;

const Failure noBalance {.kind = FailureKind::QuotaExceeded,
    .advice = Advice::GiveUp,
    .httpStatus = 429,
    .code = u"no-balance"_s};
const Failure overloaded {
    .kind = FailureKind::ServerError, .advice = Advice::WaitThenRetry, .code = u"overloaded"_s};

} // namespace

// Routes and automatic destinations, told through the engine's face, with a real database and destinations without
// servers.
class UploadRoutesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneThatFailsHidesNoneOfTheOthers();
    void aDropIsTogetherAlsoAfterACrash();
    void aFolderGoesAlongWithAllOfItsFiles();
    void aRouteWithoutAMemberTakesNothingAndSaysWhy();
    void aRouteIsKnownBeforeTheKeychainHasAnswered();
    void theSameFileAgainTriesWhatHadFailed();
    void whatWasCancelledIsAddedAgain();
    void aServiceIsChosenByWhatItTakes();
    void whatNoneTakesSaysSoAtOnce();
    void anEmptyBalanceLetsTheNextTakeOver();
    void whoDeclinesStaysWhereItIs();
    void anOverloadMovesOnWhatWaits();
    void aRetryChoosesAnew();
    void anAutomaticOneMayBeOnARoute();

private:
    DestinationConfig save(const QString &name, const QString &kind,
        const QMap<QString, QString> &settings = {}, int limit = 0);
    DestinationConfig saveLeading(const QString &name, const QString &kind,
        const QList<DestinationConfig> &to, const QMap<QString, QString> &settings = {});
    QByteArray makeFile(const QString &name, qint64 bytes = 100);
    void start(bool isPaused = false, bool givesDestinations = true);
    void giveDestinations();
    AddAnswer add(const QList<QByteArray> &paths, const DestinationConfig &to);
    TransferItem item(const DestinationConfig &at, const QString &name = u"a.pdf"_s) const;
    TransferState state(const DestinationConfig &at) const { return item(at).state; }
    FakeScript &script(const DestinationConfig &of);
    QList<HistoryEntry> history();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<UploadEngine> m_engine;
    std::map<DestinationId, std::shared_ptr<FakeScript>> m_scripts;
    QHash<TransferId, TransferItem> m_items {};
    QHash<GroupId, TransferGroup> m_groups {};
    QList<AddAnswer> m_answers {};
};

void UploadRoutesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(u"profile"_s));
    QVERIFY(database);
    m_database = std::move(*database);
}

void UploadRoutesTest::cleanup()
{
    m_engine.reset();
    m_database.reset();
    m_scripts.clear();
    QCOMPARE(liveTaskFrames(), 0);
}

DestinationConfig UploadRoutesTest::save(
    const QString &name, const QString &kind, const QMap<QString, QString> &settings, int limit)
{
    const Result<DestinationConfig> saved
        = DestinationStore(*m_database)
              .saveNow({.name = name, .kind = kind, .settings = settings, .limit = limit});
    if (!saved)
        qFatal("the test's own destination cannot be saved");
    m_scripts[saved->id] = std::make_shared<FakeScript>();
    return *saved;
}

DestinationConfig UploadRoutesTest::saveLeading(const QString &name, const QString &kind,
    const QList<DestinationConfig> &to, const QMap<QString, QString> &settings)
{
    QList<RouteMember> list;
    for (const DestinationConfig &member : to)
        list.append({member.uuid, member.name});
    QMap<QString, QString> all = settings;
    all.insert(u"to"_s, members::toText(list));
    return save(name, kind, all);
}

QByteArray UploadRoutesTest::makeFile(const QString &name, qint64 bytes)
{
    const QString path = m_folder->filePath(u"files/"_s + name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.resize(bytes)) // nobody reads it
        qFatal("cannot write the test's own file");
    return QFile::encodeName(path);
}

void UploadRoutesTest::start(bool isPaused, bool givesDestinations)
{
    m_engine.reset();
    m_items.clear();
    m_groups.clear();
    UploadEngine::Options options {.startPaused = isPaused};
    options.retry.base = 1ms;
    options.factory = [this](const DestinationSetup &setup) {
        return Result<std::unique_ptr<Destination>>(
            std::make_unique<FakeDestination>(m_scripts.at(setup.config.id)));
    };
    m_engine = std::make_unique<UploadEngine>(*m_database, options);
    const auto take = [this](const QList<TransferItem> &items) {
        for (const TransferItem &i : items)
            m_items.insert(i.id, i);
    };
    connect(m_engine.get(), &UploadEngine::itemsAdded, this, take);
    connect(m_engine.get(), &UploadEngine::itemsChanged, this, take);
    connect(m_engine.get(), &UploadEngine::groupsChanged, this,
        [this](const QList<TransferGroup> &groups) {
            for (const TransferGroup &group : groups)
                m_groups.insert(group.id, group);
        });
    connect(m_engine.get(), &UploadEngine::addAnswered, this,
        [this](const AddAnswer &answer) { m_answers.append(answer); });
    QSignalSpy loaded(m_engine.get(), &UploadEngine::loaded);
    if (givesDestinations)
        giveDestinations();
    m_engine->post(command::Load {});
    QTRY_COMPARE(loaded.size(), 1);
}

void UploadRoutesTest::giveDestinations()
{
    QList<DestinationSetup> setups;
    for (const DestinationConfig &config : DestinationStore(*m_database).allNow()) {
        if (m_scripts.contains(config.id))
            setups.append({config, {}});
    }
    m_engine->post(command::SetDestinations {setups});
}

AddAnswer UploadRoutesTest::add(const QList<QByteArray> &paths, const DestinationConfig &to)
{
    m_answers.clear();
    m_engine->add({.paths = paths, .destination = to.id});
    if (!QTest::qWaitFor([this] { return !m_answers.isEmpty(); }))
        qFatal("no answer");
    return m_answers.takeFirst();
}

TransferItem UploadRoutesTest::item(const DestinationConfig &at, const QString &name) const
{
    for (const TransferItem &i : m_items) {
        if (i.destination == at.id && i.name == name)
            return i;
    }
    return {};
}

FakeScript &UploadRoutesTest::script(const DestinationConfig &of)
{
    return *m_scripts.at(of.id);
}

QList<HistoryEntry> UploadRoutesTest::history()
{
    return HistoryStore(*m_database).searchNow({}).entries;
}

void UploadRoutesTest::oneThatFailsHidesNoneOfTheOthers()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig archive = save(u"archive"_s, u"http"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas, archive});
    script(nas).answerAll({.kind = FailureKind::DiskFull, .advice = Advice::GiveUp});
    start();

    const AddAnswer answer = add({makeFile(u"a.pdf"_s)}, route);

    QCOMPARE(answer.accepted, 3);
    QTRY_COMPARE(state(photos), TransferState::Done);
    QTRY_COMPARE(state(archive), TransferState::Done);
    QTRY_COMPARE(state(nas), TransferState::Failed);
    QVERIFY(item(nas).failure->kind == FailureKind::DiskFull);
    QVERIFY(item(nas).family != 0);
    QCOMPARE(item(photos).family, item(nas).family);

    // One retry, of that one alone.
    script(nas).clearAnswerAll();
    m_engine->post(command::RetryAllFailed {});
    QTRY_COMPARE(state(nas), TransferState::Done);
    QCOMPARE(script(photos).attempts().size(), 1);
    QCOMPARE(script(archive).attempts().size(), 1);
    QStringList places;
    QTRY_COMPARE(history().size(), 3);
    for (const HistoryEntry &entry : history()) {
        QVERIFY(entry.outcome == HistoryOutcome::Done);
        places.append(entry.destinationName);
    }
    places.sort();
    QCOMPARE(places, QStringList({u"archive"_s, u"nas"_s, u"photos"_s}));
}

void UploadRoutesTest::aDropIsTogetherAlsoAfterACrash()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas});
    start(true);
    const AddAnswer answer = add({makeFile(u"a.pdf"_s), makeFile(u"b.pdf"_s)}, route);
    QCOMPARE(answer.accepted, 4);

    start();

    QCOMPARE(m_items.size(), 4);
    QCOMPARE(m_groups.size(), 1);
    const TransferGroup drop = m_groups.cbegin().value();
    QCOMPARE(drop.destination, route.id);
    QCOMPARE(drop.name, u"a.pdf"_s);
    QCOMPARE(drop.files, 2); // each once
    QVERIFY(drop.path.isEmpty());
    for (const TransferItem &i : std::as_const(m_items))
        QCOMPARE(i.group, drop.id);
    QCOMPARE(item(photos).family, item(nas).family);
    QVERIFY(item(photos).family != item(photos, u"b.pdf"_s).family);
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(script(nas).attempts().size(), 2);
}

void UploadRoutesTest::aFolderGoesAlongWithAllOfItsFiles()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas});
    start();
    makeFile(u"raw/1.nef"_s);
    makeFile(u"raw/2.nef"_s);

    const AddAnswer answer = add({QFile::encodeName(m_folder->filePath(u"files/raw"_s))}, route);

    QCOMPARE(answer.accepted, 4);
    QTRY_COMPARE(item(nas, u"raw/2.nef"_s).state, TransferState::Done);
    QTRY_COMPARE(item(photos, u"raw/1.nef"_s).state, TransferState::Done);
    QCOMPARE(m_groups.size(), 1);
    QCOMPARE(m_groups.cbegin()->files, 2);
}

void UploadRoutesTest::aRouteWithoutAMemberTakesNothingAndSaysWhy()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas});
    QVERIFY(DestinationStore(*m_database).removeNow(nas.id));
    start();

    const AddAnswer answer = add({makeFile(u"a.pdf"_s), makeFile(u"b.pdf"_s)}, route);

    QCOMPARE(answer.accepted, 0);
    QCOMPARE(answer.refused, 2);
    QCOMPARE(answer.reasons.first().failure.code, u"member-removed"_s);
    QCOMPARE(answer.reasons.first().failure.subject, u"nas"_s);
    QVERIFY(m_items.isEmpty());
}

void UploadRoutesTest::aRouteIsKnownBeforeTheKeychainHasAnswered()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas});
    start(false, false);

    QCOMPARE(add({makeFile(u"a.pdf"_s)}, route).accepted, 2);
    giveDestinations();

    QTRY_COMPARE(state(photos), TransferState::Done);
    QTRY_COMPARE(state(nas), TransferState::Done);
}

void UploadRoutesTest::theSameFileAgainTriesWhatHadFailed()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig nas = save(u"nas"_s, u"folder"_s);
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, nas});
    script(nas).answer(
        u"a.pdf"_s, failed({.kind = FailureKind::DiskFull, .advice = Advice::GiveUp}));
    script(photos).hold();
    start();
    const QByteArray file = makeFile(u"a.pdf"_s);
    add({file}, route);
    QTRY_COMPARE(state(nas), TransferState::Failed);

    const AddAnswer again = add({file}, route);

    QCOMPARE(again.alreadyQueued, 2);
    QCOMPARE(again.accepted, 0);
    QTRY_COMPARE(state(nas), TransferState::Done);
    script(photos).release();
    QTRY_COMPARE(state(photos), TransferState::Done);
    QCOMPARE(script(photos).attempts().size(), 1);
}

void UploadRoutesTest::whatWasCancelledIsAddedAgain()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    script(photos).hold();
    start();
    const QByteArray file = makeFile(u"a.pdf"_s);
    add({file}, photos);
    m_engine->post(command::Cancel {{item(photos).id}});
    QTRY_COMPARE(state(photos), TransferState::Cancelled);

    const AddAnswer again = add({file}, photos);

    QCOMPARE(again.accepted, 1); // "in the queue already" would be no news of it
    QCOMPARE(again.alreadyQueued, 0);
    script(photos).release();
    QTRY_COMPARE(state(photos), TransferState::Done);
    QCOMPARE(add({file}, photos).accepted, 1);
}

void UploadRoutesTest::aServiceIsChosenByWhatItTakes()
{
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s, {{u"region"_s, u"bigmodel.cn"_s}});
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {glm, kimi});
    start(true);

    add({makeFile(u"a.pdf"_s, 90 * megabyte), makeFile(u"small.pdf"_s, megabyte)}, automatic);

    // Before anything is sent.
    QCOMPARE(state(kimi), TransferState::Waiting);
    const TransferItem large = item(kimi);
    QCOMPARE(large.via, automatic.id);
    QVERIFY(large.passed);
    QCOMPARE(large.passed->size(), 1);
    QCOMPARE(large.passed->first().name, u"GLM"_s);
    QCOMPARE(large.passed->first().why.limitBytes, 20 * megabyte);
    QVERIFY(!large.passed->first().wasTried);
    const TransferItem small = item(glm, u"small.pdf"_s);
    QCOMPARE(small.via, automatic.id);
    QVERIFY(!small.passed);
    m_engine->post(command::LiftAll {});
    QTRY_COMPARE(state(kimi), TransferState::Done);
    QTRY_COMPARE(history().size(), 2);
    for (const HistoryEntry &entry : history()) {
        QCOMPARE(entry.destinationName, entry.name == u"a.pdf"_s ? u"Kimi"_s : u"GLM"_s);
        QCOMPARE(entry.passed.size(), entry.name == u"a.pdf"_s ? 1 : 0);
    }
}

void UploadRoutesTest::whatNoneTakesSaysSoAtOnce()
{
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {glm, kimi});
    start();

    const AddAnswer answer = add({makeFile(u"a.pdf"_s, 300 * megabyte)}, automatic);

    QCOMPARE(answer.refused, 1);
    QCOMPARE(state(automatic), TransferState::Failed);
    QCOMPARE(item(automatic).failure->code, u"no-provider-takes"_s);
    QCOMPARE(item(automatic).passed->size(), 2);
    QVERIFY(script(kimi).attempts().isEmpty());
    m_engine->post(command::RetryAllFailed {}); // nothing has changed
    m_engine->post(command::LiftAll {});
    add({makeFile(u"b.pdf"_s)}, kimi); // what was said before it has been done when this is
    QTRY_COMPARE(item(kimi, u"b.pdf"_s).state, TransferState::Done);
    QCOMPARE(state(automatic), TransferState::Failed);
    m_engine->post(command::StartNow {{item(automatic).id}}); // nor does that help
    add({makeFile(u"c.pdf"_s)}, kimi);
    QTRY_COMPARE(item(kimi, u"c.pdf"_s).state, TransferState::Done);
    QCOMPARE(state(automatic), TransferState::Failed);
    QCOMPARE(item(automatic).failure->code, u"no-provider-takes"_s);
}

void UploadRoutesTest::anEmptyBalanceLetsTheNextTakeOver()
{
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s, {}, 1);
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {kimi, glm});
    script(kimi).answerAll(noBalance);
    start();

    add({makeFile(u"a.pdf"_s), makeFile(u"b.pdf"_s)}, automatic);

    QTRY_COMPARE(state(glm), TransferState::Done);
    QTRY_COMPARE(item(glm, u"b.pdf"_s).state, TransferState::Done);
    const TransferItem first = item(glm);
    QCOMPARE(first.passed->first().name, u"Kimi"_s);
    QCOMPARE(first.passed->first().why.code, u"no-balance"_s);
    QVERIFY(first.passed->first().wasTried);
    QCOMPARE(script(kimi).attempts().size(), 1); // the second did not even try
    QVERIFY(!item(glm, u"b.pdf"_s).passed->first().wasTried);

    // Nor does what comes a moment later.
    add({makeFile(u"c.pdf"_s)}, automatic);
    QTRY_COMPARE(item(glm, u"c.pdf"_s).state, TransferState::Done);
    QCOMPARE(script(kimi).attempts().size(), 1);
    QTRY_COMPARE(history().size(), 3);
    for (const HistoryEntry &entry : history()) {
        QCOMPARE(entry.destinationName, u"GLM"_s);
        QCOMPARE(entry.passed.size(), 1);
    }
}

void UploadRoutesTest::whoDeclinesStaysWhereItIs()
{
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s);
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig automatic
        = saveLeading(u"AI"_s, u"automatic"_s, {kimi, glm}, {{u"fallback"_s, u"no"_s}});
    script(kimi).answerAll(noBalance);
    start();

    add({makeFile(u"a.pdf"_s)}, automatic);

    QTRY_COMPARE(state(kimi), TransferState::Failed);
    QCOMPARE(item(kimi).failure->code, u"no-balance"_s);
    QVERIFY(script(glm).attempts().isEmpty());
}

void UploadRoutesTest::anOverloadMovesOnWhatWaits()
{
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s, {}, 1);
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {kimi, glm});
    script(kimi).answerAll(overloaded);
    script(kimi).hold();
    start();
    add({makeFile(u"a.pdf"_s), makeFile(u"b.pdf"_s)}, automatic);
    QTRY_COMPARE(script(kimi).attempts().size(), 1);
    QCOMPARE(item(kimi, u"b.pdf"_s).state, TransferState::Waiting);

    script(kimi).release();

    QTRY_COMPARE(state(glm), TransferState::Done);
    QTRY_COMPARE(item(glm, u"b.pdf"_s).state, TransferState::Done);
    QCOMPARE(script(kimi).attempts().size(), 1);
    QCOMPARE(item(glm, u"b.pdf"_s).passed->first().why.code, u"overloaded"_s);
}

void UploadRoutesTest::aRetryChoosesAnew()
{
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s);
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {kimi, glm});
    script(kimi).answerAll(noBalance);
    script(glm).answerAll(noBalance);
    start();
    add({makeFile(u"a.pdf"_s)}, automatic);
    QTRY_COMPARE(state(glm), TransferState::Failed);

    script(kimi).clearAnswerAll(); // somebody has paid
    m_engine->post(command::RetryAllFailed {});

    QTRY_COMPARE(state(kimi), TransferState::Done);
    QVERIFY(!item(kimi).passed);
}

void UploadRoutesTest::anAutomaticOneMayBeOnARoute()
{
    const DestinationConfig photos = save(u"photos"_s, u"folder"_s);
    const DestinationConfig kimi = save(u"Kimi"_s, u"kimi"_s);
    const DestinationConfig glm = save(u"GLM"_s, u"glm"_s);
    const DestinationConfig automatic = saveLeading(u"AI"_s, u"automatic"_s, {kimi, glm});
    const DestinationConfig route = saveLeading(u"all"_s, u"route"_s, {photos, automatic});
    script(kimi).answerAll(noBalance);
    start();

    QCOMPARE(add({makeFile(u"a.pdf"_s)}, route).accepted, 2);

    QTRY_COMPARE(state(photos), TransferState::Done);
    QTRY_COMPARE(state(glm), TransferState::Done);
    QCOMPARE(item(glm).family, item(photos).family);
}

QTEST_GUILESS_MAIN(UploadRoutesTest)
#include "test_uploadroutes.moc"
