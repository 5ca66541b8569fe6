#include "remote/remoteaccess.h"

#include "remote/remoteworker.h"

namespace ferry {

RemoteAccess::RemoteAccess(Database &database, Factory factory, EventLog *log)
    : m_worker(new RemoteWorker(database, std::move(factory), log, m_pool))
{
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &RemoteWorker::listed, this, &RemoteAccess::listed);
    connect(m_worker, &RemoteWorker::removed, this, &RemoteAccess::removed);
    connect(m_worker, &RemoteWorker::linked, this, &RemoteAccess::linked);
    connect(m_worker, &RemoteWorker::progressed, this, &RemoteAccess::progressed);
    connect(m_worker, &RemoteWorker::ended, this, &RemoteAccess::ended);
    m_thread.setObjectName(QStringLiteral("remote files"));
}

RemoteAccess::~RemoteAccess()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker, &RemoteWorker::shutDown, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    delete m_worker;
}

RemoteAccess::Errand RemoteAccess::list(const DestinationSetup &setup, const QString &folder)
{
    m_thread.start(); // with the first errand; harmless when it runs
    const Errand errand = ++m_last;
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, errand, setup, folder] { worker->list(errand, setup, folder); });
    return errand;
}

RemoteAccess::Errand RemoteAccess::remove(
    const DestinationSetup &setup, const QList<RemoteFile> &files)
{
    m_thread.start();
    const Errand errand = ++m_last;
    QMetaObject::invokeMethod(m_worker,
        [worker = m_worker, errand, setup, files] { worker->remove(errand, setup, files); });
    return errand;
}

RemoteAccess::Errand RemoteAccess::download(const DestinationSetup &setup, const RemoteEntry &entry,
    const QByteArray &path, bool mayReplace)
{
    m_thread.start();
    const Errand errand = ++m_last;
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, errand, setup, entry, path, mayReplace] {
            worker->download(errand, setup, entry, path, mayReplace);
        });
    return errand;
}

RemoteAccess::Errand RemoteAccess::link(
    const DestinationSetup &setup, const QList<RemoteFile> &files, std::chrono::seconds life)
{
    m_thread.start();
    const Errand errand = ++m_last;
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, errand, setup, files, life] {
        worker->link(errand, setup, files, life);
    });
    return errand;
}

void RemoteAccess::cancel(Errand errand)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, errand] { worker->cancel(errand); });
}

} // namespace ferry
