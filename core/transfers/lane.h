#pragma once

#include "base/clock.h"
#include "destinations/checkfinding.h"
#include "destinations/destinationconfig.h"
#include "destinations/earlierupload.h"
#include "transfers/lanework.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

class QTimer;

namespace ferry {

class Destination;
class HashBook;
class HttpClient;
class SharedRate;
class Throttle;
class UploadJob;

using DestinationFactory
    = std::function<Result<std::unique_ptr<Destination>>(const DestinationSetup &)>;

// A thread's worth of uploads: its own network manager, its own destinations, its own jobs. All slots
// run in the lane's thread; the queue calls them by queued connections and hears back in batches.
class Lane final : public QObject
{
    Q_OBJECT

public:
    // Called when the disk has a token, or with what it said instead, in the lane's thread.
    using TokenKept = std::function<void(Result<void>)>;
    // What the history knows, in the lane's thread.
    using EarlierFound = std::function<void(Result<QList<EarlierUpload>>)>;

    Lane(QThreadPool &pool, QThreadPool &readers, HashBook &hashes, const Clock &clock,
        std::shared_ptr<SharedRate> rate, DestinationFactory factory);
    ~Lane() override;

    // How many uploads run at once here; more wait in the lane's own short line.
    void setSlots(int slotCount);
    void setDestinations(const QList<DestinationSetup> &setups);
    void start(const QList<LaneWork> &works);
    void drop(const QList<TransferId> &ids);

    void leaveConnections(); // idle ones are not used again

    // "Check" of a destination; `done` is called in this thread.
    void check(const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done);
    // Tells the destination to forget the upload of a kept token; `done` is called in this thread.
    // Success as well where it cannot be told.
    void discard(
        DestinationId where, const QByteArray &token, std::function<void(Result<void>)> done);

    // Cancels everything, in the lane's thread, before it ends.
    void shutDown();

Q_SIGNALS:
    void reported(const QList<ferry::LaneReport> &reports);
    // To be written down before the first byte of content leaves.
    void tokenGiven(ferry::TransferId id, const QByteArray &token, const TokenKept &kept);
    void earlierAsked(const ferry::EarlierQuery &query, const EarlierFound &found);

private:
    struct Errand;

    HttpClient &http();
    void pump();
    void requestPump();
    void startReady();
    void begin(LaneWork work);
    Result<std::shared_ptr<Destination>> destinationOf(DestinationId where);
    std::unique_ptr<Errand> makeErrand(std::shared_ptr<Destination> destination);
    void run(std::unique_ptr<Errand> errand);
    void endAtOnce(const LaneWork &work, Failure failure);
    void collectEnded();
    void reportProgress();
    void flush();

    QThreadPool &m_pool;
    QThreadPool &m_readers;
    HashBook &m_hashes;
    const Clock &m_clock;
    std::shared_ptr<SharedRate> m_rate;
    DestinationFactory m_factory;
    std::unique_ptr<Throttle> m_throttle;
    std::unique_ptr<HttpClient> m_http;
    QHash<DestinationId, DestinationSetup> m_setups {};
    QHash<DestinationId, std::shared_ptr<Destination>> m_destinations {};
    std::unordered_map<TransferId, std::unique_ptr<UploadJob>> m_jobs;
    std::unordered_map<Errand *, std::unique_ptr<Errand>> m_errands;
    std::deque<LaneWork> m_ready {};
    std::vector<TransferId> m_ended {};
    QList<LaneReport> m_reports {};
    QTimer *m_progressTimer = nullptr;
    int m_slots = 1;
    int m_running = 0; // jobs that take a slot
    bool m_pumpRequested = false;
};

} // namespace ferry
