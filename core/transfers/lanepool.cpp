#include "transfers/lanepool.h"

#include "base/corebinding.h"
#include "store/discardstore.h"

#include <QPointer>

#include <latch>

namespace ferry {

namespace {

// Handed to a lane beyond its free slots. Enough to bridge the way to the queue and back at ten
// thousand files a second, and few enough that a pause or a new order takes hold at once.
constexpr int inAdvance = 12;

// That many files on a share that does not answer, and the others still have a thread to be read by. They
// sleep most of the time.
constexpr int readers = 16;

} // namespace

LanePool::LanePool(int lanes, const Clock &clock, std::shared_ptr<SharedRate> rate,
    const DestinationFactory &factory)
{
    startAll(*m_pool, qMax(2, QThread::idealThreadCount()));
    startAll(*m_readers, readers);
    for (int i = 0; i < lanes; ++i) {
        Seat seat;
        seat.thread = std::make_unique<QThread>();
        seat.thread->setObjectName(QStringLiteral("ferry-lane-%1").arg(i));
        seat.lane = new Lane(*m_pool, *m_readers, *m_hashes, clock, rate, factory);
        seat.lane->moveToThread(seat.thread.get());
        connect(seat.lane, &Lane::reported, this, &LanePool::onReported);
        connect(seat.lane, &Lane::tokenGiven, this,
            [this, lane = seat.lane](
                TransferId id, const QByteArray &token, const Lane::TokenKept &kept) {
                // Lanes end in this thread, so this one is there when the disk has answered.
                Q_EMIT tokenGiven(id, token, [lane, kept](const Result<void> &result) {
                    QMetaObject::invokeMethod(lane, [kept, result] { kept(result); });
                });
            });
        connect(seat.lane, &Lane::earlierAsked, this,
            [this, lane = seat.lane](const EarlierQuery &query, const Lane::EarlierFound &found) {
                Q_EMIT earlierAsked(
                    query, [lane, found](const Result<QList<EarlierUpload>> &result) {
                        QMetaObject::invokeMethod(lane, [found, result] { found(result); });
                    });
            });
        seat.thread->start();
        QMetaObject::invokeMethod(seat.lane, [i] { bindThreadToCore(i); });
        m_seats.push_back(std::move(seat));
    }
}

// All its threads now and from here: one that a lane started would share the lane's core.
void LanePool::startAll(QThreadPool &pool, int threads)
{
    pool.setMaxThreadCount(threads);
    pool.setExpiryTimeout(-1);
    const auto allThere = std::make_shared<std::latch>(threads);
    for (int i = 0; i < threads; ++i)
        pool.start([allThere] { allThere->arrive_and_wait(); });
}

LanePool::~LanePool()
{
    for (Seat &seat : m_seats) {
        QMetaObject::invokeMethod(seat.lane, [lane = seat.lane] {
            lane->shutDown();
            lane->thread()->quit();
        });
    }
    for (Seat &seat : m_seats) {
        seat.thread->wait();
        delete seat.lane;
    }
    constexpr int patience = 250; // ms
    for (std::unique_ptr<QThreadPool> *pool : {&m_pool, &m_readers}) {
        if (!(*pool)->waitForDone(patience))
            static_cast<void>(pool->release()); // its destructor would wait for ever
    }
}

void LanePool::setConcurrency(int uploads)
{
    const int lanes = int(m_seats.size());
    for (int i = 0; i < lanes; ++i) {
        Seat &seat = m_seats[std::size_t(i)];
        seat.slotCount = uploads / lanes + (i < uploads % lanes ? 1 : 0);
        QMetaObject::invokeMethod(
            seat.lane, [lane = seat.lane, slots = seat.slotCount] { lane->setSlots(slots); });
    }
}

void LanePool::setDestinations(const QList<DestinationSetup> &setups)
{
    for (Seat &seat : m_seats)
        QMetaObject::invokeMethod(
            seat.lane, [lane = seat.lane, setups] { lane->setDestinations(setups); });
}

void LanePool::leaveConnections()
{
    for (Seat &seat : m_seats)
        QMetaObject::invokeMethod(seat.lane, &Lane::leaveConnections);
}

int LanePool::room() const
{
    int room = 0;
    for (const Seat &seat : m_seats) {
        if (seat.slotCount > 0)
            room += qMax(0, seat.slotCount + inAdvance - seat.given);
    }
    return room;
}

void LanePool::give(LaneWork work)
{
    Seat *best = nullptr;
    for (Seat &seat : m_seats) {
        const bool usable = seat.slotCount > 0 || work.beyondLimit;
        if (usable
            && (best == nullptr || seat.given - seat.slotCount < best->given - best->slotCount))
            best = &seat;
    }
    Q_ASSERT(best != nullptr); // there was room, or no slot is asked for
    m_laneOf[work.item.id] = int(best - m_seats.data());
    ++best->given;
    best->toGive.append(std::move(work));
}

void LanePool::flush()
{
    for (Seat &seat : m_seats) {
        if (seat.toGive.isEmpty())
            continue;
        QMetaObject::invokeMethod(seat.lane,
            [lane = seat.lane, works = std::exchange(seat.toGive, {})] { lane->start(works); });
    }
}

void LanePool::drop(const QList<TransferId> &ids)
{
    flush();
    std::vector<QList<TransferId>> perLane(m_seats.size());
    for (const TransferId id : ids) {
        if (const auto lane = m_laneOf.find(id); lane != m_laneOf.end())
            perLane[std::size_t(lane->second)].append(id);
    }
    for (std::size_t i = 0; i < m_seats.size(); ++i) {
        if (!perLane[i].isEmpty())
            QMetaObject::invokeMethod(m_seats[i].lane,
                [lane = m_seats[i].lane, dropped = perLane[i]] { lane->drop(dropped); });
    }
}

void LanePool::check(const DestinationSetup &setup, const QPointer<QObject> &context,
    std::function<void(Result<CheckFinding>)> done)
{
    Lane *lane = m_seats.front().lane;
    QMetaObject::invokeMethod(lane, [lane, setup, context, done = std::move(done)] {
        lane->check(setup, [context, done](Result<CheckFinding> result) {
            if (context)
                QMetaObject::invokeMethod(
                    context.data(), [done, result = std::move(result)] { done(result); });
        });
    });
}

void LanePool::discard(const Discard &discard, const QPointer<QObject> &context,
    std::function<void(Result<void>)> done)
{
    Lane *lane = m_seats.front().lane;
    QMetaObject::invokeMethod(lane, [lane, discard, context, done = std::move(done)] {
        lane->discard(discard.destination, discard.token, [context, done](Result<void> result) {
            if (context)
                QMetaObject::invokeMethod(
                    context.data(), [done, result = std::move(result)] { done(result); });
        });
    });
}

void LanePool::onReported(const QList<LaneReport> &reports)
{
    for (const LaneReport &report : reports) {
        if (report.kind == LaneReport::Kind::Progress)
            continue;
        if (const auto lane = m_laneOf.find(report.id); lane != m_laneOf.end()) {
            --m_seats[std::size_t(lane->second)].given;
            m_laneOf.erase(lane);
        }
    }
    Q_EMIT reported(reports);
}

} // namespace ferry
