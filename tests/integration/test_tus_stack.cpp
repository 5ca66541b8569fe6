#include "store/destinationstore.h"
#include "support/interruption.h"
#include "support/run.h"
#include "support/uploadrig.h"
#include "support/verifyresult.h"
#include "transfers/uploadengine.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

// Against the tus project's own server (@tus/server with its file store), as `./dev stack` runs it.
class TestTusStack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void aFileArrivesByteByByte_data();
    void aFileArrivesByteByByte();
    void anUploadCutOffGoesOnWhereItWas();
    void anAbandonedUploadIsRemoved();
    void whatIsRemovedFromTheQueueIsRemovedFromTheServer();
    void checkFindsTheServer();

private:
    static DestinationSetup setup();
    static bool isStored(const QByteArray &content);
};

void TestTusStack::initTestCase()
{
    if (qEnvironmentVariable("FERRY_STACK_TUS").isEmpty())
        QSKIP("The test servers do not run; ./dev test starts them.");
}

DestinationSetup TestTusStack::setup()
{
    return {.config = {.kind = u"tus"_s,
                .settings
                = {{u"url"_s, qEnvironmentVariable("FERRY_STACK_TUS")}, {u"chunk-mib"_s, u"6"_s}}}};
}

// The file store names files by chance.
bool TestTusStack::isStored(const QByteArray &content)
{
    const QDir folder(qEnvironmentVariable("FERRY_STACK_DATA") + u"/.tus"_s);
    const QFileInfoList files = folder.entryInfoList(QDir::Files);
    return std::any_of(files.begin(), files.end(), [&content](const QFileInfo &info) {
        QFile file(info.filePath());
        return info.size() == content.size() && file.open(QIODevice::ReadOnly)
            && file.readAll() == content;
    });
}

void TestTusStack::aFileArrivesByteByByte_data()
{
    QTest::addColumn<qint64>("size");
    QTest::newRow("empty") << qint64(0);
    QTest::newRow("one byte") << qint64(1);
    QTest::newRow("one chunk") << qint64(6 << 20);
    QTest::newRow("one chunk and a byte") << qint64((6 << 20) + 1);
    QTest::newRow("many chunks") << qint64(20'000'000);
}

void TestTusStack::aFileArrivesByteByByte()
{
    QFETCH(const qint64, size);
    UploadRig rig(setup());
    const QByteArray content = someBytes(size, quint32(size) + 7);

    const Result<UploadedFile> file = rig.upload("été 🏖.bin", content);

    VERIFY_DONE(file);
    QVERIFY(isStored(content));
    QVERIFY(file->verified == Verification::Size);
}

void TestTusStack::anUploadCutOffGoesOnWhereItWas()
{
    UploadRig rig(setup());
    const QByteArray content = someBytes(40 << 20, 3);
    rig.write("film.mp4", content);
    rig.request = rig.requestFor("film.mp4");

    QVERIFY(interruptAfter(rig, 12 << 20));
    const qint64 before = rig.context().stored.last();
    rig.context().stored.clear();
    const Result<UploadedFile> file = goOn(rig);

    VERIFY_DONE(file);
    QVERIFY(isStored(content));
    QVERIFY(rig.context().stored.first() >= before);
}

void TestTusStack::anAbandonedUploadIsRemoved()
{
    UploadRig rig(setup());
    rig.write("film.mp4", someBytes(40 << 20, 4));
    rig.request = rig.requestFor("film.mp4");
    QVERIFY(interruptAfter(rig, 6 << 20));
    const QByteArray token = rig.context().tokens.last();

    const auto discarded = run(rig.destination().resumable()->discard(token, rig.context()));
    rig.context().stored.clear();
    const Result<UploadedFile> file = goOn(rig);

    QVERIFY(discarded && *discarded);
    VERIFY_DONE(file);
    QCOMPARE(rig.context().stored.first(), 0); // from the beginning: the server had nothing left
}

namespace {

QList<TransferItem> itemsOf(QSignalSpy &spy)
{
    return spy.isEmpty() ? QList<TransferItem>() : spy.last().at(0).value<QList<TransferItem>>();
}

} // namespace

// The whole way: a film is cancelled in the middle and taken off the list, the program ends and
// begins again, and the server forgets the part.
void TestTusStack::whatIsRemovedFromTheQueueIsRemovedFromTheServer()
{
    const ScratchFolder folder;
    const QByteArray film = folder.write("film.mp4", someBytes(40 << 20, 5));
    auto database = Database::open(QFile::decodeName(folder.path("profile")));
    QVERIFY(database);
    DestinationSetup place = setup();
    place.config.name = u"drop"_s;
    const auto saved = DestinationStore(**database).saveNow(place.config);
    QVERIFY(saved);
    place.config = *saved;
    const QDir store(qEnvironmentVariable("FERRY_STACK_DATA") + u"/.tus"_s);
    const qsizetype before = store.entryList(QDir::Files).size();

    auto engine
        = std::make_unique<UploadEngine>(**database, UploadEngine::Options {.rateLimit = 8 << 20});
    QSignalSpy changed(engine.get(), &UploadEngine::itemsChanged);
    QSignalSpy removed(engine.get(), &UploadEngine::itemsRemoved);
    engine->post(command::SetDestinations {{place}});
    engine->post(command::Load {});
    engine->add({.paths = {film}, .destination = place.config.id});
    QTRY_VERIFY(!itemsOf(changed).isEmpty() && itemsOf(changed).first().stored >= 6 << 20);
    const TransferId id = itemsOf(changed).first().id;
    QVERIFY(store.entryList(QDir::Files).size() > before);
    engine->post(command::Cancel {{id}});
    QTRY_COMPARE(itemsOf(changed).first().state, TransferState::Cancelled);
    engine->post(command::RemoveFinished {{id}});
    QTRY_COMPARE(removed.size(), 1);
    QVERIFY(store.entryList(QDir::Files).size() > before); // it could be wanted back

    engine = std::make_unique<UploadEngine>(**database, UploadEngine::Options {});
    engine->post(command::SetDestinations {{place}});
    engine->post(command::Load {});
    QTRY_COMPARE(store.entryList(QDir::Files).size(), before);
}

void TestTusStack::checkFindsTheServer()
{
    UploadRig rig(setup());

    const auto found = run(rig.destination().checkable()->check(rig.context()));

    QVERIFY(found && *found);
    QCOMPARE((*found)->kind, CheckFinding::Kind::Tus);
    QVERIFY((*found)->details.join(u',').contains(u"termination"_s));
}

QTEST_GUILESS_MAIN(TestTusStack)
#include "test_tus_stack.moc"
