#include "transfers/lane.h"

#include "destinations/destination.h"
#include "net/httpclient.h"
#include "net/throttle.h"
#include "transfers/uploadjob.h"

#include <QTimer>

#include <algorithm>

namespace ferry {

using namespace std::chrono_literals;

// Something to ask a destination besides an upload: it has a job's surroundings, and belongs to no
// item.
struct Lane::Errand
{
    std::unique_ptr<UploadJob> context {};
    std::shared_ptr<Destination> destination {};
    std::function<void(Result<CheckFinding>)> done {};
    Task<Result<CheckFinding>> task {};
};

namespace {

Task<Result<CheckFinding>> discarding(
    Resumable &resumable, QByteArray token, UploadContext &context)
{
    Task<Result<void>> step = resumable.discard(std::move(token), context);
    const Result<void> discarded = co_await step;
    if (!discarded)
        co_return failed(discarded.error());
    co_return CheckFinding();
}

} // namespace

Lane::Lane(QThreadPool &pool, QThreadPool &readers, HashBook &hashes, const Clock &clock,
    std::shared_ptr<SharedRate> rate, DestinationFactory factory)
    : m_pool(pool)
    , m_readers(readers)
    , m_hashes(hashes)
    , m_clock(clock)
    , m_rate(std::move(rate))
    , m_factory(std::move(factory))
{ }

Lane::~Lane() = default;

void Lane::leaveConnections()
{
    if (m_http)
        m_http->leaveConnections();
}

// Made on first use: in the lane's thread, as Qt demands, and not at all while nothing is sent.
HttpClient &Lane::http()
{
    if (!m_http) {
        m_throttle = std::make_unique<Throttle>(m_rate);
        m_http = std::make_unique<HttpClient>();
        m_http->setThrottle(m_throttle.get());
    }
    return *m_http;
}

void Lane::setSlots(int slotCount)
{
    m_slots = slotCount;
    // A lane that may run nothing gives back what it was handed in advance.
    if (m_slots == 0) {
        QList<TransferId> line;
        for (const LaneWork &work : m_ready)
            line.append(work.item.id);
        drop(line);
    }
    requestPump();
}

void Lane::setDestinations(const QList<DestinationSetup> &setups)
{
    // Running jobs share the destination they began with; the next ones get new ones.
    m_setups.clear();
    m_destinations.clear();
    for (const DestinationSetup &setup : setups)
        m_setups.insert(setup.config.id, setup);
}

void Lane::start(const QList<LaneWork> &works)
{
    for (const LaneWork &work : works) {
        if (work.beyondLimit)
            begin(work);
        else
            m_ready.push_back(work);
    }
    startReady();
}

void Lane::drop(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        LaneReport report;
        report.id = id;
        report.kind = LaneReport::Kind::Dropped;
        if (const auto job = m_jobs.find(id); job != m_jobs.end()) {
            if (std::find(m_ended.begin(), m_ended.end(), id) != m_ended.end())
                continue; // it ended first; its report says how
            report = job->second->report(LaneReport::Kind::Dropped);
            if (job->second->takesSlot())
                --m_running;
            m_jobs.erase(job);
        } else {
            const auto work = std::find_if(m_ready.begin(), m_ready.end(),
                [id](const LaneWork &w) { return w.item.id == id; });
            if (work == m_ready.end())
                continue; // already reported as ended
            report.token = work->token;
            report.sha256 = work->sha256;
            m_ready.erase(work);
        }
        m_reports.append(report);
    }
    requestPump();
}

void Lane::requestPump()
{
    if (m_pumpRequested)
        return;
    m_pumpRequested = true;
    QMetaObject::invokeMethod(this, &Lane::pump, Qt::QueuedConnection);
}

// One pass: ended jobs go, their slots are filled, and everything there is to say goes out together.
void Lane::pump()
{
    m_pumpRequested = false;
    collectEnded();
    startReady();
    flush();
}

void Lane::collectEnded()
{
    const std::vector<TransferId> ended = std::exchange(m_ended, {});
    for (const TransferId id : ended) {
        const auto job = m_jobs.find(id);
        if (job == m_jobs.end())
            continue;
        m_reports.append(job->second->report(LaneReport::Kind::Ended));
        if (job->second->takesSlot())
            --m_running;
        m_jobs.erase(job);
    }
}

void Lane::startReady()
{
    while (m_running < m_slots && !m_ready.empty()) {
        LaneWork work = std::move(m_ready.front());
        m_ready.pop_front();
        begin(std::move(work));
    }
}

void Lane::begin(LaneWork work)
{
    Result<std::shared_ptr<Destination>> destination = destinationOf(work.item.destination);
    if (!destination) {
        endAtOnce(work, destination.error());
        return;
    }
    const TransferId id = work.item.id;
    const UploadJob::Surroundings surroundings {
        http(), m_pool, m_readers, m_clock, m_rate, m_hashes, *this};
    auto job = std::make_unique<UploadJob>(surroundings, std::move(work), std::move(*destination));
    UploadJob &started = *job;
    if (started.takesSlot())
        ++m_running;
    m_jobs[id] = std::move(job);
    started.start([this, id] {
        m_ended.push_back(id);
        requestPump();
    });
    if (m_progressTimer == nullptr) {
        m_progressTimer = new QTimer(this);
        m_progressTimer->setInterval(100ms);
        connect(m_progressTimer, &QTimer::timeout, this, &Lane::reportProgress);
    }
    if (!m_progressTimer->isActive())
        m_progressTimer->start();
}

Result<std::shared_ptr<Destination>> Lane::destinationOf(DestinationId where)
{
    if (std::shared_ptr<Destination> known = m_destinations.value(where))
        return known;
    const auto setup = m_setups.constFind(where);
    if (setup == m_setups.cend()) {
        return failed({.kind = FailureKind::DestinationMissing, .advice = Advice::FixSettings});
    }
    Result<std::unique_ptr<Destination>> made = m_factory(*setup);
    if (!made)
        return failed(made.error());
    std::shared_ptr<Destination> destination = std::move(*made);
    m_destinations.insert(where, destination);
    return destination;
}

void Lane::endAtOnce(const LaneWork &work, Failure failure)
{
    LaneReport report;
    report.id = work.item.id;
    report.kind = LaneReport::Kind::Ended;
    report.token = work.token;
    report.sha256 = work.sha256;
    report.result = std::make_shared<Result<UploadedFile>>(failed(std::move(failure)));
    m_reports.append(report);
    requestPump();
}

void Lane::reportProgress()
{
    if (m_jobs.empty()) {
        m_progressTimer->stop();
        return;
    }
    for (const auto &[id, job] : m_jobs) {
        if (job->hasNews() && std::find(m_ended.begin(), m_ended.end(), id) == m_ended.end())
            m_reports.append(job->report(LaneReport::Kind::Progress));
    }
    flush();
}

void Lane::flush()
{
    if (!m_reports.isEmpty())
        Q_EMIT reported(std::exchange(m_reports, {}));
}

void Lane::check(const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done)
{
    Result<std::unique_ptr<Destination>> made = m_factory(setup);
    if (!made) {
        done(failed(made.error()));
        return;
    }
    std::unique_ptr<Errand> errand = makeErrand(std::move(*made));
    Checkable *checkable = errand->destination->checkable();
    if (checkable == nullptr) {
        done(CheckFinding());
        return;
    }
    errand->done = std::move(done);
    errand->task = checkable->check(*errand->context);
    run(std::move(errand));
}

void Lane::discard(
    DestinationId where, const QByteArray &token, std::function<void(Result<void>)> done)
{
    const Result<std::shared_ptr<Destination>> destination = destinationOf(where);
    if (!destination) {
        done(failed(destination.error()));
        return;
    }
    Resumable *resumable = (*destination)->resumable();
    if (resumable == nullptr) {
        done({});
        return;
    }
    std::unique_ptr<Errand> errand = makeErrand(*destination);
    errand->done = [done = std::move(done)](const Result<CheckFinding> &result) {
        done(result.map([](const CheckFinding &) {}));
    };
    errand->task = discarding(*resumable, token, *errand->context);
    run(std::move(errand));
}

std::unique_ptr<Lane::Errand> Lane::makeErrand(std::shared_ptr<Destination> destination)
{
    const UploadJob::Surroundings surroundings {
        http(), m_pool, m_readers, m_clock, m_rate, m_hashes, *this};
    auto errand = std::make_unique<Errand>();
    errand->destination = std::move(destination);
    errand->context = std::make_unique<UploadJob>(surroundings, LaneWork {}, errand->destination);
    return errand;
}

void Lane::run(std::unique_ptr<Errand> errand)
{
    Errand *running = errand.get();
    m_errands[running] = std::move(errand);
    running->task.start([this, running] {
        QMetaObject::invokeMethod(
            this,
            [this, running] {
                if (const auto found = m_errands.find(running); found != m_errands.end()) {
                    const std::unique_ptr<Errand> ended = std::move(found->second);
                    m_errands.erase(found);
                    ended->done(ended->task.take());
                }
            },
            Qt::QueuedConnection);
    });
}

void Lane::shutDown()
{
    m_ready.clear();
    m_errands.clear();
    m_jobs.clear();
    m_ended.clear();
    m_reports.clear();
    m_destinations.clear();
    delete std::exchange(m_progressTimer, nullptr);
    m_http.reset();
    m_throttle.reset();
}

} // namespace ferry
