#pragma once

#include "store/transferstore.h"

#include <QObject>

namespace ferry {

// Ends transfers in the database, many in one transaction: while one commit is under way, the next
// endings gather. Lives in the queue's thread.
class EndingDesk final : public QObject
{
    Q_OBJECT

public:
    explicit EndingDesk(TransferStore &store)
        : m_store(store)
    { }
    ~EndingDesk() override; // what still waits is written, by the database in its own time

    void end(TransferStore::Ending ending);
    bool isIdle() const { return m_waiting.isEmpty() && m_underWay.isEmpty(); }

Q_SIGNALS:
    // On disk: history has them. In the order they ended.
    void ended(const QList<ferry::TransferItem> &items);
    // The disk refused; the endings are kept and tried again after a second.
    void refused(const ferry::Failure &failure);

private:
    void commit();

    TransferStore &m_store;
    QList<TransferStore::Ending> m_waiting {};
    QList<TransferStore::Ending> m_underWay {};
    bool m_commitRequested = false;
};

} // namespace ferry
