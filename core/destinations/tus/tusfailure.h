#pragma once

#include "destinations/tus/tusprotocol.h"
#include "destinations/tus/tusservice.h"

namespace ferry {

// The meaning of an answer without success to a request that was sent with `sentWith`: the
// service's, and the protocol's where it is about an upload that exists.
Failure tusFailure(const HttpReply &reply, const TusToken &token, const HttpHeaders &sentWith,
    const TusService &service, const QDateTime &now);

namespace tusfailure {

// The server breaks the protocol; one code for each way: "location", "no-upload", "offset",
// "standstill", "went-back", "claims-more".
Failure ofProtocol(const QString &code, const QString &detail);

// An answer that is no word of the protocol's: a web page in its place, or ofProtocol().
Failure ofOther(const HttpReply &reply, const QString &code, const QString &detail);

// An upload made a moment ago is not at the URL the server gave, which calls itself `named`.
Failure nowhere(Failure failure, const QUrl &endpoint, const QString &named);

} // namespace tusfailure

} // namespace ferry
