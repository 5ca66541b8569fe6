#pragma once

#include "base/result.h"
#include "base/task.h"
#include "net/httpmessage.h"

#include <QDateTime>

namespace ferry {

// What a service that speaks tus adds to the protocol. Outlives the uploads that use it.
class TusService
{
public:
    TusService() = default;
    virtual ~TusService() = default;
    TusService(const TusService &) = delete;
    TusService &operator=(const TusService &) = delete;

    // Of every request; credentials are among them. Asked anew each time.
    virtual HttpHeaders headers() const = 0;

    // The meaning of an answer without success, in the service's own terms. SignInNeeded makes the
    // upload ask renew() once and go on; AlreadyExists ends it.
    // `now` is wall time, for a Retry-After that is a date.
    virtual Failure failureOf(const HttpReply &reply, const QDateTime &now) const = 0;

    // Before each request of content: credentials that are about to expire are renewed.
    virtual Task<Result<void>> prepare() = 0;
    virtual Task<Result<void>> renew(HttpHeaders refused) = 0; // by that request's headers()

    // The upload's URL is gone. Was that because it had been finished? The protocol has no names to
    // look a finished upload up by.
    virtual Task<Result<bool>> wasFinished() { co_return false; }

    // HEAD says that every byte is there, and no answer to the bytes said so: it was lost, or its
    // reader died. Is the upload finished, or about to be? In the protocol that is the same.
    virtual Task<Result<bool>> awaitFinish() { co_return true; }
};

} // namespace ferry
