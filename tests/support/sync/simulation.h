#pragma once

#include "support/sync/simdevice.h"

#include <QHash>
#include <QStringList>

#include <set>

namespace ferry::testing {

// One run: 2 to 20 devices that upload, retry, forget, undo, sync, die and sleep for months, with a line
// that loses things and a server that is set back; then quiet, and every device syncs three times.
class Simulation final
{
public:
    explicit Simulation(quint64 seed);

    // What is wrong at the end; empty: nothing.
    QStringList run();
    quint64 traceHash() const { return m_world.traceHash(); }

    struct Tally
    {
        int devices = 0;
        int rows = 0;
        int forgotten = 0;
        int kills = 0;
        int restores = 0;
        int unforgotten = 0; // with no computer left that knows better, may come back
        int cameBack = 0; // of those
        int sessions = 0;
    };
    const Tally &tally() const { return m_tally; }

private:
    // What has to become of an upload, as its user sees it.
    struct Upload
    {
        QUuid id {};
        int device = 0;
        int rank = 0;
        int attempts = 0;
        std::set<int> forgottenOn {};
        bool isOpen = false; // forgotten and then ended once more: either may win
        bool isUnforgotten = false; // a backup from before it was forgotten is all that is known
    };

    void step();
    void act(int device);
    void upload(int device);
    void retry(int device);
    void forget(int device);
    void undo(int device);
    void sleep();
    void switchPaths(int device);
    void restoreServer();
    void goQuiet();
    void syncNow(int device);
    void check(QStringList &wrong);
    void checkUploads(const QMap<QUuid, QByteArray> &onServer, QStringList &wrong);

    HistoryEntry entryOf(const Upload &upload, HistoryOutcome outcome);
    HistoryOutcome anyOutcome();
    Upload &book(const QUuid &id, int device);

    SimWorld m_world;
    std::vector<std::unique_ptr<SimDevice>> m_devices {};
    std::vector<Upload> m_uploads {};
    QHash<QUuid, int> m_byId {};
    int m_restoresLeft = 0;
    Tally m_tally {};
    QStringList m_wrong {};
};

} // namespace ferry::testing
