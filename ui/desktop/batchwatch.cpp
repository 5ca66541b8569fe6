#include "ui/desktop/batchwatch.h"

#include <utility>

namespace ferry {

std::optional<BatchWatch::Batch> BatchWatch::learn(const QueueProgress &progress)
{
    // Paused ones wait for a person, not for their turn; while they do, the batch has not ended.
    const bool isRunning = !progress.isIdle() || (m_isRunning && progress.paused > 0);
    if (!std::exchange(m_knowsAny, true))
        m_done = progress.done;
    // It falls when finished ones are taken off the list.
    const qint64 newlyDone = qMax<qint64>(progress.done - m_done, 0);
    m_done = progress.done;
    if (!m_isRunning) {
        m_doneInBatch = 0;
        // A small file comes and goes between two of these.
        if (isRunning || newlyDone == 0)
            m_attentionBefore = progress.attention;
    }
    m_doneInBatch += newlyDone;
    const bool wasRunning = std::exchange(m_isRunning, isRunning);
    if (isRunning || (!wasRunning && newlyDone == 0))
        return std::nullopt;
    const Batch batch {m_doneInBatch, qMax<qint64>(progress.attention - m_attentionBefore, 0)};
    m_attentionBefore = progress.attention;
    return batch.done + batch.attention > 0 ? std::optional(batch) : std::nullopt;
}

} // namespace ferry
