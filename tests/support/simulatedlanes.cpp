#include "support/simulatedlanes.h"

#include <array>
#include <iterator>

namespace ferry::testing {

void SimulatedLanes::flush()
{
    for (LaneWork &work : std::exchange(m_given, {})) {
        const TransferId id = work.item.id;
        Q_ASSERT(!m_running.contains(id)); // nobody runs twice at a time
        Attempt attempt;
        attempt.hasToken = !work.token.isEmpty();
        attempt.confirmed = attempt.hasToken ? work.item.course->bestStored : 0;
        attempt.at = attempt.confirmed;
        attempt.work = std::move(work);
        m_running[id] = std::move(attempt);
    }
}

void SimulatedLanes::drop(const QList<TransferId> &ids)
{
    flush();
    for (const TransferId id : ids) {
        if (const auto found = m_running.find(id); found != m_running.end())
            found->second.isDropped = true;
    }
}

LaneReport SimulatedLanes::reportOf(const Attempt &attempt, LaneReport::Kind kind) const
{
    LaneReport report;
    report.id = attempt.work.item.id;
    report.kind = kind;
    report.phase = UploadPhase::Uploading;
    report.sent = attempt.confirmed;
    report.stored = attempt.confirmed;
    report.confirmed = attempt.confirmed;
    report.sentInAll = attempt.sent;
    report.token = attempt.hasToken ? QByteArray("token") : QByteArray();
    if (attempt.work.stampAnew)
        report.stamp = attempt.work.item.stamp;
    return report;
}

QList<LaneReport> SimulatedLanes::step(bool isKind)
{
    if (m_running.empty())
        return {};
    auto at = m_running.begin();
    std::advance(at, qint64(m_random.bounded(quint32(m_running.size()))));
    Attempt &attempt = at->second;
    const TransferId id = at->first;
    // Now and then an end is on its way while the drop comes.
    if (attempt.isDropped && (isKind || m_random.bounded(4) != 0)) {
        const LaneReport report = reportOf(attempt, LaneReport::Kind::Dropped);
        m_running.erase(at);
        return {report};
    }
    if (attempt.waitsForToken)
        return {};
    if (!attempt.hasToken && m_random.bounded(3) == 0) {
        attempt.waitsForToken = true;
        m_keepToken(id, "token", [this, id](const Result<void> &) {
            if (const auto found = m_running.find(id); found != m_running.end()) {
                found->second.waitsForToken = false;
                found->second.hasToken = true;
            }
        });
        return {};
    }
    if (m_random.bounded(2) == 0) {
        const qint64 left = attempt.work.item.size() - attempt.at;
        const qint64 more = left > 0 ? qint64(m_random.bounded(quint32(left))) : 0;
        attempt.sent += more;
        attempt.at += more;
        if (attempt.hasToken)
            attempt.confirmed = attempt.at;
        return {reportOf(attempt, LaneReport::Kind::Progress)};
    }
    const Result<UploadedFile> result = end(attempt, isKind);
    LaneReport report = reportOf(attempt, LaneReport::Kind::Ended);
    report.result = std::make_shared<Result<UploadedFile>>(result);
    m_running.erase(at);
    return {report};
}

Result<UploadedFile> SimulatedLanes::end(Attempt &attempt, bool isKind)
{
    if (!isKind && m_random.bounded(3) != 0)
        return failed(someFailure());
    attempt.sent += attempt.work.item.size() - attempt.at;
    UploadedFile file;
    file.bytes = attempt.work.item.size();
    if (m_random.bounded(8) == 0)
        file.outcome = UploadedFile::Outcome::SkippedExists;
    return file;
}

Failure SimulatedLanes::someFailure()
{
    static const std::array<Failure, 10> failures {{
        {.kind = FailureKind::ConnectionLost, .advice = Advice::Retry},
        {.kind = FailureKind::Offline, .advice = Advice::Retry},
        {.kind = FailureKind::VerifyFailed, .advice = Advice::Retry},
        {.kind = FailureKind::UploadExpired, .advice = Advice::Retry},
        {.kind = FailureKind::RateLimited,
            .advice = Advice::WaitThenRetry,
            .retryAfter = std::chrono::milliseconds(2000)},
        {.kind = FailureKind::TooLarge, .advice = Advice::GiveUp},
        {.kind = FailureKind::AlreadyExists, .advice = Advice::AskUser},
        {.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn},
        {.kind = FailureKind::QuotaExceeded, .advice = Advice::GiveUp},
        {.kind = FailureKind::SourceChanged, .advice = Advice::WaitThenRetry},
    }};
    return failures.at(m_random.bounded(quint32(failures.size())));
}

} // namespace ferry::testing
