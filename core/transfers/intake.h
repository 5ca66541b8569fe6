#pragma once

#include "files/folderscanner.h"
#include "store/transferstore.h"
#include "transfers/uploadengine.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

namespace ferry {

// How files get into the queue: stamped and scanned on the pool, written to the database, and only
// then handed on. Uploading goes on while a folder is scanned. Lives in the queue's thread.
class Intake final : public QObject
{
    Q_OBJECT

public:
    // `fit` finishes an item (its place in the order, a free name) before it is written; false means
    // that the queue has it already.
    using Fit = std::function<bool(TransferItem &)>;
    Intake(TransferStore &store, QThreadPool &pool, Fit fit);
    ~Intake() override;

    void add(const AddRequest &request);
    // A folder whose scan was cut off: `known` paths are not added again.
    void rescan(const TransferGroup &group, QSet<QByteArray> known);
    void cancel(GroupId group);
    // Folders and lists of files on their way in, from the call of add() until all are on disk.
    int underWay() const { return int(m_scans.size()) + m_busy; }

Q_SIGNALS:
    void groupsChanged(const QList<ferry::TransferGroup> &groups);
    void added(const QList<ferry::TransferItem> &items); // they are on disk
    void failed(const ferry::Failure &failure);
    void settled(); // underWay() fell

private:
    struct Scan
    {
        AddRequest request {};
        TransferGroup group {}; // id 0 for loose files
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
        QSet<QByteArray> known {};
    };

    void addFiles(const AddRequest &request, const QList<QByteArray> &files);
    void addFolder(const AddRequest &request, const QByteArray &path);
    void run(const Scan &scan, const QList<QByteArray> &paths);
    void take(int scan, const QList<ScannedEntry> &entries);
    void finish(int scan);
    void settle();

    TransferStore &m_store;
    QThreadPool &m_pool;
    Fit m_fit;
    std::unordered_map<int, Scan> m_scans {};
    std::shared_ptr<std::atomic<bool>> m_stopAll = std::make_shared<std::atomic<bool>>(false);
    int m_nextScan = 1;
    int m_busy = 0; // steps between pool, database and here
};

} // namespace ferry
