#pragma once

#include "files/hashbook.h"
#include "transfers/lane.h"
#include "transfers/uploadlanes.h"

#include <QThread>

#include <memory>
#include <vector>

namespace ferry {

struct Discard;

// The lanes and their threads, as the queue sees them: work goes to the lane with the most room.
// Lives in the queue's thread.
class LanePool final : public QObject, public UploadLanes
{
    Q_OBJECT

public:
    using TokenKept = std::function<void(Result<void>)>; // to be called in the queue's thread
    using EarlierFound = std::function<void(Result<QList<EarlierUpload>>)>; // as well

    LanePool(int lanes, const Clock &clock, std::shared_ptr<SharedRate> rate,
        const DestinationFactory &factory);
    // The lanes stop, and then the pool: what hashes or copies is told to, and does so in the next
    // block. A thread that hangs in a dead mount is left behind.
    ~LanePool() override;

    QThreadPool &pool() { return *m_pool; }
    HashBook &hashes() { return *m_hashes; }
    void setDestinations(const QList<DestinationSetup> &setups);

    void setConcurrency(int uploads) override;
    // Free slots, and a few in advance, so that no lane waits for the queue between two small files.
    int room() const override;
    int running() const override { return int(m_laneOf.size()); }
    void give(LaneWork work) override;
    void flush() override;
    void drop(const QList<TransferId> &ids) override;

    // Idle ones lead nowhere any more: after sleep, or a change of network.
    void leaveConnections();

    // `done` is called in `context`'s thread.
    void check(const DestinationSetup &setup, const QPointer<QObject> &context,
        std::function<void(Result<CheckFinding>)> done);
    void discard(const Discard &discard, const QPointer<QObject> &context,
        std::function<void(Result<void>)> done);

Q_SIGNALS:
    void reported(const QList<ferry::LaneReport> &reports);
    void tokenGiven(ferry::TransferId id, const QByteArray &token, const TokenKept &kept);
    void earlierAsked(const ferry::EarlierQuery &query, const EarlierFound &found);

private:
    struct Seat
    {
        std::unique_ptr<QThread> thread {};
        Lane *lane = nullptr; // lives in `thread`
        int slotCount = 1;
        int given = 0;
        QList<LaneWork> toGive {};
    };

    static void startAll(QThreadPool &pool, int threads);
    void onReported(const QList<LaneReport> &reports);

    std::shared_ptr<HashBook> m_hashes = std::make_shared<HashBook>();
    std::unique_ptr<QThreadPool> m_pool = std::make_unique<QThreadPool>();
    std::unique_ptr<QThreadPool> m_readers = std::make_unique<QThreadPool>();
    std::vector<Seat> m_seats {};
    std::unordered_map<TransferId, int> m_laneOf {};
};

} // namespace ferry
