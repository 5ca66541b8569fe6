#include "store/earlieruploads.h"

#include "store/historyrows.h"
#include "store/sql.h"

namespace ferry::earlieruploads {

using namespace Qt::StringLiterals;

namespace {

EarlierUpload earlierOf(const HistoryEntry &entry)
{
    return {.upload = entry.id,
        .destination = entry.destination,
        .remoteName = entry.remoteName,
        .remote = entry.remote,
        .link = QUrl(entry.link),
        .remoteId = entry.remoteId,
        .sha256 = entry.sha256,
        .bytes = entry.bytes,
        .verified = entry.verified,
        .device = entry.deviceId.isNull() ? QString() : entry.device,
        .finishedAt = entry.finishedAt};
}

} // namespace

static Result<QList<EarlierUpload>> findContent(QSqlDatabase &connection, const FileStamp &stamp)
{
    const QByteArray sha256 = sql::value(
        connection, "SELECT sha256 FROM content_hashes WHERE stamp = ?", stamp.toBytes())
                                  .toByteArray();
    if (sha256.size() != 32)
        return QList<EarlierUpload>();
    return QList {EarlierUpload {.sha256 = sha256, .bytes = stamp.size}};
}

// One is enough to know that there may be the same bytes.
static Result<QList<EarlierUpload>> findSize(QSqlDatabase &connection, const EarlierQuery &query)
{
    Result<sql::Query> rows = sql::select(connection,
        historyrows::selectFrom(u"history AS h INDEXED BY history_by_size"_s)
            + u"WHERE h.bytes = ? AND h.place IN (SELECT id FROM places WHERE kind = ?)"
              u" AND h.sha256 IS NOT NULL AND h.outcome = 1 AND h.deleted_at IS NULL LIMIT 1"_s,
        {query.bytes, query.kind});
    if (!rows)
        return failed(rows.error());
    QList<EarlierUpload> found;
    while (rows->next())
        found.append(earlierOf(historyrows::read(*rows)));
    return found;
}

Result<void> remember(
    QSqlDatabase &connection, const FileStamp &stamp, const QByteArray &sha256, qint64 now)
{
    if (sha256.size() != 32 || stamp.size < worthRemembering)
        return {};
    const Result<sql::Query *> put = sql::run(connection,
        "INSERT INTO content_hashes (stamp, sha256, read_at) VALUES (?, ?, ?)"
        " ON CONFLICT (stamp) DO UPDATE SET sha256 = excluded.sha256, read_at = excluded.read_at",
        stamp.toBytes(), sha256, now);
    if (!put)
        return failed(put.error());
    return {};
}

Result<bool> forgetOldHashes(QSqlDatabase &connection, qint64 now)
{
    constexpr int atOnce = 500;
    return sql::run(connection,
        "DELETE FROM content_hashes WHERE stamp IN"
        " (SELECT stamp FROM content_hashes WHERE read_at < ? ORDER BY read_at LIMIT ?)",
        now - rememberedFor, atOnce)
        .map([](const QSqlQuery *query) { return query->numRowsAffected() == atOnce; });
}

Result<QList<EarlierUpload>> find(QSqlDatabase &connection, const EarlierQuery &query)
{
    if (query.stamp.isValid())
        return findContent(connection, query.stamp);
    const bool isByContent = query.sha256.size() == 32;
    if (!isByContent && query.remoteIds.isEmpty() && query.bytes >= 0)
        return findSize(connection, query);
    if (!isByContent && query.remoteIds.isEmpty())
        return QList<EarlierUpload>();
    QString where = u"WHERE h.deleted_at IS NULL AND p.kind = ?"_s;
    QVariantList values {query.kind};
    if (isByContent) {
        where += u" AND h.sha256 = ? AND h.outcome = 1"_s;
        values.append(query.sha256);
    } else {
        const QStringList places(query.remoteIds.size(), u"?"_s);
        where += u" AND h.outcome IN (1, 2) AND h.remote_id <> '' AND h.remote_id IN (%1)"_s.arg(
            places.join(u','));
        for (const QString &id : query.remoteIds)
            values.append(id);
    }
    if (query.bytes >= 0) {
        where += u" AND h.bytes = ?"_s;
        values.append(query.bytes);
    }
    const QString index = isByContent ? u"history_by_hash"_s : u"history_by_remote_id"_s;
    Result<sql::Query> rows = sql::select(connection,
        historyrows::selectFrom(u"history AS h INDEXED BY "_s + index) + where
            + u" ORDER BY h.finished_at DESC LIMIT "_s + QString::number(most),
        values);
    if (!rows)
        return failed(rows.error());
    QList<EarlierUpload> found;
    while (rows->next())
        found.append(earlierOf(historyrows::read(*rows)));
    return found;
}

} // namespace ferry::earlieruploads
