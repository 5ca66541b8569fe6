#include "ui/uploads/rowsorting.h"

#include <algorithm>
#include <limits>
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

// Of what can be told in bytes and seconds.
struct Sums
{
    qint64 bytes = 0;
    qint64 stored = 0;
    qint64 speed = 0;
};

qint64 numberOf(RowSorting::By by, const Sums &sums)
{
    using By = RowSorting::By;
    if (by == By::Size)
        return sums.bytes;
    if (by == By::Speed)
        return sums.speed;
    if (by == By::Progress)
        return sums.bytes > 0 ? qint64(1e6 * double(sums.stored) / double(sums.bytes)) : 0;
    const qint64 left = secondsLeft(sums.bytes - sums.stored, sums.speed);
    return left > 0 ? left : std::numeric_limits<qint64>::max(); // what is not known comes last
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
    case RowSorting::By::State: key.number = rankOf(item.state); break;
    case RowSorting::By::Destination: key.number = item.destination; break;
    case RowSorting::By::Added: key.number = item.addedAt; break;
    case RowSorting::By::Size:
    case RowSorting::By::Progress:
    case RowSorting::By::Speed:
    case RowSorting::By::TimeLeft:
        key.number = numberOf(
            by, {item.size(), storedBytesOf(item), qMax(qint64(0), item.course->bytesPerSecond)});
    }
    return key;
}

RowKey RowKey::of(RowSorting::By by, const RowGroup &group, const SlotTable &items)
{
    using By = RowSorting::By;
    RowKey key;
    // Its files' names say nothing of it, and folding them all takes longer than all the rest.
    const By ofMembers = by == By::Name ? By::Queue : by;
    for (const SlotTable::Slot slot : group.members) {
        const RowKey member = RowKey::of(ofMembers, items[slot]);
        const bool isFirst = slot == group.members.front();
        key.position = isFirst ? member.position : qMin(key.position, member.position);
        key.number = isFirst ? member.number : qMin(key.number, member.number);
    }
    const TransferTally &tally = group.tally;
    if (by == By::Name)
        key.name = folded(group.info.name);
    else if (by == By::Added)
        key.number = group.info.addedAt;
    else if (by == By::Size || by == By::Progress || by == By::Speed || by == By::TimeLeft)
        key.number = numberOf(by, {tally.bytes, tally.stored, tally.bytesPerSecond});
    return key;
}

qint64 secondsLeft(qint64 bytes, qint64 bytesPerSecond)
{
    return bytes > 0 && bytesPerSecond > 0 ? (bytes + bytesPerSecond - 1) / bytesPerSecond : 0;
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
