#include "ask/queueuploads.h"

#include "transfers/uploadengine.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

Failure paused()
{
    return {
        .kind = FailureKind::Interrupted, .advice = Advice::GiveUp, .code = u"uploads-paused"_s};
}

Failure failureOf(const TransferItem &item)
{
    if (item.state == TransferState::Paused)
        return paused();
    if (item.failure)
        return *item.failure;
    const bool isCancelled = item.state == TransferState::Cancelled;
    return {.kind = isCancelled ? FailureKind::Interrupted : FailureKind::Refused,
        .advice = Advice::GiveUp,
        .code = isCancelled ? u"cancelled"_s : QString()};
}

} // namespace

QueueUploads::QueueUploads(UploadEngine &engine)
    : m_engine(engine)
{
    const auto takeItems = qOverload<const QList<TransferItem> &>(&QueueUploads::take);
    connect(&engine, &UploadEngine::itemsAdded, this, takeItems);
    connect(&engine, &UploadEngine::itemsChanged, this, takeItems);
    connect(&engine, &UploadEngine::addAnswered, this, &QueueUploads::takeAnswer);
    connect(&engine, &UploadEngine::holdsChanged, this, &QueueUploads::takeHolds);
}

Task<AskUploads::Brought> QueueUploads::bring(QList<AskFile> files, DestinationId destination)
{
    if (const std::optional<Failure> held = heldBack(destination)) {
        const QString first = files.isEmpty() ? QString() : files.first().name;
        co_return Brought {.files = std::move(files), .failure = held, .failedFile = first};
    }
    Later<Brought> later;
    AddRequest request;
    request.destination = destination;
    Order order {.destination = destination, .waiting = later.state()};
    for (qsizetype i = 0; i < files.size(); ++i) {
        request.paths.append(files.at(i).path);
        order.open.insert(files.at(i).path, i);
    }
    order.brought.files = std::move(files);
    m_orders.insert(m_engine.add(std::move(request)), std::move(order));
    Brought brought = co_await later;
    co_return brought;
}

std::optional<Failure> QueueUploads::heldBack(DestinationId destination) const
{
    for (const Hold &hold : m_holds) {
        const bool endsBySelf = hold.reason == HoldReason::Offline
            || hold.reason == HoldReason::Asleep || hold.reason == HoldReason::RateLimited
            || hold.reason == HoldReason::Overloaded;
        if (endsBySelf || (hold.destination != 0 && hold.destination != destination))
            continue;
        if (hold.reason == HoldReason::PausedByUser)
            return paused();
        if (hold.failure)
            return *hold.failure;
        return Failure {
            .kind = FailureKind::Interrupted, .advice = Advice::GiveUp, .code = u"uploads-held"_s};
    }
    return std::nullopt;
}

void QueueUploads::takeHolds(const QList<Hold> &holds)
{
    m_holds = holds;
    for (Order &order : m_orders) {
        const std::optional<Failure> held = heldBack(order.destination);
        if (!held || order.brought.failure || order.open.isEmpty())
            continue;
        order.brought.failure = held;
        order.brought.failedFile = order.brought.files.at(order.open.cbegin().value()).name;
    }
    deliverDone();
}

void QueueUploads::take(const QList<TransferItem> &items)
{
    if (m_orders.isEmpty())
        return;
    for (Order &order : m_orders) {
        for (const TransferItem &item : items)
            take(order, item);
    }
    deliverDone();
}

void QueueUploads::take(Order &order, const TransferItem &item)
{
    if (item.destination != order.destination || !order.open.contains(item.path))
        return;
    AskFile &file = order.brought.files[order.open.value(item.path)];
    const bool isOver = isFinal(item.state) || item.state == TransferState::NeedsAnswer
        || item.state == TransferState::Paused;
    if (!isOver) {
        Q_EMIT progressed(file.name, item.stored, item.size(), item.course->phase);
        return;
    }
    order.open.remove(item.path);
    const bool isThere = item.state == TransferState::Done || item.state == TransferState::Skipped;
    if (isThere && item.result && !item.result->remoteId.isEmpty()) {
        file.remoteId = item.result->remoteId;
    } else if (!order.brought.failure) {
        order.brought.failure = failureOf(item);
        order.brought.failedFile = file.name;
    }
}

void QueueUploads::takeAnswer(const AddAnswer &answer)
{
    const auto order = m_orders.find(answer.number);
    if (order == m_orders.end())
        return;
    for (const AddAnswer::Refusal &refusal : answer.reasons) {
        if (!order->open.contains(refusal.path))
            continue;
        const qsizetype which = order->open.take(refusal.path);
        if (order->brought.failure)
            continue;
        order->brought.failure = refusal.failure;
        order->brought.failedFile = order->brought.files.at(which).name;
    }
    deliverDone();
}

// One that failed ends it, whatever becomes of the others.
void QueueUploads::deliverDone()
{
    QList<Order> done;
    for (auto order = m_orders.begin(); order != m_orders.end();) {
        if (order->waiting.expired()) {
            order = m_orders.erase(order);
        } else if (order->open.isEmpty() || order->brought.failure) {
            done.append(std::move(*order));
            order = m_orders.erase(order);
        } else {
            ++order;
        }
    }
    for (Order &order : done) {
        if (const auto waiting = order.waiting.lock())
            waiting->deliver(std::move(order.brought));
    }
}

} // namespace ferry
