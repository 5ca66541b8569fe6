#pragma once

#include "base/ids.h"

#include <QList>
#include <QSet>

#include <utility>
#include <vector>

namespace ferry {

// Where to move items in the queue.
enum class QueueMove { Up = 1, Down, Top, Bottom };

// The order after a move. Positions are numbers with room between them, so that only the items whose place
// changed get a new one and are written: the moved ones, between their new neighbours. Pure.
struct QueueOrder
{
    using Place = std::pair<double, TransferId>;

    QList<TransferId> ids {}; // all, in the new order
    std::vector<Place> moved {}; // those whose position is another one now

    // `places` in any order.
    static QueueOrder after(
        std::vector<Place> places, const QSet<TransferId> &ids, QueueMove where);
};

} // namespace ferry
