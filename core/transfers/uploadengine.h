#pragma once

#include "base/result.h"
#include "destinations/checkfinding.h"
#include "destinations/destinationconfig.h"
#include "net/retrypolicy.h"
#include "queue/addrequest.h"
#include "queue/hold.h"
#include "queue/queueprogress.h"
#include "queue/transferitem.h"
#include "transfers/queuecommand.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <chrono>
#include <functional>
#include <memory>

namespace ferry {

class Database;
class Destination;
class TransferQueue;

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
        bool startPaused = false; // as after a HoldAll
        bool obeysHolds = true; // false: HoldAll of an earlier run does not concern us
        // How long a disk may refuse before diskFailed() says that it does so for good.
        std::chrono::seconds diskPatience {std::chrono::hours(24 * 365)};
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

    // Carried out in the order in which they are given, also before the end: what was asked before the
    // engine is destroyed is on the disk afterwards.
    void post(QueueCommand command);
    // The same as posting command::Add; addAnswered() brings the number back, once.
    AddNumber add(AddRequest request);

    // "Check" of a destination that may not be saved yet. `done` is called in this thread.
    void check(const DestinationSetup &setup, std::function<void(Result<CheckFinding>)> done);

Q_SIGNALS:
    void groupsChanged(const QList<ferry::TransferGroup> &groups); // new or changed
    void itemsAdded(const QList<ferry::TransferItem> &items); // in the queue's order, at its end
    void itemsChanged(const QList<ferry::TransferItem> &items);
    void itemsRemoved(const QList<ferry::TransferId> &ids);
    void orderChanged(const QList<ferry::TransferId> &order); // the whole order, after a move
    void progressChanged(const ferry::QueueProgress &progress);
    void historyChanged(); // rows were added; at most ten times a second
    void holdsChanged(const QList<ferry::Hold> &holds); // all that are in force
    // After the itemsAdded of command::Load. `rescans` scans that a crash had cut off go on; each is
    // answered with number 0.
    void loaded(int rescans);
    void loadFailed(const ferry::Failure &failure); // there is no queue
    // A crash would not lose what was asked to add; the answer follows when all of it is known.
    void addSaved(ferry::AddNumber number);
    void addAnswered(const ferry::AddAnswer &answer); // after the itemsAdded of its items
    // The disk refuses what the queue has to write, since so many seconds; nothing is lost, it is tried
    // again each second. Said at first and then once a minute.
    void diskFailed(const ferry::Failure &failure, int seconds);

private:
    std::unique_ptr<QThread> m_thread;
    TransferQueue *m_queue = nullptr; // lives in m_thread
    AddNumber m_lastAdd = 0;
};

} // namespace ferry
