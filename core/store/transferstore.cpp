#include "store/transferstore.h"

#include "store/discardstore.h"
#include "store/earlieruploads.h"
#include "store/historyrows.h"
#include "store/transferrows.h"

namespace ferry {

namespace {

// Carries out one batch, in the database's thread and within its transaction.
class BatchWriter final
{
public:
    explicit BatchWriter(QSqlDatabase &connection)
        : m_connection(connection)
        , m_history(connection)
    { }

    Result<QueueDisk::Written> write(const QueueBatch &batch)
    {
        for (const QueueRecord &record : batch) {
            const Result<void> done
                = std::visit([this](const auto &word) { return carryOut(word); }, record);
            if (!done)
                return failed(done.error());
        }
        return m_history.finish().map([this] { return std::move(m_written); });
    }

private:
    Result<void> carryOut(const record::PutGroup &put)
    {
        return transferrows::put(m_connection, put.group);
    }
    Result<void> carryOut(const record::Add &add)
    {
        return transferrows::insert(m_connection, add.item);
    }
    Result<void> carryOut(const record::Save &save)
    {
        return transferrows::update(m_connection, save.item);
    }
    Result<void> carryOut(const record::KeepToken &keep)
    {
        return transferrows::keepToken(m_connection, keep.id, keep.token);
    }
    Result<void> carryOut(const record::KeepHash &keep)
    {
        return earlieruploads::remember(m_connection, keep.stamp, keep.sha256, m_now).and_then([&] {
            return transferrows::keepHash(m_connection, keep.id, keep.sha256);
        });
    }
    Result<void> carryOut(const record::PutHold &put)
    {
        return transferrows::putHold(m_connection, put.hold);
    }
    Result<void> carryOut(const record::LiftHold &lift)
    {
        return transferrows::liftHold(m_connection, lift.destination, lift.reason);
    }
    Result<void> carryOut(const record::GiveUpPart &part)
    {
        return DiscardStore::put(
            m_connection, {.destination = part.destination, .token = part.token, .addedAt = m_now});
    }
    Result<void> carryOut(const record::Remove &remove) { return removeWithPart(remove.id); }
    Result<void> carryOut(const record::End &end)
    {
        if (const Result<void> added = m_history.add(end.entry); !added)
            return added;
        if (const Result<void> kept
            = earlieruploads::remember(m_connection, end.item.stamp, end.entry.sha256, m_now);
            !kept)
            return kept;
        switch (end.entry.outcome) {
        case HistoryOutcome::Done: return transferrows::remove(m_connection, end.item.id);
        // An earlier attempt may have begun what is now not wanted any more.
        case HistoryOutcome::Skipped: return removeWithPart(end.item.id);
        default: return transferrows::update(m_connection, end.item);
        }
    }
    Result<void> carryOut(const record::Restore &restore)
    {
        const StoredTransfer &back = restore.transfer;
        if (const Result<void> put = transferrows::insert(m_connection, back.item); !put)
            return put;
        if (back.token.isEmpty())
            return {};
        const Result<bool> isThere
            = DiscardStore::takeBack(m_connection, back.item.destination, back.token);
        if (!isThere)
            return failed(isThere.error());
        if (*isThere)
            return transferrows::keepToken(m_connection, back.item.id, back.token);
        m_written.withoutPart.append(back.item.id);
        return {};
    }

    Result<void> removeWithPart(TransferId id)
    {
        return DiscardStore::putTokenOf(m_connection, id, m_now).and_then([this, id] {
            return transferrows::remove(m_connection, id);
        });
    }

    QSqlDatabase &m_connection;
    HistoryWriter m_history;
    QueueDisk::Written m_written {};
    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
};

} // namespace

void TransferStore::load(std::function<void(Result<StoredQueue>)> done)
{
    m_database.write<StoredQueue>(&transferrows::load, this, std::move(done));
}

void TransferStore::write(QueueBatch batch, std::function<void(Result<Written>)> done)
{
    m_underWay = std::make_shared<UnderWay>();
    m_underWay->batch = std::move(batch);
    m_database.write<Written>(
        [underWay = m_underWay](
            QSqlDatabase &connection) { return BatchWriter(connection).write(underWay->batch); },
        this,
        [this, underWay = m_underWay, done = std::move(done)](Result<Written> written) {
            if (m_closed)
                return;
            m_underWay.reset();
            done(std::move(written));
        },
        // Not the answer, which has a way to go: whoever closes meanwhile must know.
        [underWay = m_underWay](bool isOnDisk) { underWay->isOnDisk = isOnDisk; });
}

Result<void> TransferStore::writeLast(QueueBatch rest)
{
    m_closed = true;
    const std::shared_ptr<UnderWay> before = std::exchange(m_underWay, {});
    const Result<int> written
        = m_database.writeNow<int>([before, &rest](QSqlDatabase &connection) -> Result<int> {
              BatchWriter writer(connection);
              if (before && !before->isOnDisk) {
                  const Result<Written> again = writer.write(before->batch);
                  if (!again)
                      return failed(again.error());
              }
              return writer.write(rest).map([](const Written &) { return 1; });
          });
    if (!written)
        return failed(written.error());
    return {};
}

} // namespace ferry
