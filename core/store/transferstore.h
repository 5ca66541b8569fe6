#pragma once

#include "queue/transferitem.h"
#include "store/database.h"
#include "store/historyentry.h"

#include <QHash>
#include <QSet>

namespace ferry {

// A queued item with what only the store and the job need.
struct StoredTransfer
{
    TransferItem item {};
    QByteArray token {}; // resume token, empty: none
    QByteArray sha256 {}; // of the stamped content, empty: unknown
    qint64 storedBytes = 0; // as last known
};

struct StoredQueue
{
    QList<TransferGroup> groups {};
    QList<StoredTransfer> items {}; // by position
    // What a folder whose scan was cut off had already uploaded: not to be added again.
    QHash<GroupId, QSet<QByteArray>> uploaded {};
};

// The queue on disk. Callable from the queue's thread; answers come to `context`.
class TransferStore final
{
public:
    explicit TransferStore(Database &database)
        : m_database(database)
    { }

    void load(QObject *context, std::function<void(Result<StoredQueue>)> done);

    // Inserts the items (ids are filled in) and the groups (by id; 0 gets a new one) at once.
    struct Added
    {
        QList<TransferGroup> groups {};
        QList<TransferItem> items {};
    };
    void add(QList<TransferGroup> groups, QList<TransferItem> items, QObject *context,
        std::function<void(Result<Added>)> done);
    void saveGroups(QList<TransferGroup> groups);

    // State, order and policy of these items as they stand.
    void save(QList<TransferItem> items, QObject *context, std::function<void(Result<int>)> done);

    void keepToken(
        TransferId id, QByteArray token, QObject *context, std::function<void(Result<int>)> done);
    void keepHash(TransferId id, QByteArray sha256);

    // Ends transfers: history rows in, queue rows out, one transaction. Failed and cancelled items
    // keep their queue row (they can be retried) and get a history row, replaced by the next
    // ending.
    struct Ending
    {
        TransferItem item {};
        HistoryEntry entry {};
    };
    void end(QList<Ending> endings, QObject *context, std::function<void(Result<int>)> done);

    // For good: what servers keep of them is put down as to be discarded.
    void remove(QList<TransferId> ids, QObject *context, std::function<void(Result<int>)> done);
    // Takes a removal back. Ids are new; a token whose part has been discarded meanwhile is gone.
    void restore(QList<StoredTransfer> items, QObject *context,
        std::function<void(Result<QList<StoredTransfer>>)> done);

private:
    Database &m_database;
};

} // namespace ferry
