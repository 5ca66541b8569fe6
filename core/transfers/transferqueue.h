#pragma once

#include "net/retrybudget.h"
#include "transfers/concurrencytuner.h"
#include "transfers/endingdesk.h"
#include "transfers/intake.h"
#include "transfers/lanepool.h"
#include "transfers/queuetotals.h"
#include "transfers/reaper.h"
#include "transfers/speedmeter.h"
#include "transfers/uploadengine.h"
#include "transfers/waitinglist.h"

#include <QElapsedTimer>
#include <QSet>

#include <unordered_map>

class QTimer;

namespace ferry {

// The queue itself: which items there are, what state each is in, who runs next, what a failure leads
// to. It lives in a thread of its own, with the lanes beside it; UploadEngine is its face. The
// meaning of each command stands there.
class TransferQueue final : public QObject
{
    Q_OBJECT

public:
    TransferQueue(Database &database, const UploadEngine::Options &options);
    ~TransferQueue() override;

    void load();
    void setDestinations(const QList<DestinationSetup> &setups);
    void add(const AddRequest &request) { m_intake.add(request); }
    void cancelScan(GroupId group) { m_intake.cancel(group); }

    void pause(const QList<TransferId> &ids);
    void resume(const QList<TransferId> &ids);
    void cancel(const QList<TransferId> &ids);
    void retry(const QList<TransferId> &ids);
    void retryAllFailed();
    void startNow(const QList<TransferId> &ids);
    void move(const QList<TransferId> &ids, QueueMove where);
    void answerConflict(const QList<TransferId> &ids, ConflictPolicy policy);
    void removeFinished(const QList<TransferId> &ids);
    void restoreRemoved();
    void pauseAll();
    void resumeAll();
    void setConcurrency(int uploads);
    void setRateLimit(qint64 bytesPerSecond);
    void check(const DestinationSetup &setup, const QPointer<QObject> &context,
        std::function<void(Result<QString>)> done);

Q_SIGNALS:
    void groupsChanged(const QList<ferry::TransferGroup> &groups);
    void itemsAdded(const QList<ferry::TransferItem> &items);
    void itemsChanged(const QList<ferry::TransferItem> &items);
    void itemsRemoved(const QList<ferry::TransferId> &ids);
    void orderChanged(const QList<ferry::TransferId> &order);
    void progressChanged(const ferry::QueueProgress &progress);
    void historyChanged();
    void loaded();
    void addFailed(const ferry::Failure &failure);

private:
    // What a running item shall become once its lane has let go of it.
    enum class Intent { None = 1, Pause, Cancel, Wait };

    struct Entry
    {
        TransferItem item {};
        Intent intent = Intent::None;
        bool inLane = false;
        bool ending = false; // its ending is on the way to the disk
        QByteArray token {};
        QByteArray sha256 {};
        qint64 startedAt = 0; // ms since the epoch, first attempt
        int givenBefore = 0; // see m_timesGiven; when this attempt began
        SpeedMeter speed {};
    };
    using Entries = std::unordered_map<TransferId, Entry>;

    Entry *find(TransferId id);
    qint64 now() const { return m_clock.monotonic().count(); }

    // Every change of an item goes through one of these two, so that the sums stay true.
    void setState(Entry &entry, TransferState state);
    void edit(Entry &entry, const std::function<void(TransferItem &)> &change);

    void takeLoaded(StoredQueue queue);
    void takeAdded(const QList<TransferItem> &items);
    void insert(const TransferItem &item, const QByteArray &token, const QByteArray &sha256);
    bool fit(TransferItem &item);
    bool adopt(const TransferItem &item);

    void retryThoseWithoutPlace();
    void requestDispatch();
    void dispatch();
    void hand(Entry &entry, bool beyondLimit);
    void armRetryTimer();
    void wakeRetries();

    void takeReports(const QList<LaneReport> &reports);
    void takeProgress(Entry &entry, const LaneReport &report);
    void takeEnded(Entry &entry, const LaneReport &report);
    void takeDropped(Entry &entry);
    void succeed(Entry &entry, const UploadedFile &file);
    void fail(Entry &entry, const Failure &failure, bool progressed);
    bool tryLater(Entry &entry, const Failure &failure);
    bool waitForSignIn(Entry &entry, const Failure &failure);
    void failWholeDestination(DestinationId destination, const Failure &failure);
    void end(Entry &entry, TransferState state);
    void takeEndings(const QList<TransferItem> &items);
    void remove(const QList<TransferId> &ids);

    void discard(const Discard &part, const Reaper::Done &done);
    void moveToWaiting(Entry &entry);
    void saveSoon(const Entry &entry);
    void touch(TransferId id);
    void flush();
    QueueProgress currentProgress();
    void tune();

    SystemClock m_clock {};
    UploadEngine::Options m_options;
    TransferStore m_store;
    std::shared_ptr<SharedRate> m_rate;
    LanePool m_lanes;
    EndingDesk m_endings;
    Intake m_intake;
    Reaper m_reaper;
    Database &m_database;

    Entries m_entries {};
    Entries m_removed {}; // the last removeFinished, for its undo
    QSet<TransferId> m_removeWhenEnded {}; // the rest of it
    WaitingList m_waiting {};
    QHash<DestinationId, DestinationSetup> m_destinations {};
    int m_timesGiven = 0; // how often the destinations were set
    QHash<DestinationId, RetryBudget> m_budgets {};
    QSet<TransferId> m_retrying {};
    // The names queued for each destination, and whose they are; id 0 until the item is on disk.
    struct Owner
    {
        QByteArray path {};
        TransferId id = 0;
    };
    using Name = std::pair<DestinationId, QString>;
    QHash<Name, Owner> m_names {};
    QHash<Name, StoredTransfer> m_parked {}; // see Options::continueQueue
    double m_lastPosition = 0;

    QueueTotals m_totals {};
    SpeedMeter m_speed {};
    qint64 m_everStored = 0; // bytes that any server took since the start; only grows
    ConcurrencyTuner m_tuner {};
    qint64 m_tunedAt = 0;
    qint64 m_tunedFrom = 0;
    int m_concurrency = 5;
    bool m_allPaused = false;

    QSet<TransferId> m_touched {};
    QList<TransferItem> m_toSave {};
    QTimer *m_flushTimer;
    QTimer *m_retryTimer;
    bool m_dispatchRequested = false;
    bool m_historyTouched = false;
    bool m_progressTouched = false;
};

} // namespace ferry
