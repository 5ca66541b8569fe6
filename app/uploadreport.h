#pragma once

#include "base/clock.h"
#include "destinations/destinationconfig.h"
#include "queue/addrequest.h"
#include "queue/queueprogress.h"
#include "queue/transferitem.h"

#include <QHash>
#include <QSet>

#include <chrono>

class QJsonObject;

namespace ferry {

// What the command line says while it uploads: one line that is redrawn, or JSON, one object a line.
// Of each file that is under way it remembers what it said last, of one that has ended well nothing.
class UploadReport final
{
public:
    // `clock` lives as long; null: the system's.
    UploadReport(bool json, const QList<DestinationSetup> &setups, const Clock *clock = nullptr);

    // What came of the files that were named.
    void added(const AddAnswer &answer);
    void progress(const TransferItem &item);
    void finished(const TransferItem &item);
    void progress(const QueueProgress &progress);
    // One that was uploaded is not in the queue, nor in its progress, any more.
    void left(qint64 bytes);
    void end(bool interrupted);
    // There was nothing to do, which a script has to know.
    void nothing(bool isResume);
    // Of the run, not of a file: the disk refuses, the keychain is locked.
    void trouble(const QString &sentence);
    // The history was synced afterwards, or, with a problem, some changes still wait for that.
    void synced(qint64 waiting, const QString &problem);

private:
    struct Said
    {
        std::chrono::milliseconds at {}; // when its progress was told
        qint64 stored = -1;
        qint64 sent = -1;
        TransferState state = TransferState::Waiting;
        UploadPhase phase = UploadPhase::Preparing;
        qint64 waitsUntil = 0; // the wait that was told
    };

    void sayChoice(const TransferItem &item);
    void waiting(const TransferItem &item);
    QString errorOf(const TransferItem &item) const;
    void addFailure(QJsonObject &object, const TransferItem &item) const;
    void finishedAsJson(const TransferItem &item) const;
    void finishedAsText(const TransferItem &item);

    SystemClock m_systemClock {};
    const Clock *m_clock;
    bool m_json;
    bool m_isTerminal;
    QHash<DestinationId, DestinationConfig> m_destinations {};
    QHash<TransferId, Said> m_said {};
    QHash<TransferId, Shared<QList<PassedOver>>> m_choices {}; // as they were told
    qint64 m_leftFiles = 0;
    qint64 m_leftBytes = 0;
    QSet<TransferId> m_failedOnes {}; // so that each is told and counted once
    QHash<QString, std::chrono::milliseconds> m_reasonsSaid {};
    qint64 m_done = 0;
    qint64 m_bytes = 0;
    qint64 m_failed = 0;
    bool m_hasRoutes = false;
};

} // namespace ferry
