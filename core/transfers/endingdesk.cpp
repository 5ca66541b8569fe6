#include "transfers/endingdesk.h"

#include <QTimer>

namespace ferry {

using namespace std::chrono_literals;

EndingDesk::~EndingDesk()
{
    if (!m_waiting.isEmpty())
        m_store.end(m_waiting, nullptr, {});
}

void EndingDesk::end(TransferStore::Ending ending)
{
    m_waiting.append(std::move(ending));
    if (m_commitRequested || !m_underWay.isEmpty())
        return;
    m_commitRequested = true;
    QMetaObject::invokeMethod(this, &EndingDesk::commit, Qt::QueuedConnection);
}

void EndingDesk::commit()
{
    m_commitRequested = false;
    if (!m_underWay.isEmpty() || m_waiting.isEmpty())
        return;
    m_underWay = std::exchange(m_waiting, {});
    m_store.end(m_underWay, this, [this](const Result<int> &result) {
        QList<TransferStore::Ending> endings = std::exchange(m_underWay, {});
        if (result) {
            QList<TransferItem> items;
            items.reserve(endings.size());
            for (TransferStore::Ending &ending : endings)
                items.append(std::move(ending.item));
            Q_EMIT ended(items);
            commit();
            return;
        }
        // Nothing is called done that the disk does not hold.
        m_waiting = endings + m_waiting;
        Q_EMIT refused(result.error());
        QTimer::singleShot(1s, this, &EndingDesk::commit);
    });
}

} // namespace ferry
