#pragma once

#include "app/arguments.h"
#include "app/composition.h"
#include "app/uploadreport.h"

#include <QHash>
#include <QObject>

namespace ferry {

// `ferry upload` and `ferry resume`: the engine without a window, until nothing is left to do; then
// the history is synced, when an account does that, so that scripts keep it together as well.
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
    void take(const QList<TransferItem> &items);
    void takeProgress(const QueueProgress &progress);
    void end();
    void syncHistory();
    void endSync(const QString &problem);
    void leave();

    Composition &m_composition;
    Arguments m_arguments;
    AddRequest m_request {};
    std::unique_ptr<UploadReport> m_report;
    QSet<TransferId> m_open {}; // seen, not yet reported as finished
    bool m_begun = false;
    bool m_anyFailed = false;
    bool m_interrupted = false;
    bool m_isSyncing = false;
};

} // namespace ferry
