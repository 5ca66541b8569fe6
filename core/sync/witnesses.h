#pragma once

#include "sync/syncrow.h"

#include <QHash>
#include <QList>
#include <QUuid>

namespace ferry {

// Whether the server that took a confirmation is the one that gave the answers before it. A backup that
// was made and brought back within one session has our baton and all that we had confirmed, but not all
// that we have read and written since. The newest row of each answer tells: if it still stands, then
// nothing older was lost.
class Witnesses final
{
public:
    enum class Verdict {
        Same = 1,
        Unsure, // a witness was changed or collected meanwhile
        Restored
    };

    // The rows of one answer.
    void note(const QList<SyncRow> &rows);
    QList<QUuid> ids() const { return m_rows.keys(); }
    void clear() { m_rows.clear(); }

    // `rows`: what the server shows of ids() after it took the confirmation up to `confirmed`.
    Verdict judge(const QList<SyncRow> &rows, qint64 confirmed) const;

private:
    struct Seen
    {
        qint64 rev = 0;
        QUuid op {};
        bool isForgotten = false;
    };

    QHash<QUuid, Seen> m_rows {};
};

} // namespace ferry
