#pragma once

#include "ui/uploads/rowgroup.h"

#include <functional>
#include <vector>

namespace ferry {

// The order of the rows: that in which they are uploaded, or another that a person looks for something in.
struct RowSorting
{
    enum class By { Queue = 1, Name, Size, State, Destination, Added, Progress, Speed, TimeLeft };

    By by = By::Queue;
    bool descending = false;

    bool operator==(const RowSorting &) const = default;
};

// What a row is sorted by; of a folder, its own name and the sum of its files.
struct RowKey
{
    QString name {}; // folded: it is compared a million times
    qint64 number = 0;
    double position = 0; // in the queue: what else is equal keeps its order

    static QString folded(const QString &name); // the same for upper and lower case
    static RowKey of(RowSorting::By by, const TransferItem &item);
    static RowKey of(RowSorting::By by, const RowGroup &group, const SlotTable &items);
};

// At this speed, rounded up; 0: not known.
qint64 secondsLeft(qint64 bytes, qint64 bytesPerSecond);

// Of the same rank, what was first stays first.
void sortRows(std::vector<qint32> &rows, const RowSorting &sorting,
    const std::function<RowKey(qint32)> &keyOf);

} // namespace ferry
