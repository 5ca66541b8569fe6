#pragma once

#include "store/historyrows.h"
#include "sync/rowcodec.h"
#include "sync/synclog.h"

#include <QSqlDatabase>

namespace ferry {

// Merges the server's rows into the history, one after the other, within a transaction of the caller's.
// Rows of other owners here are left alone.
class RowMerger final
{
public:
    // Both outlive it.
    RowMerger(QSqlDatabase &connection, const synclog::Owner &owner);

    Result<void> row(const SyncRow &theirs);
    Result<int> finish(); // how many of ours changed

private:
    // What is there of a row, but for the entry.
    struct Present
    {
        qint64 row = 0; // 0: nothing
        AccountId owner = 0;
        qint64 rev = 0;
        QUuid lastOp {};
        qint64 deletedAt = 0;
        qint64 pass = 0;
        QUuid pendingOp {}; // null: nothing to tell
    };

    Result<Present> presentOf(const QUuid &id);
    SyncColumns columnsOf(const SyncRow &theirs) const;
    Result<void> addNew(const SyncRow &theirs);
    Result<void> stamp(qint64 row, const Present &present);
    Result<void> mergeInto(const Present &present, const SyncRow &theirs);
    Result<void> update(const Present &present, const SyncColumns &columns);

    QSqlDatabase &m_connection;
    const synclog::Owner &m_owner;
    rowcodec::Paths m_ourPaths;
    HistoryWriter m_writer;
    int m_changed = 0;
    qint64 m_forgotten = 0;
};

} // namespace ferry
