#include "app/uploadreport.h"

#include "files/remotename.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString stateName(TransferState state)
{
    switch (state) {
    case TransferState::Done: return u"done"_s;
    case TransferState::Skipped: return u"skipped"_s;
    case TransferState::Cancelled: return u"cancelled"_s;
    default: return u"failed"_s;
    }
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

void printLine(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

void printText(const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace

UploadReport::UploadReport(bool json, const QList<DestinationSetup> &setups)
    : m_json(json)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    for (const DestinationSetup &setup : setups)
        m_destinations.insert(setup.config.id, setup.config);
}

// Once a second for a file under way, and only when the server has more than before.
void UploadReport::progress(const TransferItem &item)
{
    if (!m_json || !isActive(item.state))
        return;
    qint64 &said = m_saidStored[item.id];
    constexpr qint64 step = 8 << 20;
    if (item.stored - said < step)
        return;
    said = item.stored;
    printLine({{u"event"_s, u"progress"_s}, {u"path"_s, remotename::fromFileSystem(item.path)},
        {u"bytes"_s, item.size()}, {u"stored"_s, item.stored}, {u"sent"_s, item.sent},
        {u"bytes_per_second"_s, item.bytesPerSecond}, {u"resumed"_s, item.resumed}});
}

void UploadReport::finished(const TransferItem &item)
{
    if (item.state == TransferState::Done || item.state == TransferState::Skipped) {
        ++m_done;
        m_bytes += item.size();
    } else {
        ++m_failed;
    }
    m_saidStored.remove(item.id);
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
            .fileBytes = item.size()});
}

void UploadReport::finishedAsJson(const TransferItem &item) const
{
    const bool good = item.state == TransferState::Done || item.state == TransferState::Skipped;
    const QString error = good ? QString() : errorOf(item);
    const UploadedFile result = item.result ? *item.result : UploadedFile {};
    printLine({{u"event"_s, u"finished"_s}, {u"state"_s, stateName(item.state)},
        {u"path"_s, remotename::fromFileSystem(item.path)},
        {u"destination"_s, m_destinations.value(item.destination).name},
        {u"remote"_s, result.remote.isEmpty() ? item.name : result.remote},
        {u"bytes"_s, item.size()},
        {u"sha256"_s,
            result.sha256.isEmpty() ? QJsonValue(QJsonValue::Null)
                                    : QString::fromLatin1(result.sha256.toHex())},
        {u"verified"_s, verifiedName(result.verified)}, {u"attempts"_s, item.allAttempts},
        {u"error"_s, error.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(error)}});
}

void UploadReport::finishedAsText(const TransferItem &item)
{
    const bool good = item.state == TransferState::Done || item.state == TransferState::Skipped;
    if (good && m_isTerminal)
        return; // the line counts them
    clearLine();
    const QString path = tameText(remotename::fromFileSystem(item.path));
    if (item.state == TransferState::Done)
        printText(u"Done     %1  %2"_s.arg(path, format::size(item.size())));
    else if (item.state == TransferState::Skipped)
        printText(u"Skipped  %1  (already there)"_s.arg(path));
    else if (item.state == TransferState::Cancelled)
        printText(u"Stopped  %1"_s.arg(path));
    else
        printText(u"Failed   %1\n         %2"_s.arg(path, errorOf(item)));
}

void UploadReport::progress(const QueueProgress &progress)
{
    if (m_json || !m_isTerminal)
        return;
    const QString left = format::timeLeft(progress.secondsLeft < 0
            ? std::nullopt
            : std::optional(std::chrono::seconds(progress.secondsLeft)));
    const QString line = u"\r%1 of %2 files · %3 · %4%5%6\x1b[K"_s.arg(format::count(progress.done),
        format::count(progress.files), format::partOf(progress.storedBytes, progress.bytes),
        format::speed(progress.bytesPerSecond), left.isEmpty() ? QString() : u" · "_s, left);
    const QByteArray bytes = line.toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
    m_lineDrawn = true;
}

void UploadReport::clearLine()
{
    if (m_lineDrawn)
        std::fputs("\r\x1b[K", stderr);
    m_lineDrawn = false;
}

void UploadReport::end(bool interrupted)
{
    clearLine();
    if (m_json)
        return;
    QString line = u"%1 uploaded or already there, %2."_s.arg(
        m_done == 1 ? u"1 file"_s : u"%1 files"_s.arg(format::count(m_done)),
        format::size(m_bytes));
    if (m_failed > 0)
        line += u" %1 failed: ferry resume tries them again."_s.arg(format::count(m_failed));
    if (interrupted)
        line += u" Interrupted: ferry resume goes on where it stopped."_s;
    printText(line);
}

void UploadReport::synced(qint64 waiting, const QString &problem)
{
    if (m_json) {
        printLine({{u"event"_s, u"synced"_s}, {u"waiting"_s, waiting},
            {u"error"_s, problem.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(problem)}});
        return;
    }
    if (problem.isEmpty())
        return;
    const QByteArray line = u"The history is not synced yet, %1 changes wait: %2\n"_s
                                .arg(format::count(waiting), problem)
                                .toUtf8();
    std::fputs(line.constData(), stderr);
}

} // namespace ferry
