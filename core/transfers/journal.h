#pragma once

#include "base/clock.h"
#include "queue/hold.h"
#include "queue/transferstate.h"
#include "store/queuedisk.h"

#include <QByteArray>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace ferry {

// One word of the ledger to the disk, kept small: what it says of an item is looked up when it is written.
struct JournalEntry
{
    enum class Kind {
        PutGroup = 1, // id: of the group
        Add,
        Save,
        End, // `state`, at `time`
        Remove,
        Restore,
        KeepToken,
        KeepHash,
        GiveUpPart, // id: of the destination; token
        PutHold, // id: of the destination; reason
        LiftHold,
        Mark, // nothing by itself: all before it is on the disk
    };

    Kind kind = Kind::Save;
    qint64 id = 0;
    TransferState state = TransferState::Waiting;
    HoldReason reason = HoldReason::PausedByUser;
    qint64 time = 0; // ms since the epoch, wall time
    QByteArray token {};
    bool joins = false; // written with the one before it, or neither is
    int ends = 0; // of the item, said before it
};

// The queue's only way to the disk: words go in and are written in the order in which they were said,
// many in one transaction, one transaction at a time. While one is under way the next words gather. What
// the disk refuses is said again, all of it and in the same order, until the disk takes it. Where all that
// waits is how uploads go and end, it gathers for a moment: a transaction costs as much as a small upload.
// Pure: the caller brings the clock and the disk. Lives in the queue's thread.
class Journal final
{
public:
    // `text` looks a word up: nothing when what it speaks of is gone. `written` hears of a batch on disk,
    // `refused` of one that is not, each time.
    struct Calls
    {
        std::function<std::optional<QueueRecord>(const JournalEntry &)> text;
        std::function<void(const std::vector<JournalEntry> &, const QueueDisk::Written &)> written;
        std::function<void(const Failure &)> refused;
    };

    // A disk that has no room now may have some in a second.
    static constexpr std::chrono::milliseconds pause {std::chrono::seconds(1)};
    // How long after a transaction the next one waits for more, unless somebody waits for it.
    static constexpr std::chrono::milliseconds gathering {20};
    // Most words in one transaction: what follows need not wait long, and memory stays small. A simulator takes fewer.
    static constexpr std::size_t mostInBatch = 4000;

    Journal(QueueDisk &disk, const Clock &clock, Calls calls, std::size_t most = mostInBatch);

    void append(JournalEntry entry);
    // Writes what waits, unless something is under way, it still gathers or the disk just refused.
    void flush();
    // When flush() is to be called again.
    std::optional<std::chrono::milliseconds> wakeAt() const;
    // Since when the disk has been refusing.
    std::optional<std::chrono::milliseconds> failingSince() const { return m_failingSince; }

    bool isIdle() const { return m_waiting.empty() && m_underWay.empty(); }

    // Takes out what waits and matches: it will not be written. Nothing of what is under way.
    void withdraw(const std::function<bool(const JournalEntry &)> &matches);

    // The last call: writes what is left, and waits for it.
    Result<void> close();

private:
    void take(const Result<QueueDisk::Written> &result);
    QueueBatch textOf(const std::vector<JournalEntry> &entries) const;

    QueueDisk &m_disk;
    const Clock &m_clock;
    Calls m_calls;
    std::size_t m_most;
    std::deque<JournalEntry> m_waiting {};
    std::vector<JournalEntry> m_underWay {};
    bool m_isAwaited = false; // somebody waits for what waits
    std::chrono::milliseconds m_gathersUntil {};
    std::optional<std::chrono::milliseconds> m_retryAt {};
    std::optional<std::chrono::milliseconds> m_failingSince {};
};

} // namespace ferry
