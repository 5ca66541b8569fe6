#pragma once

#include "base/failure.h"
#include "net/httpmessage.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace ferry {

// What Supabase Auth (GoTrue) means by an answer without success. All three shapes are read:
//   {"code":"invalid_credentials","message":…}                  with X-Supabase-Api-Version: 2024-01-01
//   {"code":400,"error_code":"invalid_credentials","msg":…}     without it, and from older servers
//   {"error":"invalid_request","error_description":…}           OAuth's, of some token errors
// and the header x-sb-error-code, which beats them. (Source of GoTrue, internal/api/errors.go.)
//
// What GoTrue says of a user, a code or a session is SignInNeeded, its own code in `code`. A key that
// the gateway in front refuses is SettingsInvalid, subject "key". `secrets` is what was sent and
// stands in no Failure, however the server quotes it.
Failure goTrueFailure(
    const HttpReply &reply, const QDateTime &now, const QList<QByteArray> &secrets);

// Whether this failure of a renewal ends the session. Nothing else does: not 5xx, not 429, no code
// that we do not know.
bool endsSession(const Failure &failure);

// Whether the server may have done what it was asked, and its answer got lost.
bool mayHaveHappened(const Failure &failure);

} // namespace ferry
