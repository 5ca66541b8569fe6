#pragma once

#include "base/result.h"
#include "sync/syncstatus.h"

#include <functional>

class QObject;

namespace ferry {

class HistorySync;

// What the details ask of the sync, as functions: the program's own, or what a test answers. All in
// the GUI thread; answers never come once the context is gone.
struct SyncCalls
{
    std::function<SyncStatus()> status {};
    std::function<void(QObject *, std::function<void(Result<void>)>)> syncNow {};
    std::function<void(QObject *, std::function<void(QList<QuarantinedRow>)>)> quarantined {};
    std::function<void(const QList<QUuid> &)> tryAgain {};
    std::function<void(const QList<QUuid> &)> keepHere {};
};

// It outlives the calls.
SyncCalls syncCalls(HistorySync &sync);

} // namespace ferry
