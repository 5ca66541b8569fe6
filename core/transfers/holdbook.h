#pragma once

#include "queue/hold.h"

#include <QList>

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
    const QList<Hold> &all() const { return m_holds; }

private:
    QList<Hold> m_holds {};
};

} // namespace ferry
