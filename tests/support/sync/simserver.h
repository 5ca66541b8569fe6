#pragma once

#include "sync/syncserver.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QUuid>

#include <map>

namespace ferry::testing {

// The rules of resources/supabase/ferry.sql for one user, in memory: a rev for each change, also for an
// insert that is ignored; facts and the ladder; compare-and-set; hello, batons, the collection of old
// tombstones and their graves. It can be set back to what it was.
class SimServer final
{
public:
    using Hello = SyncServer::Hello;

    Hello ask(const QUuid &device, const QString &name, const QUuid &newBaton);
    Hello confirm(const QUuid &device, qint64 seen, const QUuid &baton);
    QList<SyncRow> pull(qint64 above, int limit) const;
    QList<SyncRow> insert(const QList<SyncRow> &rows);
    // The path only for a row of `device`'s own, as nobody else tells it.
    Result<std::optional<SyncRow>> change(
        const SyncRow &row, const SyncServer::Base &base, const QUuid &device);
    QList<SyncRow> forget(const QList<QUuid> &ids, const QUuid &op);
    QList<SyncRow> fetch(const QList<QUuid> &ids) const;

    void pass(qint64 ms) { m.now += ms; }
    qint64 now() const { return m.now; }
    qint64 rev() const { return m.rev; }

    void backUp() { m_backup = m; }
    bool hasBackup() const { return m_backup.now > 0; }
    // As a physical restore (another epoch) or a logical one, which nothing gives away. Time goes on.
    enum class Restore { WithNewEpoch = 1, InSilence };
    void restore(Restore how);

    const QHash<QUuid, SyncRow> &rows() const { return m.rows; }
    // What the server knows to be forgotten.
    QSet<QUuid> forgotten() const;
    QUuid user() const { return m_user; }

private:
    struct Device
    {
        QString name {};
        std::optional<qint64> seen {};
        qint64 seenAt = 0;
        QUuid baton {};
    };
    struct State
    {
        qint64 now = 0;
        qint64 rev = 0;
        qint64 gcRev = 0;
        int epoch = 1;
        QHash<QUuid, SyncRow> rows {};
        std::map<qint64, QUuid> byRev {};
        QSet<QUuid> graves {};
        QMap<QUuid, Device> devices {};
    };

    void collectGarbage();
    Hello hello(const std::optional<qint64> &known) const;
    SyncRow store(SyncRow row);

    QUuid m_user {QStringLiteral("0192f000-0000-7000-8000-0000000000aa")};
    State m {.now = 1'800'000'000'000};
    State m_backup {};
    int m_epochs = 1;
};

} // namespace ferry::testing
