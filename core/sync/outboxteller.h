#pragma once

#include "base/result.h"
#include "base/task.h"
#include "sync/synclog.h"
#include "sync/syncserver.h"
#include "sync/syncstore.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <optional>

namespace ferry {

class Clock;

// Tells the server what waits in the outbox: new rows many at a time, tombstones many at a time, changes
// one by one. Of a batch that the server refuses, the culprit is found by halving it; a batch that takes
// it too long is halved for good.
class OutboxTeller final
{
public:
    // What the session does with the server's answers.
    struct Session
    {
        std::function<void(const QList<SyncRow> &rows)> heard {}; // before they are believed
        std::function<Task<Result<void>>(QList<SyncRow> rows)> apply {}; // merges them into ours
        std::function<void(const QList<SyncRow> &rows)> stored {}; // ours, as the server has them
    };

    // All outlive it.
    OutboxTeller(SyncServer &server, SyncStore &store, const Clock &clock, Session session);

    // Until nothing is due. The answer: whether anything was.
    Task<Result<bool>> tell(synclog::Owner owner);
    // The server keeps no more rows of this user: new ones wait in the outbox, everything else was told.
    const std::optional<Failure> &noRoom() const { return m_noRoom; }

private:
    Task<Result<void>> tellBatch(QList<synclog::Outgoing> batch);
    Task<Result<void>> tellNew(QList<SyncRow> rows);
    Task<Result<void>> notTaken(QList<SyncRow> rows, Failure why);
    Task<Result<void>> tellTombstones(QList<SyncRow> rows);
    Task<Result<void>> tellChange(synclog::Outgoing outgoing);
    Task<Result<void>> tookNew(QList<SyncRow> sent, QList<SyncRow> rows);
    Task<Result<void>> lookAt(QList<QUuid> ids);
    Task<Result<void>> lookAgain(QList<QUuid> ids);
    Task<Result<void>> took(QList<SyncRow> rows);
    Task<Result<void>> refused(QUuid id, Failure why);
    void countTry(const QUuid &id);

    SyncServer &m_server;
    SyncStore &m_store;
    const Clock &m_clock;
    Session m_session;
    synclog::Owner m_owner {};
    qsizetype m_atOnce = 1000; // rows in a request, at most: more than a batch has
    std::optional<Failure> m_noRoom {};
    int m_refusedInARow = 0;
    QHash<QUuid, int> m_tries {};
    QSet<QUuid> m_givenUp {}; // for this session
};

} // namespace ferry
