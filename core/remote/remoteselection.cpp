#include "remote/remoteselection.h"

namespace ferry {

using namespace Qt::StringLiterals;

RemoteSelection::Result RemoteSelection::from(const QList<RemoteEntry> &entries, qint64 now) const
{
    constexpr qint64 hour = 3'600'000;
    Result result;
    for (const RemoteEntry &entry : entries) {
        const bool isNamed = text.isEmpty() || entry.file.id == text
            || entry.file.name.contains(text, Qt::CaseInsensitive);
        if (!isNamed || (orphans && !entry.isOrphan()) || (oursOnly && !entry.isOurs()))
            continue;
        const qint64 used = entry.lastUsed();
        const bool isDoubtful = orphans && forDeletion;
        if (used == 0 && (olderThanDays || isDoubtful)) {
            ++result.ageless;
            continue;
        }
        if (olderThanDays && now - used < *olderThanDays * 24 * hour)
            continue;
        if (isDoubtful && now - used < orphanGraceHours * hour) {
            ++result.tooNew;
            continue;
        }
        result.chosen.append(entry);
    }
    return result;
}

} // namespace ferry
