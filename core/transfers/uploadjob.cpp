#include "transfers/uploadjob.h"

#include "base/awaitables.h"
#include "files/hashbook.h"
#include "transfers/lane.h"

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
    m_task = run();
    m_task.start(std::move(whenDone));
}

Task<Result<UploadedFile>> UploadJob::run()
{
    if (m_work.stampAnew) {
        Task<Result<void>> stamping = stampAnew();
        const Result<void> stamped = co_await stamping;
        if (!stamped)
            co_return failed(stamped.error());
    }
    UploadRequest request;
    request.path = m_work.item.path;
    request.stamp = m_work.item.stamp;
    request.name = m_work.item.name;
    request.uploadId = m_work.item.uploadId;
    request.conflict = m_work.item.conflict;
    request.resumeToken = m_work.token;
    request.sha256 = m_work.sha256;
    request.evenIfThere = m_work.item.evenIfThere;
    Task<Result<UploadedFile>> upload = m_destination->upload(std::move(request), *this);
    co_return co_await upload;
}

// Asked for again, the file as it is now is meant.
Task<Result<void>> UploadJob::stampAnew()
{
    OnPool<Result<FileStamp>> stamping(
        m_surroundings.pool, [path = m_work.item.path] { return stampRegularFile(path); });
    const Result<FileStamp> stamp = co_await stamping;
    if (!stamp)
        co_return failed(stamp.error());
    m_stamp = *stamp;
    if (*stamp == m_work.item.stamp)
        co_return Result<void>();
    m_work.item.stamp = *stamp;
    m_work.item.stored = 0;
    m_work.token.clear();
    m_work.sha256.clear();
    m_firstStored = 0;
    m_hasNews = true;
    co_return Result<void>();
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
    report.confirmed = m_stored;
    report.sentInAll = m_sentInAll;
    report.stamp = m_stamp;
    report.remote = m_remote;
    report.token = m_work.token;
    report.sha256 = m_work.sha256;
    if (kind == LaneReport::Kind::Ended)
        report.result = std::make_shared<Result<UploadedFile>>(m_task.take());
    return report;
}

// A server that says nothing until the end still moves the bar: `sent` is what the other side's kernel has.
qint64 UploadJob::storedForTheBar() const
{
    return qMax(m_stored, m_sent);
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
    // What a server had of an earlier attempt is not sent now.
    m_sentInAll += qMax<qint64>(0, bytes - qMax(m_sent, m_stored));
    m_sent = bytes;
    m_hasNews = true;
}

void UploadJob::setRemote(const QString &remote)
{
    m_remote = remote;
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
    Later<Result<void>> onDisk;
    Q_EMIT m_surroundings.lane.tokenGiven(m_work.item.id, token,
        [state = onDisk.state()](Result<void> result) { state->deliver(std::move(result)); });
    const Result<void> kept = co_await onDisk;
    if (!kept) {
        m_work.token = std::move(before);
        co_return failed(kept.error());
    }
    co_return Result<void>();
}

Task<Result<QList<EarlierUpload>>> UploadJob::earlier(EarlierQuery query)
{
    Later<Result<QList<EarlierUpload>>> found;
    Q_EMIT m_surroundings.lane.earlierAsked(
        query, [state = found.state()](Result<QList<EarlierUpload>> answer) {
            state->deliver(std::move(answer));
        });
    Result<QList<EarlierUpload>> answer = co_await found;
    co_return answer;
}

void UploadJob::keepHash(const QByteArray &sha256)
{
    if (sha256 == m_work.sha256)
        return;
    m_work.sha256 = sha256;
    m_surroundings.hashes.keep(m_work.item.stamp, sha256);
    m_hasNews = true;
}

} // namespace ferry
