#pragma once

#include "queue/hold.h"
#include "store/queuerecord.h"
#include "transfers/journal.h"

#include <QList>

#include <optional>

namespace ferry {

// The reasons in force, one of each kind for a destination and for the whole queue. Pure.
class HoldBook final
{
public:
    void load(const QList<Hold> &holds) { m_holds = holds; }
    void put(Hold hold);
    bool lift(DestinationId destination, HoldReason reason); // false: it was not in force

    // Null when it is not in force.
    const Hold *find(DestinationId destination, HoldReason reason) const;
    // The first of the reasons that hold the whole queue; the one that leaves some of it alone comes last.
    std::optional<HoldReason> ofWholeQueue() const;
    const QList<Hold> &all() const { return m_holds; }

    // What a word of the journal says of a hold, as it is now.
    std::optional<QueueRecord> textOf(const JournalEntry &word) const;

private:
    QList<Hold> m_holds {};
};

} // namespace ferry
