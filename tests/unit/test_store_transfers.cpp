#include "store/discardstore.h"
#include "unit/storefixtures.h"

#include <QTest>

using namespace ferry;
using namespace ferry::fixtures;

namespace {

Result<QueueDisk::Written> save(Database &database, const TransferItem &item)
{
    return writeBatch(database, {record::Save {item}});
}

Result<QueueDisk::Written> keepToken(Database &database, TransferId id, const QByteArray &token)
{
    return writeBatch(database, {record::KeepToken {id, token}});
}

Result<QueueDisk::Written> keepHash(Database &database, TransferId id, const QByteArray &sha256)
{
    return writeBatch(database, {record::KeepHash {id, sha256}});
}

StoredTransfer onlyItem(Database &database)
{
    const Result<StoredQueue> queue = loadQueue(database);
    return queue && queue->items.size() == 1 ? queue->items.first() : StoredTransfer {};
}

} // namespace

class TestStoreTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBackAfterARestart();
    void whoWasAtWorkIsWaitingAfterARestart();
    void queueComesBackInItsOrder();
    void holdsComeBackUntilTheyAreLifted();
    void whatIsLeftIsWrittenWithTheLastCall();
    void scanThatWasCutOffIsBegunAgain();
    void tokenIsOnDiskWhenAnswered();
    void damagedTokenStartsAgain();
    void anotherDestinationForgetsTheToken();
    void newStampForgetsTokenAndHash();
    void doneItemMovesToHistory();
    void failedItemStaysAndItsHistoryIsReplaced();
    void endingIsAllOrNothing();
    void removedItemsAreGone();
    void whatServersKeepOfRemovedItemsIsPutDown();
    void aRemovalTakenBackIsAsIfItHadNotBeen();
};

void TestStoreTransfers::everyFieldComesBackAfterARestart()
{
    Profile profile;
    TransferItem item = fileItem(1);
    item.path = QByteArray("/tmp/caf\xe9/\xff\xfe line\nbreak 'quote\" \x01.bin"); // not UTF-8
    item.name = u"o'brien \"x\"; DROP TABLE transfers; --/雪/🚢.bin"_s;
    item.group = 7;
    item.stamp = {.device = ~quint64(0),
        .inode = ~quint64(1),
        .size = qint64(1) << 60,
        .modified = -5,
        .changed = 1'800'000'000'123'456'789};
    item.position = 0.1 + 0.2;
    item.state = TransferState::Paused;
    item.conflict = ConflictPolicy::KeepBoth;
    item.attempts = 3;
    item.allAttempts = 12;
    item.course.edit().restarted = true;
    item.family = 12;
    item.via = 34;
    item.passed = Shared<QList<PassedOver>>(QList<PassedOver> {{.destination = 3,
        .name = u"GLM „eins“"_s,
        .kind = u"glm"_s,
        .why = {.kind = FailureKind::QuotaExceeded, .code = u"no-balance"_s},
        .wasTried = true}});
    item.failure = Shared<Failure>(Failure {.kind = FailureKind::TooLarge,
        .advice = Advice::FixSettings,
        .httpStatus = 413,
        .retryAfter = std::chrono::milliseconds(1500),
        .code = u"EntityTooLarge"_s,
        .detail = u"„zu groß“"_s,
        .subject = u"media"_s,
        .requestId = u"r-1"_s,
        .limitBytes = 50});
    const auto added = addItems(*profile.database, {item});
    QVERIFY(added);
    QVERIFY(added->first().id > 0);
    QVERIFY(profile.reopen());

    const StoredTransfer stored = onlyItem(*profile.database);
    const TransferItem &back = stored.item;
    QCOMPARE(back.id, added->first().id);
    QCOMPARE(back.group, GroupId(7));
    QCOMPARE(back.destination, DestinationId(1));
    QCOMPARE(back.uploadId, item.uploadId);
    QCOMPARE(back.path, item.path);
    QCOMPARE(back.name, item.name);
    QVERIFY(back.stamp == item.stamp);
    QVERIFY(back.position == item.position); // exactly
    QCOMPARE(back.addedAt, item.addedAt);
    QCOMPARE(back.state, TransferState::Paused);
    QCOMPARE(back.conflict, ConflictPolicy::KeepBoth);
    QCOMPARE(back.attempts, qint16(3));
    QCOMPARE(back.allAttempts, qint16(12));
    QVERIFY(back.course->restarted);
    QVERIFY(!back.course->resumed);
    QCOMPARE(back.family, TransferId(12));
    QCOMPARE(back.via, DestinationId(34));
    QVERIFY(back.passed);
    QCOMPARE(*back.passed, *item.passed);
    QVERIFY(back.failure);
    QVERIFY(*back.failure == *item.failure);
    QVERIFY(stored.token.isEmpty());
    QVERIFY(stored.sha256.isEmpty());
}

void TestStoreTransfers::whoWasAtWorkIsWaitingAfterARestart()
{
    using enum TransferState;
    const QList<std::pair<TransferState, TransferState>> expected {{Waiting, Waiting},
        {Preparing, Waiting}, {Uploading, Waiting}, {Finishing, Waiting}, {RetryWait, Waiting},
        {Paused, Paused}, {NeedsAnswer, NeedsAnswer}, {Failed, Failed}, {Cancelled, Cancelled}};
    Profile profile;
    QList<TransferItem> items;
    for (int i = 0; i < expected.size(); ++i) {
        items.append(fileItem(i));
        items.last().state = expected.at(i).first;
    }
    QVERIFY(addItems(*profile.database, items));
    QVERIFY(profile.reopen());
    const auto queue = loadQueue(*profile.database);
    QVERIFY(queue);
    QCOMPARE(queue->items.size(), expected.size());
    for (int i = 0; i < expected.size(); ++i)
        QCOMPARE(queue->items.at(i).item.state, expected.at(i).second);
}

void TestStoreTransfers::queueComesBackInItsOrder()
{
    Profile profile;
    auto added = addItems(*profile.database, {fileItem(1), fileItem(2), fileItem(3)});
    QVERIFY(added);
    (*added)[2].position = 0.5; // moved to the top
    QVERIFY(save(*profile.database, added->at(2)));
    const auto queue = loadQueue(*profile.database);
    QVERIFY(queue);
    QCOMPARE(queue->items.at(0).item.id, added->at(2).id);
    QCOMPARE(queue->items.at(1).item.id, added->at(0).id);
    QCOMPARE(queue->items.at(2).item.id, added->at(1).id);
}

void TestStoreTransfers::holdsComeBackUntilTheyAreLifted()
{
    Profile profile;
    const auto failure
        = Shared<Failure>(Failure {.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn});
    QVERIFY(writeBatch(*profile.database,
        {record::PutHold {{.reason = HoldReason::PausedByUser}},
            record::PutHold {
                {.destination = 7, .reason = HoldReason::SignedOut, .failure = failure}}}));
    QVERIFY(writeBatch(*profile.database, {record::LiftHold {0, HoldReason::PausedByUser}}));
    QVERIFY(profile.reopen());
    const auto queue = loadQueue(*profile.database);
    QVERIFY(queue);
    QCOMPARE(queue->holds.size(), 1);
    QCOMPARE(queue->holds.first().destination, 7);
    QCOMPARE(queue->holds.first().reason, HoldReason::SignedOut);
    QVERIFY(*queue->holds.first().failure == *failure);
}

// As at the end of the program: nobody waits for the answer to what is under way.
void TestStoreTransfers::whatIsLeftIsWrittenWithTheLastCall()
{
    Profile profile;
    TransferItem one = fileItem(1);
    one.id = 1;
    TransferItem two = fileItem(2);
    two.id = 2;
    bool isAnswered = false;
    {
        TransferStore store(*profile.database);
        store.write({record::Add {one}}, [&isAnswered](const auto &) { isAnswered = true; });
        QVERIFY(store.writeLast({record::Add {two}}));
    }
    QVERIFY(profile.reopen());
    QVERIFY(!isAnswered);
    QCOMPARE(loadQueue(*profile.database)->items.size(), 2);
}

void TestStoreTransfers::scanThatWasCutOffIsBegunAgain()
{
    Profile profile;
    const TransferGroup scanned {.id = 1, .destination = 1, .path = "/home/mira/a", .name = u"a"_s};
    const TransferGroup scanning {.id = 2,
        .destination = 1,
        .path = "/home/mira/\xff",
        .name = u"b"_s,
        .scanning = true,
        .files = 3,
        .bytes = 99};
    TransferGroup grown = scanning;
    grown.files = 5;
    QVERIFY(
        writeBatch(*profile.database, {record::PutGroup {scanned}, record::PutGroup {scanning}}));
    QVERIFY(writeBatch(*profile.database, {record::PutGroup {grown}}));
    QVERIFY(profile.reopen());

    const auto queue = loadQueue(*profile.database);
    QVERIFY(queue);
    // The scanned one has no items left, so nobody needs it.
    QCOMPARE(queue->groups.size(), 1);
    const TransferGroup &back = queue->groups.first();
    QCOMPARE(back.id, grown.id);
    QCOMPARE(back.path, scanning.path);
    QCOMPARE(back.name, scanning.name);
    QVERIFY(back.scanning);
    QCOMPARE(back.files, 5);
    QCOMPARE(back.bytes, 99);
}

void TestStoreTransfers::tokenIsOnDiskWhenAnswered()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1)});
    QVERIFY(added);
    TransferItem item = added->first();
    const QByteArray token = QByteArrayLiteral("{\"url\":\"http://x/1\"}\0\xff");
    QVERIFY(keepToken(*profile.database, item.id, token));
    item.stored = 6000;
    QVERIFY(save(*profile.database, item));
    QVERIFY(keepHash(*profile.database, item.id, QByteArray(32, '\x07')));

    // Another process would see it, while this one still runs.
    auto other = Database::open(profile.folder.path(), Database::Access::ReadOnly);
    QVERIFY(other);
    QCOMPARE(valueOf(**other, "SELECT length(token) FROM transfers").toLongLong(), token.size());
    other->reset();
    QVERIFY(profile.reopen());
    const StoredTransfer stored = onlyItem(*profile.database);
    QCOMPARE(stored.token, token);
    QCOMPARE(stored.item.stored, 6000);
    QCOMPARE(stored.sha256, QByteArray(32, '\x07'));

    QVERIFY(keepToken(*profile.database, item.id, {})); // forgets
    QVERIFY(onlyItem(*profile.database).token.isEmpty());
}

void TestStoreTransfers::damagedTokenStartsAgain()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1)});
    QVERIFY(added);
    QVERIFY(keepToken(*profile.database, added->first().id, "offset 12582912"));
    QVERIFY(execute(*profile.database, "UPDATE transfers SET token = ?, stored_bytes = 9",
        QByteArray("offset 12582913")));
    const StoredTransfer stored = onlyItem(*profile.database);
    QVERIFY(stored.token.isEmpty());
    QCOMPARE(stored.item.stored, 0);
    QCOMPARE(stored.item.path, fileItem(1).path); // the item itself is not lost
}

// Another destination has its own way to go on, and no use for this one's.
void TestStoreTransfers::anotherDestinationForgetsTheToken()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1)});
    QVERIFY(added);
    TransferItem item = added->first();
    QVERIFY(keepToken(*profile.database, item.id, "token"));
    QVERIFY(keepHash(*profile.database, item.id, QByteArray(32, 'h')));
    item.destination += 1;
    QVERIFY(save(*profile.database, item));
    QVERIFY(onlyItem(*profile.database).token.isEmpty());
    QCOMPARE(onlyItem(*profile.database).sha256, QByteArray(32, 'h'));
}

void TestStoreTransfers::newStampForgetsTokenAndHash()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1)});
    QVERIFY(added);
    TransferItem item = added->first();
    QVERIFY(keepToken(*profile.database, item.id, "token"));
    QVERIFY(keepHash(*profile.database, item.id, QByteArray(32, 'h')));
    QVERIFY(save(*profile.database, item));
    QCOMPARE(onlyItem(*profile.database).token, QByteArray("token"));

    item.stamp.changed += 1;
    QVERIFY(save(*profile.database, item));
    const StoredTransfer stored = onlyItem(*profile.database);
    QVERIFY(stored.item.stamp == item.stamp);
    QVERIFY(stored.token.isEmpty());
    QVERIFY(stored.sha256.isEmpty());
}

void TestStoreTransfers::doneItemMovesToHistory()
{
    Profile profile;
    auto added = addItems(*profile.database, {fileItem(1), fileItem(2)});
    QVERIFY(added);
    (*added)[0].state = TransferState::Done;
    QVERIFY(endAll(*profile.database, {{.item = added->at(0), .entry = entryOf(added->at(0))}}));
    QCOMPARE(onlyItem(*profile.database).item.id, added->at(1).id);
    const HistoryPage page = HistoryStore(*profile.database).searchNow({});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries.first().id, added->at(0).uploadId);
    QCOMPARE(page.total, 1);
}

void TestStoreTransfers::failedItemStaysAndItsHistoryIsReplaced()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1)});
    QVERIFY(added);
    TransferItem item = added->first();
    HistoryStore history(*profile.database);

    item.state = TransferState::Failed;
    item.attempts = 6;
    item.failure = Shared<Failure>(Failure {.kind = FailureKind::Offline, .advice = Advice::Retry});
    HistoryEntry entry = entryOf(item, HistoryOutcome::Failed);
    entry.failure = *item.failure;
    entry.storedBytes = 4000;
    QVERIFY(endAll(*profile.database, {{.item = item, .entry = entry}}));
    QCOMPARE(onlyItem(*profile.database).item.state, TransferState::Failed);
    QCOMPARE(onlyItem(*profile.database).item.attempts, qint16(6));
    const HistoryEntry failedEntry = history.searchNow({}).entries.value(0);
    QCOMPARE(failedEntry.outcome, HistoryOutcome::Failed);
    QCOMPARE(failedEntry.storedBytes, 4000);
    QVERIFY(failedEntry.failure == entry.failure);

    item.state = TransferState::Done;
    QVERIFY(endAll(*profile.database, {{.item = item, .entry = entryOf(item)}}));
    QCOMPARE(loadQueue(*profile.database)->items.size(), 0);
    const HistoryPage page = history.searchNow({});
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.total, 1);
    QCOMPARE(page.entries.first().outcome, HistoryOutcome::Done);
    QVERIFY(!page.entries.first().failure);
    QVERIFY(page.entries.first().row > failedEntry.row);
}

void TestStoreTransfers::endingIsAllOrNothing()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1), fileItem(2), fileItem(3)});
    QVERIFY(added);
    QList<record::End> endings;
    for (const TransferItem &item : *added)
        endings.append({.item = item, .entry = entryOf(item)});
    QVERIFY(execute(*profile.database,
        "CREATE TRIGGER refuse BEFORE INSERT ON history WHEN NEW.name = 'DSC_3.NEF'"
        " BEGIN SELECT RAISE(ABORT, 'refused'); END"));
    const Result<int> ended = endAll(*profile.database, endings);
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, FailureKind::DatabaseFailed);
    QVERIFY(ended.error().detail.contains(u"refused"_s));
    QCOMPARE(loadQueue(*profile.database)->items.size(), 3);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM history").toInt(), 0);
    QCOMPARE(valueOf(*profile.database, "SELECT count(*) FROM places").toInt(), 0);
    QCOMPARE(HistoryStore(*profile.database).searchNow({}).total, 0);
}

void TestStoreTransfers::removedItemsAreGone()
{
    Profile profile;
    const auto added = addItems(*profile.database, {fileItem(1), fileItem(2)});
    QVERIFY(added);
    const TransferId last = added->at(1).id;
    QVERIFY(writeBatch(*profile.database, {record::Remove {last}, record::Remove {4711}}));
    QCOMPARE(onlyItem(*profile.database).item.id, added->at(0).id);
    // Its number is never given again: somebody may still ask about it.
    const auto next = addItems(*profile.database, {fileItem(3)});
    QVERIFY(next);
    QVERIFY(next->first().id > last);
}

namespace {

QList<Discard> discards(Database &database)
{
    using Answer = Result<QList<Discard>>;
    return answerOf<Answer>([&](QObject *context, std::function<void(Answer)> done) {
        DiscardStore(database).load(context, std::move(done));
    }).value_or(QList<Discard>());
}

Result<QueueDisk::Written> removeItems(Database &database, const QList<TransferId> &ids)
{
    QueueBatch batch;
    for (const TransferId id : ids)
        batch.append(record::Remove {id});
    return writeBatch(database, batch);
}

} // namespace

void TestStoreTransfers::whatServersKeepOfRemovedItemsIsPutDown()
{
    Profile profile;
    Database &database = *profile.database;
    const auto added
        = addItems(database, {fileItem(1), fileItem(2), fileItem(3), fileItem(4), fileItem(5)});
    QVERIFY(added);
    for (const int which : {0, 1, 2, 3})
        QVERIFY(keepToken(database, added->at(which).id, "token " + QByteArray::number(which)));
    // One was removed with a part, one without; one was skipped after all; a finished one is no
    // part.
    QVERIFY(removeItems(database, {added->at(0).id, added->at(4).id}));
    TransferItem skipped = added->at(1);
    skipped.state = TransferState::Skipped;
    TransferItem done = added->at(2);
    done.state = TransferState::Done;
    QVERIFY(endAll(
        database, {{skipped, entryOf(skipped, HistoryOutcome::Skipped)}, {done, entryOf(done)}}));
    QVERIFY(profile.reopen());
    const QList<Discard> left = discards(*profile.database);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).token, QByteArray("token 0"));
    QCOMPARE(left.at(0).destination, added->at(0).destination);
    QVERIFY(left.at(0).addedAt > 0);
    QCOMPARE(left.at(0).attempts, 0);
    QCOMPARE(left.at(1).token, QByteArray("token 1"));
    QCOMPARE(onlyItem(*profile.database).token, QByteArray("token 3"));
}

void TestStoreTransfers::aRemovalTakenBackIsAsIfItHadNotBeen()
{
    Profile profile;
    Database &database = *profile.database;
    const auto added = addItems(database, {fileItem(1), fileItem(2)});
    QVERIFY(added);
    QVERIFY(keepToken(database, added->at(0).id, "token 0"));
    QVERIFY(keepToken(database, added->at(1).id, "token 1"));
    QVERIFY(removeItems(database, {added->at(0).id, added->at(1).id}));
    // The second one's part was discarded before somebody thought better of it.
    QVERIFY(execute(database, "DELETE FROM discards WHERE token = ?", QByteArray("token 1")));
    const auto back = writeBatch(database,
        {record::Restore {{.item = added->at(0), .token = "token 0"}},
            record::Restore {{.item = added->at(1), .token = "token 1"}}});
    QVERIFY(back);
    QCOMPARE(back->withoutPart, QList<TransferId> {added->at(1).id});
    QCOMPARE(discards(database).size(), 0);
    const Result<StoredQueue> queue = loadQueue(database);
    QVERIFY(queue);
    QCOMPARE(queue->items.size(), 2);
    QCOMPARE(queue->items.at(0).token, QByteArray("token 0"));
    QCOMPARE(queue->items.at(0).item.name, added->at(0).name);
    QCOMPARE(queue->items.at(1).token, QByteArray());
}

QTEST_GUILESS_MAIN(TestStoreTransfers)
#include "test_store_transfers.moc"
