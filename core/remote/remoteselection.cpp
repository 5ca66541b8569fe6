#include "remote/remoteselection.h"

namespace ferry {

using namespace Qt::StringLiterals;

RemoteSelection::Verdict RemoteSelection::judge(const RemoteEntry &entry, qint64 now) const
{
    constexpr qint64 hour = 3'600'000;
    const bool isNamed = text.isEmpty() || entry.file.id == text
        || entry.file.name.contains(text, Qt::CaseInsensitive);
    if (!isNamed || (orphans && !entry.isOrphan()) || (oursOnly && !entry.isOurs()))
        return Verdict::No;
    const qint64 used = entry.lastUsed();
    const bool isDoubtful = orphans && forDeletion;
    if (used == 0 && (olderThanDays || isDoubtful))
        return Verdict::Ageless;
    if (olderThanDays && now - used < *olderThanDays * 24 * hour)
        return Verdict::No;
    return isDoubtful && now - used < orphanGraceHours * hour ? Verdict::TooNew : Verdict::Chosen;
}

RemoteSelection::Result RemoteSelection::from(const QList<RemoteEntry> &entries, qint64 now) const
{
    Result result;
    for (const RemoteEntry &entry : entries) {
        switch (judge(entry, now)) {
        case Verdict::Chosen: result.chosen.append(entry); break;
        case Verdict::TooNew: ++result.tooNew; break;
        case Verdict::Ageless: ++result.ageless; break;
        case Verdict::No: break;
        }
    }
    return result;
}

} // namespace ferry
