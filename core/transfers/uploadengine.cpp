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
    connect(m_queue, &TransferQueue::holdsChanged, this, &UploadEngine::holdsChanged);
    connect(m_queue, &TransferQueue::progressChanged, this, &UploadEngine::progressChanged);
    connect(m_queue, &TransferQueue::historyChanged, this, &UploadEngine::historyChanged);
    connect(m_queue, &TransferQueue::loaded, this, &UploadEngine::loaded);
    connect(m_queue, &TransferQueue::loadFailed, this, &UploadEngine::loadFailed);
    connect(m_queue, &TransferQueue::addSaved, this, &UploadEngine::addSaved);
    connect(m_queue, &TransferQueue::addAnswered, this, &UploadEngine::addAnswered);
    connect(m_queue, &TransferQueue::diskFailed, this, &UploadEngine::diskFailed);
    m_thread->start();
}

UploadEngine::~UploadEngine()
{
    // Ends in its own thread, where its timers live, after all that was posted before.
    connect(m_queue, &QObject::destroyed, m_thread.get(), &QThread::quit, Qt::DirectConnection);
    QMetaObject::invokeMethod(m_queue, &TransferQueue::end, Qt::QueuedConnection);
    m_thread->wait();
}

void UploadEngine::post(QueueCommand command)
{
    QMetaObject::invokeMethod(
        m_queue, [queue = m_queue, command = std::move(command)] { queue->apply(command); },
        Qt::QueuedConnection);
}

AddNumber UploadEngine::add(AddRequest request)
{
    const AddNumber number = ++m_lastAdd;
    request.number = number;
    post(command::Add {std::move(request)});
    return number;
}

void UploadEngine::check(
    const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done)
{
    QMetaObject::invokeMethod(
        m_queue,
        [queue = m_queue, setup, context = QPointer<QObject>(this), done = std::move(done)] {
            queue->check(setup, context, done);
        },
        Qt::QueuedConnection);
}

} // namespace ferry
