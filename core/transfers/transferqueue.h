#pragma once

#include "transfers/dispatcher.h"
#include "transfers/hashahead.h"
#include "transfers/intake.h"
#include "transfers/lanepool.h"
#include "transfers/queuecommand.h"
#include "transfers/reaper.h"
#include "transfers/throughput.h"
#include "transfers/uploadengine.h"

#include "store/transferstore.h"

class QTimer;

namespace ferry {

// The queue put together, in a thread of its own with the lanes beside it: the ledger knows what there is and
// writes it down, the dispatcher says who runs next, the intake brings files in. This brings them commands,
// reports and time, and carries their news out. UploadEngine is its face.
class TransferQueue final : public QObject
{
    Q_OBJECT

public:
    TransferQueue(Database &database, const UploadEngine::Options &options);
    // The way down: lanes stop first, then the pool, and last the ledger writes what is left.
    ~TransferQueue() override;

    // Deletes itself, after what was added a moment ago is safe on the disk, or a moment later: the paths
    // of a request are looked at on the pool, and quitting must not lose them. Uploads stop at once.
    void end();

    void apply(const QueueCommand &command);
    void check(const DestinationSetup &setup, const QPointer<QObject> &context,
        std::function<void(Result<CheckFinding>)> done);

Q_SIGNALS:
    void groupsChanged(const QList<ferry::TransferGroup> &groups);
    void itemsAdded(const QList<ferry::TransferItem> &items);
    void itemsChanged(const QList<ferry::TransferItem> &items);
    void itemsRemoved(const QList<ferry::TransferId> &ids);
    void orderChanged(const QList<ferry::TransferId> &order);
    void holdsChanged(const QList<ferry::Hold> &holds);
    void progressChanged(const ferry::QueueProgress &progress);
    void historyChanged();
    void loaded(int rescans);
    void loadFailed(const ferry::Failure &failure);
    void addSaved(ferry::AddNumber number);
    void addAnswered(const ferry::AddAnswer &answer);
    void diskFailed(const ferry::Failure &failure, int seconds);

private:
    Ledger::Calls ledgerCalls();
    Dispatcher::Options dispatcherOptions(const UploadEngine::Options &options) const;
    void connectParts();

    void carryOut(const command::Load &);
    void carryOut(const command::SetDestinations &);
    void carryOut(const command::Add &);
    void carryOut(const command::CancelScan &);
    void carryOut(const command::Pause &);
    void carryOut(const command::Resume &);
    void carryOut(const command::Cancel &);
    void carryOut(const command::Retry &);
    void carryOut(const command::RetryAllFailed &);
    void carryOut(const command::StartNow &);
    void carryOut(const command::Move &);
    void carryOut(const command::AnswerConflict &);
    void carryOut(const command::RemoveFinished &);
    void carryOut(const command::RestoreRemoved &);
    void carryOut(const command::HoldAll &);
    void carryOut(const command::LiftAll &);
    void carryOut(const command::SetConcurrency &);
    void carryOut(const command::SetRateLimit &);

    void takeLoaded(StoredQueue queue);
    void findEarlier(const EarlierQuery &query, QObject *context, const HashAhead::Found &found);
    HistoryEntry record(const TransferItem &item, qint64 startedAt, qint64 endedAt) const;
    void diskRefused(const Failure &failure);
    void requestWork();
    void work();
    void armTimer();
    void tell();
    QueueProgress currentProgress();

    SystemClock m_clock {};
    UploadEngine::Options m_options;
    Database &m_database;
    TransferStore m_store;
    std::shared_ptr<SharedRate> m_rate;
    std::unique_ptr<LanePool> m_lanes;
    Ledger m_ledger;
    Dispatcher m_dispatcher;
    std::unique_ptr<Intake> m_intake;
    Reaper m_reaper;
    std::unique_ptr<HashAhead> m_hashAhead;
    Throughput m_throughput {};

    QTimer *m_newsTimer;
    QTimer *m_wakeTimer;
    QList<QueueCommand> m_early {}; // came before the queue was read
    bool m_isLoaded = false;
    bool m_workRequested = false;
    bool m_progressTouched = false;
    std::optional<std::chrono::milliseconds> m_diskToldAt {};
};

} // namespace ferry
