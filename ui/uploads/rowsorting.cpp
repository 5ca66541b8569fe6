#include "ui/uploads/rowsorting.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace ferry {

namespace {

// What wants somebody comes first, then what runs, then what waits, then what is over.
int rankOf(TransferState state)
{
    switch (state) {
    case TransferState::NeedsAnswer: return 0;
    case TransferState::Failed: return 1;
    case TransferState::Finishing: return 2;
    case TransferState::Uploading: return 3;
    case TransferState::Preparing: return 4;
    case TransferState::RetryWait: return 5;
    case TransferState::Waiting: return 6;
    case TransferState::Paused: return 7;
    case TransferState::Done: return 8;
    case TransferState::Skipped: return 9;
    case TransferState::Cancelled: return 10;
    }
    return 11;
}

bool comesBefore(const RowKey &a, const RowKey &b, const RowSorting &sorting)
{
    const int names = a.name.compare(b.name);
    if (names != 0)
        return sorting.descending ? names > 0 : names < 0;
    if (a.number != b.number)
        return sorting.descending ? a.number > b.number : a.number < b.number;
    return sorting.descending && sorting.by == RowSorting::By::Queue ? a.position > b.position
                                                                     : a.position < b.position;
}

} // namespace

QString RowKey::folded(const QString &name)
{
    return name.toCaseFolded();
}

RowKey RowKey::of(RowSorting::By by, const TransferItem &item)
{
    RowKey key {.position = item.position};
    switch (by) {
    case RowSorting::By::Queue: break;
    case RowSorting::By::Name: key.name = folded(item.displayName()); break;
    case RowSorting::By::Size: key.number = item.size(); break;
    case RowSorting::By::State: key.number = rankOf(item.state); break;
    case RowSorting::By::Destination: key.number = item.destination; break;
    }
    return key;
}

void sortRows(std::vector<qint32> &rows, const RowSorting &sorting,
    const std::function<RowKey(qint32)> &keyOf)
{
    // Each key once: they are looked at some twenty times in a long list, and moved never.
    std::vector<RowKey> keys;
    keys.reserve(rows.size());
    for (const qint32 row : rows)
        keys.push_back(keyOf(row));
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return comesBefore(keys[a], keys[b], sorting); });
    std::vector<qint32> sorted;
    sorted.reserve(rows.size());
    for (const std::size_t place : order)
        sorted.push_back(rows[place]);
    rows = std::move(sorted);
}

} // namespace ferry
