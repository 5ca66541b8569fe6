#include "support/manualclock.h"
#include "transfers/journal.h"

#include <QTest>

using namespace ferry;
using namespace ferry::testing;
using namespace std::chrono_literals;

namespace {

using Kind = JournalEntry::Kind;

// Keeps what it was given, and answers when it is told to.
class PaperDisk final : public QueueDisk
{
public:
    void load(std::function<void(Result<StoredQueue>)> done) override { done(StoredQueue {}); }
    void write(QueueBatch batch, std::function<void(Result<Written>)> done) override
    {
        batches.append(int(batch.size()));
        m_done = std::move(done);
    }
    Result<void> writeLast(QueueBatch rest) override
    {
        batches.append(int(rest.size()));
        return {};
    }

    void succeed() { std::exchange(m_done, {})(Written {}); }
    void refuse()
    {
        std::exchange(m_done, {})(failed({.kind = FailureKind::DiskFull, .advice = Advice::Retry}));
    }

    QList<int> batches {}; // how many words each has

private:
    std::function<void(Result<Written>)> m_done {};
};

} // namespace

// When the words of the queue go to the disk, and when they wait for one another.
class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theFirstEndGoesAtOnce();
    void endsGather();
    void whatSomebodyWaitsForTakesTheOthersAlong();
    void aRefusedWordIsSaidAgainBeforeThoseThatFollowed();
    void theLastCallWaitsForNothing();

private:
    void say(Kind kind, qint64 id) { m_journal->append({.kind = kind, .id = id}); }

    ManualClock m_clock {};
    std::unique_ptr<PaperDisk> m_disk {};
    std::unique_ptr<Journal> m_journal {};
    QList<qint64> m_written {};
    int m_refusals = 0;
};

void TestJournal::init()
{
    m_written.clear();
    m_refusals = 0;
    m_disk = std::make_unique<PaperDisk>();
    m_journal = std::make_unique<Journal>(*m_disk, m_clock,
        Journal::Calls {.text = [](const JournalEntry &entry) -> std::optional<QueueRecord> {
                            return record::Remove {.id = entry.id};
                        },
            .written =
                [this](const std::vector<JournalEntry> &entries, const QueueDisk::Written &) {
                    for (const JournalEntry &entry : entries)
                        m_written.append(entry.id);
                },
            .refused = [this](const Failure &) { ++m_refusals; }});
}

void TestJournal::theFirstEndGoesAtOnce()
{
    say(Kind::End, 1);
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int> {1});
    m_disk->succeed();
    QCOMPARE(m_written, QList<qint64> {1});
    QVERIFY(m_journal->isIdle());
    QVERIFY(!m_journal->wakeAt());
}

void TestJournal::endsGather()
{
    say(Kind::End, 1);
    m_journal->flush();
    say(Kind::End, 2);
    m_disk->succeed();
    say(Kind::Save, 3);
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int> {1});
    QCOMPARE(m_journal->wakeAt(), m_clock.now + Journal::gathering);

    m_clock.now += Journal::gathering;
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int>({1, 2}));
    m_disk->succeed();
    QCOMPARE(m_written, QList<qint64>({1, 2, 3}));
}

void TestJournal::whatSomebodyWaitsForTakesTheOthersAlong()
{
    say(Kind::End, 1);
    m_journal->flush();
    m_disk->succeed();
    say(Kind::End, 2);
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int> {1});
    say(Kind::KeepToken, 3);
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int>({1, 2}));
}

void TestJournal::aRefusedWordIsSaidAgainBeforeThoseThatFollowed()
{
    say(Kind::End, 1);
    m_journal->flush();
    say(Kind::End, 2);
    m_disk->refuse();
    QCOMPARE(m_refusals, 1);
    m_journal->flush();
    QCOMPARE(m_disk->batches, QList<int> {1});
    QCOMPARE(m_journal->wakeAt(), m_clock.now + Journal::pause);

    m_clock.now += Journal::pause;
    m_journal->flush();
    m_disk->succeed();
    QCOMPARE(m_written, QList<qint64>({1, 2}));
}

void TestJournal::theLastCallWaitsForNothing()
{
    say(Kind::End, 1);
    m_journal->flush();
    m_disk->succeed();
    say(Kind::End, 2);
    m_journal->flush();
    QVERIFY(m_journal->close());
    QCOMPARE(m_disk->batches, QList<int>({1, 1}));
}

QTEST_GUILESS_MAIN(TestJournal)
#include "test_journal.moc"
