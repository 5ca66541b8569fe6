#include "app/remotelines.h"

#include "app/terminal.h"
#include "app/words.h"
#include "ui/common/format.h"

#include <QDateTime>

#include <algorithm>

namespace ferry::remotelines {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const RemoteEntry &entry)
{
    if (entry.isOurs())
        return u"known"_s;
    return entry.isOrphan() ? u"orphan"_s : u"met"_s; // there before this history met it
}

QJsonValue isoTime(qint64 msecs)
{
    return msecs == 0
        ? QJsonValue(QJsonValue::Null)
        : QJsonValue(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString outcomeWord(RemoteRemoval::Outcome outcome)
{
    switch (outcome) {
    case RemoteRemoval::Outcome::Removed: return u"deleted"_s;
    case RemoteRemoval::Outcome::Gone: return u"gone"_s;
    case RemoteRemoval::Outcome::Changed: return u"changed"_s;
    case RemoteRemoval::Outcome::Failed: break;
    }
    return u"failed"_s;
}

QString sizeOf(qint64 bytes)
{
    return bytes < 0 ? u"?"_s : format::size(bytes);
}

} // namespace

QString text(const RemoteEntry &entry)
{
    const QString used = entry.lastUsed() == 0
        ? u"?"_s
        : QDateTime::fromMSecsSinceEpoch(entry.lastUsed()).toString(u"yyyy-MM-dd"_s);
    const QString name = terminal::visible(entry.file.name);
    const QString id = terminal::visible(entry.file.id);
    return u"%1  %2  %3  %4%5"_s.arg(stateWord(entry).leftJustified(6), used.leftJustified(10),
        sizeOf(entry.file.bytes).rightJustified(9), name,
        entry.file.id == entry.file.name ? QString() : u"  ("_s + id + u')');
}

QJsonObject json(const QString &event, const RemoteEntry &entry)
{
    const RemoteFile &file = entry.file;
    const RemoteKnowledge known = entry.known.value_or(RemoteKnowledge());
    return {{u"event"_s, event}, {u"id"_s, file.id}, {u"name"_s, file.name},
        {u"bytes"_s, file.bytes < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(file.bytes)},
        {u"changed"_s, isoTime(file.changedAt)}, {u"state"_s, stateWord(entry)},
        {u"last_used"_s, isoTime(entry.lastUsed())}, {u"uploads"_s, known.uploads},
        {u"device"_s, orNull(known.device)}, {u"remote"_s, orNull(file.remote)},
        {u"remote_id"_s, orNull(file.remoteId)},
        {u"link"_s, orNull(file.link.toString(QUrl::FullyEncoded))},
        {u"sha256"_s, orNull(QString::fromLatin1(entry.expectedHash().toHex()))}};
}

QJsonObject sums(const RemoteEnd &end, qint64 shown)
{
    const auto limit
        = [](qint64 most) { return most < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(most); };
    return {{u"event"_s, u"listed"_s}, {u"shown"_s, shown}, {u"files"_s, end.files},
        {u"bytes"_s, end.bytes}, {u"most_files"_s, limit(end.room.mostFiles)},
        {u"most_bytes"_s, limit(end.room.mostBytes)}};
}

QString sumsText(const RemoteEnd &end, const QList<RemoteEntry> &all, qint64 shown)
{
    const auto orphans = std::count_if(
        all.cbegin(), all.cend(), [](const RemoteEntry &entry) { return entry.isOrphan(); });
    const QString files = end.room.mostFiles < 0
        ? Words::tr("%1 files", nullptr, int(end.files)).arg(format::count(end.files))
        : Words::tr("%1 of %2 files", nullptr, int(end.room.mostFiles))
              .arg(format::count(end.files), format::count(end.room.mostFiles));
    const QString bytes = end.room.mostBytes < 0
        ? format::size(end.bytes)
        : Words::tr("%1 of %2", "bytes, the most there may be")
              .arg(format::size(end.bytes), format::limit(end.room.mostBytes));
    QStringList facts {Words::tr("%1, %2", "files, bytes").arg(files, bytes)};
    if (shown < end.files)
        facts += Words::tr("%1 shown", nullptr, int(shown)).arg(format::count(shown));
    if (orphans > 0)
        facts += Words::tr("%1 not in this history", nullptr, int(orphans))
                     .arg(format::count(orphans));
    return Words::tr("%1.", "facts between semicolons").arg(format::clauses(facts));
}

QStringList leftOut(const RemoteSelection::Result &result)
{
    QStringList lines;
    if (result.tooNew > 0)
        lines.append(Words::tr("Left out: %1 of the last %2 hours, which may be uploads under way.",
            nullptr, int(result.tooNew))
                         .arg(format::count(result.tooNew),
                             format::count(RemoteSelection::orphanGraceHours)));
    if (result.ageless > 0)
        lines.append(
            Words::tr("Left out: %1 of which nobody knows the age.", nullptr, int(result.ageless))
                .arg(format::count(result.ageless)));
    return lines;
}

QString removalText(const RemoteRemoval &removal, const QString &why)
{
    const QString name = terminal::visible(removal.file.name);
    switch (removal.outcome) {
    case RemoteRemoval::Outcome::Removed: return Words::tr("Deleted “%1”").arg(name);
    case RemoteRemoval::Outcome::Gone: return Words::tr("“%1” was gone already").arg(name);
    case RemoteRemoval::Outcome::Changed:
        return Words::tr("Left “%1”: it is another file by now than the one that was listed")
            .arg(name);
    case RemoteRemoval::Outcome::Failed: break;
    }
    return Words::tr("Not deleted: “%1”: %2").arg(name, why);
}

QString removedText(qint64 removed, qint64 changed, qint64 failed)
{
    const int number = int(removed);
    const QString files = format::count(removed);
    const QString left = format::count(changed);
    const QString kept = format::count(failed);
    if (changed == 0 && failed == 0)
        return Words::tr("%1 files deleted.", nullptr, number).arg(files);
    if (failed == 0)
        return Words::tr(
            "%1 files deleted, %2 left because they changed meanwhile.", nullptr, number)
            .arg(files, left);
    if (changed == 0)
        return Words::tr("%1 files deleted, %2 still there.", nullptr, number).arg(files, kept);
    return Words::tr("%1 files deleted, %2 left because they changed meanwhile, %3 still there.",
        nullptr, number)
        .arg(files, left, kept);
}

QJsonObject removalJson(const RemoteRemoval &removal, const QString &why)
{
    return {{u"event"_s, u"deletion"_s}, {u"id"_s, removal.file.id}, {u"name"_s, removal.file.name},
        {u"outcome"_s, outcomeWord(removal.outcome)}, {u"error"_s, orNull(why)}};
}

QString verifiedWord(Verification verified)
{
    return verified == Verification::Hash ? u"hash"_s
        : verified == Verification::Size  ? u"size"_s
                                          : u"no"_s;
}

QString downloaded(const QString &path, const RemoteEnd &end)
{
    const QString sentence = end.verified == Verification::Hash
        ? Words::tr("Downloaded “%1”, %2: the SHA-256 is the one that was uploaded")
        : end.verified == Verification::Size
        ? Words::tr("Downloaded “%1”, %2: of the size that was listed; nobody knows its hash")
        : Words::tr("Downloaded “%1”, %2: not verified");
    return sentence.arg(terminal::visible(path), format::size(end.copied));
}

} // namespace ferry::remotelines
