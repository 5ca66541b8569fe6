#pragma once

#include "base/ids.h"
#include "store/database.h"

#include <QByteArray>
#include <QList>

namespace ferry {

// A part of an upload that was given up, which its server still keeps.
struct Discard
{
    qint64 id = 0;
    DestinationId destination = 0;
    QByteArray token {}; // a resume token: as secret as that
    qint64 addedAt = 0; // ms since the epoch, wall time
    int attempts = 0;
};

// What servers have still to be told to forget, on disk. Callable from the queue's thread; answers
// come to `context`. TransferStore fills it when rows leave the queue, in the same transaction.
class DiscardStore final
{
public:
    explicit DiscardStore(Database &database)
        : m_database(database)
    { }

    void load(QObject *context, std::function<void(Result<QList<Discard>>)> done);
    void countAttempt(qint64 id);
    void remove(qint64 id);

    // In the database's thread, as a part of another transaction.
    static Result<void> put(QSqlDatabase &connection, const Discard &discard);
    // The token of a queued item, if it has one.
    static Result<void> putTokenOf(QSqlDatabase &connection, TransferId item, qint64 now);
    // False when it is not there any more.
    static Result<bool> takeBack(
        QSqlDatabase &connection, DestinationId destination, const QByteArray &token);

private:
    Database &m_database;
};

} // namespace ferry
