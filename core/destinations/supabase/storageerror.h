#pragma once

#include "base/failure.h"
#include "net/httpmessage.h"

#include <QDateTime>

namespace ferry {

// What Supabase Storage means by an answer without success. On its object and bucket routes the
// HTTP status is 400 for nearly everything: the truth is `code` in the JSON body, then
// `statusCode`, a string or a number. On its tus routes the status is true and the body plain text,
// except for a bad token, which is the JSON again (measured against the real API).
//
// Told apart by the message, since they share a code: an expired or unacceptable token is
// SignInNeeded, a refusal by row level security is PermissionDenied.
Failure storageFailure(const HttpReply &reply, const QString &bucket, const QDateTime &now);

} // namespace ferry
