#include "transfers/transferqueue.h"

#include "destinations/registry.h"
#include "net/throttle.h"
#include "store/destinationstore.h"
#include "store/earlieruploads.h"
#include "transfers/drops.h"
#include "transfers/historyrecord.h"

#include <QRandomGenerator>
#include <QTimer>

#include <limits>

namespace ferry {

using namespace std::chrono_literals;

TransferQueue::TransferQueue(Database &database, const UploadEngine::Options &options)
    : m_options(options)
    , m_database(database)
    , m_store(database)
    , m_rate(std::make_shared<SharedRate>())
    , m_lanes(std::make_unique<LanePool>(
          options.lanes, m_clock, m_rate, options.factory ? options.factory : makeDestination))
    , m_ledger(m_store, m_clock, ledgerCalls())
    , m_dispatcher(m_ledger, *m_lanes, m_clock, dispatcherOptions(options))
    , m_intake(std::make_unique<Intake>(m_ledger, m_dispatcher.targets(), m_lanes->pool(),
          [this](TransferId id) { m_dispatcher.retry({id}); }))
    , m_reaper(database, m_clock,
          [this](const Discard &part, const Reaper::Done &done) {
              m_lanes->discard(part, this, done);
          })
    , m_hashAhead(std::make_unique<HashAhead>(HashAhead::World {.ledger = m_ledger,
          .book = m_lanes->hashes(),
          .destination = [this](DestinationId id) { return m_dispatcher.targets().find(id); },
          .earlier
          = [this](const EarlierQuery &query,
                const HashAhead::Found &found) { findEarlier(query, m_hashAhead.get(), found); }}))
    , m_newsTimer(new QTimer(this))
    , m_wakeTimer(new QTimer(this))
{
    // Members follow this object into its thread.
    m_store.setParent(this);
    m_lanes->setParent(this);
    m_intake->setParent(this);
    m_reaper.setParent(this);
    m_hashAhead->setParent(this);
    connectParts();
    apply(command::SetConcurrency {options.concurrency});
    apply(command::SetRateLimit {options.rateLimit});
}

void TransferQueue::connectParts()
{
    m_newsTimer->setSingleShot(true);
    m_newsTimer->setInterval(100ms);
    connect(m_newsTimer, &QTimer::timeout, this, &TransferQueue::tell);
    m_wakeTimer->setSingleShot(true);
    connect(m_wakeTimer, &QTimer::timeout, this, [this] {
        m_dispatcher.wake();
        requestWork();
    });
    connect(m_lanes.get(), &LanePool::reported, this, [this](const QList<LaneReport> &reports) {
        m_dispatcher.take(reports);
        work(); // at once: lanes wait for what comes next
    });
    connect(m_lanes.get(), &LanePool::tokenGiven, this,
        [this](TransferId id, const QByteArray &token, const LanePool::TokenKept &kept) {
            m_ledger.keepToken(id, token, kept);
            requestWork();
        });
    connect(m_lanes.get(), &LanePool::earlierAsked, this,
        [this](const EarlierQuery &query, const LanePool::EarlierFound &found) {
            findEarlier(query, m_lanes.get(), found);
        });
    connect(m_intake.get(), &Intake::saved, this, &TransferQueue::addSaved);
    connect(m_intake.get(), &Intake::answered, this, [this](const AddAnswer &answer) {
        tell(); // its items first
        Q_EMIT addAnswered(answer);
    });
    connect(m_intake.get(), &Intake::changed, this, [this] {
        m_progressTouched = true;
        requestWork();
    });
    connect(m_hashAhead.get(), &HashAhead::changed, this, &TransferQueue::requestWork);
}

void TransferQueue::findEarlier(
    const EarlierQuery &query, QObject *context, const HashAhead::Found &found)
{
    m_database.read<Result<QList<EarlierUpload>>>(
        [query](QSqlDatabase &connection) { return earlieruploads::find(connection, query); },
        context, found);
}

void TransferQueue::end()
{
    constexpr auto patience = 300ms;
    const auto leave = [this] {
        if (m_intake->isSaved())
            deleteLater();
    };
    m_dispatcher.leave();
    connect(m_intake.get(), &Intake::saved, this, leave);
    connect(m_intake.get(), &Intake::answered, this, leave);
    QTimer::singleShot(patience, this, &QObject::deleteLater);
    leave();
}

TransferQueue::~TransferQueue()
{
    m_intake.reset();
    m_hashAhead.reset();
    m_lanes.reset();
    m_dispatcher.settle();
    m_ledger.close();
}

Ledger::Calls TransferQueue::ledgerCalls()
{
    return {.arrived =
                [this](const TransferItem &item) {
                    m_dispatcher.arrived(item);
                    m_hashAhead->arrived(item);
                },
        .stateChanged =
            [this](const TransferItem &item, TransferState before) {
                m_dispatcher.stateChanged(item, before);
                if (m_hashAhead)
                    m_hashAhead->stateChanged(item, before);
            },
        .moved =
            [this](const TransferItem &item, double before) {
                m_dispatcher.moved(item, before);
                m_hashAhead->moved(item, before);
            },
        .redirected = [this](const TransferItem &item,
                          DestinationId before) { m_dispatcher.redirected(item, before); },
        .added = [this](int request, const TransferItem &item) { m_intake->added(request, item); },
        .addRefused = [this](int request, const TransferItem &item,
                          const Failure &failure) { m_intake->refused(request, item, failure); },
        .marked = [this](int request) { m_intake->marked(request); },
        .partsGivenUp = [this] { m_reaper.look(); },
        .diskRefused = [this](const Failure &failure) { diskRefused(failure); },
        .diskAnswered = [this] { requestWork(); },
        .record = [this](const TransferItem &item, qint64 startedAt,
                      qint64 endedAt) { return record(item, startedAt, endedAt); }};
}

Dispatcher::Options TransferQueue::dispatcherOptions(const UploadEngine::Options &options) const
{
    return {.verdict = {.retry = options.retry, .waitOut = options.waitOutOffline},
        .obeysHolds = options.obeysHolds,
        .random = [] { return QRandomGenerator::global()->generateDouble(); }};
}

HistoryEntry TransferQueue::record(const TransferItem &item, qint64 startedAt, qint64 endedAt) const
{
    const DestinationSetup *setup = m_dispatcher.destination(item.destination);
    return historyRecord(item, setup == nullptr ? DestinationConfig {} : setup->config,
        m_options.deviceName, startedAt, endedAt);
}

// ── commands ────────────────────────────────────────────────────────────────────────────────────

void TransferQueue::apply(const QueueCommand &command)
{
    // What speaks of items waits until they are there, and numbers are known to be free.
    const bool isForItems = !std::holds_alternative<command::Load>(command)
        && !std::holds_alternative<command::SetDestinations>(command)
        && !std::holds_alternative<command::SetConcurrency>(command)
        && !std::holds_alternative<command::SetRateLimit>(command);
    if (isForItems && !m_isLoaded) {
        m_early.append(command);
        return;
    }
    std::visit([this](const auto &what) { carryOut(what); }, command);
    m_progressTouched = true;
    requestWork();
}

void TransferQueue::carryOut(const command::Load &)
{
    const auto load = [this] {
        m_store.load([this](Result<StoredQueue> queue) {
            if (queue)
                takeLoaded(std::move(*queue));
            else
                Q_EMIT loadFailed(queue.error());
        });
    };
    // A keychain may keep SetDestinations waiting, and what a route leads to is known without it.
    m_database.read<QList<DestinationConfig>>(
        &DestinationStore::read, this, [this, load](const QList<DestinationConfig> &configs) {
            if (!m_dispatcher.targets().knowsAny())
                m_dispatcher.targets().setDestinations(configs);
            load();
        });
}

void TransferQueue::takeLoaded(StoredQueue queue)
{
    QHash<GroupId, QSet<QByteArray>> known = queue.uploaded; // of each that was cut off
    QList<TransferGroup> cutOff;
    if (m_options.continueQueue) {
        cutOff = queue.groups;
        cutOff.removeIf([](const TransferGroup &group) { return !group.scanning; });
        for (const StoredTransfer &stored : std::as_const(queue.items)) {
            if (const auto group = known.find(stored.item.group); group != known.end())
                group->insert(stored.item.path);
        }
    }
    m_ledger.take(std::move(queue), m_options.continueQueue);
    m_dispatcher.loaded();
    if (m_options.startPaused)
        m_dispatcher.holdAll(HoldReason::PausedByUser);
    m_isLoaded = true;
    for (const TransferGroup &group : std::as_const(cutOff))
        m_intake->rescan(group, known.value(group.id));
    m_progressTouched = true;
    tell();
    Q_EMIT loaded(int(cutOff.size()));
    for (const QueueCommand &command : std::exchange(m_early, {}))
        apply(command);
    requestWork();
}

void TransferQueue::carryOut(const command::SetDestinations &set)
{
    m_dispatcher.setDestinations(set.setups);
    m_lanes->setDestinations(set.setups);
    if (!m_options.continueQueue)
        return; // a script has no time for what others left behind
    QSet<DestinationId> ids;
    for (const DestinationSetup &setup : set.setups)
        ids.insert(setup.config.id);
    m_reaper.setDestinations(ids);
}

void TransferQueue::carryOut(const command::Add &add)
{
    m_intake->add(add.request);
}

void TransferQueue::carryOut(const command::CancelScan &cancel)
{
    m_intake->cancel(cancel.group);
}

void TransferQueue::carryOut(const command::Pause &pause)
{
    m_dispatcher.pause(pause.ids);
}

void TransferQueue::carryOut(const command::Resume &resume)
{
    m_dispatcher.resume(resume.ids);
}

void TransferQueue::carryOut(const command::Cancel &cancel)
{
    m_dispatcher.cancel(cancel.ids);
}

void TransferQueue::carryOut(const command::Retry &retry)
{
    m_dispatcher.retry(retry.ids);
}

void TransferQueue::carryOut(const command::RetryAllFailed &)
{
    QList<TransferId> failedOnes;
    for (const auto &[id, entry] : m_ledger.entries()) {
        if (entry.item.state == TransferState::Failed)
            failedOnes.append(id);
    }
    m_dispatcher.retry(failedOnes);
}

void TransferQueue::carryOut(const command::StartNow &start)
{
    m_dispatcher.startNow(start.ids);
}

void TransferQueue::carryOut(const command::Move &move)
{
    m_ledger.move(move.ids, move.where);
}

void TransferQueue::carryOut(const command::AnswerConflict &answer)
{
    QList<TransferId> ids = answer.ids;
    if (answer.scope == AnswerScope::TheirDrops) {
        const Drops drops = Drops::of(m_ledger, ids);
        ids += drops.decide(m_ledger, answer.policy);
        m_intake->decide(drops, answer.policy);
    }
    m_dispatcher.answerConflict(ids, answer.policy);
}

void TransferQueue::carryOut(const command::RemoveFinished &remove)
{
    m_ledger.remove(remove.ids);
}

void TransferQueue::carryOut(const command::RestoreRemoved &)
{
    m_ledger.restoreRemoved();
}

void TransferQueue::carryOut(const command::HoldAll &hold)
{
    m_dispatcher.holdAll(hold.reason, hold.until);
}

void TransferQueue::carryOut(const command::LiftAll &lift)
{
    // Whoever sat at the other end has gone meanwhile.
    if (lift.reason == HoldReason::Asleep || lift.reason == HoldReason::Offline)
        m_lanes->leaveConnections();
    m_dispatcher.liftAll(lift.reason);
}

void TransferQueue::carryOut(const command::SetConcurrency &set)
{
    m_throughput.setConcurrency(set.uploads);
    m_lanes->setConcurrency(m_throughput.concurrency());
    m_dispatcher.want();
}

void TransferQueue::carryOut(const command::SetRateLimit &set)
{
    m_rate->setLimit(qMax<qint64>(0, set.bytesPerSecond));
}

void TransferQueue::check(const DestinationSetup &setup, const QPointer<QObject> &context,
    std::function<void(Result<CheckFinding>)> done)
{
    m_lanes->check(setup, context, std::move(done));
}

// ── time ────────────────────────────────────────────────────────────────────────────────────────

// Many things happen in one turn of the event loop; what follows from them is done once, at its end.
void TransferQueue::requestWork()
{
    if (std::exchange(m_workRequested, true))
        return;
    QMetaObject::invokeMethod(this, &TransferQueue::work, Qt::QueuedConnection);
}

void TransferQueue::work()
{
    m_workRequested = false;
    if (m_dispatcher.isWanted())
        m_dispatcher.dispatch();
    m_hashAhead->look();
    m_ledger.flush();
    armTimer();
    m_progressTouched = m_progressTouched || m_ledger.hasNews();
    if (!m_progressTouched)
        return;
    // The last one is shown at once: somebody waits for it.
    if (m_dispatcher.running() == 0 && m_ledger.isIdle() && m_intake->underWay() == 0)
        tell();
    else if (!m_newsTimer->isActive())
        m_newsTimer->start();
}

void TransferQueue::armTimer()
{
    std::optional<std::chrono::milliseconds> next = m_dispatcher.wakeAt();
    if (const auto retry = m_ledger.wakeAt(); retry && (!next || *retry < *next))
        next = retry;
    if (next)
        m_wakeTimer->start(std::max(0ms, *next - m_clock.monotonic()));
    else
        m_wakeTimer->stop();
}

void TransferQueue::diskRefused(const Failure &failure)
{
    constexpr auto pause = 1min; // between two words of it
    const auto now = m_clock.monotonic();
    const auto since = std::chrono::duration_cast<std::chrono::seconds>(
        now - m_ledger.failingSince().value_or(now));
    const bool isForGood = since >= m_options.diskPatience;
    if (!m_diskToldAt || now - *m_diskToldAt >= pause || isForGood) {
        m_diskToldAt = now;
        Q_EMIT diskFailed(failure, int(since.count()));
    }
    requestWork();
}

void TransferQueue::tell()
{
    m_newsTimer->stop();
    // The timer may come before the work() that would have seen them.
    m_progressTouched = m_progressTouched || m_ledger.hasNews();
    const Ledger::News news = m_ledger.takeNews();
    if (!news.groups.isEmpty())
        Q_EMIT groupsChanged(news.groups);
    if (!news.added.isEmpty())
        Q_EMIT itemsAdded(news.added);
    if (!news.changed.isEmpty())
        Q_EMIT itemsChanged(news.changed);
    if (!news.removed.isEmpty())
        Q_EMIT itemsRemoved(news.removed);
    if (!news.order.isEmpty())
        Q_EMIT orderChanged(news.order);
    if (news.holds)
        Q_EMIT holdsChanged(m_ledger.holds().all());
    if (news.history)
        Q_EMIT historyChanged();
    if (std::exchange(m_progressTouched, false))
        Q_EMIT progressChanged(currentProgress());
    if (m_ledger.totals().progress().active > 0) {
        m_progressTouched = true;
        m_newsTimer->start();
    }
}

QueueProgress TransferQueue::currentProgress()
{
    QueueProgress progress = m_ledger.totals().progress();
    const qint64 now = m_clock.monotonic().count();
    // A folder still being scanned may hold anything.
    const bool isScanning = m_intake->underWay() > 0;
    const qint64 remaining = m_ledger.totals().remainingBytes();
    if (m_throughput.tune(m_dispatcher.everStored(), m_lanes->running(),
            isScanning ? std::numeric_limits<qint64>::max() : remaining, now)) {
        m_lanes->setConcurrency(m_throughput.concurrency());
        m_dispatcher.want();
        requestWork();
    }
    m_throughput.sample(m_dispatcher.everStored(), progress.active > 0, now);
    progress.scanning = m_intake->underWay();
    progress.bytesPerSecond = m_throughput.bytesPerSecond();
    progress.secondsLeft = m_throughput.secondsLeft(remaining);
    progress.concurrency = m_throughput.concurrency();
    progress.automatic = m_throughput.isAutomatic();
    progress.rateLimit = m_rate->limit();
    progress.heldBack = m_dispatcher.heldBack();
    progress.allPaused = progress.heldBack == HoldReason::PausedByUser;
    return progress;
}

} // namespace ferry
