#include "destinations/tus/tusfailure.h"

#include "destinations/common/hidesecrets.h"

namespace ferry {

namespace {

bool looksExpired(const HttpReply &reply, const TusToken &token, const QDateTime &now)
{
    if (reply.status == 404 || reply.status == 410)
        return true;
    const bool finalWord = reply.status >= 400 && reply.status < 500 && reply.status != 423
        && reply.status != 429 && reply.status != 409;
    return finalWord && token.expires >= 0 && token.expires < now.toMSecsSinceEpoch();
}

} // namespace

Failure tusFailure(const HttpReply &reply, const TusToken &token, const HttpHeaders &sentWith,
    const TusService &service, const QDateTime &now)
{
    Failure failure = service.failureOf(reply, now);
    const bool ofUpload = !token.url.isEmpty();
    const bool settled
        = failure.kind == FailureKind::AlreadyExists || failure.kind == FailureKind::SignInNeeded;
    const auto becomes = [&failure](FailureKind kind, Advice advice) {
        failure.kind = kind;
        failure.advice = advice;
    };
    if (ofUpload && !settled) {
        if (looksExpired(reply, token, now))
            becomes(FailureKind::UploadExpired, Advice::Retry);
        else if (reply.status == 409)
            becomes(FailureKind::OffsetConflict, Advice::Retry);
        else if (reply.status == 460) // tus checksum extension
            becomes(FailureKind::ChecksumMismatch, Advice::Retry);
    }
    hideSecrets(failure, sentWith, token.url);
    return failure;
}

} // namespace ferry
