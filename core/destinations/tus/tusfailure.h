#pragma once

#include "destinations/tus/tusprotocol.h"
#include "destinations/tus/tusservice.h"

namespace ferry {

// The meaning of an answer without success to a request that was sent with `sentWith`: the
// service's, and the protocol's where it is about an upload that exists.
Failure tusFailure(const HttpReply &reply, const TusToken &token, const HttpHeaders &sentWith,
    const TusService &service, const QDateTime &now);

} // namespace ferry
