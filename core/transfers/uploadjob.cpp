#include "transfers/uploadjob.h"

#include "base/awaitables.h"
#include "store/transferstore.h"

#include <utility>

namespace ferry {

UploadJob::UploadJob(
    const Surroundings &surroundings, LaneWork work, std::shared_ptr<Destination> destination)
    : m_surroundings(surroundings)
    , m_work(std::move(work))
    , m_destination(std::move(destination))
    , m_firstStored(m_work.token.isEmpty() ? 0 : -1)
{ }

void UploadJob::start(std::function<void()> whenDone)
{
    UploadRequest request;
    request.path = m_work.item.path;
    request.stamp = m_work.item.stamp;
    request.name = m_work.item.name;
    request.uploadId = m_work.item.uploadId;
    request.conflict = m_work.item.conflict;
    request.resumeToken = m_work.token;
    request.sha256 = m_work.sha256;
    m_task = m_destination->upload(std::move(request), *this);
    m_task.start(std::move(whenDone));
}

LaneReport UploadJob::report(LaneReport::Kind kind)
{
    m_hasNews = false;
    LaneReport report;
    report.id = m_work.item.id;
    report.kind = kind;
    report.phase = m_phase;
    report.sent = m_sent;
    report.stored = storedForTheBar();
    report.resumed = m_firstStored > 0;
    report.restarted = m_restarted;
    report.progressed = m_firstStored >= 0 && m_stored > m_firstStored;
    report.token = m_work.token;
    report.sha256 = m_work.sha256;
    if (kind == LaneReport::Kind::Ended)
        report.result = std::make_shared<Result<UploadedFile>>(m_task.take());
    return report;
}

// A server that says nothing until the end still moves the bar: what was handed over longer ago than
// a kernel's buffer holds (4.2 MB on loopback, measured) has left this computer.
qint64 UploadJob::storedForTheBar() const
{
    constexpr qint64 kernelBuffer = 4'400'000;
    return qMax(m_stored, m_sent - kernelBuffer);
}

Task<void> UploadJob::pause(std::chrono::milliseconds duration)
{
    Sleep sleep(duration);
    co_await sleep;
}

void UploadJob::setPhase(UploadPhase phase)
{
    m_phase = phase;
    m_hasNews = true;
}

void UploadJob::setSent(qint64 bytes)
{
    m_sent = bytes;
    m_hasNews = true;
}

void UploadJob::setStored(qint64 bytes)
{
    if (bytes == 0 && (m_stored > 0 || m_work.item.stored > 0)) {
        m_restarted = true; // what the server had is given up
        m_firstStored = 0;
        m_sent = 0;
    } else if (m_firstStored < 0) {
        m_firstStored = bytes;
    }
    m_stored = bytes;
    m_hasNews = true;
}

// From the moment it is asked for, a report has the token: an upload that is cancelled while the token
// is on its way to the disk goes on from there as well.
Task<Result<void>> UploadJob::keepToken(QByteArray token)
{
    if (token == m_work.token)
        co_return Result<void>();
    QByteArray before = std::exchange(m_work.token, token);
    Later<Result<int>> onDisk;
    m_surroundings.store.keepToken(m_work.item.id, token, &m_surroundings.lane,
        [state = onDisk.state()](Result<int> result) { state->deliver(std::move(result)); });
    Result<int> kept = co_await onDisk;
    if (!kept) {
        m_work.token = std::move(before);
        co_return failed(kept.error());
    }
    co_return Result<void>();
}

void UploadJob::keepHash(const QByteArray &sha256)
{
    if (sha256 == m_work.sha256)
        return;
    m_work.sha256 = sha256;
    m_hasNews = true;
    // Reading a small file again costs less than remembering its hash.
    constexpr qint64 worthKeeping = 32 << 20;
    if (m_work.item.size() >= worthKeeping)
        m_surroundings.store.keepHash(m_work.item.id, sha256);
}

} // namespace ferry
