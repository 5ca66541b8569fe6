#pragma once

#include "destinations/destinationconfig.h"
#include "queue/queueprogress.h"
#include "queue/transferitem.h"

#include <QHash>

#include <chrono>

namespace ferry {

// What the command line says while it uploads: one line that is redrawn, or JSON, one object a line.
class UploadReport final
{
public:
    UploadReport(bool json, const QList<DestinationSetup> &setups);

    void progress(const TransferItem &item);
    void finished(const TransferItem &item);
    void progress(const QueueProgress &progress);
    void end(bool interrupted);
    // The history was synced afterwards, or, with a problem, some changes still wait for that.
    void synced(qint64 waiting, const QString &problem);

private:
    void clearLine();
    QString errorOf(const TransferItem &item) const;
    void finishedAsJson(const TransferItem &item) const;
    void finishedAsText(const TransferItem &item);

    bool m_json;
    bool m_isTerminal;
    QHash<DestinationId, DestinationConfig> m_destinations {};
    QHash<TransferId, qint64> m_saidStored {};
    qint64 m_saidAt = 0;
    qint64 m_done = 0;
    qint64 m_bytes = 0;
    qint64 m_failed = 0;
    bool m_lineDrawn = false;
};

} // namespace ferry
