#pragma once

#include "base/clock.h"
#include "queue/hold.h"
#include "queue/queueprogress.h"
#include "queue/transferitem.h"

#include <QHash>
#include <QObject>

#include <utility>

namespace ferry {

class EventLog;
class UploadEngine;

// Notes in the log what the queue decides: what came in, who waits how long and why, what ended without
// its file. (What an attempt does is noted where it is done: see withLog().) It hears of it as the window
// does, in batches.
class QueueLog final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    QueueLog(UploadEngine &engine, EventLog &log, const Clock &clock);

private:
    void noteAdded(const QList<TransferItem> &items);
    void noteChanged(const TransferItem &item);
    void noteHolds(const QList<Hold> &holds);
    void noteProgress(const QueueProgress &progress);

    EventLog &m_log;
    const Clock &m_clock;
    // Of items that wait or have failed: what was noted last, since changes of other kinds come as well.
    QHash<TransferId, std::pair<TransferState, int>> m_noted {};
    bool m_isLoaded = false; // what an earlier run queued was noted then
    bool m_isPaused = false;
    QList<std::pair<DestinationId, HoldReason>> m_holds {}; // in force when last heard of
};

} // namespace ferry
