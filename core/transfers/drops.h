#pragma once

#include "transfers/ledger.h"

#include <QSet>

namespace ferry {

// What was dropped together: a folder, at any time; all of one request, as long as this run lasts.
struct Drops
{
    QSet<GroupId> groups {};
    QSet<int> requests {};

    static Drops of(Ledger &ledger, const QList<TransferId> &ids);
    bool have(GroupId group, int request) const
    {
        return groups.contains(group) || requests.contains(request);
    }

    // What is to happen to their names that are taken, from now on: for those that wait or are under way and would
    // have asked. Gives those that are asking already.
    QList<TransferId> decide(Ledger &ledger, ConflictPolicy policy) const;
};

} // namespace ferry
