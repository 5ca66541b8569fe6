#include "app/historycommand.h"

#include "app/terminal.h"
#include "app/words.h"
#include "base/failurename.h"
#include "files/remotename.h"
#include "store/databaseopener.h"
#include "store/historystore.h"
#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QFile>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QString outcomeName(HistoryOutcome outcome)
{
    switch (outcome) {
    case HistoryOutcome::Done: return u"done"_s;
    case HistoryOutcome::Skipped: return u"skipped"_s;
    case HistoryOutcome::Cancelled: return u"cancelled"_s;
    case HistoryOutcome::Failed: break;
    }
    return u"failed"_s;
}

QString isoTime(qint64 msecs)
{
    return QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString choiceOf(const HistoryEntry &e)
{
    const bool isNone = e.failure && e.failure->code == "no-provider-takes"_L1;
    return choiceWords(e.passed, isNone ? QString() : e.destinationName);
}

QJsonObject jsonObject(const HistoryEntry &e)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    const QString verified = e.verified == Verification::Hash ? u"hash"_s
        : e.verified == Verification::Size                    ? u"size"_s
                                                              : QString();
    return {{u"id"_s, e.id.toString(QUuid::WithoutBraces)}, {u"state"_s, outcomeName(e.outcome)},
        {u"name"_s, e.name},
        {u"path"_s, orNull(e.path.isEmpty() ? QString() : remotename::fromFileSystem(e.path))},
        {u"destination"_s, e.destinationName}, {u"kind"_s, e.destinationKind},
        {u"remote"_s, e.remote}, {u"link"_s, orNull(e.link)}, {u"remote_id"_s, orNull(e.remoteId)},
        {u"bytes"_s, e.bytes}, {u"sha256"_s, orNull(QString::fromLatin1(e.sha256.toHex()))},
        {u"verified"_s, orNull(verified)}, {u"attempts"_s, e.attempts},
        {u"started"_s, isoTime(e.startedAt)}, {u"finished"_s, isoTime(e.finishedAt)},
        {u"device"_s, e.device}, {u"here"_s, e.deviceId.isNull()},
        {u"error"_s,
            orNull(e.failure ? failureSentence(*e.failure,
                       {.destination = e.destinationName,
                           .destinationKind = e.destinationKind,
                           .fileBytes = e.bytes})
                             : QString())},
        {u"choice"_s, orNull(choiceOf(e))},
        {u"kind_of_error"_s, orNull(e.failure ? failureKindName(e.failure->kind) : QString())},
        {u"detail"_s, orNull(e.failure ? e.failure->detail : QString())}};
}

QString textLine(const HistoryEntry &e)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(e.finishedAt);
    const QString elsewhere = e.deviceId.isNull()
        ? QString()
        : u"  "_s + Words::tr("on %1", "a computer").arg(terminal::visible(e.device));
    return u"%1  %2  %3  %4 › %5%6"_s.arg(when.toString(u"yyyy-MM-dd HH:mm"_s),
        outcomeName(e.outcome).leftJustified(9), format::size(e.bytes).rightJustified(9),
        terminal::visible(e.destinationName),
        terminal::visible(e.remote.isEmpty() ? e.remoteName : e.remote), elsewhere);
}

int endedBy(const Failure &failure)
{
    terminal::complain(failureSentence(failure));
    return 1;
}

} // namespace

int runHistoryCommand(const Arguments &arguments, const QString &profileFolder)
{
    Result<std::unique_ptr<Database>> database
        = Database::open(profileFolder, Database::Access::ReadOnly);
    if (!database) {
        // Nothing was ever uploaded: an empty history, not an error.
        return database.error().code == noDatabaseYet ? 0 : endedBy(database.error());
    }
    HistoryStore history(**database);
    HistoryQuery query;
    for (const QByteArray &word : arguments.rest)
        query.text += (query.text.isEmpty() ? QString() : u" "_s) + QFile::decodeName(word);
    for (;;) {
        const HistoryPage page = history.searchNow(query);
        if (page.failure)
            return endedBy(*page.failure);
        for (const HistoryEntry &entry : page.entries) {
            const bool isPrinted = arguments.json ? terminal::printJson(jsonObject(entry))
                                                  : terminal::print(textLine(entry));
            if (!isPrinted)
                return 1; // nobody reads on; main says why
        }
        if (!page.more || page.entries.isEmpty())
            return 0;
        query.beforeFinishedAt = page.entries.constLast().finishedAt;
        query.beforeRow = page.entries.constLast().row;
    }
}

} // namespace ferry
