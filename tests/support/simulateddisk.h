#pragma once

#include "store/queuedisk.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <optional>

namespace ferry::testing {

// A disk in memory that answers when it is told to: it takes a batch, refuses it, or takes it and dies before it
// can say so. What was taken stays, whatever happens to the queue that wrote it.
class SimulatedDisk final : public QueueDisk
{
public:
    // `savesComeLate`: as with two writers, where what was saved waited for a timer and was overtaken by ends. A
    // control: a simulator that cannot find this fault finds nothing.
    explicit SimulatedDisk(bool savesComeLate = false)
        : m_savesComeLate(savesComeLate)
    { }

    void load(std::function<void(Result<StoredQueue>)> done) override { done(stored()); }
    void write(QueueBatch batch, std::function<void(Result<Written>)> done) override;
    Result<void> writeLast(QueueBatch rest) override;

    bool isBusy() const { return m_done != nullptr; }
    void succeed();
    void refuse();
    void takeSilently(); // and the queue dies before it hears
    void forgetAsker(); // it died

    StoredQueue stored() const;
    const QMap<TransferId, StoredTransfer> &rows() const { return m_rows; }
    std::optional<HistoryOutcome> outcomeOf(const QUuid &upload) const;
    // In the queue or in the history.
    bool has(TransferId id, const QUuid &upload) const;
    // Items of the batch that was taken silently: the disk knows more of them than was ever shown.
    const QSet<TransferId> &ahead() const { return m_ahead; }

private:
    void carryOut(const QueueBatch &batch);
    void carryOut(const QueueRecord &record);
    void carryOutLateSaves();

    bool m_savesComeLate;
    QMap<TransferId, StoredTransfer> m_rows {};
    QHash<QUuid, HistoryOutcome> m_history {};
    QList<Hold> m_holds {};
    TransferId m_next = 1;
    QueueBatch m_batch {};
    QueueBatch m_lateSaves {};
    std::function<void(Result<Written>)> m_done {};
    QSet<TransferId> m_ahead {};
};

} // namespace ferry::testing
