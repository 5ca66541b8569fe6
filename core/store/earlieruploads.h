#pragma once

#include "base/result.h"
#include "destinations/earlierupload.h"

#include <QSqlDatabase>

namespace ferry::earlieruploads {

// From this size on a file's hash is remembered by its stamp: a smaller one is read in less time.
inline constexpr qint64 worthRemembering = 256 << 10;
inline constexpr qint64 rememberedFor = 180LL * 24 * 3'600'000; // ms since it was last read

inline constexpr int most = 50; // of one question, newest first

// Within the database's thread. By content or by ids, in an index; a query that names neither finds nothing.
Result<QList<EarlierUpload>> find(QSqlDatabase &connection, const EarlierQuery &query);

// Within a transaction: the content of a file that was read whole. What is too small is passed over.
Result<void> remember(
    QSqlDatabase &connection, const FileStamp &stamp, const QByteArray &sha256, qint64 now);

// Some of what is older than that; true: there is more. For the database's idle moments.
Result<bool> forgetOldHashes(QSqlDatabase &connection, qint64 now);

} // namespace ferry::earlieruploads
