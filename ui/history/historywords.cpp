#include "ui/history/historywords.h"

#include "files/remotename.h"
#include "store/historystore.h"
#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDir>
#include <QFile>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView step = u" › ";

// Enough to compare by eye.
QString shortHash(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.first(4) + u'…' + hex.last(4);
}

QString homely(const QByteArray &path)
{
    const QString shown = QFile::decodeName(path);
    const QString home = QDir::homePath() + u'/';
    return shown.startsWith(home) ? u"~/"_s + shown.sliced(home.size()) : shown;
}

QString bucketOf(const HistoryEntry &entry)
{
    return entry.destinationKind == "supabase"_L1 ? entry.remote.section(u'/', 0, 0) : QString();
}

FailureContext contextOf(const HistoryEntry &entry)
{
    return {.destination = entry.destinationName,
        .destinationKind = entry.destinationKind,
        .fileBytes = entry.bytes};
}

} // namespace

QString HistoryWords::place(const HistoryEntry &entry)
{
    const QString bucket = bucketOf(entry);
    return bucket.isEmpty() ? entry.destinationName : entry.destinationName + step + bucket;
}

QString HistoryWords::fullPlace(const HistoryEntry &entry)
{
    const QString bucket = bucketOf(entry);
    const QString rest = bucket.isEmpty()
        ? entry.remote
        : remotename::fromObjectKey(entry.remote.section(u'/', 1));
    return rest.isEmpty() ? place(entry) : place(entry) + step + rest;
}

QString HistoryWords::device(const HistoryEntry &entry)
{
    return entry.deviceId.isNull() ? tr("this computer") : entry.device;
}

QString HistoryWords::uploads(qint64 number)
{
    return format::counted(tr("%1 uploads", nullptr, int(number)), number);
}

bool HistoryWords::isElsewhere(const HistoryEntry &entry)
{
    return !entry.deviceId.isNull();
}

QString HistoryWords::when(const HistoryEntry &entry)
{
    return format::when(QDateTime::fromMSecsSinceEpoch(entry.finishedAt));
}

QString HistoryWords::badge(const HistoryEntry &entry)
{
    switch (entry.outcome) {
    case HistoryOutcome::Done: return tr("Uploaded");
    case HistoryOutcome::Skipped: return tr("Skipped");
    case HistoryOutcome::Failed:
        return failureBadgeWithReason(
            entry.failure.value_or(Failure {.kind = FailureKind::Interrupted}));
    case HistoryOutcome::Cancelled: break;
    }
    return entry.storedBytes > 0 && entry.storedBytes < entry.bytes
        ? tr("Stopped at %1").arg(format::percentText(entry.storedBytes, entry.bytes))
        : tr("Cancelled");
}

Tone HistoryWords::badgeTone(const HistoryEntry &entry)
{
    switch (entry.outcome) {
    case HistoryOutcome::Done:
    case HistoryOutcome::Skipped: return Tone::Good;
    case HistoryOutcome::Failed: return Tone::Bad;
    case HistoryOutcome::Cancelled: break;
    }
    return Tone::Warn;
}

QString HistoryWords::evidence(const HistoryEntry &entry)
{
    if (entry.passed.isEmpty())
        return outcomeFacts(entry);
    const bool isNone = entry.failure && entry.failure->code == "no-provider-takes"_L1;
    return outcomeFacts(entry) + u" · "_s
        + choiceWords(entry.passed, isNone ? QString() : entry.destinationName);
}

QString HistoryWords::outcomeFacts(const HistoryEntry &entry)
{
    switch (entry.outcome) {
    case HistoryOutcome::Done:
        return QStringList {verification(entry), speedFacts(entry), attempts(entry)}.join(u" · "_s);
    case HistoryOutcome::Skipped:
        return tr("Not sent: the destination had a file of this name, and was left as it is.");
    case HistoryOutcome::Failed:
        return entry.failure ? failureSentence(*entry.failure, contextOf(entry)) : badge(entry);
    case HistoryOutcome::Cancelled: break;
    }
    return tr("Cancelled after %1.").arg(format::partOf(entry.storedBytes, entry.bytes));
}

QString HistoryWords::attempts(const HistoryEntry &entry)
{
    const int attempts = qMax(1, entry.attempts);
    return format::counted(tr("%1 attempts", nullptr, attempts), attempts);
}

QString HistoryWords::source(const HistoryEntry &entry, SourceState state)
{
    const QString path = homely(entry.path);
    if (isElsewhere(entry) && !entry.path.isEmpty()) // its user shares paths
        return tr("From %1, %2", "computer, path there").arg(device(entry), path);
    switch (state) {
    case SourceState::Unknown: return tr("From this computer, %1").arg(path);
    case SourceState::Unchanged: return tr("From this computer, %1, unchanged since").arg(path);
    case SourceState::Changed: return tr("From this computer, %1, changed since").arg(path);
    case SourceState::Gone: return tr("From this computer, %1, no longer there").arg(path);
    case SourceState::Elsewhere: break;
    }
    return tr("From %1").arg(device(entry));
}

QString HistoryWords::others(const HistoryEntry &entry, const QList<HistoryEntry> &others)
{
    const HistoryEntry &newest = others.first();
    const QString first = (entry.outcome == HistoryOutcome::Done
            ? tr("Also uploaded from %1 to %2, %3", "computer, place, time")
            : tr("Uploaded from %1 to %2, %3", "computer, place, time"))
                              .arg(device(newest), place(newest), when(newest));
    const qsizetype more = others.size() - 1;
    if (more == 0)
        return first;
    if (others.size() >= HistoryStore::sameAtMost)
        return tr("%1, and many times more").arg(first);
    return tr("%1, and %2 times more", nullptr, int(more))
        .replace("%2"_L1, format::count(more)) // "and once more" has none
        .arg(first);
}

QString HistoryWords::alreadyThere(const HistoryEntry &there)
{
    return tr("The same file is already in %1: uploaded from %2, %3.", "place, computer, time")
        .arg(place(there), device(there), when(there));
}

QString HistoryWords::sentence(const HistoryEntry &entry)
{
    return tr("%1, %2, to %3, %4, from %5, %6", "name, outcome, place, size, device, time")
        .arg(entry.name, badge(entry), place(entry), format::size(entry.bytes), device(entry),
            when(entry));
}

QString HistoryWords::verification(const HistoryEntry &entry)
{
    if (entry.sha256.size() != 32) {
        return entry.verified == Verification::Size ? tr("Size checked after upload")
                                                    : tr("Not checked after upload");
    }
    const QString hash = shortHash(entry.sha256);
    switch (entry.verified) {
    case Verification::Hash: return tr("SHA-256 %1, checked after upload").arg(hash);
    case Verification::Size: return tr("SHA-256 %1, size checked after upload").arg(hash);
    case Verification::NotVerified: break;
    }
    return tr("SHA-256 %1, not checked after upload").arg(hash);
}

QString HistoryWords::speedFacts(const HistoryEntry &entry)
{
    const qint64 took = entry.finishedAt - entry.startedAt;
    // A wall clock that was set in between gives nonsense: better nothing.
    if (entry.startedAt <= 0 || took <= 0)
        return format::size(entry.bytes);
    const double perSecond = double(entry.bytes) * 1000 / double(took);
    return tr("%1 in %2 (%3)", "size, time, speed")
        .arg(format::size(entry.bytes), format::duration(std::chrono::milliseconds(took)),
            format::speed(qint64(perSecond)));
}

} // namespace ferry
