#pragma once

#include "base/clock.h"
#include "support/sync/simlink.h"
#include "sync/syncsession.h"

#include <QMap>

#include <memory>
#include <optional>

namespace ferry::testing {

// A computer of the simulation: the real schema in a SQLite database of its own, the real session, and
// a wall clock that may be years off.
class SimDevice final : public Clock
{
public:
    SimDevice(SimWorld &world, int number);
    ~SimDevice() override;

    // Closes the databases that are kept for the next simulation.
    static void closeSpareDatabases();

    std::chrono::milliseconds monotonic() const override;
    QDateTime wall() const override;

    void startSession();
    void killSession();
    bool isBusy() const { return m_task.isValid() && !m_task.isDone(); }
    // How the last session ended; nothing while it runs or after a kill.
    std::optional<Result<void>> takeEnd();

    void append(const HistoryEntry &entry);
    bool forget(const QUuid &id);
    bool restore(const QUuid &id);
    void sharePaths(bool shares);

    QVariant value(const char *question);
    std::optional<QUuid> rowNumber(int number); // of those alive, by age
    bool isAlive(const QUuid &id);
    bool isForgotten(const QUuid &id); // and it knows
    int alive() { return value("SELECT count(*) FROM history WHERE deleted_at IS NULL").toInt(); }
    // What is alive, by id; each with what of it has to be the same everywhere.
    QMap<QUuid, QByteArray> contents();
    // Of the rows that are alive: what this computer knows of it, and what it wants others to.
    QMap<QUuid, QByteArray> paths();
    bool sharesPaths() { return value("SELECT shares_paths FROM accounts").toBool(); }

    const QUuid &uuid() const { return m_uuid; }
    static QByteArray digest(const HistoryEntry &entry);

private:
    SimWorld &m_world;
    int m_number;
    qint64 m_skew; // ms
    QUuid m_uuid;
    QSqlDatabase m_connection;
    std::unique_ptr<SimLink> m_link {};
    std::unique_ptr<SimStore> m_store {};
    std::unique_ptr<SyncSession> m_session {};
    Task<Result<void>> m_task {};
};

} // namespace ferry::testing
