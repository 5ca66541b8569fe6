#pragma once

#include "base/result.h"
#include "base/task.h"
#include "sync/outboxteller.h"
#include "sync/synclog.h"
#include "sync/syncserver.h"
#include "sync/syncstore.h"
#include "sync/witnesses.h"

#include <functional>

namespace ferry {

class Clock;

// One meeting with the server: what it has that we do not know, then what we have to tell, until both
// know the same. It may be dropped at any moment, and a later one goes on; nothing is believed to be on
// the server for good before the server has confirmed it.
//
// The cursor is what the server confirmed, not what was last read: a server restored from a backup has
// lost what came after, and rows above it that a session does not see again are told once more.
class SyncSession final
{
public:
    struct Whose
    {
        AccountId account = 0;
        QUuid user {};
    };

    // What it does, from the session's thread; either may be empty.
    struct Watch
    {
        std::function<void(qint64 pulled, qint64 toPull)> progress {};
        std::function<void(int rows)> changedHere {};
    };

    // All outlive it.
    SyncSession(SyncServer &server, SyncStore &store, const Clock &clock, Whose whose, Watch watch);

    // Once. Failure: the server's or the network's, or BadReply with the code "restored" when the server
    // went back in time meanwhile, or forgot what we had yet to hear of: start another at once. QuotaExceeded:
    // all is told and heard but for new rows that the server has no room for.
    Task<Result<void>> run();

private:
    Task<Result<void>> begin();
    Task<Result<void>> pull();
    Task<Result<void>> applyPage(QList<SyncRow> page);
    Task<Result<void>> confirmOnTheWay();
    Task<Result<void>> settle(qint64 upTo);
    Task<Result<void>> confirm();
    Task<Result<Witnesses::Verdict>> hearWitnesses();
    Task<Result<void>> write(std::function<Result<void>(QSqlDatabase &)> work);

    Result<void> checkPage(const QList<SyncRow> &page) const;
    void advance(const QList<SyncRow> &rows);

    SyncServer &m_server;
    SyncStore &m_store;
    const Clock &m_clock;
    Whose m_whose;
    Watch m_watch;

    synclog::State m_state {};
    synclog::Owner m_owner {};
    SyncServer::Hello m_hello {};
    qint64 m_from = 0; // where the cursor was at the start
    qint64 m_cursor = 0;
    qint64 m_confirmedBefore = 0;
    qint64 m_collected = 0;
    qint64 m_pulled = 0;
    Witnesses m_witnesses {}; // since the last confirmation
    bool m_readsAllAgain = false;
    bool m_hasPulled = false;
    bool m_hasPushed = false;
    OutboxTeller m_teller;
};

} // namespace ferry
