#pragma once

#include "queue/queueprogress.h"

#include <optional>

namespace ferry {

// Tells when a batch of uploads has come to its end: something was under way or waiting, and now nothing is.
// Pure. What stood in the list before the batch began, and what is taken off it meanwhile, does not count.
class BatchWatch final
{
public:
    struct Batch
    {
        qint64 done = 0;
        qint64 attention = 0; // failed, or waiting for an answer
    };

    // Each progress of the queue, in its order. The batch that has just ended, if one has and anything
    // came of it: cancelled ones alone are no news to who cancelled them.
    std::optional<Batch> learn(const QueueProgress &progress);

private:
    bool m_knowsAny = false;
    bool m_isRunning = false;
    qint64 m_done = 0; // of the last progress
    qint64 m_attentionBefore = 0;
    qint64 m_doneInBatch = 0;
};

} // namespace ferry
