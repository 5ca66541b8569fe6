#pragma once

#include "ask/askuploads.h"
#include "base/awaitables.h"
#include "queue/addrequest.h"
#include "queue/hold.h"
#include "queue/transferitem.h"

#include <QHash>

#include <memory>

namespace ferry {

class UploadEngine;

// By the queue, as ordinary uploads: with its retries, and each content once. Who asks does not wait for uploads that
// are paused or held back for somebody to act: that is a failure, "uploads-paused" or "uploads-held".
class QueueUploads final : public AskUploads
{
    Q_OBJECT

public:
    explicit QueueUploads(UploadEngine &engine); // outlives this

    Task<Brought> bring(QList<AskFile> files, DestinationId destination) override;

private:
    // One call that waits.
    struct Order
    {
        DestinationId destination = 0;
        Brought brought {};
        QHash<QByteArray, qsizetype> open {}; // paths, and which of the files they are
        std::weak_ptr<Later<Brought>::State> waiting {};
    };

    // What keeps uploads to this destination back, and does not end by itself.
    std::optional<Failure> heldBack(DestinationId destination) const;
    void takeHolds(const QList<Hold> &holds);
    void take(const QList<TransferItem> &items);
    void take(Order &order, const TransferItem &item);
    void takeAnswer(const AddAnswer &answer);
    void deliverDone();

    UploadEngine &m_engine;
    QHash<AddNumber, Order> m_orders {};
    QList<Hold> m_holds {}; // that are in force
};

} // namespace ferry
