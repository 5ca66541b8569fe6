#include "app/uploadreport.h"

#include "app/terminal.h"
#include "app/words.h"
#include "base/failurename.h"
#include "files/remotename.h"
#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenProgress = 500ms;
constexpr auto betweenReasons = 5s; // one reason of a thousand files is said once

QString stateName(TransferState state)
{
    switch (state) {
    case TransferState::Done: return u"done"_s;
    case TransferState::Skipped: return u"skipped"_s;
    case TransferState::Cancelled: return u"cancelled"_s;
    default: return u"failed"_s;
    }
}

QString phaseName(UploadPhase phase)
{
    switch (phase) {
    case UploadPhase::Preparing: return u"preparing"_s;
    case UploadPhase::Hashing: return u"hashing"_s;
    case UploadPhase::Uploading: return u"uploading"_s;
    case UploadPhase::Finishing: return u"finishing"_s;
    case UploadPhase::Checking: return u"checking"_s;
    case UploadPhase::Extracting: return u"extracting"_s;
    }
    return {};
}

bool hasEndedWell(const TransferItem &item)
{
    return item.state == TransferState::Done || item.state == TransferState::Skipped;
}

QJsonValue verifiedName(Verification verified)
{
    switch (verified) {
    case Verification::Size: return u"size"_s;
    case Verification::Hash: return u"hash"_s;
    case Verification::NotVerified: break;
    }
    return QJsonValue::Null;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString pathOf(const TransferItem &item)
{
    return remotename::fromFileSystem(item.path);
}

// What became of a file stands in a column of its own; what there is to say about that, below it.
int column()
{
    static const int widest = [] {
        qsizetype letters = 8;
        for (const QString &word : {Words::tr("Chosen", "a file"), Words::tr("Waiting", "a file"),
                 Words::tr("Done", "a file"), Words::tr("Skipped", "a file"),
                 Words::tr("Stopped", "a file"), Words::tr("Failed", "a file")})
            letters = qMax(letters, word.size());
        return int(letters) + 1;
    }();
    return widest;
}

QString beside(const QString &what, const QString &text)
{
    return what.leftJustified(column()) + text;
}

QString below(const QString &text)
{
    return u'\n' + QString(column(), u' ') + text;
}

// What Details show in the window: status, code, the server's own words, request id; each a line.
QString remarksOn(const TransferItem &item)
{
    QString remarks;
    if (item.failure) {
        for (const QString &line : failureDetails(*item.failure).split(u'\n', Qt::SkipEmptyParts))
            remarks += below(terminal::visible(line));
    }
    return remarks;
}

// Whom an automatic destination passed over, and with which word of a failure.
QJsonArray insteadOf(const TransferItem &item)
{
    QJsonArray all;
    for (const PassedOver &one : *item.passed) {
        all.append(
            QJsonObject {{u"destination"_s, one.name}, {u"kind"_s, failureKindName(one.why.kind)},
                {u"code"_s, orNull(one.why.code)}, {u"tried"_s, one.wasTried}});
    }
    return all;
}

// "same file, uploaded from studio-laptop on 22 Nov"
QString whyThere(const TransferItem &item)
{
    if (!item.result || item.result->earlierAt == 0)
        return Words::tr("already there");
    const QString day = format::day(QDateTime::fromMSecsSinceEpoch(item.result->earlierAt).date());
    const QString device = item.result->earlierDevice;
    return device.isEmpty() ? Words::tr("same file, uploaded from here on %1").arg(day)
                            : Words::tr("same file, uploaded from %1 on %2").arg(device, day);
}

// Where it is, or would be.
QString placeOf(const TransferItem &item)
{
    if (item.result && !item.result->remote.isEmpty())
        return item.result->remote;
    return item.course->remote.isEmpty() ? item.name : item.course->remote;
}

} // namespace

UploadReport::UploadReport(bool json, const QList<DestinationSetup> &setups, const Clock *clock)
    : m_clock(clock != nullptr ? clock : &m_systemClock)
    , m_json(json)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    for (const DestinationSetup &setup : setups)
        m_destinations.insert(setup.config.id, setup.config);
}

void UploadReport::added(const AddAnswer &answer)
{
    if (m_json) {
        terminal::printJson({{u"event"_s, u"added"_s}, {u"accepted"_s, answer.accepted},
            {u"already_queued"_s, answer.alreadyQueued}, {u"left_out"_s, answer.leftOut},
            {u"refused"_s, answer.refused}});
        return;
    }
    const qint64 queued = answer.alreadyQueued;
    if (queued > 0)
        terminal::complain(Words::tr("%1 of these are in the queue already.", nullptr, int(queued))
                               .arg(format::count(queued)));
    if (answer.leftOut > 0)
        terminal::complain(
            Words::tr("%1 left out, as the destination's rules say.", nullptr, int(answer.leftOut))
                .arg(format::count(answer.leftOut)));
}

// Before the first byte leaves, and again when another one takes over.
void UploadReport::sayChoice(const TransferItem &item)
{
    if (!item.passed || m_choices.value(item.id) == item.passed)
        return;
    m_choices.insert(item.id, item.passed);
    const QString chosen
        = item.destination == item.via ? QString() : m_destinations.value(item.destination).name;
    const QString words = choiceWords(*item.passed, chosen);
    if (!m_json) {
        terminal::complain(beside(Words::tr("Chosen", "a file"), terminal::visible(pathOf(item)))
            + below(Words::tr("%1.", "why this destination").arg(terminal::visible(words))));
        return;
    }
    terminal::printJson(
        {{u"event"_s, u"chosen"_s}, {u"path"_s, pathOf(item)}, {u"destination"_s, orNull(chosen)},
            {u"instead_of"_s, insteadOf(item)}, {u"reason"_s, words}});
}

void UploadReport::progress(const TransferItem &item)
{
    sayChoice(item);
    if (item.state == TransferState::RetryWait) {
        waiting(item);
        return;
    }
    if (!m_json || !isActive(item.state))
        return;
    Said &said = m_said[item.id];
    said.waitsUntil = 0;
    // Twice a second, and when all has been sent.
    const auto now = m_clock->monotonic();
    const bool isStep = (item.state != said.state || item.course->phase != said.phase)
        && item.state != TransferState::Preparing;
    const bool isNews = isStep || item.stored != said.stored || item.course->sent != said.sent;
    if (!isNews || (!isStep && now - said.at < betweenProgress))
        return;
    said.at = now;
    said.stored = item.stored;
    said.sent = item.course->sent;
    said.state = item.state;
    said.phase = item.course->phase;
    const bool isKnown = item.course->bytesPerSecond > 0;
    terminal::printJson({{u"event"_s, u"progress"_s}, {u"path"_s, pathOf(item)},
        {u"destination"_s, m_destinations.value(item.destination).name}, {u"bytes"_s, item.size()},
        {u"stored"_s, item.stored}, {u"sent"_s, item.course->sent},
        {u"bytes_per_second"_s,
            isKnown ? QJsonValue(item.course->bytesPerSecond) : QJsonValue::Null},
        {u"resumed"_s, item.course->resumed}, {u"phase"_s, phaseName(item.course->phase)}});
}

// Each wait is told once, when it begins.
void UploadReport::waiting(const TransferItem &item)
{
    Said &said = m_said[item.id];
    if (said.waitsUntil == item.course->retryAt)
        return;
    said.waitsUntil = item.course->retryAt;
    const auto now = m_clock->monotonic();
    const auto left = qMax(0ms, std::chrono::milliseconds(item.course->retryAt) - now);
    if (m_json) {
        QJsonObject object {{u"event"_s, u"waiting"_s}, {u"path"_s, pathOf(item)},
            {u"destination"_s, m_destinations.value(item.destination).name},
            {u"retry_in_ms"_s, qint64(left.count())}, {u"attempt"_s, item.allAttempts}};
        addFailure(object, item);
        terminal::printJson(object);
        return;
    }
    const QString reason = errorOf(item);
    auto lastTime = m_reasonsSaid.find(reason);
    if (lastTime != m_reasonsSaid.end() && now - *lastTime < betweenReasons)
        return;
    m_reasonsSaid.insert(reason, now);
    terminal::complain(beside(Words::tr("Waiting", "a file"), terminal::visible(pathOf(item)))
        + below(Words::tr("%1 Attempt %2 in %3.", "a sentence, the attempt's number, a time")
                    .arg(reason, format::count(item.allAttempts + 1), format::duration(left))));
}

void UploadReport::finished(const TransferItem &item)
{
    sayChoice(item);
    m_choices.remove(item.id);
    m_hasRoutes = m_hasRoutes || item.family != 0;
    m_said.remove(item.id);
    if (hasEndedWell(item)) {
        if (m_failedOnes.remove(item.id))
            --m_failed; // tried again
        ++m_done;
        m_bytes += item.size();
    } else if (m_failedOnes.contains(item.id)) {
        return;
    } else {
        m_failedOnes.insert(item.id);
        ++m_failed;
    }
    if (m_json)
        finishedAsJson(item);
    else
        finishedAsText(item);
}

QString UploadReport::errorOf(const TransferItem &item) const
{
    if (!item.failure)
        return {};
    const DestinationConfig destination = m_destinations.value(item.destination);
    return failureSentence(*item.failure,
        {.destination = destination.name,
            .destinationKind = destination.kind,
            .fileBytes = item.size(),
            .stage = item.state == TransferState::RetryWait ? FailureStage::TryingAgain
                                                            : FailureStage::Ended});
}

// What every event that speaks of a failure carries: the kind for scripts, the words for people, and
// what the server or the system said.
void UploadReport::addFailure(QJsonObject &object, const TransferItem &item) const
{
    const Failure *failure = hasEndedWell(item) ? nullptr : item.failure.get();
    object.insert(u"error"_s, failure != nullptr ? orNull(errorOf(item)) : QJsonValue::Null);
    object.insert(u"kind"_s,
        failure != nullptr ? QJsonValue(failureKindName(failure->kind)) : QJsonValue::Null);
    object.insert(u"detail"_s, failure != nullptr ? orNull(failure->detail) : QJsonValue::Null);
}

void UploadReport::finishedAsJson(const TransferItem &item) const
{
    const UploadedFile result = item.result ? *item.result : UploadedFile {};
    QJsonObject object {{u"event"_s, u"finished"_s}, {u"state"_s, stateName(item.state)},
        {u"path"_s, pathOf(item)}, {u"destination"_s, m_destinations.value(item.destination).name},
        {u"remote"_s, placeOf(item)}, {u"remote_id"_s, orNull(result.remoteId)},
        {u"bytes"_s, item.size()},
        {u"sha256"_s, orNull(QString::fromLatin1(result.sha256.toHex()))},
        {u"verified"_s, verifiedName(result.verified)}, {u"replaced"_s, result.replaced},
        {u"attempts"_s, item.allAttempts}};
    if (result.earlierAt != 0) {
        object.insert(u"earlier_device"_s, orNull(result.earlierDevice));
        object.insert(u"earlier_at"_s,
            QDateTime::fromMSecsSinceEpoch(result.earlierAt, Qt::UTC).toString(Qt::ISODateWithMs));
    }
    if (item.passed)
        object.insert(u"instead_of"_s, insteadOf(item));
    addFailure(object, item);
    terminal::printJson(object);
}

void UploadReport::finishedAsText(const TransferItem &item)
{
    if (hasEndedWell(item) && m_isTerminal)
        return; // the line counts them
    terminal::redraw({});
    QString path = terminal::visible(pathOf(item));
    if (item.family != 0 || item.via != 0)
        path += u" → "_s + terminal::visible(m_destinations.value(item.destination).name);
    if (item.state == TransferState::Done)
        terminal::print(
            beside(Words::tr("Done", "a file"), path + u"  "_s + format::size(item.size())));
    else if (item.state == TransferState::Skipped)
        terminal::print(beside(Words::tr("Skipped", "a file"),
            u"%1  (%2)"_s.arg(path, terminal::visible(whyThere(item)))));
    else if (item.state == TransferState::Cancelled)
        terminal::print(beside(Words::tr("Stopped", "a file"), path));
    else
        terminal::print(
            beside(Words::tr("Failed", "a file"), path) + below(errorOf(item)) + remarksOn(item));
}

void UploadReport::progress(const QueueProgress &progress)
{
    if (m_json || !m_isTerminal)
        return;
    const qint64 files = progress.files + m_leftFiles;
    QStringList facts {Words::tr("%1 of %2 files", nullptr, int(files))
                           .arg(format::count(progress.done + m_leftFiles), format::count(files)),
        format::partOf(progress.storedBytes + m_leftBytes, progress.bytes + m_leftBytes)};
    if (progress.bytesPerSecond > 0) {
        facts += format::speed(progress.bytesPerSecond);
        if (progress.secondsLeft >= 0)
            facts += format::timeLeft(std::chrono::seconds(progress.secondsLeft));
    }
    terminal::redraw(facts.join(u" · "_s));
}

void UploadReport::left(qint64 bytes)
{
    ++m_leftFiles;
    m_leftBytes += bytes;
}

void UploadReport::end(bool interrupted)
{
    terminal::redraw({});
    if (m_json)
        return;
    const QString sum = m_hasRoutes
        ? Words::tr("%1 of the route's uploads uploaded or already there, %2.", "number, bytes",
            int(m_done))
        : Words::tr("%1 files uploaded or already there, %2.", "number, bytes", int(m_done));
    QStringList sentences {sum.arg(format::count(m_done), format::size(m_bytes))};
    if (m_failed > 0)
        sentences += Words::tr("%1 failed: ferry resume tries them again.", nullptr, int(m_failed))
                         .arg(format::count(m_failed));
    if (interrupted)
        sentences += Words::tr("Interrupted: ferry resume goes on where it stopped.");
    terminal::print(format::sentences(sentences));
}

void UploadReport::nothing(bool isResume)
{
    trouble(isResume ? Words::tr("There is nothing to resume.")
                     : Words::tr("There was no file in what was named, so nothing was uploaded."));
}

void UploadReport::trouble(const QString &sentence)
{
    if (m_json)
        terminal::printJson({{u"event"_s, u"trouble"_s}, {u"error"_s, sentence}});
    terminal::complain(sentence);
}

void UploadReport::synced(qint64 waiting, const QString &problem)
{
    if (m_json) {
        terminal::printJson(
            {{u"event"_s, u"synced"_s}, {u"waiting"_s, waiting}, {u"error"_s, orNull(problem)}});
        return;
    }
    if (!problem.isEmpty())
        terminal::complain(Words::tr(
            "The history is not synced yet, %1 changes wait: %2", "number, why", int(waiting))
                               .arg(format::count(waiting), problem));
}

} // namespace ferry
