#include "store/remoteuploads.h"
#include "store/statistics.h"
#include "storefixtures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

const QUuid kimi(u"33333333-3333-7333-8333-333333333333"_s);
const QUuid bucket(u"44444444-4444-7444-8444-444444444444"_s);
const QUuid laptop(u"55555555-5555-7555-8555-555555555555"_s);

struct To
{
    QUuid destination;
    QString name;
    QString kind;
};
const To toKimi {kimi, u"Papers"_s, u"kimi"_s};
const To toBucket {bucket, u"media"_s, u"supabase"_s};

HistoryEntry row(int number, const To &to, qint64 bytes, qint64 milliseconds,
    HistoryOutcome outcome = HistoryOutcome::Done)
{
    HistoryEntry entry = entryOf(fileItem(number), outcome);
    entry.destination = to.destination;
    entry.destinationName = to.name;
    entry.destinationKind = to.kind;
    entry.bytes = bytes;
    entry.finishedAt = entry.startedAt + milliseconds;
    return entry;
}

HistoryEntry failure(int number, const To &to, FailureKind kind)
{
    HistoryEntry entry = row(number, to, 1'000'000, 500, HistoryOutcome::Failed);
    entry.failure = Failure {.kind = kind};
    return entry;
}

HistoryEntry skipped(int number, const To &to, qint64 bytes, const QByteArray &sha256)
{
    HistoryEntry entry = row(number, to, bytes, 5, HistoryOutcome::Skipped);
    entry.sha256 = sha256;
    return entry;
}

Statistics gathered(Database &database, qint64 since = 0)
{
    const Result<Statistics> all = HistoryStore(database).statisticsNow(since);
    if (!all)
        qFatal("%s", qPrintable(all.error().detail));
    return *all;
}

RemoteUploads known(Database &database, const QString &kind)
{
    return database
        .readNow<Result<RemoteUploads>>(
            [&kind](QSqlDatabase &connection) { return remoteuploads::ofKind(connection, kind); })
        .value_or(RemoteUploads());
}

} // namespace

// Sums of the history, and which remote files it knows.
class StoreStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyHistoryHasNothingInIt();
    void uploadsAndBytesAreSummed();
    void whatWasThereAlreadyIsSaved();
    void failuresAreCountedByTheirCause();
    void theMedianIsTheMiddleOne();
    void aRenamedDestinationIsOne();
    void forgottenRowsAreInNoSum();
    void sinceLeavesOutWhatWasBefore();
    void whatWentElsewhereAfterFailing();
    void aHundredThousandRowsTakeNoTime();
    void remoteFilesAreKnownByIdOrPlace();
    void theLastUseCountsNotTheLastRow();
};

void StoreStatisticsTest::anEmptyHistoryHasNothingInIt()
{
    Profile profile;
    const Statistics all = gathered(*profile.database);
    QCOMPARE(all.sum.uploads, 0);
    QCOMPARE(all.first, 0);
    QVERIFY(all.places.isEmpty());
    QVERIFY(all.causes.isEmpty());
}

void StoreStatisticsTest::uploadsAndBytesAreSummed()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database,
        {row(1, toKimi, 100, 5), row(2, toKimi, 200, 5), row(3, toBucket, 5000, 5),
            row(4, toBucket, 1, 5, HistoryOutcome::Cancelled)}));
    const Statistics all = gathered(*profile.database);
    QCOMPARE(all.sum.uploads, 3);
    QCOMPARE(all.sum.bytes, 5300);
    QCOMPARE(all.sum.cancelled, 1);
    QCOMPARE(all.places.size(), 2);
    QCOMPARE(all.places.at(0).name, u"media"_s); // the most bytes first
    QCOMPARE(all.places.at(1).sum.uploads, 2);
    QCOMPARE(all.places.at(1).sum.bytes, 300);
}

void StoreStatisticsTest::whatWasThereAlreadyIsSaved()
{
    Profile profile;
    const QByteArray content(32, 'c');
    HistoryEntry first = row(1, toKimi, 700, 5);
    first.sha256 = content;
    HistoryEntry byName = skipped(4, toKimi, 9000, {}); // a file of that name was there
    QVERIFY(appendHistory(*profile.database,
        {first, skipped(2, toKimi, 700, content), skipped(3, toKimi, 700, content), byName}));
    const Statistics all = gathered(*profile.database);
    QCOMPARE(all.sameFiles, 2);
    QCOMPARE(all.sameBytes, 1400);
    QCOMPARE(all.sharedContents, 1);
    QCOMPARE(all.sum.skipped, 3);
    QCOMPARE(all.sum.bytes, 700);
}

void StoreStatisticsTest::failuresAreCountedByTheirCause()
{
    Profile profile;
    HistoryEntry damaged = failure(6, toBucket, FailureKind::Offline);
    damaged.failure.reset(); // of an older Ferry
    QVERIFY(appendHistory(*profile.database,
        {failure(1, toKimi, FailureKind::ReplyTimedOut), failure(2, toKimi, FailureKind::Offline),
            failure(3, toBucket, FailureKind::Offline),
            failure(4, toBucket, FailureKind::SendStalled),
            failure(5, toBucket, FailureKind::Offline), damaged}));
    const Statistics all = gathered(*profile.database);
    QCOMPARE(all.sum.failed, 6);
    QCOMPARE(all.sum.timeouts, 2);
    QVERIFY(all.causes.at(0).kind == FailureKind::Offline);
    QCOMPARE(all.causes.at(0).count, 3);
    qint64 sum = 0;
    for (const Statistics::Cause &cause : all.causes)
        sum += cause.count;
    QCOMPARE(sum, 6);
    for (const Statistics::Place &place : all.places)
        QCOMPARE(place.sum.timeouts, 1);
}

void StoreStatisticsTest::theMedianIsTheMiddleOne()
{
    Profile profile;
    HistoryEntry backwards = row(6, toKimi, 1'000'000, 5);
    backwards.finishedAt = backwards.startedAt - 1000; // the clock was set
    QVERIFY(appendHistory(*profile.database,
        {row(1, toKimi, 1'000'000, 1000), row(2, toKimi, 2'000'000, 1000),
            row(3, toKimi, 90'000'000, 1000), row(4, toKimi, 10, 1), backwards,
            row(7, toBucket, 1'000'000, 1000), row(8, toBucket, 4'000'000, 1000)}));
    const Statistics all = gathered(*profile.database);
    for (const Statistics::Place &place : all.places) {
        QCOMPARE(place.bytesPerSecond, place.kind == u"kimi"_s ? 2'000'000 : 2'500'000);
        QCOMPARE(place.measured, place.kind == u"kimi"_s ? 3 : 2);
    }
}

void StoreStatisticsTest::aRenamedDestinationIsOne()
{
    Profile profile;
    const To renamed {kimi, u"Theses"_s, u"kimi"_s};
    QVERIFY(appendHistory(
        *profile.database, {row(1, toKimi, 1'000'000, 1000), row(2, renamed, 3'000'000, 1000)}));
    const Statistics all = gathered(*profile.database);
    QCOMPARE(all.places.size(), 1);
    QCOMPARE(all.places.first().name, u"Theses"_s); // as it is called last
    QCOMPARE(all.places.first().sum.uploads, 2);
    QCOMPARE(all.places.first().bytesPerSecond, 2'000'000);
}

void StoreStatisticsTest::forgottenRowsAreInNoSum()
{
    Profile profile;
    const HistoryEntry kept = row(1, toKimi, 100, 5);
    const HistoryEntry forgotten = row(2, toKimi, 200, 5);
    QVERIFY(appendHistory(*profile.database, {kept, forgotten}));
    QVERIFY(profile.database->writeNow<int>([&forgotten](QSqlDatabase &connection) {
        return HistoryStore::forgetRows(connection, {forgotten.id}, 1'900'000'000'000);
    }));
    QCOMPARE(gathered(*profile.database).sum.bytes, 100);
}

void StoreStatisticsTest::sinceLeavesOutWhatWasBefore()
{
    Profile profile;
    const HistoryEntry late = row(5000, toBucket, 500, 5);
    QVERIFY(appendHistory(*profile.database,
        {row(1, toKimi, 1'000'000, 1000), failure(2, toKimi, FailureKind::Offline), late}));
    const Statistics all = gathered(*profile.database, late.finishedAt);
    QCOMPARE(all.sum.uploads, 1);
    QCOMPARE(all.sum.failed, 0);
    QCOMPARE(all.first, late.finishedAt);
}

void StoreStatisticsTest::whatWentElsewhereAfterFailing()
{
    Profile profile;
    HistoryEntry wentElsewhere = row(1, toBucket, 1'000'000, 60'000);
    HistoryEntry muchLater = row(2, toBucket, 1'000'000, 3 * 86'400'000LL);
    HistoryEntry sameAgain = row(3, toKimi, 1'000'000, 60'000);
    QVERIFY(appendHistory(*profile.database,
        {failure(1, toKimi, FailureKind::ServerError), failure(2, toKimi, FailureKind::ServerError),
            failure(3, toKimi, FailureKind::ServerError), wentElsewhere, muchLater, sameAgain}));
    // entryOf() makes an id of its own for each row; the path and the bytes are the file's.
    QCOMPARE(gathered(*profile.database).fallbacks, 1);
}

void StoreStatisticsTest::aHundredThousandRowsTakeNoTime()
{
    Profile profile;
    QList<HistoryEntry> rows;
    constexpr int count = 100'000;
    rows.reserve(count);
    for (int i = 0; i < count; ++i) {
        const To &to = i % 3 == 0 ? toKimi : toBucket;
        HistoryEntry entry = i % 10 == 0 ? failure(i, to, FailureKind(1 + i % 30 / 10))
            : i % 7 == 0                 ? skipped(i, to, 2'000'000, QByteArray(32, char(i % 100)))
                                         : row(i, to, 1'000'000 + i, 100 + i % 1000);
        entry.remoteId = to.kind == u"kimi"_s ? u"file-%1"_s.arg(i) : QString();
        rows.append(entry);
    }
    QVERIFY(appendHistory(*profile.database, rows));
    QElapsedTimer timer;
    timer.start();
    const Statistics all = gathered(*profile.database);
    const qint64 statisticsTook = timer.restart();
    const RemoteUploads uploads = known(*profile.database, u"kimi"_s);
    const qint64 uploadsTook = timer.elapsed();
    QCOMPARE(all.sum.uploads + all.sum.failed + all.sum.skipped, count);
    QVERIFY(uploads.size() > 20'000);
    qInfo("100,000 rows: statistics %lld ms, what is known of one kind %lld ms", statisticsTook,
        uploadsTook);
    QVERIFY2(statisticsTook < 5000, "somebody waits for this");
    QVERIFY2(uploadsTook < 5000, "somebody waits for this");
}

void StoreStatisticsTest::remoteFilesAreKnownByIdOrPlace()
{
    Profile profile;
    HistoryEntry paper = row(1, toKimi, 700, 5);
    paper.remoteId = u"file-1"_s;
    paper.sha256 = QByteArray(32, 'p');
    HistoryEntry photo = row(2, toBucket, 900, 5);
    photo.remote = u"media/2026/sea.jpg"_s;
    photo.deviceId = laptop;
    photo.device = u"studio-laptop"_s;
    HistoryEntry lost = failure(3, toKimi, FailureKind::Offline);
    lost.remoteId = u"file-lost"_s;
    QVERIFY(appendHistory(*profile.database, {paper, photo, lost}));

    const RemoteUploads papers = known(*profile.database, u"kimi"_s);
    QCOMPARE(papers.size(), 1);
    QCOMPARE(papers.value(u"file-1"_s).uploads, 1);
    QCOMPARE(papers.value(u"file-1"_s).sha256, paper.sha256);
    QCOMPARE(papers.value(u"file-1"_s).device, QString());
    const RemoteUploads photos = known(*profile.database, u"supabase"_s);
    QCOMPARE(photos.value(u"media/2026/sea.jpg"_s).device, u"studio-laptop"_s);
    QVERIFY(known(*profile.database, u"glm"_s).isEmpty());
}

void StoreStatisticsTest::theLastUseCountsNotTheLastRow()
{
    Profile profile;
    HistoryEntry brought = row(1, toKimi, 700, 5);
    brought.remoteId = u"file-1"_s;
    brought.sha256 = QByteArray(32, 'p');
    HistoryEntry met = skipped(8, toKimi, 700, brought.sha256);
    met.remoteId = u"file-1"_s;
    QVERIFY(appendHistory(*profile.database, {met, brought}));
    const RemoteKnowledge knowledge = known(*profile.database, u"kimi"_s).value(u"file-1"_s);
    QCOMPARE(knowledge.uploads, 1);
    QCOMPARE(knowledge.lastUsed, met.finishedAt);
    QCOMPARE(knowledge.bytes, 700);
}

QTEST_GUILESS_MAIN(StoreStatisticsTest)
#include "test_store_statistics.moc"
