#pragma once

#include "transfers/lane.h"

#include <QThread>

#include <memory>
#include <vector>

namespace ferry {

struct Discard;

// The lanes and their threads, as the queue sees them: work goes to the lane with the most room.
// Lives in the queue's thread.
class LanePool final : public QObject
{
    Q_OBJECT

public:
    LanePool(int lanes, TransferStore &store, const Clock &clock, std::shared_ptr<SharedRate> rate,
        const DestinationFactory &factory);
    ~LanePool() override;

    QThreadPool &pool() { return m_pool; }

    // Uploads at a time, over all lanes.
    void setConcurrency(int uploads);
    void setDestinations(const QList<DestinationSetup> &setups);

    // How many more items may be handed over now: free slots, and a few in advance, so that no lane
    // waits for the queue between two small files.
    int room() const;
    void give(LaneWork work); // handed over by flush()
    void flush();
    void drop(const QList<TransferId> &ids);
    int running() const { return int(m_laneOf.size()); }

    // `done` is called in `context`'s thread.
    void check(const DestinationSetup &setup, const QPointer<QObject> &context,
        std::function<void(Result<QString>)> done);
    void discard(const Discard &discard, const QPointer<QObject> &context,
        std::function<void(Result<void>)> done);

Q_SIGNALS:
    void reported(const QList<ferry::LaneReport> &reports);

private:
    struct Seat
    {
        std::unique_ptr<QThread> thread {};
        Lane *lane = nullptr; // lives in `thread`
        int slotCount = 1;
        int given = 0;
        QList<LaneWork> toGive {};
    };

    void startPool();
    void onReported(const QList<LaneReport> &reports);

    QThreadPool m_pool {};
    std::vector<Seat> m_seats {};
    std::unordered_map<TransferId, int> m_laneOf {};
};

} // namespace ferry
