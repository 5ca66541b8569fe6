#include "sync/witnesses.h"

#include <algorithm>

namespace ferry {

void Witnesses::note(const QList<SyncRow> &rows)
{
    const auto newest = std::max_element(rows.cbegin(), rows.cend(),
        [](const SyncRow &a, const SyncRow &b) { return a.rev < b.rev; });
    if (newest == rows.cend())
        return;
    m_rows.insert(newest->entry.id,
        {.rev = newest->rev, .op = newest->lastOp, .isForgotten = newest->deletedAt != 0});
}

Witnesses::Verdict Witnesses::judge(const QList<SyncRow> &rows, qint64 confirmed) const
{
    QHash<QUuid, Seen> missing = m_rows;
    bool isSure = true;
    for (const SyncRow &row : rows) {
        const Seen seen = missing.take(row.entry.id);
        if (row.rev == seen.rev && row.lastOp == seen.op)
            continue;
        if (row.rev <= confirmed)
            return Verdict::Restored;
        isSure = false;
    }
    for (const Seen &seen : std::as_const(missing)) {
        if (!seen.isForgotten)
            return Verdict::Restored;
        isSure = false;
    }
    return isSure ? Verdict::Same : Verdict::Unsure;
}

} // namespace ferry
