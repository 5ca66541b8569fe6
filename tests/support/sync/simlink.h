#pragma once

#include "support/sync/simworld.h"
#include "sync/syncserver.h"
#include "sync/syncstore.h"

namespace ferry::testing {

// One device's line to the SimServer: requests and answers get lost, arrive late, pages come short.
// Everything waits for its turn, before and after.
class SimLink final : public SyncServer
{
public:
    SimLink(SimWorld &world, int device)
        : m_world(world)
        , m_device(device)
    { }

    Task<Result<Hello>> ask(QUuid device, QString deviceName) override;
    Task<Result<Hello>> confirm(QUuid device, qint64 seen, QUuid baton) override;
    Task<Result<QList<SyncRow>>> pull(qint64 above) override;
    Task<Result<QList<SyncRow>>> insert(QList<SyncRow> rows) override;
    Task<Result<std::optional<SyncRow>>> change(SyncRow row, Base base) override;
    Task<Result<QList<SyncRow>>> forget(QList<QUuid> ids, QUuid op) override;
    Task<Result<QList<SyncRow>>> fetch(QList<QUuid> ids) override;

private:
    Task<bool> goesOut();
    Task<bool> comesBack();

    SimWorld &m_world;
    int m_device;
    QUuid m_uuid {}; // the device's, as it said hello
};

// The device's database: the closure runs at once, between two turns at which it may be killed.
class SimStore final : public SyncStore
{
public:
    SimStore(SimWorld &world, QSqlDatabase &connection, int device)
        : m_world(world)
        , m_connection(connection)
        , m_device(device)
    { }

    Task<Result<void>> run(Work work) override;

private:
    SimWorld &m_world;
    QSqlDatabase &m_connection;
    int m_device;
};

} // namespace ferry::testing
