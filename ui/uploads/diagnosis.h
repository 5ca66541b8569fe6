#pragma once

#include "base/task.h"
#include "queue/transferitem.h"
#include "ui/uploads/destinationplace.h"

#include <QByteArrayList>

class QThreadPool;

namespace ferry {

// What a person may send to somebody who looks into why an upload failed: the item's facts, its failure
// with code and request id, its last lines in the log, and which Ferry on which system it was. Like the log
// it holds no name, no path, no token and no URL beyond its host. In English whatever the window speaks,
// as the log is.
QString diagnosisText(
    const TransferItem &item, const DestinationPlace &place, const QByteArrayList &log);

// The same with the log read on the pool.
Task<QString> makeDiagnosis(
    QThreadPool &pool, QString logFolder, TransferItem item, DestinationPlace place);

// A server's or the system's words without what must not be sent: of a URL the host is left, and what
// looks like a path, a key or a token becomes "…".
QString withoutSecrets(const QString &words);

} // namespace ferry
