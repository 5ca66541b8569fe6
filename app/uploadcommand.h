#pragma once

#include "app/arguments.h"
#include "app/composition.h"
#include "app/uploadreport.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace ferry {

// `ferry upload` and `ferry resume`: the engine without a window. The run ends when everything that was asked
// of the engine is answered and each of its items has ended, and by nothing else. Then the history is synced,
// when an account does that, so that scripts keep it together as well.
class UploadCommand final : public QObject
{
    Q_OBJECT

public:
    UploadCommand(Composition &composition, const Arguments &arguments);

    // Starts; finished() follows, or an exit status at once for what cannot begin.
    std::optional<int> start();
    void interrupt();

Q_SIGNALS:
    void finished(int exitStatus);

private:
    void begin(const QList<DestinationSetup> &setups);
    void connectTo(UploadEngine &engine);
    void takeLoaded(int rescans);
    void takeAdded(const QList<TransferItem> &items);
    void take(const TransferItem &item);
    void forget(const TransferItem &item);
    void takeAnswer(const AddAnswer &answer);
    void takeDiskFailure(const Failure &failure, int seconds);
    void takeHolds(const QList<Hold> &holds);
    void sayRest(const Hold &hold);
    void watchKeychain();
    QString keychainTrouble() const;
    void resumeFound();
    void fail(const QString &sentence);
    void endIfDone();
    void end();
    void syncHistory();
    void endSync(const QString &problem);
    void leave();

    bool isResume() const { return m_arguments.command == Arguments::Command::Resume; }

    Composition &m_composition;
    Arguments m_arguments;
    AddRequest m_request {};
    std::unique_ptr<UploadReport> m_report;
    QHash<TransferId, DestinationId> m_open {}; // not yet reported as finished
    QList<TransferId> m_told {}; // finished and reported
    QHash<TransferId, qint64> m_leaving {}; // their bytes, until the queue has forgotten them
    QSet<DestinationId> m_lockedOut {}; // by their keychain
    QHash<DestinationId, qint64> m_saidRests {}; // until when, as it was said
    QList<TransferItem> m_found {}; // by a resume
    QTimer m_keychainTimer {}; // runs while a keychain holds something back
    QList<DestinationSetup> m_setups {};
    int m_awaited = 1; // answers: of the load or of the add, and of scans that go on
    qint64 m_items = 0; // that there was anything to do for
    bool m_isLoaded = false;
    bool m_saidLocked = false;
    bool m_anyFailed = false;
    bool m_interrupted = false;
    bool m_isOver = false;
    bool m_isSyncing = false;
};

} // namespace ferry
