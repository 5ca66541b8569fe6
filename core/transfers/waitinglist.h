#pragma once

#include "base/ids.h"

#include <QHash>

#include <map>
#include <optional>
#include <set>
#include <utility>

namespace ferry {

// Which item runs next: pure, and cheap whatever the number that waits. Items wait per destination in
// the queue's order; a destination that is full, or told to wait, does not hold up the others.
class WaitingList final
{
public:
    void add(TransferId id, DestinationId destination, double position);
    void remove(TransferId id, DestinationId destination, double position);

    // Most uploads at a time for one destination; 0: no limit of its own.
    void setLimit(DestinationId destination, int limit) { m_lines[destination].limit = limit; }
    void started(DestinationId destination) { ++m_lines[destination].running; }
    void ended(DestinationId destination) { --m_lines[destination].running; }
    int running(DestinationId destination) const { return m_lines.value(destination).running; }

    // Nothing of this destination starts before `time` (monotonic ms): it is offline, or asked for
    // patience. One item's news serves all.
    void holdUntil(DestinationId destination, qint64 time);
    // Nothing of this destination starts before release(): it waits for somebody to sign in.
    void hold(DestinationId destination) { m_lines[destination].held = true; }
    void release(DestinationId destination);
    // Ends holdUntil() before its time, and nothing else.
    void endWait(DestinationId destination) { m_lines[destination].notBefore = 0; }
    // While offline, nothing starts of those that need the network, whatever else is released.
    void setNeedsNetwork(DestinationId destination, bool needs)
    {
        m_lines[destination].needsNetwork = needs;
    }
    void setOffline(bool offline) { m_isOffline = offline; }
    // The earliest end of a hold that keeps something waiting; nothing when there is none.
    std::optional<qint64> nextRelease(qint64 now) const;

    // Takes the first item in order whose destination may start one now, and counts it as started.
    std::optional<TransferId> takeNext(qint64 now);

    // All that wait for one destination, in order.
    QList<TransferId> waitingFor(DestinationId destination) const;
    bool isEmpty() const;

private:
    using Place = std::pair<double, TransferId>;
    struct Line
    {
        std::set<Place> items {};
        int limit = 0;
        int running = 0;
        qint64 notBefore = 0;
        bool held = false;
        bool needsNetwork = true;
    };

    bool isHeld(const Line &line) const { return line.held || (m_isOffline && line.needsNetwork); }

    QHash<DestinationId, Line> m_lines {};
    bool m_isOffline = false;
};

} // namespace ferry
