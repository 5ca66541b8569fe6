#pragma once

#include "store/database.h"
#include "store/historyentry.h"
#include "store/statistics.h"

#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>

namespace ferry {

// The history of uploads, in `database`. Any thread; answers come to `context`. While it is there
// the index of the search is kept up in the database's idle moments; a search is complete without
// it.
class HistoryStore final
{
public:
    explicit HistoryStore(Database &database);

    void search(const HistoryQuery &query, QObject *context, std::function<void(HistoryPage)> done);
    void devices(QObject *context, std::function<void(QList<HistoryDevice>)> done);

    // Uploads of the same content as an entry's that succeeded, by its SHA-256, newest first: `others`
    // are other rows wherever they went; `there` is the newest one at
    // its own destination, the entry itself included. Bounded: the others are at most sameAtMost.
    struct Same
    {
        QList<HistoryEntry> others {};
        std::optional<HistoryEntry> there {};
    };
    static constexpr int sameAtMost = 20;
    void sameContent(const HistoryEntry &entry, QObject *context, std::function<void(Same)> done);

    // Sums of the whole history, or since then (ms since the epoch). Some aggregates: a tenth of a second for
    // 100,000 rows, in the database's thread.
    void statistics(qint64 since, QObject *context, std::function<void(Result<Statistics>)> done);
    Result<Statistics> statisticsNow(qint64 since); // blocking, for the command line

    // Forgets rows; restore() undoes it while the program runs (and for 30 days in the file). A forgotten
    // row that the account's server may know of comes back as a new row, with another id.
    void forget(const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done);
    void restore(const QList<QUuid> &ids, QObject *context, std::function<void(Result<int>)> done);

    // Rows of uploads that ended before `time` (ms since the epoch), of all computers: how many there are;
    // and forgets the oldest of them, `most` at a time, since a write of all would keep others waiting.
    void countBefore(qint64 time, QObject *context, std::function<void(Result<qint64>)> done);
    void forgetBefore(
        qint64 time, int most, QObject *context, std::function<void(Result<int>)> done);

    // Blocking, for the command line.
    HistoryPage searchNow(const HistoryQuery &query);

    // Everything the query finds, streamed. CSV cells that a spreadsheet would take for a formula
    // (= + - @ tab CR at the start) are prefixed with an apostrophe. Blocks: for the pool.
    enum class Format { Csv = 1, Json };
    Result<qint64> exportTo(QIODevice &device, Format format, const HistoryQuery &query);

    // Within a transaction of the caller's. `now`: ms since the epoch, wall time.
    static Result<void> append(QSqlDatabase &connection, const QList<HistoryEntry> &entries);
    static Result<int> forgetRows(QSqlDatabase &connection, const QList<QUuid> &ids, qint64 now);
    static Result<int> restoreRows(QSqlDatabase &connection, const QList<QUuid> &ids);

private:
    Database &m_database;
};

} // namespace ferry
