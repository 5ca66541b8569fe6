#pragma once

#include "base/result.h"
#include "sync/syncrow.h"

#include <QJsonObject>

namespace ferry {

// Rows of public.upload_history as JSON (resources/supabase/ferry.sql), and what of a row may leave.
namespace rowcodec {

enum class Paths { Private = 1, Shared };

// What may leave this computer: the path only when the user shares it; the place in a local folder
// without the folder; links without user info, without a query (but for Supabase's public ones) and
// none to files; of a failure nothing that names a local file; texts cut to what the table takes.
HistoryEntry shared(const HistoryEntry &entry, Paths paths);

// The columns of an insert, always the same ones: PostgREST wants identical keys (PGRST102).
QJsonObject inserted(const SyncRow &row);
// The columns of a change: nothing that is a fact. The path only for a row of `device`'s own.
QJsonObject changed(const SyncRow &row, const QUuid &device);
// The columns of a tombstone. The server puts its own time in the place of `at` (ms, wall time).
QJsonObject forgotten(const QUuid &op, qint64 at);

// Reads a row with suspicion: texts are tamed, numbers brought into range, unknown words taken for the
// least. Failure BadReply: what cannot be a row of `user`'s at all: another user_id, no id, no rev.
Result<SyncRow> read(const QJsonObject &json, const QUuid &user);

} // namespace rowcodec
} // namespace ferry
