#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"
#include "net/retrypolicy.h"
#include "queue/queueprogress.h"
#include "queue/transferitem.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace ferry {

class Database;
class Destination;
class TransferQueue;

struct AddRequest
{
    QList<QByteArray> paths {}; // files and folders, absolute, the file system's own bytes
    DestinationId destination = 0;
    QString folder {}; // below the destination's own folder, may be empty
    ConflictPolicy conflict = ConflictPolicy::Ask;
};

// Where to move items in the queue.
enum class QueueMove { Up = 1, Down, Top, Bottom };

// The transfer engine as the window and the command line see it. It lives in the caller's thread
// (the GUI thread) and owns the threads that do the work: one for the queue, and the lanes. Commands
// go in by queued calls, changes come out in batches at most ten times a second, with values only.
// Every item that a signal speaks of is already on disk.
class UploadEngine final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        int lanes = 2;
        int concurrency = 5; // 1 to 64; 0: automatic
        qint64 rateLimit = 0; // bytes per second, 0: none
        bool startPaused = false;
        // Offline items wait for the network however long, and those of an account that is signed
        // out for its sign-in (the window); or they fail, after the usual attempts (a script).
        bool waitOutOffline = true;
        // What an earlier run left in the queue goes on by itself, or only when it is added again
        // (a script that uploads its own files, and continues them).
        bool continueQueue = true;
        RetryPolicy retry {};
        QString deviceName {}; // for history
        // Makes destinations; makeDestination() when empty. For tests.
        std::function<Result<std::unique_ptr<Destination>>(const DestinationSetup &)> factory {};
    };

    // `database` outlives the engine.
    UploadEngine(Database &database, const Options &options, QObject *parent = nullptr);
    ~UploadEngine() override; // stops cleanly: bytes on their way are dropped, tokens are kept

    // Reads the queue back from the database; itemsAdded follows. Call once, after connecting.
    void load();

    // Destinations and their secrets, as they stand; again whenever they change, or somebody has
    // signed in: what waited for that goes on. Running uploads finish with the settings they began
    // with.
    void setDestinations(const QList<DestinationSetup> &setups);

    void add(const AddRequest &request);
    void cancelScan(GroupId group);

    // On items; ids that are gone or in a state that forbids it are passed over.
    void pause(const QList<TransferId> &ids);
    void resume(const QList<TransferId> &ids);
    void cancel(const QList<TransferId> &ids);
    void retry(const QList<TransferId> &ids); // also undoes a cancel
    void retryAllFailed();
    void startNow(const QList<TransferId> &ids); // beyond the concurrency limit
    void move(const QList<TransferId> &ids, QueueMove where);
    void answerConflict(const QList<TransferId> &ids, ConflictPolicy policy); // not Ask
    void removeFinished(const QList<TransferId> &ids); // from the list; history keeps them
    void restoreRemoved(); // undoes the last removeFinished

    // The whole queue: another thing than pausing each item.
    void pauseAll();
    void resumeAll();

    void setConcurrency(int uploads); // 1 to 64; 0: automatic
    void setRateLimit(qint64 bytesPerSecond); // 0: none

    // "Check" of a destination that may not be saved yet. `done` is called in this thread.
    void check(const DestinationSetup &setup, std::function<void(Result<QString>)> done);

Q_SIGNALS:
    void groupsChanged(const QList<ferry::TransferGroup> &groups); // new or changed
    void itemsAdded(const QList<ferry::TransferItem> &items); // in the queue's order, at its end
    void itemsChanged(const QList<ferry::TransferItem> &items);
    void itemsRemoved(const QList<ferry::TransferId> &ids);
    void orderChanged(const QList<ferry::TransferId> &order); // the whole order, after a move
    void progressChanged(const ferry::QueueProgress &progress);
    void historyChanged(); // rows were added; at most ten times a second
    void loaded(); // after the itemsAdded of load()
    void addFailed(const ferry::Failure &failure); // nothing was lost: it was never accepted

private:
    template<typename Call>
    void post(Call call);

    std::unique_ptr<QThread> m_thread;
    TransferQueue *m_queue = nullptr; // lives in m_thread
};

} // namespace ferry
