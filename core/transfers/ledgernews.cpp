#include "transfers/ledgernews.h"

#include <utility>

namespace ferry {

bool LedgerNews::isThere() const
{
    return !m_touched.isEmpty() || !m_news.groups.isEmpty() || !m_news.added.isEmpty()
        || !m_news.removed.isEmpty() || !m_news.order.isEmpty() || m_news.history || m_news.holds;
}

LedgerNews::News LedgerNews::take(const std::function<const TransferItem *(TransferId)> &find)
{
    News news = std::exchange(m_news, {});
    for (const TransferId id : std::exchange(m_touched, {})) {
        if (const TransferItem *item = find(id))
            news.changed.append(*item);
    }
    return news;
}

} // namespace ferry
