#include "ui/uploads/diagnosis.h"

#include "base/awaitables.h"
#include "base/event.h"
#include "base/failurename.h"
#include "base/logreader.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>
#include <QThreadPool>
#include <QUuid>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLogLines = 40;

QString stateName(TransferState state)
{
    switch (state) {
    case TransferState::Waiting: return u"waiting"_s;
    case TransferState::Preparing: return u"preparing"_s;
    case TransferState::Uploading: return u"uploading"_s;
    case TransferState::Finishing: return u"finishing"_s;
    case TransferState::RetryWait: return u"waits to try again"_s;
    case TransferState::Paused: return u"paused"_s;
    case TransferState::NeedsAnswer: return u"needs an answer"_s;
    case TransferState::Done: return u"done"_s;
    case TransferState::Skipped: return u"skipped"_s;
    case TransferState::Failed: return u"failed"_s;
    case TransferState::Cancelled: return u"cancelled"_s;
    }
    return u"state %1"_s.arg(int(state));
}

QString failureLine(const Failure &failure)
{
    QStringList parts {failureKindName(failure.kind)};
    const auto add = [&parts](const QString &label, const QString &value) {
        if (!value.isEmpty())
            parts += label + value;
    };
    add(u"HTTP "_s, failure.httpStatus != 0 ? QString::number(failure.httpStatus) : QString());
    add(u"code "_s, QString::fromLatin1(tameCode(failure.code.toUtf8())));
    add(u"request "_s, QString::fromLatin1(tameCode(failure.requestId.toUtf8())));
    if (failure.limitBytes >= 0)
        parts += u"limit %1 bytes"_s.arg(failure.limitBytes);
    add({}, withoutSecrets(failure.detail));
    return parts.join(u", "_s);
}

} // namespace

QString withoutSecrets(const QString &words)
{
    static const QRegularExpression url(
        u"([a-zA-Z][a-zA-Z0-9+.-]*://)(?:[^\\s/@?#]*@)?([^\\s/?#\"'<>]+)[^\\s\"'<>]*"_s);
    static const QRegularExpression path(u"(?<![\\w:/.])/[^\\s,;:\"'<>]+"_s);
    // Longer than words are: ids and codes stay, since a hyphen or a dot parts them.
    static const QRegularExpression key(u"\\b(?:eyJ|sb_)[\\w.-]+|\\b[\\w+=]{24,}"_s);
    QString tame = words;
    tame.replace(url, u"\\1\\2"_s);
    tame.replace(path, u"…"_s);
    tame.replace(key, u"…"_s);
    return tame;
}

QString diagnosisText(
    const TransferItem &item, const DestinationPlace &place, const QByteArrayList &log)
{
    const QString name = item.displayName();
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString suffix = dot > 0 && name.size() - dot <= 6 ? name.mid(dot) : QString();
    QStringList lines {u"Ferry %1, Qt %2, %3, %4 %5"_s.arg(QCoreApplication::applicationVersion(),
                           QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
                           QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        u"Item %1: %2, a %3file of %4 bytes to a destination of the kind “%5”"_s.arg(
            item.uploadId.toString(QUuid::WithoutBraces), stateName(item.state),
            suffix.isEmpty() ? QString() : suffix + u' ', QString::number(item.size()), place.kind),
        u"Stored %1 bytes, sent %2; %3 attempts%4%5"_s.arg(QString::number(item.stored),
            QString::number(item.course->sent), QString::number(item.allAttempts),
            item.course->resumed ? u", resumed"_s : QString(),
            item.course->restarted ? u", begun anew"_s : QString())};
    if (item.failure)
        lines += u"Failure: "_s + failureLine(*item.failure);
    lines += log.isEmpty() ? u"The log has no line of it."_s : u"From the log:"_s;
    for (const QByteArray &line : log)
        lines += QString::fromLatin1(line);
    return lines.join(u'\n') + u'\n';
}

Task<QString> makeDiagnosis(
    QThreadPool &pool, QString logFolder, TransferItem item, DestinationPlace place)
{
    const QByteArray id = item.uploadId.toByteArray(QUuid::WithoutBraces);
    OnPool<QByteArrayList> read(
        pool, [logFolder, id] { return LogReader::linesOf(logFolder, id, mostLogLines); });
    const QByteArrayList log = co_await read;
    co_return diagnosisText(item, place, log);
}

} // namespace ferry
