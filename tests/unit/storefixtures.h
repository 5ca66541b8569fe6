#pragma once

#include "base/ids.h"
#include "store/historystore.h"
#include "store/sql.h"
#include "store/transferstore.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>

namespace ferry::fixtures {

using namespace Qt::StringLiterals;

// A database in a folder of its own, which can be closed and opened again as a restart would.
struct Profile
{
    QTemporaryDir folder {};
    std::unique_ptr<Database> database {};

    Profile() { reopen(); }

    QString fileName() const { return folder.filePath(u"ferry.db"_s); }

    bool reopen()
    {
        database.reset();
        auto opened = Database::open(folder.path());
        if (opened)
            database = std::move(*opened);
        else
            qWarning("%s", qPrintable(opened.error().detail));
        return database != nullptr;
    }
};

inline bool wasRescued(const Database &database)
{
    return database.notice() && database.notice()->kind == DatabaseNotice::Kind::Rescued;
}

// Asks and waits for the answer, with an event loop as the program has one.
template<typename R>
R answerOf(const std::function<void(QObject *, std::function<void(R)>)> &ask)
{
    QObject context;
    std::optional<R> answer;
    ask(&context, [&answer](R value) { answer.emplace(std::move(value)); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        qFatal("no answer");
    return std::move(*answer);
}

inline TransferItem fileItem(int number)
{
    TransferItem item;
    item.destination = 1;
    item.uploadId = uuid7();
    item.path = "/home/mira/photos/wedding/raw/DSC_" + QByteArray::number(number) + ".NEF";
    item.name = u"wedding/raw/DSC_%1.NEF"_s.arg(number);
    item.stamp = {.device = 66306,
        .inode = quint64(number) + 1,
        .size = 10'000,
        .modified = 17,
        .changed = 18};
    item.position = number;
    item.addedAt = 1'800'000'000'000 + number;
    return item;
}

inline HistoryEntry entryOf(const TransferItem &item, HistoryOutcome outcome = HistoryOutcome::Done)
{
    HistoryEntry entry;
    entry.id = item.uploadId;
    entry.name = item.displayName();
    entry.remoteName = item.name;
    entry.path = item.path;
    entry.destination = QUuid(u"11111111-1111-7111-8111-111111111111"_s);
    entry.destinationName = u"Studio"_s;
    entry.destinationKind = u"supabase"_s;
    entry.remote = u"media/"_s + item.name;
    entry.bytes = item.size();
    entry.verified = Verification::Size;
    entry.outcome = outcome;
    entry.attempts = 1;
    entry.startedAt = item.addedAt;
    entry.finishedAt = item.addedAt + 1000;
    return entry;
}

inline Result<QueueDisk::Written> writeBatch(Database &database, const QueueBatch &batch)
{
    using Answer = Result<QueueDisk::Written>;
    TransferStore store(database);
    return answerOf<Answer>(
        [&](QObject *, std::function<void(Answer)> done) { store.write(batch, std::move(done)); });
}

inline Result<StoredQueue> loadQueue(Database &database)
{
    using Answer = Result<StoredQueue>;
    TransferStore store(database);
    return answerOf<Answer>(
        [&](QObject *, std::function<void(Answer)> done) { store.load(std::move(done)); });
}

// As the ledger adds them: under the next free numbers.
inline Result<QList<TransferItem>> addItems(Database &database, QList<TransferItem> items)
{
    const Result<StoredQueue> queue = loadQueue(database);
    if (!queue)
        return failed(queue.error());
    TransferId next = queue->nextItem;
    QueueBatch batch;
    for (TransferItem &item : items) {
        item.id = next++;
        batch.append(record::Add {item});
    }
    return writeBatch(database, batch).map([&items](const QueueDisk::Written &) { return items; });
}

inline Result<int> endAll(Database &database, const QList<record::End> &endings)
{
    QueueBatch batch;
    for (const record::End &end : endings)
        batch.append(end);
    return writeBatch(database, batch).map([](const QueueDisk::Written &) { return 1; });
}

inline Result<int> appendHistory(Database &database, const QList<HistoryEntry> &entries)
{
    return database.writeNow<int>([&entries](QSqlDatabase &connection) {
        return HistoryStore::append(connection, entries).map([] { return 1; });
    });
}

inline QVariant valueOf(Database &database, const char *question)
{
    return database.readNow<QVariant>(
        [question](QSqlDatabase &connection) { return sql::value(connection, question); });
}

// `statement` is a literal.
template<typename... Values>
Result<int> execute(Database &database, const char *statement, const Values &...values)
{
    return database.writeNow<int>([&](QSqlDatabase &connection) {
        return sql::run(connection, statement, values...).map([](QSqlQuery *) { return 1; });
    });
}

} // namespace ferry::fixtures
