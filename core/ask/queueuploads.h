#pragma once

#include "ask/askuploads.h"
#include "base/awaitables.h"
#include "queue/addrequest.h"
#include "queue/transferitem.h"

#include <QHash>

#include <memory>

namespace ferry {

class UploadEngine;

// By the queue, as ordinary uploads: with its retries, its waits, and each content once.
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

    void take(const QList<TransferItem> &items);
    void take(Order &order, const TransferItem &item);
    void takeAnswer(const AddAnswer &answer);
    void deliverDone();

    UploadEngine &m_engine;
    QHash<AddNumber, Order> m_orders {};
};

} // namespace ferry
