#include "sync/merge.h"

namespace ferry::merge {

namespace {

bool isSameEnding(const HistoryEntry &a, const HistoryEntry &b)
{
    return a.outcome == b.outcome && a.attempts == b.attempts && a.failure == b.failure
        && a.remote == b.remote && a.link == b.link && a.sha256 == b.sha256
        && a.verified == b.verified && a.storedBytes == b.storedBytes
        && a.finishedAt == b.finishedAt;
}

} // namespace

Side ending(const HistoryEntry &ours, const HistoryEntry &theirs)
{
    if (isSameEnding(ours, theirs))
        return Side::Same;
    const int ourRank = ladderRank(ours.outcome);
    const int theirRank = ladderRank(theirs.outcome);
    if (ourRank != theirRank)
        return ourRank > theirRank ? Side::Ours : Side::Theirs;
    return ours.attempts > theirs.attempts ? Side::Ours : Side::Theirs;
}

Merged rows(const SyncRow &ours, const SyncRow &theirs)
{
    if (theirs.deletedAt != 0)
        return {.ending = Side::Same, .isDeleted = true, .mustTell = false};
    Merged merged {.ending = ending(ours.entry, theirs.entry), .isDeleted = ours.deletedAt != 0};
    merged.mustTell = merged.isDeleted || merged.ending == Side::Ours;
    return merged;
}

} // namespace ferry::merge
