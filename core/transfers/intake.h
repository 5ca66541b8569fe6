#pragma once

#include "files/folderscanner.h"
#include "queue/addrequest.h"
#include "transfers/drops.h"
#include "transfers/targets.h"

#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <unordered_map>

namespace ferry {

// How files get into the queue: stamped and scanned on the pool, put into the ledger. Uploading goes on
// while a folder is scanned. Every request is answered exactly once. Lives in the queue's thread.
class Intake final : public QObject
{
    Q_OBJECT

public:
    // `retry` lets an item go on that had failed or was cancelled, when its file is added again.
    Intake(Ledger &ledger, const Targets &targets, QThreadPool &pool,
        std::function<void(TransferId)> retry);
    ~Intake() override; // scans stop; what the pool still says of them is not heard

    void add(const AddRequest &request);
    // A folder whose scan was cut off: `known` paths are not added again. Answered with number 0.
    void rescan(const TransferGroup &group, QSet<QByteArray> known);
    void cancel(GroupId group);
    // What is to happen to taken names of what these still bring, where it would be asked.
    void decide(const Drops &drops, ConflictPolicy policy);

    // Requests that are not answered yet.
    int underWay() const { return int(m_requests.size()); }
    // A crash would lose none of them, see saved().
    bool isSaved() const;

    // The ledger's word on one item of a request, and on a mark.
    void added(int request, const TransferItem &item);
    void refused(int request, const TransferItem &item, const Failure &failure);
    void marked(int request);

Q_SIGNALS:
    // A crash would not lose the request any more: its loose files are on disk, and of its folders that they
    // are to be scanned.
    void saved(ferry::AddNumber number);
    void answered(const ferry::AddAnswer &answer);
    void changed(); // the ledger has more

private:
    struct Request
    {
        AddAnswer answer {};
        int scans = 0; // not at their end yet; the first look at the paths counts as one
        qint64 pending = 0; // items on their way to the disk
        bool isSaved = false;
    };
    struct Scan
    {
        int request = 0;
        AddRequest what {};
        ConflictPolicy decided = ConflictPolicy::Ask; // meanwhile, for what would ask
        QList<DestinationId> targets {}; // each file goes to all of these
        TransferGroup group {}; // id 0 for loose files, unless they are on a route

        bool isFolder() const { return !group.path.isEmpty(); }
        std::shared_ptr<std::atomic<bool>> stop = std::make_shared<std::atomic<bool>>(false);
        QSet<QByteArray> known {};
    };

    // Calls `answer` here, from the pool.
    using Post = std::function<void(std::function<void()> answer)>;
    void onPool(std::function<void(const Post &)> work);
    void begin(int request, const AddRequest &what, const QList<QByteArray> &files,
        const QList<QByteArray> &folders);
    void addFolder(int request, const AddRequest &what, const QByteArray &path);
    void addLoose(int request, const AddRequest &what, const QList<QByteArray> &files);
    static TransferGroup groupFor(const AddRequest &what, const QByteArray &first);
    void run(Scan scan, const QList<QByteArray> &paths);
    void take(int scan, const QList<ScannedEntry> &entries);
    // Those whose rules take it; what they leave out is counted.
    QList<DestinationId> takingTargets(
        const Scan &scan, Request &request, const ScannedEntry &entry) const;
    void takeEntry(Scan &scan, Request &request, const ScannedEntry &entry, qint64 now);
    void finish(int scan);
    static void refuse(AddAnswer &answer, const QByteArray &path, const Failure &failure);
    void settle(int request);

    Ledger &m_ledger;
    const Targets &m_targets;
    QThreadPool &m_pool;
    std::function<void(TransferId)> m_retry;
    std::unordered_map<int, Request> m_requests {};
    std::unordered_map<int, Scan> m_scans {};
    std::shared_ptr<std::atomic<bool>> m_stopAll = std::make_shared<std::atomic<bool>>(false);
    // Receives what the pool has to say; the pool may hold it longer than there is somebody to listen.
    std::shared_ptr<QObject> m_mail {};
    std::shared_ptr<bool> m_listens = std::make_shared<bool>(true);
    int m_next = 1;
};

} // namespace ferry
