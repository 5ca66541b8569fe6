#pragma once

#include "base/result.h"
#include "store/queuerecord.h"

#include <functional>

namespace ferry {

// Where the queue is kept, as its journal sees it. One batch is under way at a time; answers come in the
// caller's thread, later, never from inside the call.
class QueueDisk
{
public:
    // Ids of restored items whose part was discarded meanwhile: their token is gone.
    struct Written
    {
        QList<TransferId> withoutPart {};
    };

    virtual ~QueueDisk() = default;

    virtual void load(std::function<void(Result<StoredQueue>)> done) = 0;

    // Failure: nothing of the batch is on the disk.
    virtual void write(QueueBatch batch, std::function<void(Result<Written>)> done) = 0;

    // The last call: waits until `rest` is on the disk, after the batch under way, which is tried once
    // more if it failed. No answer of write() comes after it.
    virtual Result<void> writeLast(QueueBatch rest) = 0;
};

} // namespace ferry
