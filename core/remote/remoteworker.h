#pragma once

#include "base/clock.h"
#include "remote/remoteaccess.h"

#include <QHash>

#include <unordered_map>

namespace ferry {

class HttpClient;

// RemoteAccess's other half, in its thread: one coroutine for each errand.
class RemoteWorker final : public QObject
{
    Q_OBJECT

public:
    RemoteWorker(
        Database &database, RemoteAccess::Factory factory, EventLog *log, QThreadPool &pool);
    ~RemoteWorker() override;

    void list(quint64 errand, const DestinationSetup &setup, const QString &folder);
    void remove(quint64 errand, const DestinationSetup &setup, const QList<RemoteFile> &files);
    void download(quint64 errand, const DestinationSetup &setup, const RemoteEntry &entry,
        const QByteArray &path, bool mayReplace);
    void link(quint64 errand, const DestinationSetup &setup, const QList<RemoteFile> &files,
        std::chrono::seconds life);
    void cancel(quint64 errand);
    void shutDown(); // in its thread, before that ends

Q_SIGNALS:
    void listed(quint64 errand, const QList<ferry::RemoteEntry> &entries);
    void removed(quint64 errand, const ferry::RemoteRemoval &removal);
    void linked(quint64 errand, const ferry::RemoteFile &file, const QUrl &link);
    void progressed(quint64 errand, qint64 bytes);
    void ended(quint64 errand, const ferry::RemoteEnd &end);

private:
    struct Errand;

    Errand *begin(quint64 number, const DestinationSetup &setup);
    void run(Errand &errand, Task<RemoteEnd> task);
    HttpClient &http();
    Task<Result<RemoteUploads>> known(QString kind);
    Task<bool> mayTryAgain(Failure failure, int attempts, UploadContext &context);

    Task<RemoteEnd> listing(Errand &errand, QString folder);
    Task<Result<RemotePage>> page(Errand &errand, RemoteQuery query);
    Task<RemoteEnd> removing(Errand &errand, QList<RemoteFile> files);
    Task<Result<QList<RemoteFile>>> look(Errand &errand, QList<RemoteFile> files);
    Task<RemoteRemoval> removeOne(Errand &errand, RemoteFile file, QList<RemoteFile> there);
    Task<RemoteEnd> linking(Errand &errand, QList<RemoteFile> files, std::chrono::seconds life);
    Task<RemoteEnd> downloading(
        Errand &errand, RemoteEntry entry, QByteArray path, bool mayReplace);
    Task<RemoteEnd> fetching(Errand &errand, RemoteEntry entry, QByteArray path, bool mayReplace);

    Database &m_database;
    RemoteAccess::Factory m_factory;
    EventLog *m_log;
    QThreadPool &m_pool;
    SystemClock m_clock {};
    std::unique_ptr<HttpClient> m_http;
    std::unordered_map<quint64, std::unique_ptr<Errand>> m_errands;
};

} // namespace ferry
