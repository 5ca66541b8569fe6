#include "transfers/transferqueue.h"

#include "destinations/registry.h"
#include "files/remotename.h"
#include "net/throttle.h"

#include <QTimer>

#include <limits>

namespace ferry {

using namespace std::chrono_literals;

TransferQueue::TransferQueue(Database &database, const UploadEngine::Options &options)
    : m_options(options)
    , m_store(database)
    , m_rate(std::make_shared<SharedRate>())
    , m_lanes(options.lanes, m_store, m_clock, m_rate,
          options.factory ? options.factory : makeDestination)
    , m_endings(m_store)
    , m_intake(m_store, m_lanes.pool(), [this](TransferItem &i) { return fit(i); })
    , m_reaper(database, m_clock,
          [this](const Discard &part, const Reaper::Done &done) { discard(part, done); })
    , m_database(database)
    , m_allPaused(options.startPaused)
    , m_flushTimer(new QTimer(this))
    , m_retryTimer(new QTimer(this))
{
    // Members follow this object into its thread.
    m_lanes.setParent(this);
    m_endings.setParent(this);
    m_intake.setParent(this);
    m_reaper.setParent(this);
    m_flushTimer->setSingleShot(true);
    m_flushTimer->setInterval(100ms);
    connect(m_flushTimer, &QTimer::timeout, this, &TransferQueue::flush);
    m_retryTimer->setSingleShot(true);
    connect(m_retryTimer, &QTimer::timeout, this, &TransferQueue::wakeRetries);
    connect(&m_lanes, &LanePool::reported, this, &TransferQueue::takeReports);
    connect(&m_endings, &EndingDesk::ended, this, &TransferQueue::takeEndings);
    connect(&m_endings, &EndingDesk::refused, this, &TransferQueue::addFailed);
    connect(&m_intake, &Intake::added, this, &TransferQueue::takeAdded);
    connect(&m_intake, &Intake::groupsChanged, this, &TransferQueue::groupsChanged);
    connect(&m_intake, &Intake::failed, this, &TransferQueue::addFailed);
    connect(&m_intake, &Intake::settled, this, [this] { touch(0); });
    setConcurrency(options.concurrency);
    setRateLimit(options.rateLimit);
}

TransferQueue::~TransferQueue() = default;

TransferQueue::Entry *TransferQueue::find(TransferId id)
{
    const auto entry = m_entries.find(id);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

void TransferQueue::edit(Entry &entry, const std::function<void(TransferItem &)> &change)
{
    m_totals.remove(entry.item);
    change(entry.item);
    m_totals.add(entry.item);
    touch(entry.item.id);
}

void TransferQueue::setState(Entry &entry, TransferState state)
{
    const TransferItem &item = entry.item;
    if (item.state == state)
        return;
    Q_ASSERT_X(mayMove(item.state, state), "TransferQueue", "a move the table forbids");
    if (item.state == TransferState::Waiting)
        m_waiting.remove(item.id, item.destination, item.position);
    if (item.state == TransferState::RetryWait)
        m_retrying.remove(item.id);
    edit(entry, [state](TransferItem &i) {
        i.state = state;
        i.bytesPerSecond = 0;
    });
    if (state == TransferState::Waiting)
        m_waiting.add(item.id, item.destination, item.position);
    if (state == TransferState::RetryWait)
        m_retrying.insert(item.id);
}

// ── in ──────────────────────────────────────────────────────────────────────────────────────────

void TransferQueue::load()
{
    m_store.load(this, [this](Result<StoredQueue> queue) {
        if (queue)
            takeLoaded(std::move(*queue));
        else
            Q_EMIT addFailed(queue.error());
        Q_EMIT loaded();
    });
}

void TransferQueue::takeLoaded(StoredQueue queue)
{
    QList<TransferItem> items;
    QHash<GroupId, QSet<QByteArray>> known;
    items.reserve(queue.items.size());
    for (StoredTransfer &stored : queue.items) {
        stored.item.stored = stored.storedBytes;
        if (!m_options.continueQueue) {
            m_lastPosition = qMax(m_lastPosition, stored.item.position);
            m_parked.insert({stored.item.destination, stored.item.name}, stored);
            continue;
        }
        insert(stored.item, stored.token, stored.sha256);
        known[stored.item.group].insert(stored.item.path);
        items.append(stored.item);
    }
    if (!m_options.continueQueue)
        return;
    if (!queue.groups.isEmpty())
        Q_EMIT groupsChanged(queue.groups);
    if (!items.isEmpty())
        Q_EMIT itemsAdded(items);
    for (const TransferGroup &group : std::as_const(queue.groups)) {
        if (group.scanning)
            m_intake.rescan(group, known.value(group.id) + queue.uploaded.value(group.id));
    }
    touch(0);
    requestDispatch();
}

// Gives a new item its place at the end and a name nobody else in the queue has: two different files
// of one name must not overwrite each other unseen. False when the queue has this very file already.
bool TransferQueue::fit(TransferItem &item)
{
    if (adopt(item))
        return false;
    QString name = item.name;
    for (int number = 2;; ++number) {
        const auto taken = m_names.constFind({item.destination, name});
        if (taken == m_names.cend())
            break;
        if (taken->path == item.path) {
            retry({taken->id}); // does nothing unless it had failed or was cancelled
            return false;
        }
        name = remotename::numbered(item.name, number);
    }
    item.name = name;
    item.position = ++m_lastPosition;
    m_names.insert({item.destination, item.name}, {item.path, 0});
    return true;
}

// A file that an earlier run left unfinished goes on where it was, if it is still the same file.
bool TransferQueue::adopt(const TransferItem &item)
{
    const auto parked = m_parked.constFind({item.destination, item.name});
    if (parked == m_parked.cend() || parked->item.path != item.path)
        return false;
    StoredTransfer stored = *parked;
    m_parked.erase(parked);
    if (stored.item.stamp != item.stamp) {
        stored.item.stamp = item.stamp;
        m_reaper.add(item.destination, std::exchange(stored.token, {}));
        stored.sha256.clear();
    }
    stored.item.conflict = item.conflict;
    stored.item.state = TransferState::Waiting;
    stored.item.attempts = 0;
    insert(stored.item, stored.token, stored.sha256);
    saveSoon(m_entries.at(stored.item.id));
    Q_EMIT itemsAdded({stored.item});
    requestDispatch();
    return true;
}

void TransferQueue::insert(
    const TransferItem &item, const QByteArray &token, const QByteArray &sha256)
{
    Entry entry;
    entry.item = item;
    entry.token = token;
    entry.sha256 = sha256;
    m_lastPosition = qMax(m_lastPosition, item.position);
    m_names.insert({item.destination, item.name}, {item.path, item.id});
    m_totals.add(item);
    if (item.state == TransferState::Waiting)
        m_waiting.add(item.id, item.destination, item.position);
    m_entries.emplace(item.id, std::move(entry));
}

void TransferQueue::takeAdded(const QList<TransferItem> &items)
{
    for (const TransferItem &item : items) {
        insert(item, {}, {});
        // What the scan found and cannot upload is history too, with its reason.
        if (item.state == TransferState::Failed)
            end(m_entries.at(item.id), TransferState::Failed);
    }
    Q_EMIT itemsAdded(items);
    touch(0);
    requestDispatch();
}

void TransferQueue::setDestinations(const QList<DestinationSetup> &setups)
{
    ++m_timesGiven;
    m_destinations.clear();
    for (const DestinationSetup &setup : setups) {
        m_destinations.insert(setup.config.id, setup);
        const DestinationKind *kind = findDestinationKind(setup.config.kind);
        const int kindLimit = kind == nullptr ? 0 : kind->defaultLimit;
        m_waiting.setLimit(
            setup.config.id, setup.config.limit > 0 ? setup.config.limit : kindLimit);
        for (const TransferId id : m_waiting.waitingFor(setup.config.id)) {
            Entry &entry = m_entries.at(id);
            const auto &failure = entry.item.failure;
            if (failure && failure->advice == Advice::SignIn)
                edit(entry, [](TransferItem &i) { i.failure.reset(); });
        }
        m_waiting.release(setup.config.id);
    }
    m_lanes.setDestinations(setups);
    if (m_options.continueQueue) // a script has no time for what others left behind
        m_reaper.setDestinations({m_destinations.keyBegin(), m_destinations.keyEnd()});
    retryThoseWithoutPlace();
    requestDispatch();
}

// What failed for want of its destination goes on when that is there again: its removal was undone.
void TransferQueue::retryThoseWithoutPlace()
{
    QList<TransferId> found;
    for (const auto &[id, entry] : m_entries) {
        const TransferItem &item = entry.item;
        if (item.state == TransferState::Failed && item.failure
            && item.failure->kind == FailureKind::DestinationMissing
            && m_destinations.contains(item.destination))
            found.append(id);
    }
    retry(found);
}

// ── who runs next ───────────────────────────────────────────────────────────────────────────────

void TransferQueue::requestDispatch()
{
    if (m_dispatchRequested)
        return;
    m_dispatchRequested = true;
    QMetaObject::invokeMethod(this, &TransferQueue::dispatch, Qt::QueuedConnection);
}

void TransferQueue::dispatch()
{
    m_dispatchRequested = false;
    // Before the destinations are known there is nowhere to go.
    if (m_allPaused || m_destinations.isEmpty())
        return;
    const qint64 time = now();
    for (int room = m_lanes.room(); room > 0; --room) {
        const std::optional<TransferId> next = m_waiting.takeNext(time);
        if (!next)
            break;
        hand(m_entries.at(*next), false);
    }
    m_lanes.flush();
    armRetryTimer();
}

void TransferQueue::hand(Entry &entry, bool beyondLimit)
{
    entry.inLane = true;
    entry.intent = Intent::None;
    entry.givenBefore = m_timesGiven;
    if (entry.startedAt == 0)
        entry.startedAt = QDateTime::currentMSecsSinceEpoch();
    setState(entry, TransferState::Preparing);
    entry.item.attempts = qint16(qMin(entry.item.attempts + 1, 30'000));
    entry.item.allAttempts = qint16(qMin(entry.item.allAttempts + 1, 30'000));
    entry.speed.reset();
    m_lanes.give({entry.item, entry.token, entry.sha256, beyondLimit});
}

void TransferQueue::armRetryTimer()
{
    const qint64 time = now();
    std::optional<qint64> next = m_waiting.nextRelease(time);
    for (const TransferId id : std::as_const(m_retrying)) {
        const qint64 at = m_entries.at(id).item.retryAt;
        if (!next || at < *next)
            next = at;
    }
    if (next)
        m_retryTimer->start(std::chrono::milliseconds(qMax<qint64>(0, *next - time)));
    else
        m_retryTimer->stop();
}

void TransferQueue::wakeRetries()
{
    const qint64 time = now();
    const QSet<TransferId> retrying = m_retrying;
    for (const TransferId id : retrying) {
        if (Entry &entry = m_entries.at(id); entry.item.retryAt <= time)
            setState(entry, TransferState::Waiting);
    }
    dispatch();
}

// ── out ─────────────────────────────────────────────────────────────────────────────────────────

void TransferQueue::moveToWaiting(Entry &entry)
{
    setState(entry, TransferState::Waiting);
    saveSoon(entry);
}

void TransferQueue::saveSoon(const Entry &entry)
{
    m_toSave.append(entry.item);
    touch(entry.item.id);
}

void TransferQueue::touch(TransferId id)
{
    if (id != 0)
        m_touched.insert(id);
    m_progressTouched = true;
    if (!m_flushTimer->isActive())
        m_flushTimer->start();
}

void TransferQueue::flush()
{
    m_flushTimer->stop();
    if (!m_toSave.isEmpty())
        m_store.save(std::exchange(m_toSave, {}), this, [this](const Result<int> &saved) {
            if (!saved)
                Q_EMIT addFailed(saved.error());
        });
    if (!m_touched.isEmpty()) {
        QList<TransferItem> changed;
        changed.reserve(m_touched.size());
        for (const TransferId id : std::as_const(m_touched)) {
            if (const Entry *entry = find(id))
                changed.append(entry->item);
        }
        m_touched.clear();
        Q_EMIT itemsChanged(changed);
    }
    if (std::exchange(m_historyTouched, false))
        Q_EMIT historyChanged();
    if (std::exchange(m_progressTouched, false))
        Q_EMIT progressChanged(currentProgress());
    if (m_totals.progress().active > 0) {
        m_progressTouched = true;
        m_flushTimer->start();
    }
}

QueueProgress TransferQueue::currentProgress()
{
    tune();
    QueueProgress progress = m_totals.progress();
    if (progress.active > 0)
        m_speed.sample(m_everStored, now());
    else
        m_speed.pause();
    progress.scanning = m_intake.underWay() + (m_endings.isIdle() ? 0 : 1);
    progress.bytesPerSecond = progress.active > 0 ? m_speed.bytesPerSecond() : 0;
    progress.secondsLeft
        = progress.active > 0 ? m_speed.secondsLeft(m_totals.remainingBytes()) : -1;
    progress.concurrency = m_concurrency;
    progress.automatic = m_options.concurrency == 0;
    progress.rateLimit = m_rate->limit();
    progress.allPaused = m_allPaused;
    return progress;
}

void TransferQueue::tune()
{
    if (m_options.concurrency != 0)
        return;
    constexpr qint64 period = 2000;
    const qint64 time = now();
    if (time - m_tunedAt < period)
        return;
    const qint64 elapsed = time - std::exchange(m_tunedAt, time);
    const qint64 moved = m_everStored - std::exchange(m_tunedFrom, m_everStored);
    if (elapsed > 2 * period)
        return; // idle in between
    // A folder still being scanned may hold anything.
    const qint64 remaining
        = m_intake.underWay() > 0 ? std::numeric_limits<qint64>::max() : m_totals.remainingBytes();
    const bool saturated = m_lanes.running() >= m_concurrency;
    const int uploads = m_tuner.next(moved * 1000 / elapsed, saturated, remaining);
    if (uploads != m_concurrency) {
        m_concurrency = uploads;
        m_lanes.setConcurrency(uploads);
        requestDispatch();
    }
}

} // namespace ferry
