#pragma once

#include "base/clock.h"
#include "destinations/destinationconfig.h"
#include "transfers/outcomes.h"
#include "transfers/speedmeter.h"
#include "transfers/uploadlanes.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <unordered_map>

namespace ferry {

// Who runs next, and what becomes of who ran: it hands waiting items to the lanes, within the limits of each
// destination and unless something holds them back, and turns what the lanes report into changes of the
// ledger. Pure: the caller brings ledger, lanes, clock and chance. Lives in the queue's thread.
class Dispatcher final
{
public:
    struct Options
    {
        VerdictPolicy verdict {};
        // Holds of the whole queue (isForWholeQueue()): obeyed by a window. A script was
        // told to upload just now.
        bool obeysHolds = true;
        std::function<double()> random; // in [0, 1)
    };

    Dispatcher(Ledger &ledger, UploadLanes &lanes, const Clock &clock, Options options);
    Dispatcher(const Dispatcher &) = delete; // its parts refer to each other
    Dispatcher &operator=(const Dispatcher &) = delete;

    void setDestinations(const QList<DestinationSetup> &setups);
    const DestinationSetup *destination(DestinationId id) const;
    Targets &targets() { return m_targets; }

    // The ledger has the queue of an earlier run.
    void loaded();

    // What the ledger calls.
    void arrived(const TransferItem &item);
    void stateChanged(const TransferItem &item, TransferState before);
    void moved(const TransferItem &item, double before);
    void redirected(const TransferItem &item, DestinationId before);

    // What a person asks; ids that are gone or in a state that forbids it are passed over.
    void pause(const QList<TransferId> &ids);
    void resume(const QList<TransferId> &ids);
    void cancel(const QList<TransferId> &ids);
    void retry(const QList<TransferId> &ids);
    void startNow(const QList<TransferId> &ids);
    void answerConflict(const QList<TransferId> &ids, ConflictPolicy policy);
    void holdAll(HoldReason reason, qint64 until = 0);
    void liftAll(HoldReason reason);
    // Why the whole queue stands still; Offline: all of it that needs the network.
    std::optional<HoldReason> heldBack() const
    {
        return m_obeysHolds ? m_ledger.holds().ofWholeQueue() : std::nullopt;
    }

    void take(const QList<LaneReport> &reports);

    // Something may start: the caller calls dispatch() soon.
    bool isWanted() const { return m_isWanted; }
    void want() { m_isWanted = true; }
    void dispatch();
    // Nothing starts any more, and what runs is told to stop: the program ends.
    void leave();
    // When a wait ends by itself. wake() then lets those go on.
    std::optional<std::chrono::milliseconds> wakeAt() const;
    void wake();

    int running() const { return int(m_running.size()); }
    qint64 everStored() const { return m_everStored; } // bytes that any server took; only grows

    // The way down, once the lanes are stopped: what a person asked of running items is done to them.
    void settle();

private:
    using Intent = Outcomes::Intent;

    struct Run
    {
        Intent intent = Intent::None;
        int givenBefore = 0; // see m_timesGiven; when this attempt began
        ConflictPolicy askedWith = ConflictPolicy::Ask; // what this attempt does about a taken name
        SpeedMeter speed {};
    };

    qint64 now() const { return m_clock.monotonic().count(); }
    void stop(const QList<TransferId> &ids, Intent intent,
        const std::function<void(Ledger::Entry &)> &atRest);
    void hand(Ledger::Entry &entry, bool beyondLimit);
    void takeOne(Ledger::Entry &entry, Run &run, const LaneReport &report);
    void takeProgress(Ledger::Entry &entry, Run &run, const LaneReport &report);
    void takeStamp(Ledger::Entry &entry, const FileStamp &stamp);
    bool isHeld() const // all of it
    {
        return heldBack().value_or(HoldReason::Offline) != HoldReason::Offline;
    }
    void stopRunning();

    Ledger &m_ledger;
    UploadLanes &m_lanes;
    const Clock &m_clock;
    bool m_obeysHolds;
    WaitingList m_waiting {};
    Targets m_targets;
    Outcomes m_outcomes;
    QHash<DestinationId, DestinationSetup> m_destinations {};
    std::unordered_map<TransferId, Run> m_running {};
    QSet<TransferId> m_retrying {};
    int m_timesGiven = 0; // how often the destinations were set
    qint64 m_everStored = 0;
    bool m_isLeaving = false;
    bool m_isWanted = false;
};

} // namespace ferry
