#include "store/remoteuploads.h"

#include "store/historyentry.h"
#include "store/sql.h"

namespace ferry::remoteuploads {

using namespace Qt::StringLiterals;

Result<RemoteUploads> ofKind(QSqlDatabase &connection, const QString &kind)
{
    constexpr qint64 thisComputer = 1;
    Result<sql::Query> rows = sql::select(connection,
        "SELECT coalesce(nullif(h.remote_id, ''), h.remote), h.outcome, h.finished_at, h.bytes,"
        " h.sha256, h.device, d.name FROM history AS h LEFT JOIN devices AS d ON d.id = h.device"
        " WHERE h.deleted_at IS NULL AND h.outcome IN (1, 2)"
        " AND h.place IN (SELECT id FROM places WHERE kind = ?)",
        kind);
    if (!rows)
        return failed(rows.error());
    RemoteUploads known;
    while (rows->next()) {
        const QString key = rows->value(0).toString();
        if (key.isEmpty())
            continue;
        RemoteKnowledge &knowledge = known[key];
        const qint64 at = rows->value(2).toLongLong();
        const bool isLast = at >= knowledge.lastUsed;
        const bool isUpload = HistoryOutcome(rows->value(1).toInt()) == HistoryOutcome::Done;
        knowledge.lastUsed = qMax(knowledge.lastUsed, at);
        knowledge.uploads += isUpload ? 1 : 0;
        if (!isUpload || (!isLast && knowledge.uploads > 1))
            continue;
        knowledge.bytes = rows->value(3).toLongLong();
        knowledge.sha256 = rows->value(4).toByteArray();
        knowledge.device
            = rows->value(5).toLongLong() == thisComputer ? QString() : rows->value(6).toString();
    }
    return known;
}

} // namespace ferry::remoteuploads
