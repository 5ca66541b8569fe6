#pragma once

#include "queue/queueprogress.h"
#include "queue/transferitem.h"

namespace ferry {

// The queue's counts and sums, kept up item by item, so that a hundred thousand rows cost nothing.
class QueueTotals final
{
public:
    void add(const TransferItem &item) { count(item, 1); }
    void remove(const TransferItem &item) { count(item, -1); }
    const QueueProgress &progress() const { return m_progress; }

    // Bytes of unfinished items that still have to go, paused ones not counted.
    qint64 remainingBytes() const { return m_remaining; }

private:
    void count(const TransferItem &item, int sign);

    QueueProgress m_progress {};
    qint64 m_remaining = 0;
};

} // namespace ferry
