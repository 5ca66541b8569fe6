#include "transfers/queueorder.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace ferry {

namespace {

using Places = std::vector<QueueOrder::Place>;

template<typename IsMoved>
void rearrange(Places &order, QueueMove where, const IsMoved &isMoved)
{
    switch (where) {
    case QueueMove::Top: std::stable_partition(order.begin(), order.end(), isMoved); break;
    case QueueMove::Bottom:
        std::stable_partition(order.begin(), order.end(), std::not_fn(isMoved));
        break;
    case QueueMove::Up:
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (isMoved(order[i]) && !isMoved(order[i - 1]))
                std::swap(order[i], order[i - 1]);
        }
        break;
    case QueueMove::Down:
        for (std::size_t i = order.size(); i-- > 1;) {
            if (isMoved(order[i - 1]) && !isMoved(order[i]))
                std::swap(order[i], order[i - 1]);
        }
        break;
    }
}

} // namespace

QueueOrder QueueOrder::after(Places order, const QSet<TransferId> &ids, QueueMove where)
{
    std::sort(order.begin(), order.end());
    const auto isMoved = [&ids](const Place &place) { return ids.contains(place.second); };
    rearrange(order, where, isMoved);

    QueueOrder result;
    result.ids.reserve(qsizetype(order.size()));
    double previous = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const auto &[old, id] = order[i];
        result.ids.append(id);
        double position = old;
        if (position <= previous || isMoved(order[i])) {
            std::size_t next = i + 1;
            while (next < order.size() && isMoved(order[next]))
                ++next;
            const double after = next < order.size() ? order[next].first
                : std::isfinite(previous)            ? previous + 2
                                                     : 2;
            const double before = std::isfinite(previous) ? previous : after - 2;
            position = after > before ? before + (after - before) / 2 : before + 1;
        }
        previous = position;
        if (position != old)
            result.moved.emplace_back(position, id);
    }
    return result;
}

} // namespace ferry
