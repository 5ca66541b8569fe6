#include "support/manualclock.h"
#include "support/simulateddisk.h"
#include "transfers/drops.h"
#include "transfers/family.h"
#include "transfers/historyrecord.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// A disk that remembers how much came in each batch.
class CountingDisk final : public QueueDisk
{
public:
    void load(std::function<void(Result<StoredQueue>)> done) override { done(StoredQueue {}); }
    void write(QueueBatch batch, std::function<void(Result<Written>)> done) override
    {
        batches.append(batch);
        m_done = std::move(done);
    }
    Result<void> writeLast(QueueBatch rest) override
    {
        batches.append(rest);
        return {};
    }
    void succeed() { std::exchange(m_done, nullptr)(Written {}); }
    void refuse() { std::exchange(m_done, nullptr)(failed({.kind = FailureKind::DiskFull})); }
    bool isBusy() const { return m_done != nullptr; }

    QList<QueueBatch> batches {};

private:
    std::function<void(Result<Written>)> m_done {};
};

struct Stand
{
    explicit Stand(std::size_t mostInBatch = Journal::mostInBatch)
        : ledger(disk, clock,
            {.arrived = [](const TransferItem &) {},
                .stateChanged = [](const TransferItem &, TransferState) {},
                .moved = [](const TransferItem &, double) {},
                .redirected =
                    [this](const TransferItem &item, DestinationId before) {
                        redirected = {item.id, before};
                    },
                .added = [this](int, const TransferItem &) { ++added; },
                .addRefused = [this](int, const TransferItem &, const Failure &) { ++refused; },
                .marked = [](int) {},
                .partsGivenUp = [] {},
                .diskRefused = [](const Failure &) {},
                .diskAnswered = [] {},
                .record =
                    [](const TransferItem &item, qint64 startedAt, qint64 endedAt) {
                        return historyRecord(item, {}, u"here"_s, startedAt, endedAt);
                    }},
            mostInBatch)
    { }

    static QList<TransferItem> file(
        const QByteArray &path, int destinations, TransferState state = TransferState::Waiting)
    {
        QList<TransferItem> items;
        for (int i = 1; i <= destinations; ++i) {
            TransferItem item;
            item.destination = i;
            item.uploadId = uuid7();
            item.path = path;
            item.name = QString::fromUtf8(path.mid(path.lastIndexOf('/') + 1));
            item.stamp = {.device = 1, .inode = 7, .size = 64 << 20, .modified = 1, .changed = 1};
            item.state = state;
            if (state == TransferState::Failed)
                item.failure = Shared<Failure>(Failure {.kind = FailureKind::NotRegularFile});
            items.append(item);
        }
        return items;
    }
    // Longer than a new item is patient.
    void refuseAll()
    {
        for (int i = 0; i < 10; ++i) {
            ledger.flush();
            if (disk.isBusy())
                disk.refuse();
            clock.now += std::chrono::seconds(1);
        }
    }
    void writeAll()
    {
        clock.now += Journal::gathering;
        ledger.flush();
        while (disk.isBusy()) {
            clock.now += Journal::gathering;
            disk.succeed();
            ledger.flush();
        }
    }

    ManualClock clock {};
    CountingDisk disk {};
    int added = 0;
    int refused = 0;
    std::pair<TransferId, DestinationId> redirected {};
    Ledger ledger;
};

TransferId addOf(const QueueRecord &record)
{
    const auto *add = std::get_if<record::Add>(&record);
    return add == nullptr ? 0 : add->item.family;
}

} // namespace

// One file on its way to several destinations.
class LedgerFamilyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsAnItemForEachDestination();
    void aFamilyIsNeverTornByABatch_data();
    void aFamilyIsNeverTornByABatch();
    void aDiskThatRefusesHasNoneOfIt();
    void whatTheDiskHasIsNotRefused();
    void anEndIsNotSaidBeforeItsTime();
    void whatIsQueuedThereAlreadyIsKnown();
    void oneHashIsForAll();
    void aRedirectedItemBeginsAnewElsewhere();
};

void LedgerFamilyTest::aFileIsAnItemForEachDestination()
{
    Stand stand;
    const auto answers = family::add(stand.ledger, Stand::file("/f/a.pdf", 3), 1);
    stand.writeAll();

    QCOMPARE(answers.size(), 3);
    QCOMPARE(stand.added, 3);
    for (const Ledger::Answer &answer : answers) {
        const TransferItem &item = stand.ledger.find(answer.id)->item;
        QVERIFY(answer.what == Ledger::Added::New);
        QCOMPARE(item.family, answers.first().id);
        QCOMPARE(item.name, u"a.pdf"_s); // each destination has names of its own
    }
    const auto alone = family::add(stand.ledger, Stand::file("/f/b.pdf", 1), 1);
    QCOMPARE(stand.ledger.find(alone.first().id)->item.family, 0);
}

void LedgerFamilyTest::aFamilyIsNeverTornByABatch_data()
{
    QTest::addColumn<int>(
        "before"); // items alone, so that the limit falls at any place of a family
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%d before", i) << i;
}

void LedgerFamilyTest::aFamilyIsNeverTornByABatch()
{
    QFETCH(int, before);
    Stand stand;
    for (int i = 0; i < before; ++i)
        family::add(stand.ledger, Stand::file("/f/alone" + QByteArray::number(i), 1), 1);
    for (int i = 0; i < 2000; ++i) {
        // Some cannot be read, and end at once: their ends stand between.
        const TransferState state = i % 5 == 0 ? TransferState::Failed : TransferState::Waiting;
        family::add(stand.ledger, Stand::file("/f/" + QByteArray::number(i), 3, state), 1);
    }
    stand.writeAll();

    QVERIFY(stand.disk.batches.size() > 1);
    QSet<TransferId> before_;
    for (const QueueBatch &batch : std::as_const(stand.disk.batches)) {
        QHash<TransferId, int> here;
        for (const QueueRecord &record : batch) {
            if (const TransferId family = addOf(record); family != 0)
                ++here[family];
        }
        for (auto each = here.cbegin(); each != here.cend(); ++each) {
            QCOMPARE(each.value(), 3);
            QVERIFY(!before_.contains(each.key()));
            before_.insert(each.key());
        }
    }
    QCOMPARE(before_.size(), 2000);
}

void LedgerFamilyTest::aDiskThatRefusesHasNoneOfIt()
{
    Stand stand;
    family::add(stand.ledger, Stand::file("/f/a.pdf", 3), 1);
    stand.refuseAll();
    QCOMPARE(stand.refused, 3);
    QCOMPARE(stand.added, 0);
    QVERIFY(stand.ledger.entries().empty());
    // Their names are free again.
    const auto again = family::add(stand.ledger, Stand::file("/f/other/a.pdf", 3), 1);
    QCOMPARE(stand.ledger.find(again.first().id)->item.name, u"a.pdf"_s);
}

// Somebody answers for the whole drop while it is on its way to the disk, and then the disk is full: one item of the
// two has something more to say. A restart would show it, so it was not refused.
void LedgerFamilyTest::whatTheDiskHasIsNotRefused()
{
    Stand stand;
    QList<TransferItem> items = Stand::file("/f/a.pdf", 2);
    items.first().conflict
        = ConflictPolicy::KeepBoth; // a rule of its destination; the other one would ask
    const auto answers = family::add(stand.ledger, items, 1);
    stand.ledger.flush();
    Drops {.requests = {1}}.decide(stand.ledger, ConflictPolicy::Replace);
    stand.disk.succeed();
    QCOMPARE(stand.added, 1);

    stand.refuseAll();

    QCOMPARE(stand.refused, 0);
    QCOMPARE(stand.added, 2); // who asked need not wait for what was said later
    QCOMPARE(stand.ledger.takeNews().added.size(), 1);

    stand.writeAll();

    QCOMPARE(stand.added, 2);
    const auto shown = stand.ledger.takeNews().added;
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().id, answers.last().id);
    QVERIFY(shown.first().conflict == ConflictPolicy::Replace);
}

// One of the two is paused and then cancelled, and a transaction ends between the two words. After a crash right
// then a row that says Cancelled could be removed, and the history would never have heard of that destination.
void LedgerFamilyTest::anEndIsNotSaidBeforeItsTime()
{
    Stand stand(1);
    const auto answers = family::add(stand.ledger, Stand::file("/f/a.pdf", 2), 1);
    stand.writeAll();
    Ledger::Entry &entry = *stand.ledger.find(answers.last().id);
    stand.ledger.setState(entry, TransferState::Paused);
    stand.ledger.save(entry);
    stand.ledger.end(entry, TransferState::Cancelled);
    stand.disk.batches.clear();
    stand.writeAll();

    QCOMPARE(stand.disk.batches.size(), 2);
    const auto *save = std::get_if<record::Save>(&stand.disk.batches.first().first());
    QVERIFY(save != nullptr && save->item.state == TransferState::Waiting);
    const auto *end = std::get_if<record::End>(&stand.disk.batches.last().first());
    QVERIFY(end != nullptr && end->item.state == TransferState::Cancelled);
    QVERIFY(end->entry.outcome == HistoryOutcome::Cancelled);
}

void LedgerFamilyTest::whatIsQueuedThereAlreadyIsKnown()
{
    Stand stand;
    const auto first = family::add(stand.ledger, Stand::file("/f/a.pdf", 1), 1);
    stand.writeAll();

    const auto answers = family::add(stand.ledger, Stand::file("/f/a.pdf", 3), 2);

    QVERIFY(answers.at(0).what == Ledger::Added::Known);
    QCOMPARE(answers.at(0).id, first.first().id);
    QVERIFY(answers.at(1).what == Ledger::Added::New);
    QCOMPARE(stand.ledger.find(answers.at(1).id)->item.family, answers.at(1).id);
    QCOMPARE(stand.ledger.find(answers.at(2).id)->item.family, answers.at(1).id);
    QCOMPARE(*stand.ledger.queued(2, u"a.pdf"_s, "/f/a.pdf"), answers.at(1).id);
    QVERIFY(!stand.ledger.queued(2, u"a.pdf"_s, "/elsewhere/a.pdf"));
}

void LedgerFamilyTest::oneHashIsForAll()
{
    Stand stand;
    const auto answers = family::add(stand.ledger, Stand::file("/f/a.pdf", 3), 1);
    const auto other = family::add(stand.ledger, Stand::file("/f/b.pdf", 2), 1);
    stand.writeAll();
    Ledger::Entry &changed = *stand.ledger.find(answers.at(2).id);
    stand.ledger.edit(changed, [](TransferItem &i) { i.stamp.modified = 2; });
    const qsizetype batches = stand.disk.batches.size();

    const QByteArray hash(32, 'h');
    family::keepHash(stand.ledger, *stand.ledger.find(answers.at(0).id), hash);
    stand.writeAll();

    QCOMPARE(stand.ledger.find(answers.at(1).id)->begun->sha256, hash);
    QCOMPARE(changed.begun->sha256, QByteArray()); // it means the file as it is by now
    QCOMPARE(stand.ledger.find(other.at(0).id)->begun->sha256, QByteArray());
    int kept = 0;
    for (const QueueRecord &record : stand.disk.batches.at(batches))
        kept += std::holds_alternative<record::KeepHash>(record) ? 1 : 0;
    QCOMPARE(kept, 2);
}

void LedgerFamilyTest::aRedirectedItemBeginsAnewElsewhere()
{
    Stand stand;
    family::add(stand.ledger, Stand::file("/other/a.pdf", 2), 1);
    const auto answers = family::add(stand.ledger, Stand::file("/f/c.pdf", 1), 1);
    stand.writeAll();
    Ledger::Entry &entry = *stand.ledger.find(answers.first().id);
    entry.setToken("at the first");
    stand.ledger.edit(entry, [](TransferItem &i) {
        i.name = u"a.pdf"_s;
        i.attempts = 3;
        i.stored = i.course.edit().bestStored = 5;
    });
    const auto passed = Shared<QList<PassedOver>>(
        QList<PassedOver> {{.destination = 1, .name = u"one"_s, .wasTried = true}});

    stand.ledger.redirect(entry, 2, passed);
    stand.writeAll();

    QCOMPARE(entry.item.destination, 2);
    QCOMPARE(entry.item.name, u"a (2).pdf"_s); // another file has that name there
    QCOMPARE(entry.item.attempts, 0);
    QCOMPARE(entry.item.stored, 0);
    QCOMPARE(entry.begun->token, QByteArray());
    QCOMPARE(entry.item.passed, passed);
    QCOMPARE(stand.redirected, std::pair(entry.item.id, DestinationId(1)));
    bool isGivenUp = false;
    for (const QueueRecord &record : stand.disk.batches.last()) {
        if (const auto *part = std::get_if<record::GiveUpPart>(&record))
            isGivenUp = part->destination == 1 && part->token == "at the first";
    }
    QVERIFY(isGivenUp);
}

QTEST_GUILESS_MAIN(LedgerFamilyTest)
#include "test_ledger_family.moc"
