#pragma once

#include "store/database.h"
#include "store/queuedisk.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace ferry {

// The queue in the database. Lives in the queue's thread, where its answers come too.
class TransferStore final : public QObject, public QueueDisk
{
    Q_OBJECT

public:
    explicit TransferStore(Database &database)
        : m_database(database)
    { }

    void load(std::function<void(Result<StoredQueue>)> done) override;
    void write(QueueBatch batch, std::function<void(Result<Written>)> done) override;
    Result<void> writeLast(QueueBatch rest) override;

private:
    struct UnderWay
    {
        QueueBatch batch {};
        std::atomic<bool> isOnDisk {false}; // told by the database's thread
    };

    Database &m_database;
    std::shared_ptr<UnderWay> m_underWay {};
    bool m_closed = false;
};

} // namespace ferry
