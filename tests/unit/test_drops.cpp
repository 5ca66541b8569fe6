#include "support/manualclock.h"
#include "support/scratchfolder.h"
#include "transfers/drops.h"
#include "transfers/historyrecord.h"
#include "transfers/intake.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

// A disk that is always ready.
class ReadyDisk final : public QueueDisk
{
public:
    void load(std::function<void(Result<StoredQueue>)> done) override { done(StoredQueue {}); }
    void write(QueueBatch, std::function<void(Result<Written>)> done) override { done(Written {}); }
    Result<void> writeLast(QueueBatch) override { return {}; }
};

DestinationConfig folderNamed(DestinationId id, const QMap<QString, QString> &settings = {})
{
    DestinationConfig config;
    config.id = id;
    config.uuid = uuid7();
    config.kind = u"folder"_s;
    config.settings = settings;
    return config;
}

} // namespace

// An answer for what was dropped together: for what waits, and for what is still being found.
class TestDrops final : public QObject
{
    Q_OBJECT

private:
    ReadyDisk m_disk {};
    ManualClock m_clock {};
    QThreadPool m_pool {};
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<Targets> m_targets;
    std::unique_ptr<Intake> m_intake;

    QList<TransferItem> items() const
    {
        QList<TransferItem> all;
        for (const auto &[id, entry] : m_ledger->entries())
            all.append(entry.item);
        return all;
    }
    QList<TransferId> ids() const
    {
        QList<TransferId> all;
        for (const TransferItem &item : items())
            all.append(item.id);
        return all;
    }
    void add(const QList<QByteArray> &paths, DestinationId to = 1)
    {
        m_intake->add({.paths = paths, .destination = to});
    }
    qsizetype countOf(ConflictPolicy policy) const
    {
        qsizetype count = 0;
        for (const TransferItem &item : items())
            count += item.conflict == policy ? 1 : 0;
        return count;
    }

private Q_SLOTS:
    void init()
    {
        Ledger::Calls calls {.arrived = [](const TransferItem &) {},
            .stateChanged = [](const TransferItem &, TransferState) {},
            .moved = [](const TransferItem &, double) {},
            .added
            = [this](int request, const TransferItem &item) { m_intake->added(request, item); },
            .addRefused = [](int, const TransferItem &, const Failure &) {},
            .marked = [this](int request) { m_intake->marked(request); },
            .partsGivenUp = [] {},
            .diskRefused = [](const Failure &) {},
            .diskAnswered = [] {},
            .record =
                [](const TransferItem &item, qint64 startedAt, qint64 endedAt) {
                    return historyRecord(item, {}, u"here"_s, startedAt, endedAt);
                }};
        m_ledger = std::make_unique<Ledger>(m_disk, m_clock, calls);
        m_targets = std::make_unique<Targets>(*m_ledger, m_clock);
        m_targets->setDestinations(
            {folderNamed(1), folderNamed(2, {{u"on-conflict"_s, u"skip"_s}})});
        m_intake = std::make_unique<Intake>(*m_ledger, *m_targets, m_pool, [](TransferId) {});
        connect(m_intake.get(), &Intake::changed, m_intake.get(), [this] { m_ledger->flush(); });
    }

    void cleanup()
    {
        m_intake.reset();
        m_pool.waitForDone();
        m_targets.reset();
        m_ledger.reset();
    }

    void whatWaitsIsDecided()
    {
        const ScratchFolder folder;
        add({folder.write("a.txt", "a"), folder.write("b.txt", "b")});
        QTRY_COMPARE(items().size(), 2);
        const QList<TransferId> first = ids();
        add({folder.write("c.txt", "c")});
        QTRY_COMPARE(items().size(), 3);
        const Drops drops = Drops::of(*m_ledger, {first.first()});
        QVERIFY(drops.decide(*m_ledger, ConflictPolicy::Replace).isEmpty()); // nobody asks yet
        QCOMPARE(countOf(ConflictPolicy::Replace), 2);
        for (const TransferId id : first)
            QVERIFY(m_ledger->find(id)->item.conflict == ConflictPolicy::Replace);
    }

    // Two batches: the answer comes after the first.
    void whatIsStillBeingFoundIsDecided()
    {
        const ScratchFolder folder;
        constexpr int files = FolderScanner::batchSize + 200;
        for (int i = 0; i < files; ++i)
            folder.write("many/f" + QByteArray::number(i), "x");
        bool isDecided = false;
        connect(m_intake.get(), &Intake::changed, m_intake.get(), [this, &isDecided] {
            if (isDecided || items().isEmpty())
                return;
            isDecided = true;
            const Drops drops = Drops::of(*m_ledger, {items().first().id});
            drops.decide(*m_ledger, ConflictPolicy::KeepBoth);
            m_intake->decide(drops, ConflictPolicy::KeepBoth);
            QVERIFY(items().size() < files);
        });
        add({folder.path("many")});
        QTRY_COMPARE(items().size(), files);
        QCOMPARE(countOf(ConflictPolicy::KeepBoth), files);
    }

    // What a destination does by its own rule, nobody was asked about.
    void anOwnRuleStays()
    {
        const ScratchFolder folder;
        add({folder.write("a.txt", "a")}, 2);
        QTRY_COMPARE(items().size(), 1);
        QCOMPARE(countOf(ConflictPolicy::Skip), 1);
        Drops::of(*m_ledger, ids()).decide(*m_ledger, ConflictPolicy::Replace);
        QCOMPARE(countOf(ConflictPolicy::Skip), 1);
    }

    void whatAsksAlreadyIsNamed()
    {
        const ScratchFolder folder;
        add({folder.write("a.txt", "a"), folder.write("b.txt", "b")});
        QTRY_COMPARE(items().size(), 2);
        const TransferId asking = ids().first();
        Ledger::Entry &entry = *m_ledger->find(asking);
        m_ledger->setState(entry, TransferState::Preparing);
        m_ledger->setState(entry, TransferState::NeedsAnswer);
        const Drops drops = Drops::of(*m_ledger, {ids().last()});
        QCOMPARE(drops.decide(*m_ledger, ConflictPolicy::Skip), (QList<TransferId> {asking}));
        // It is answered by whoever asked; the other one will not ask.
        QVERIFY(entry.item.conflict == ConflictPolicy::Ask);
        QCOMPARE(countOf(ConflictPolicy::Skip), 1);
    }
};

QTEST_GUILESS_MAIN(TestDrops)
#include "test_drops.moc"
