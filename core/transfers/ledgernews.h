#pragma once

#include "queue/transferitem.h"

#include <QSet>

#include <functional>

namespace ferry {

// What has become true of the queue since somebody last looked. Pure.
class LedgerNews final
{
public:
    struct News
    {
        QList<TransferGroup> groups {};
        QList<TransferItem> added {};
        QList<TransferItem> changed {};
        QList<TransferId> removed {};
        QList<TransferId> order {}; // the whole of it, after a move
        bool history = false;
        bool holds = false;
    };

    News &gathered() { return m_news; }
    void touch(TransferId id) { m_touched.insert(id); }

    bool isThere() const;
    // `find` gives those of the touched ones that may be shown.
    News take(const std::function<const TransferItem *(TransferId)> &find);

private:
    QSet<TransferId> m_touched {};
    News m_news {};
};

} // namespace ferry
