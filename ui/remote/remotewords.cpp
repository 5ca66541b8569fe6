#include "ui/remote/remotewords.h"

#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

QString RemoteWords::files(qint64 number)
{
    return format::counted(tr("%1 files", nullptr, int(number)), number);
}

QString RemoteWords::name(const RemoteFile &file)
{
    const QString last = tameText(file.name.section(u'/', -1));
    return last.isEmpty() ? tameText(file.id) : last;
}

QString RemoteWords::folder(const RemoteFile &file)
{
    return tameText(file.name.section(u'/', 0, -2));
}

QString RemoteWords::size(const RemoteFile &file)
{
    return file.bytes < 0 ? tr("?") : format::size(file.bytes);
}

QString RemoteWords::lastUsed(const RemoteEntry &entry)
{
    const qint64 used = entry.lastUsed();
    return used == 0 ? tr("not known") : format::when(QDateTime::fromMSecsSinceEpoch(used));
}

QString RemoteWords::badge(const RemoteEntry &entry)
{
    if (entry.isOurs())
        return tr("In history");
    return entry.isOrphan() ? tr("Not in history") : tr("Was there before");
}

Tone RemoteWords::badgeTone(const RemoteEntry &entry)
{
    if (entry.isOurs())
        return Tone::Good;
    return entry.isOrphan() ? Tone::Warn : Tone::Quiet;
}

QString RemoteWords::evidence(const RemoteEntry &entry)
{
    if (!entry.known)
        return tr(
            "This history knows nothing of it: another program, or a computer that does not sync, "
            "may have brought it.");
    if (!entry.isOurs())
        return tr("It was there before Ferry came upon it.");
    const QString when = format::when(QDateTime::fromMSecsSinceEpoch(entry.known->lastUsed));
    const QString who
        = entry.known->device.isEmpty() ? tr("this computer") : quoted(entry.known->device);
    const QString words = tr("Uploaded from %1, last used %2").arg(who, when);
    if (entry.known->bytes != entry.file.bytes && entry.file.bytes >= 0)
        return tr("%1. It has another size by now, so somebody wrote it anew.").arg(words);
    return entry.expectedHash().isEmpty() ? words : tr("%1, SHA-256 known").arg(words);
}

QString RemoteWords::counts(const QList<RemoteEntry> &all, const RemoteEnd &end)
{
    QString number = files(end.files);
    if (end.room.mostFiles >= 0)
        number = tr("%1 of %2").arg(number, format::count(end.room.mostFiles));
    QString bytes = format::size(end.bytes);
    if (end.room.mostBytes >= 0)
        bytes = tr("%1 of %2").arg(bytes, format::limit(end.room.mostBytes));
    const auto orphans = std::count_if(
        all.cbegin(), all.cend(), [](const RemoteEntry &entry) { return entry.isOrphan(); });
    const QString words = tr("%1 · %2", "files, bytes").arg(number, bytes);
    return orphans == 0 ? words
                        : tr("%1 · %2 not in this history", "counts, number", int(orphans))
                              .arg(words, format::count(orphans));
}

QString RemoteWords::sentence(const RemoteEntry &entry)
{
    return tr("%1, %2, last used %3, %4")
        .arg(name(entry.file), size(entry.file), lastUsed(entry), badge(entry));
}

QString RemoteWords::removed(int deleted, int changed, qint64 stillThere)
{
    QStringList words {format::counted(tr("Deleted %1 files.", nullptr, deleted), deleted)};
    if (changed > 0) {
        words += format::counted(
            tr("%1 files left: somebody changed them since they were listed.", nullptr, changed),
            changed);
    }
    if (stillThere > 0) {
        words += format::counted(
            tr("%1 files could not be deleted.", nullptr, int(stillThere)), stillThere);
    }
    return format::sentences(words);
}

QString RemoteWords::downloaded(const RemoteEntry &entry, const RemoteEnd &end)
{
    const QString what = quoted(name(entry.file));
    switch (end.verified) {
    case Verification::Hash:
        return tr("Downloaded %1. Its SHA-256 is the one that was uploaded.").arg(what);
    case Verification::Size:
        return tr("Downloaded %1. Its size is right; nobody knows its hash.").arg(what);
    case Verification::NotVerified: break;
    }
    return tr("Downloaded %1, not verified.").arg(what);
}

} // namespace ferry
