#include "store/transferstore.h"

#include "store/historyrows.h"
#include "store/transferrows.h"

namespace ferry {

namespace {

Result<void> endOne(
    QSqlDatabase &connection, HistoryWriter &history, const TransferStore::Ending &ending)
{
    if (const Result<void> added = history.add(ending.entry); !added)
        return added;
    const bool ended = ending.entry.outcome == HistoryOutcome::Done
        || ending.entry.outcome == HistoryOutcome::Skipped;
    return ended ? transferrows::remove(connection, ending.item.id)
                 : transferrows::update(connection, ending.item);
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
            for (const TransferId id : ids) {
                if (const Result<void> gone = transferrows::remove(connection, id); !gone)
                    return failed(gone.error());
            }
            return int(ids.size());
        },
        context, std::move(done));
}

} // namespace ferry
