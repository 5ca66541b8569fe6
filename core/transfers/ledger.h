#pragma once

#include "queue/storedqueue.h"
#include "transfers/holdbook.h"
#include "transfers/journal.h"
#include "transfers/ledgerentry.h"
#include "transfers/ledgernews.h"
#include "transfers/namebook.h"
#include "transfers/queueorder.h"
#include "transfers/queuetotals.h"

#include <functional>
#include <unordered_map>

namespace ferry {

// The queue's truth: which items there are, under which names, in which order and state, what holds them
// back, and what they sum up to. It is the only one that writes the queue to the disk, through one ordered
// journal, and no item is shown (News) that the disk does not hold, but for the progress of running uploads. Groups,
// order and holds are shown as they are put, and are on the disk soon after.
// Pure: the caller brings the disk and the clock. Lives in the queue's thread.
class Ledger final
{
public:
    using Entry = LedgerEntry;
    using Entries = std::unordered_map<TransferId, Entry>;

    using News = LedgerNews::News;

    // Who hears of what, at once.
    struct Calls
    {
        // It is there now: it came in, or its state or position is another one.
        std::function<void(const TransferItem &item)> arrived;
        std::function<void(const TransferItem &item, TransferState before)> stateChanged;
        std::function<void(const TransferItem &item, double before)> moved;
        // It waits, and goes somewhere else now.
        std::function<void(const TransferItem &item, DestinationId before)> redirected {};
        // Each item that was added, once: on disk, or refused by it.
        std::function<void(int request, const TransferItem &item)> added;
        std::function<void(int request, const TransferItem &item, const Failure &)> addRefused;
        std::function<void(int request)> marked;
        std::function<void()> partsGivenUp; // on disk, for the reaper
        std::function<void(const Failure &)> diskRefused; // each time; it is tried again
        std::function<void()> diskAnswered; // there may be news
        LedgerEntry::ToHistory record;
    };

    // A new item waits this long for a disk that refuses; then it is refused itself.
    static constexpr std::chrono::milliseconds addPatience {std::chrono::seconds(5)};

    Ledger(QueueDisk &disk, const Clock &clock, Calls calls,
        std::size_t mostInBatch = Journal::mostInBatch);

    // Takes the queue over from an earlier run. Without `goOn` its items stay aside until they are added
    // again, and then go on where they were.
    void take(StoredQueue queue, bool goOn);

    Entry *find(TransferId id);
    const Entries &entries() const { return m_entries; }
    const QueueTotals &totals() const { return m_totals; }

    // ── in ──
    enum class Added {
        New = 1, // under a free name, at the end
        GoesOn, // an earlier run had it
        Known, // it is in the queue already
    };
    struct Answer
    {
        Added what = Added::New;
        TransferId id = 0;
    };
    // Gives `item` its number, its place, and a name that nobody else has.
    Answer add(TransferItem item, int request);
    // What is added while this is on, after the first, reaches the disk together with it or not at all.
    void join(bool on) { m_joins = on; }
    // The item of that file under that name, if it is in the queue.
    std::optional<TransferId> queued(
        DestinationId destination, const QString &name, const QByteArray &path) const;
    // A group without a number gets one.
    GroupId put(TransferGroup group);
    // Calls `marked` once all that was said so far is on the disk.
    void mark(int request) { m_journal.append({.kind = JournalEntry::Kind::Mark, .id = request}); }

    // ── changes ──
    // Every change of an item goes through one of these, so that sums and places stay true.
    void edit(Entry &entry, const std::function<void(TransferItem &)> &change);
    void setState(Entry &entry, TransferState state);
    void save(Entry &entry);
    // Done and Skipped are so once the disk has them.
    void end(Entry &entry, TransferState state);
    void keepToken(TransferId id, const QByteArray &token, std::function<void(Result<void>)> done);
    void keepHash(Entry &entry, const QByteArray &sha256);
    // It goes to another destination from now on; `passed` says why. Not while it runs.
    void redirect(Entry &entry, DestinationId destination, Shared<QList<PassedOver>> passed);
    // The part that an item's token speaks of is not wanted any more.
    void giveUpPart(Entry &entry);
    void move(const QList<TransferId> &ids, QueueMove where);
    // Final ones leave the list; history keeps them.
    void remove(const QList<TransferId> &ids);
    void restoreRemoved(); // takes the last remove() back

    // ── holds ──
    void hold(Hold hold);
    void lift(DestinationId destination, HoldReason reason);
    const HoldBook &holds() const { return m_holds; }

    // ── the disk ──
    void flush() { m_journal.flush(); }
    std::optional<std::chrono::milliseconds> wakeAt() const { return m_journal.wakeAt(); }
    std::optional<std::chrono::milliseconds> failingSince() const
    {
        return m_journal.failingSince();
    }
    bool isIdle() const { return m_journal.isIdle(); }
    Result<void> close() { return m_journal.close(); }

    bool hasNews() const { return m_news.isThere(); }
    News takeNews();

private:
    void insert(StoredTransfer stored, bool isShown);
    std::optional<Answer> goOn(const TransferItem &item, int request);
    void show(Entry &entry);
    void say(JournalEntry::Kind kind, Entry &entry, TransferState state = TransferState::Waiting);
    // One that is not shown yet is news as a whole when it is.
    void touch(const Entry &entry)
    {
        if (entry.isShown)
            m_news.touch(entry.item.id);
    }
    void writtenEnd(Entry &entry, TransferState state);
    void refuseAdded(const Failure &failure);
    std::optional<QueueRecord> textOf(const JournalEntry &entry);
    void written(const std::vector<JournalEntry> &entries, const QueueDisk::Written &result);
    void writtenItem(const JournalEntry &word, const QueueDisk::Written &result);
    void refused(const Failure &failure);
    void leave(Entry &entry);

    const Clock &m_clock;
    Calls m_calls;
    Journal m_journal;
    NameBook m_names {};
    Entries m_entries {};
    Entries m_removed {}; // the last remove(), for its undo
    std::unordered_map<GroupId, TransferGroup> m_groups {};
    QHash<std::pair<DestinationId, QString>, StoredTransfer> m_aside {};
    std::unordered_multimap<TransferId, std::function<void(Result<void>)>> m_tokenAnswers {};
    HoldBook m_holds {};
    QueueTotals m_totals {};
    double m_lastPosition = 0;
    TransferId m_nextItem = 1;
    GroupId m_nextGroup = 1;
    bool m_joins = false; // what is said belongs to what was said before it
    LedgerNews m_news {};
};

} // namespace ferry
