// The commands of the user: what UploadEngine's callers may ask. The machinery is in
// transferqueue.cpp.
#include "transfers/transferqueue.h"

#include "net/throttle.h"

#include <algorithm>
#include <limits>

namespace ferry {

void TransferQueue::pause(const QList<TransferId> &ids)
{
    QList<TransferId> running;
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->ending)
            continue;
        if (entry->inLane) {
            entry->intent = Intent::Pause;
            running.append(id);
        } else if (mayMove(entry->item.state, TransferState::Paused)) {
            setState(*entry, TransferState::Paused);
            saveSoon(*entry);
        }
    }
    m_lanes.drop(running);
}

void TransferQueue::resume(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr)
            continue;
        if (entry->inLane && entry->intent == Intent::Pause)
            entry->intent = Intent::Wait; // the last word counts
        else if (entry->item.state == TransferState::Paused)
            moveToWaiting(*entry);
    }
    requestDispatch();
}

void TransferQueue::cancel(const QList<TransferId> &ids)
{
    QList<TransferId> running;
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->ending)
            continue;
        if (entry->inLane) {
            entry->intent = Intent::Cancel;
            running.append(id);
        } else if (mayMove(entry->item.state, TransferState::Cancelled)) {
            end(*entry, TransferState::Cancelled);
        }
    }
    m_lanes.drop(running);
}

void TransferQueue::retry(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->inLane)
            continue;
        const TransferState state = entry->item.state;
        if (state != TransferState::Failed && state != TransferState::Cancelled
            && state != TransferState::RetryWait)
            continue;
        // Asked again, the file as it is now is meant.
        const Result<FileStamp> stamp = stampRegularFile(entry->item.path);
        if (stamp && *stamp != entry->item.stamp) {
            edit(*entry, [&stamp](TransferItem &i) { i.stamp = *stamp; });
            entry->sha256.clear();
            m_reaper.add(entry->item.destination, std::exchange(entry->token, {}));
        }
        m_waiting.release(entry->item.destination); // "now" overrides the wait
        moveToWaiting(*entry);
    }
    requestDispatch();
}

void TransferQueue::retryAllFailed()
{
    QList<TransferId> failed;
    for (const auto &[id, entry] : m_entries) {
        if (entry.item.state == TransferState::Failed)
            failed.append(id);
    }
    retry(failed);
}

void TransferQueue::startNow(const QList<TransferId> &ids)
{
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->inLane || entry->ending)
            continue;
        if (entry->item.state != TransferState::Waiting) {
            if (!mayMove(entry->item.state, TransferState::Waiting))
                continue;
            moveToWaiting(*entry);
        }
        m_waiting.remove(id, entry->item.destination, entry->item.position);
        m_waiting.started(entry->item.destination);
        hand(*entry, true);
    }
    m_lanes.flush();
}

void TransferQueue::move(const QList<TransferId> &ids, QueueMove where)
{
    std::vector<std::pair<double, TransferId>> order;
    order.reserve(m_entries.size());
    for (const auto &[id, entry] : m_entries)
        order.emplace_back(entry.item.position, id);
    std::sort(order.begin(), order.end());

    const QSet<TransferId> moved(ids.cbegin(), ids.cend());
    const auto isMoved = [&moved](const auto &place) { return moved.contains(place.second); };
    switch (where) {
    case QueueMove::Top: std::stable_partition(order.begin(), order.end(), isMoved); break;
    case QueueMove::Bottom:
        std::stable_partition(order.begin(), order.end(), std::not_fn(isMoved));
        break;
    case QueueMove::Up:
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (isMoved(order[i]) && !isMoved(order[i - 1]))
                std::swap(order[i], order[i - 1]);
        }
        break;
    case QueueMove::Down:
        for (std::size_t i = order.size(); i-- > 1;) {
            if (isMoved(order[i - 1]) && !isMoved(order[i]))
                std::swap(order[i], order[i - 1]);
        }
        break;
    }

    // Only the items whose place changed are written: the moved ones between new neighbours.
    QList<TransferId> ordered;
    ordered.reserve(qsizetype(order.size()));
    double previous = -std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const TransferId id = order[i].second;
        ordered.append(id);
        Entry &entry = m_entries.at(id);
        double position = entry.item.position;
        if (position <= previous || isMoved(order[i])) {
            std::size_t next = i + 1;
            while (next < order.size() && isMoved(order[next]))
                ++next;
            const double after = next < order.size() ? order[next].first
                : std::isfinite(previous)            ? previous + 2
                                                     : 2;
            const double before = std::isfinite(previous) ? previous : after - 2;
            position = after > before ? before + (after - before) / 2 : before + 1;
        }
        previous = position;
        if (position == entry.item.position)
            continue;
        const bool waiting = entry.item.state == TransferState::Waiting;
        if (waiting)
            m_waiting.remove(id, entry.item.destination, entry.item.position);
        entry.item.position = position;
        if (waiting)
            m_waiting.add(id, entry.item.destination, position);
        m_lastPosition = qMax(m_lastPosition, position);
        saveSoon(entry);
    }
    Q_EMIT orderChanged(ordered);
}

void TransferQueue::answerConflict(const QList<TransferId> &ids, ConflictPolicy policy)
{
    for (const TransferId id : ids) {
        Entry *entry = find(id);
        if (entry == nullptr || entry->item.state != TransferState::NeedsAnswer)
            continue;
        edit(*entry, [policy](TransferItem &i) {
            i.conflict = policy;
            i.attempts = 0;
        });
        moveToWaiting(*entry);
    }
    requestDispatch();
}

void TransferQueue::removeFinished(const QList<TransferId> &ids)
{
    m_removed.clear();
    m_removeWhenEnded.clear();
    remove(ids);
}

void TransferQueue::remove(const QList<TransferId> &ids)
{
    QList<TransferId> gone;
    QList<TransferId> stillStored;
    for (const TransferId id : ids) {
        const auto found = m_entries.find(id);
        if (found == m_entries.end() || !isFinal(found->second.item.state))
            continue;
        if (found->second.ending) {
            m_removeWhenEnded.insert(id); // its end is on its way to the disk
            continue;
        }
        const TransferItem &item = found->second.item;
        if (item.state == TransferState::Failed || item.state == TransferState::Cancelled)
            stillStored.append(id);
        m_totals.remove(item);
        m_names.remove({item.destination, item.name});
        gone.append(id);
        m_removed.insert(m_entries.extract(found));
    }
    if (gone.isEmpty())
        return;
    if (!stillStored.isEmpty())
        m_store.remove(stillStored, this, [this](const Result<int> &) { m_reaper.look(); });
    Q_EMIT itemsRemoved(gone);
    touch(0);
}

void TransferQueue::restoreRemoved()
{
    m_removeWhenEnded.clear();
    QList<TransferItem> restored;
    QList<StoredTransfer> toStore;
    for (auto &[id, entry] : std::exchange(m_removed, {})) {
        const bool kept = entry.item.state == TransferState::Failed
            || entry.item.state == TransferState::Cancelled;
        if (kept) {
            toStore.append({.item = entry.item, .token = entry.token, .sha256 = entry.sha256});
        } else {
            restored.append(entry.item);
            insert(entry.item, {}, {});
        }
    }
    if (!restored.isEmpty())
        Q_EMIT itemsAdded(restored);
    if (!toStore.isEmpty()) {
        m_store.restore(toStore, this, [this](const Result<QList<StoredTransfer>> &result) {
            if (!result) {
                Q_EMIT addFailed(result.error());
                return;
            }
            QList<TransferItem> back;
            for (const StoredTransfer &stored : *result) {
                insert(stored.item, stored.token, stored.sha256);
                back.append(stored.item);
            }
            Q_EMIT itemsAdded(back);
            m_reaper.look();
            touch(0);
        });
    }
    touch(0);
}

void TransferQueue::discard(const Discard &part, const Reaper::Done &done)
{
    m_lanes.discard(part, this, done);
}

void TransferQueue::pauseAll()
{
    m_allPaused = true;
    QList<TransferId> running;
    for (auto &[id, entry] : m_entries) {
        if (entry.inLane) {
            entry.intent = Intent::Wait;
            running.append(id);
        }
    }
    m_lanes.drop(running);
    touch(0);
}

void TransferQueue::resumeAll()
{
    m_allPaused = false;
    touch(0);
    requestDispatch();
}

void TransferQueue::setConcurrency(int uploads)
{
    m_options.concurrency = qBound(0, uploads, 64);
    m_concurrency = m_options.concurrency == 0 ? m_tuner.current() : m_options.concurrency;
    m_lanes.setConcurrency(m_concurrency);
    touch(0);
    requestDispatch();
}

void TransferQueue::setRateLimit(qint64 bytesPerSecond)
{
    m_rate->setLimit(qMax<qint64>(0, bytesPerSecond));
    touch(0);
}

void TransferQueue::check(const DestinationSetup &setup, const QPointer<QObject> &context,
    std::function<void(Result<QString>)> done)
{
    m_lanes.check(setup, context, std::move(done));
}

} // namespace ferry
