#include "destinations/registry.h"
#include "files/contenthash.h"
#include "net/throttle.h"
#include "support/evilserver.h"
#include "support/httpstore.h"
#include "support/scratchfolder.h"
#include "support/uploadrig.h"
#include "transfers/lanepool.h"

#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 fileSize = 12 << 20;

struct Stand
{
    Stand()
    {
        lanes.setConcurrency(6);
        QList<DestinationSetup> setups;
        for (DestinationId id = 1; id <= 4; ++id) {
            const QString url = server.url().toString() + u"%1/{path}"_s.arg(id);
            setups.append({.config = {.id = id,
                               .name = QString::number(id),
                               .kind = u"http"_s,
                               .settings = {{u"url"_s, url}}}});
        }
        // The last one only copies, and hashes what it copies.
        setups[3].config = {.id = 4,
            .name = u"4"_s,
            .kind = u"folder"_s,
            .settings = {{u"path"_s, QFile::decodeName(folder.path("copies"))}}};
        lanes.setDestinations(setups);
        QObject::connect(&lanes, &LanePool::tokenGiven, &lanes,
            [](TransferId, const QByteArray &, const LanePool::TokenKept &kept) { kept({}); });
        QObject::connect(&lanes, &LanePool::earlierAsked, &lanes,
            [](const EarlierQuery &, const LanePool::EarlierFound &found) {
                found(QList<EarlierUpload>());
            });
        QObject::connect(
            &lanes, &LanePool::reported, &lanes, [this](const QList<LaneReport> &reports) {
                for (const LaneReport &report : reports) {
                    if (report.kind != LaneReport::Kind::Ended)
                        continue;
                    ended.insert(report.id, *report.result);
                    if (!*report.result)
                        qWarning(
                            "%lld: %s", report.id, wordsOf(report.result->error()).constData());
                }
            });
    }

    void give(DestinationId to)
    {
        TransferItem item;
        item.id = to;
        item.destination = to;
        item.uploadId = QUuid::createUuid();
        item.path = path;
        item.name = u"film.mkv"_s;
        item.stamp = stampRegularFile(path).value_or(FileStamp());
        item.conflict = ConflictPolicy::Replace;
        lanes.give({.item = item});
    }
    bool isDone(DestinationId at) const
    {
        const auto found = ended.constFind(at);
        return found != ended.cend() && *found && (*found)->sha256 == wanted;
    }

    ScratchFolder folder {};
    QByteArray content = someBytes(fileSize);
    QByteArray wanted = ContentHash::ofBytes(content);
    QByteArray path = folder.write("film.mkv", content);
    HttpStore store {};
    EvilServer server {[this](const SeenRequest &request) { return store.answer(request); }};
    SystemClock clock {};
    QHash<TransferId, Result<UploadedFile>> ended {};
    LanePool lanes {2, clock, std::make_shared<SharedRate>(), makeDestination};
};

} // namespace

// One file on its way to several destinations at a time: its bytes are read once for the hash.
class RouteHashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHashIsReadOnceForAll();
    void aCopyGivesItsHashToTheOthers();
    void anotherFileIsReadForItself();
};

void RouteHashTest::theHashIsReadOnceForAll()
{
    Stand stand;
    for (const DestinationId to : {1, 2, 3})
        stand.give(to);
    stand.lanes.flush();

    for (const DestinationId at : {1, 2, 3})
        QTRY_VERIFY(stand.isDone(at));
    QCOMPARE(stand.lanes.hashes().bytesRead(), fileSize);
}

void RouteHashTest::aCopyGivesItsHashToTheOthers()
{
    Stand stand;
    stand.give(4);
    stand.lanes.flush();
    QTRY_VERIFY(stand.isDone(4));
    stand.give(1);
    stand.give(2);
    stand.lanes.flush();

    QTRY_VERIFY(stand.isDone(1));
    QTRY_VERIFY(stand.isDone(2));
    QCOMPARE(stand.lanes.hashes().bytesRead(), 0); // the copy read it anyway
}

void RouteHashTest::anotherFileIsReadForItself()
{
    Stand stand;
    stand.give(1);
    stand.lanes.flush();
    QTRY_VERIFY(stand.isDone(1));
    stand.content[5] = char(stand.content[5] ^ 1);
    stand.folder.write("film.mkv", stand.content);
    stand.wanted = ContentHash::ofBytes(stand.content);

    stand.give(2);
    stand.lanes.flush();

    QTRY_VERIFY(stand.isDone(2));
    QCOMPARE(stand.lanes.hashes().bytesRead(), 2 * fileSize);
}

QTEST_GUILESS_MAIN(RouteHashTest)
#include "test_route_hash.moc"
