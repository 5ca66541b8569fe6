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

QTEST_GUILESS_MAIN(StoreEarlierTest)
#include "test_store_earlier.moc"
