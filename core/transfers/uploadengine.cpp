#include "transfers/uploadengine.h"

#include "transfers/transferqueue.h"

namespace ferry {

UploadEngine::UploadEngine(Database &database, const Options &options, QObject *parent)
    : QObject(parent)
    , m_thread(std::make_unique<QThread>())
{
    m_thread->setObjectName(QStringLiteral("ferry-queue"));
    // Made here, moved at once: its timers and lanes then belong to the queue's thread.
    m_queue = new TransferQueue(database, options);
    m_queue->moveToThread(m_thread.get());
    connect(m_queue, &TransferQueue::groupsChanged, this, &UploadEngine::groupsChanged);
    connect(m_queue, &TransferQueue::itemsAdded, this, &UploadEngine::itemsAdded);
    connect(m_queue, &TransferQueue::itemsChanged, this, &UploadEngine::itemsChanged);
    connect(m_queue, &TransferQueue::itemsRemoved, this, &UploadEngine::itemsRemoved);
    connect(m_queue, &TransferQueue::orderChanged, this, &UploadEngine::orderChanged);
    connect(m_queue, &TransferQueue::progressChanged, this, &UploadEngine::progressChanged);
    connect(m_queue, &TransferQueue::historyChanged, this, &UploadEngine::historyChanged);
    connect(m_queue, &TransferQueue::loaded, this, &UploadEngine::loaded);
    connect(m_queue, &TransferQueue::addFailed, this, &UploadEngine::addFailed);
    m_thread->start();
}

UploadEngine::~UploadEngine()
{
    // Deleted in its own thread, where its timers live, before the thread ends.
    connect(m_queue, &QObject::destroyed, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    m_queue->deleteLater();
    m_thread->wait();
}

template<typename Call>
void UploadEngine::post(Call call)
{
    QMetaObject::invokeMethod(m_queue, std::move(call), Qt::QueuedConnection);
}

void UploadEngine::load()
{
    post([queue = m_queue] { queue->load(); });
}

void UploadEngine::setDestinations(const QList<DestinationSetup> &setups)
{
    post([queue = m_queue, setups] { queue->setDestinations(setups); });
}

void UploadEngine::add(const AddRequest &request)
{
    post([queue = m_queue, request] { queue->add(request); });
}

void UploadEngine::cancelScan(GroupId group)
{
    post([queue = m_queue, group] { queue->cancelScan(group); });
}

void UploadEngine::pause(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->pause(ids); });
}

void UploadEngine::resume(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->resume(ids); });
}

void UploadEngine::cancel(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->cancel(ids); });
}

void UploadEngine::retry(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->retry(ids); });
}

void UploadEngine::retryAllFailed()
{
    post([queue = m_queue] { queue->retryAllFailed(); });
}

void UploadEngine::startNow(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->startNow(ids); });
}

void UploadEngine::move(const QList<TransferId> &ids, QueueMove where)
{
    post([queue = m_queue, ids, where] { queue->move(ids, where); });
}

void UploadEngine::answerConflict(const QList<TransferId> &ids, ConflictPolicy policy)
{
    post([queue = m_queue, ids, policy] { queue->answerConflict(ids, policy); });
}

void UploadEngine::removeFinished(const QList<TransferId> &ids)
{
    post([queue = m_queue, ids] { queue->removeFinished(ids); });
}

void UploadEngine::restoreRemoved()
{
    post([queue = m_queue] { queue->restoreRemoved(); });
}

void UploadEngine::pauseAll()
{
    post([queue = m_queue] { queue->pauseAll(); });
}

void UploadEngine::resumeAll()
{
    post([queue = m_queue] { queue->resumeAll(); });
}

void UploadEngine::setConcurrency(int uploads)
{
    post([queue = m_queue, uploads] { queue->setConcurrency(uploads); });
}

void UploadEngine::setRateLimit(qint64 bytesPerSecond)
{
    post([queue = m_queue, bytesPerSecond] { queue->setRateLimit(bytesPerSecond); });
}

void UploadEngine::check(const DestinationSetup &setup, std::function<void(Result<QString>)> done)
{
    post([queue = m_queue, setup, context = QPointer<QObject>(this), done = std::move(done)] {
        queue->check(setup, context, done);
    });
}

} // namespace ferry
