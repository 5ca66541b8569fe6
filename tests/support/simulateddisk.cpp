#include "support/simulateddisk.h"

namespace ferry::testing {

namespace {

// As the database does on the next start.
TransferState afterStart(TransferState state)
{
    return isActive(state) || state == TransferState::RetryWait ? TransferState::Waiting : state;
}

TransferId itemOf(const QueueRecord &record)
{
    return std::visit(
        [](const auto &word) -> TransferId {
            if constexpr (requires { word.item.id; })
                return word.item.id;
            else if constexpr (requires { word.transfer.item.id; })
                return word.transfer.item.id;
            else if constexpr (requires { word.id; })
                return word.id;
            else
                return 0;
        },
        record);
}

} // namespace

void SimulatedDisk::write(QueueBatch batch, std::function<void(Result<Written>)> done)
{
    Q_ASSERT(!isBusy()); // one batch at a time
    m_batch = std::move(batch);
    m_done = std::move(done);
}

Result<void> SimulatedDisk::writeLast(QueueBatch rest)
{
    carryOut(std::exchange(m_batch, {}));
    m_done = nullptr;
    carryOut(rest);
    carryOutLateSaves();
    return {};
}

void SimulatedDisk::succeed()
{
    carryOut(std::exchange(m_batch, {}));
    std::exchange(m_done, nullptr)(Written {});
}

void SimulatedDisk::refuse()
{
    m_batch.clear();
    std::exchange(m_done, nullptr)(
        failed({.kind = FailureKind::DiskFull, .advice = Advice::Retry}));
}

void SimulatedDisk::takeSilently()
{
    for (const QueueRecord &record : std::as_const(m_batch))
        m_ahead.insert(itemOf(record));
    carryOut(std::exchange(m_batch, {}));
    m_done = nullptr;
}

void SimulatedDisk::forgetAsker()
{
    m_batch.clear();
    m_done = nullptr;
    m_lateSaves.clear();
    m_ahead.clear();
}

StoredQueue SimulatedDisk::stored() const
{
    StoredQueue queue {.holds = m_holds, .nextItem = m_next};
    for (StoredTransfer row : m_rows) {
        row.item.state = afterStart(row.item.state);
        queue.items.append(row);
    }
    std::sort(queue.items.begin(), queue.items.end(), [](const auto &one, const auto &other) {
        return std::pair(one.item.position, one.item.id)
            < std::pair(other.item.position, other.item.id);
    });
    return queue;
}

std::optional<HistoryOutcome> SimulatedDisk::outcomeOf(const QUuid &upload) const
{
    const auto found = m_history.constFind(upload);
    return found == m_history.cend() ? std::nullopt : std::optional(*found);
}

bool SimulatedDisk::has(TransferId id, const QUuid &upload) const
{
    const auto row = m_rows.constFind(id);
    return (row != m_rows.cend() && row->item.uploadId == upload) || m_history.contains(upload);
}

void SimulatedDisk::carryOut(const QueueBatch &batch)
{
    const QueueBatch late = std::exchange(m_lateSaves, {});
    for (const QueueRecord &record : batch) {
        if (m_savesComeLate && std::holds_alternative<record::Save>(record))
            m_lateSaves.append(record);
        else
            carryOut(record);
    }
    for (const QueueRecord &record : late) // overtaken by all of this batch
        carryOut(record);
}

void SimulatedDisk::carryOutLateSaves()
{
    for (const QueueRecord &record : std::exchange(m_lateSaves, {}))
        carryOut(record);
}

void SimulatedDisk::carryOut(const QueueRecord &record)
{
    if (const auto *add = std::get_if<record::Add>(&record)) {
        m_rows[add->item.id] = {.item = add->item};
        m_next = qMax(m_next, add->item.id + 1);
    } else if (const auto *save = std::get_if<record::Save>(&record)) {
        if (m_rows.contains(save->item.id))
            m_rows[save->item.id].item = save->item;
    } else if (const auto *end = std::get_if<record::End>(&record)) {
        m_history[end->item.uploadId] = end->entry.outcome;
        const bool stays = end->entry.outcome == HistoryOutcome::Failed
            || end->entry.outcome == HistoryOutcome::Cancelled;
        if (!stays)
            m_rows.remove(end->item.id);
        else if (m_rows.contains(end->item.id))
            m_rows[end->item.id].item = end->item;
    } else if (const auto *gone = std::get_if<record::Remove>(&record)) {
        m_rows.remove(gone->id);
    } else if (const auto *back = std::get_if<record::Restore>(&record)) {
        m_rows[back->transfer.item.id] = back->transfer;
    } else if (const auto *token = std::get_if<record::KeepToken>(&record)) {
        if (m_rows.contains(token->id))
            m_rows[token->id].token = token->token;
    } else if (const auto *put = std::get_if<record::PutHold>(&record)) {
        carryOut(record::LiftHold {put->hold.destination, put->hold.reason});
        m_holds.append(put->hold);
    } else if (const auto *lift = std::get_if<record::LiftHold>(&record)) {
        m_holds.removeIf([lift](const Hold &hold) {
            return hold.destination == lift->destination && hold.reason == lift->reason;
        });
    }
}

} // namespace ferry::testing
