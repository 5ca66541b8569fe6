#pragma once

#include "remote/remoteentry.h"

#include <optional>

namespace ferry {

// Which of the files at a destination are meant. Pure.
struct RemoteSelection
{
    // An orphan may be an upload that is under way, here or on another computer, and not in the history yet: so long
    // it is not chosen for deletion.
    static constexpr int orphanGraceHours = 24;

    std::optional<int> olderThanDays {}; // last used before
    bool orphans = false; // only those
    bool oursOnly = false; // only what this history brought there
    bool forDeletion = false; // what is doubtful is left out, and counted
    QString text {}; // a part of the name or the whole id, in any case; empty: all

    struct Result
    {
        QList<RemoteEntry> chosen {};
        qint64 tooNew = 0; // orphans within the grace
        qint64 ageless = 0; // whose age nobody knows, where the age decides
    };
    enum class Verdict { Chosen = 1, TooNew, Ageless, No };

    // `now`: ms since the epoch.
    Verdict judge(const RemoteEntry &entry, qint64 now) const;
    Result from(const QList<RemoteEntry> &entries, qint64 now) const;
};

} // namespace ferry
