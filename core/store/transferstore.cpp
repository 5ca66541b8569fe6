#include "store/transferstore.h"

#include "store/discardstore.h"
#include "store/historyrows.h"
#include "store/transferrows.h"

namespace ferry {

namespace {

Result<void> removeWithPart(QSqlDatabase &connection, TransferId id, qint64 now)
{
    return DiscardStore::putTokenOf(connection, id, now).and_then([&connection, id] {
        return transferrows::remove(connection, id);
    });
}

Result<void> endOne(
    QSqlDatabase &connection, HistoryWriter &history, const TransferStore::Ending &ending)
{
    if (const Result<void> added = history.add(ending.entry); !added)
        return added;
    switch (ending.entry.outcome) {
    case HistoryOutcome::Done: return transferrows::remove(connection, ending.item.id);
    case HistoryOutcome::Skipped:
        // An earlier attempt may have begun what is now not wanted any more.
        return removeWithPart(connection, ending.item.id, ending.entry.finishedAt);
    default: return transferrows::update(connection, ending.item);
    }
}

Result<StoredTransfer> restoreOne(QSqlDatabase &connection, StoredTransfer stored)
{
    if (const Result<void> put = transferrows::insert(connection, stored.item); !put)
        return failed(put.error());
    if (stored.token.isEmpty())
        return stored;
    const Result<bool> isBack
        = DiscardStore::takeBack(connection, stored.item.destination, stored.token);
    if (!isBack)
        return failed(isBack.error());
    if (!*isBack) {
        stored.token.clear();
        return stored;
    }
    return transferrows::keepToken(connection, stored.item.id, stored.token).map([&stored] {
        return stored;
    });
}

} // namespace

void TransferStore::load(QObject *context, std::function<void(Result<StoredQueue>)> done)
{
    m_database.write<StoredQueue>(&transferrows::load, context, std::move(done));
}

void TransferStore::add(QList<TransferGroup> groups, QList<TransferItem> items, QObject *context,
    std::function<void(Result<Added>)> done)
{
    m_database.write<Added>(
        [groups = std::move(groups), items = std::move(items)](
            QSqlDatabase &connection) mutable -> Result<Added> {
            for (TransferGroup &group : groups) {
                if (const Result<void> put = transferrows::put(connection, group); !put)
                    return failed(put.error());
            }
            for (TransferItem &item : items) {
                if (const Result<void> put = transferrows::insert(connection, item); !put)
                    return failed(put.error());
            }
            return Added {.groups = std::move(groups), .items = std::move(items)};
        },
        context, std::move(done));
}

void TransferStore::saveGroups(QList<TransferGroup> groups)
{
    m_database.write<int>(
        [groups = std::move(groups)](QSqlDatabase &connection) mutable -> Result<int> {
            for (TransferGroup &group : groups) {
                if (const Result<void> put = transferrows::put(connection, group); !put)
                    return failed(put.error());
            }
            return int(groups.size());
        },
        nullptr, {});
}

void TransferStore::save(
    QList<TransferItem> items, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [items = std::move(items)](QSqlDatabase &connection) -> Result<int> {
            for (const TransferItem &item : items) {
                if (const Result<void> put = transferrows::update(connection, item); !put)
                    return failed(put.error());
            }
            return int(items.size());
        },
        context, std::move(done));
}

void TransferStore::keepToken(
    TransferId id, QByteArray token, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [id, token = std::move(token)](QSqlDatabase &connection) -> Result<int> {
            return transferrows::keepToken(connection, id, token).map([] { return 1; });
        },
        context, std::move(done));
}

void TransferStore::keepHash(TransferId id, QByteArray sha256)
{
    m_database.write<int>(
        [id, sha256 = std::move(sha256)](QSqlDatabase &connection) -> Result<int> {
            return transferrows::keepHash(connection, id, sha256).map([] { return 1; });
        },
        nullptr, {});
}

void TransferStore::end(
    QList<Ending> endings, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [endings = std::move(endings)](QSqlDatabase &connection) -> Result<int> {
            HistoryWriter history(connection);
            for (const Ending &ending : endings) {
                if (const Result<void> ended = endOne(connection, history, ending); !ended)
                    return failed(ended.error());
            }
            return history.finish().map([&endings] { return int(endings.size()); });
        },
        context, std::move(done));
}

void TransferStore::remove(
    QList<TransferId> ids, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [ids = std::move(ids)](QSqlDatabase &connection) -> Result<int> {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            for (const TransferId id : ids) {
                if (const Result<void> gone = removeWithPart(connection, id, now); !gone)
                    return failed(gone.error());
            }
            return int(ids.size());
        },
        context, std::move(done));
}

void TransferStore::restore(QList<StoredTransfer> items, QObject *context,
    std::function<void(Result<QList<StoredTransfer>>)> done)
{
    m_database.write<QList<StoredTransfer>>(
        [items = std::move(items)](QSqlDatabase &connection) -> Result<QList<StoredTransfer>> {
            QList<StoredTransfer> restored;
            for (const StoredTransfer &item : items) {
                Result<StoredTransfer> back = restoreOne(connection, item);
                if (!back)
                    return failed(back.error());
                restored.append(std::move(*back));
            }
            return restored;
        },
        context, std::move(done));
}

} // namespace ferry
