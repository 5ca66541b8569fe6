#include "store/earlieruploads.h"
#include "storefixtures.h"

#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

const QByteArray content(32, 'c');
const QUuid studioLaptop(u"22222222-2222-7222-8222-222222222222"_s);

HistoryEntry kimiEntry(
    int number, const QString &remoteId, HistoryOutcome outcome = HistoryOutcome::Done)
{
    HistoryEntry entry = entryOf(fileItem(number), outcome);
    entry.destinationKind = u"kimi"_s;
    entry.sha256 = content;
    entry.remoteId = remoteId;
    return entry;
}

QStringList idsOf(Database &database, const EarlierQuery &query)
{
    const auto found = database.readNow<Result<QList<EarlierUpload>>>(
        [&query](QSqlDatabase &connection) { return earlieruploads::find(connection, query); });
    QStringList ids;
    for (const EarlierUpload &upload : found.value_or(QList<EarlierUpload>()))
        ids.append(upload.remoteId);
    return ids;
}

} // namespace

// What the history knows of the same bytes, and of what a service knows them by.
class StoreEarlierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIdComesBackAfterARestart();
    void theSameBytesAreFoundFromAnyComputer();
    void onlyWhatSucceededAndIsNotForgotten();
    void idsAreFoundAmongThousands();
    void aQuestionForNothingFindsNothing();
    void holdsKeepTheirTime();
    void aSizeThatNeverWentThereIsNobodysCopy();
    void aHashIsRememberedByItsFilesStamp();
    void oldHashesAreForgotten();
    void whatWasPassedOverIsInTheHistory();
};

void StoreEarlierTest::theIdComesBackAfterARestart()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {kimiEntry(1, u"file-1"_s)}));
    QVERIFY(profile.reopen());

    const HistoryPage page = HistoryStore(*profile.database).searchNow({});

    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().remoteId, u"file-1"_s);
}

void StoreEarlierTest::theSameBytesAreFoundFromAnyComputer()
{
    Profile profile;
    HistoryEntry theirs = kimiEntry(1, u"file-theirs"_s);
    theirs.deviceId = studioLaptop;
    theirs.device = u"studio-laptop"_s;
    theirs.destination = studioLaptop; // another computer's destination, of the same kind
    QVERIFY(appendHistory(*profile.database, {theirs, kimiEntry(2, u"file-ours"_s)}));

    const auto found
        = profile.database->readNow<Result<QList<EarlierUpload>>>([](QSqlDatabase &connection) {
              return earlieruploads::find(
                  connection, {.kind = u"kimi"_s, .sha256 = content, .bytes = 10'000});
          });

    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).remoteId, u"file-ours"_s); // the newest first
    QCOMPARE(found->at(0).device, QString());
    QCOMPARE(found->at(1).device, u"studio-laptop"_s);
    QCOMPARE(found->at(1).finishedAt, theirs.finishedAt);
}

void StoreEarlierTest::onlyWhatSucceededAndIsNotForgotten()
{
    Profile profile;
    HistoryEntry elsewhere = kimiEntry(4, u"file-4"_s);
    elsewhere.destinationKind = u"glm"_s;
    HistoryEntry larger = kimiEntry(5, u"file-5"_s);
    larger.bytes = 10'001;
    const HistoryEntry forgotten = kimiEntry(6, u"file-6"_s);
    QVERIFY(appendHistory(*profile.database,
        {kimiEntry(1, u"file-1"_s), kimiEntry(2, u"file-2"_s, HistoryOutcome::Failed),
            kimiEntry(3, u"file-3"_s, HistoryOutcome::Cancelled), elsewhere, larger, forgotten}));
    QVERIFY(profile.database->writeNow<int>([&forgotten](QSqlDatabase &connection) {
        return HistoryStore::forgetRows(connection, {forgotten.id}, 1);
    }));

    const EarlierQuery query {.kind = u"kimi"_s, .sha256 = content, .bytes = 10'000};
    QCOMPARE(idsOf(*profile.database, query), QStringList({u"file-1"_s}));
    const EarlierQuery other {.kind = u"kimi"_s, .sha256 = QByteArray(32, 'o')};
    QCOMPARE(idsOf(*profile.database, other), QStringList());
}

void StoreEarlierTest::idsAreFoundAmongThousands()
{
    Profile profile;
    QList<HistoryEntry> entries;
    for (int i = 0; i < 2000; ++i)
        entries.append(kimiEntry(i, u"file-%1"_s.arg(i)));
    QVERIFY(appendHistory(*profile.database, entries));

    const EarlierQuery query {
        .kind = u"kimi"_s, .remoteIds = {u"file-1999"_s, u"file-3"_s, u"none"_s}};
    QCOMPARE(idsOf(*profile.database, query), QStringList({u"file-1999"_s, u"file-3"_s}));
    const QString plan = profile.database->readNow<QString>([](QSqlDatabase &connection) {
        return sql::select(connection,
            u"EXPLAIN QUERY PLAN SELECT row FROM history WHERE remote_id IN ('a') AND remote_id <> ''"
            u" AND deleted_at IS NULL"_s,
            {})
            .map([](sql::Query answer) {
                return answer.next() ? answer.value(3).toString() : QString();
            })
            .value_or(QString());
    });
    QVERIFY2(plan.contains(u"history_by_remote_id"_s), qPrintable(plan));
}

void StoreEarlierTest::aQuestionForNothingFindsNothing()
{
    Profile profile;
    QVERIFY(appendHistory(*profile.database, {kimiEntry(1, QString())}));
    QCOMPARE(idsOf(*profile.database, {.kind = u"kimi"_s}), QStringList());
    QCOMPARE(
        idsOf(*profile.database, {.kind = u"kimi"_s, .remoteIds = {QString()}}), QStringList());
}

// "Paused until 14:05" says so after a restart as well.
void StoreEarlierTest::holdsKeepTheirTime()
{
    Profile profile;
    QVERIFY(writeBatch(*profile.database,
        {record::PutHold {
            {.destination = 7, .reason = HoldReason::Overloaded, .until = 1'800'000'000'123}}}));
    QVERIFY(profile.reopen());

    const Result<StoredQueue> queue = loadQueue(*profile.database);

    QVERIFY(queue);
    QCOMPARE(queue->holds.size(), 1);
    QCOMPARE(int(queue->holds.first().reason), int(HoldReason::Overloaded));
    QCOMPARE(queue->holds.first().until, 1'800'000'000'123);
}

void StoreEarlierTest::aSizeThatNeverWentThereIsNobodysCopy()
{
    Profile profile;
    HistoryEntry unknown = kimiEntry(2, u"file-2"_s);
    unknown.sha256.clear();
    unknown.bytes = 20'000;
    QVERIFY(appendHistory(*profile.database,
        {kimiEntry(1, u"file-1"_s), unknown, kimiEntry(3, u"file-3"_s, HistoryOutcome::Failed)}));

    QCOMPARE(idsOf(*profile.database, {.kind = u"kimi"_s, .bytes = 10'000}),
        QStringList({u"file-1"_s})); // one is enough
    QCOMPARE(idsOf(*profile.database, {.kind = u"glm"_s, .bytes = 10'000}), QStringList());
    QCOMPARE(idsOf(*profile.database, {.kind = u"kimi"_s, .bytes = 10'001}), QStringList());
    // Nobody knows what its content was.
    QCOMPARE(idsOf(*profile.database, {.kind = u"kimi"_s, .bytes = 20'000}), QStringList());
}

namespace {

QByteArray hashOf(Database &database, const FileStamp &stamp)
{
    const auto found
        = database.readNow<Result<QList<EarlierUpload>>>([&stamp](QSqlDatabase &connection) {
              return earlieruploads::find(connection, {.stamp = stamp});
          });
    return found && found->size() == 1 ? found->first().sha256 : QByteArray();
}

} // namespace

// By the end of an upload, and by a hash that was made ahead of it.
void StoreEarlierTest::aHashIsRememberedByItsFilesStamp()
{
    Profile profile;
    TransferItem large = fileItem(1);
    large.id = 1;
    large.stamp.size = 300 << 10;
    TransferItem small = fileItem(2);
    small.id = 2;
    QVERIFY(writeBatch(*profile.database, {record::Add {large}, record::Add {small}}));

    QVERIFY(writeBatch(*profile.database,
        {record::KeepHash {1, content, large.stamp}, record::KeepHash {2, content, small.stamp}}));
    QVERIFY(profile.reopen());

    QCOMPARE(hashOf(*profile.database, large.stamp), content);
    QCOMPARE(hashOf(*profile.database, small.stamp), QByteArray()); // read in less time
    for (qint64 FileStamp::*part : {&FileStamp::size, &FileStamp::modified, &FileStamp::changed}) {
        FileStamp other = large.stamp;
        ++(other.*part);
        QCOMPARE(hashOf(*profile.database, other), QByteArray());
    }
    TransferItem ended = fileItem(3);
    ended.id = 3;
    ended.stamp.size = 400 << 10;
    HistoryEntry entry = entryOf(ended);
    entry.sha256 = QByteArray(32, 'e');
    QVERIFY(writeBatch(*profile.database, {record::Add {ended}, record::End {ended, entry}}));
    QCOMPARE(hashOf(*profile.database, ended.stamp), entry.sha256);
}

void StoreEarlierTest::oldHashesAreForgotten()
{
    Profile profile;
    FileStamp stamp = fileItem(1).stamp;
    stamp.size = 1 << 20;
    FileStamp older = stamp;
    older.inode = 999;
    constexpr qint64 now = 1'800'000'000'000;
    const auto remember = [&](const FileStamp &of, qint64 when) {
        return profile.database->writeNow<int>([&](QSqlDatabase &connection) {
            return earlieruploads::remember(connection, of, content, when).map([] { return 1; });
        });
    };
    QVERIFY(remember(stamp, now));
    QVERIFY(remember(older, now - earlieruploads::rememberedFor - 1));

    const Result<bool> more = profile.database->writeNow<bool>(
        [](QSqlDatabase &connection) { return earlieruploads::forgetOldHashes(connection, now); });

    QVERIFY(more && !*more);
    QCOMPARE(hashOf(*profile.database, stamp), content);
    QCOMPARE(hashOf(*profile.database, older), QByteArray());
}

void StoreEarlierTest::whatWasPassedOverIsInTheHistory()
{
    Profile profile;
    HistoryEntry entry = kimiEntry(1, u"file-1"_s);
    entry.passed = {{.destination = 4,
        .name = u"GLM"_s,
        .kind = u"glm"_s,
        .why = {.kind = FailureKind::TooLarge, .limitBytes = 20'000'000}}};
    QVERIFY(appendHistory(*profile.database, {entry}));
    QVERIFY(profile.reopen());

    QCOMPARE(HistoryStore(*profile.database).searchNow({}).entries.first().passed, entry.passed);
}

QTEST_GUILESS_MAIN(StoreEarlierTest)
#include "test_store_earlier.moc"
