#include "destinations/tus/tusfailure.h"

#include "destinations/common/httpfailure.h"
#include "net/originpolicy.h"
#include "net/secretheaders.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// By the server's clock against what the same server said: this computer's may be wrong.
bool looksExpired(const HttpReply &reply, const TusToken &token)
{
    if (reply.status == 404 || reply.status == 410)
        return true;
    const bool finalWord = reply.status >= 400 && reply.status < 500 && reply.status != 423
        && reply.status != 429 && reply.status != 409;
    const QDateTime now = httpfailure::dateOf(reply.header("Date"));
    return finalWord && token.expires >= 0 && now.isValid()
        && token.expires < now.toMSecsSinceEpoch();
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
        if (looksExpired(reply, token))
            becomes(FailureKind::UploadExpired, Advice::Retry);
        else if (reply.status == 409)
            becomes(FailureKind::OffsetConflict, Advice::Retry);
        else if (reply.status == 460) // tus checksum extension
            becomes(FailureKind::ChecksumMismatch, Advice::Retry);
    }
    hideSecrets(failure, sentWith, token.url);
    return failure;
}

namespace tusfailure {

Failure ofProtocol(const QString &code, const QString &detail)
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::GiveUp,
        .code = code,
        .detail = tameText(detail)};
}

Failure ofOther(const HttpReply &reply, const QString &code, const QString &detail)
{
    if (!httpfailure::isWebPage(reply))
        return ofProtocol(code, detail);
    return {.kind = FailureKind::BadReply,
        .advice = Advice::Retry,
        .httpStatus = reply.status,
        .code = u"web-page"_s,
        .detail = u"A web page answered in the server's place"_s};
}

Failure nowhere(Failure failure, const QUrl &endpoint, const QString &named)
{
    failure.kind = FailureKind::PlaceMissing;
    failure.advice = Advice::FixSettings;
    failure.code = u"upload-url"_s;
    failure.subject.clear();
    failure.detail = named.isEmpty()
        ? u"The server made an upload and knows nothing of it at the URL it gave"_s
        : OriginPolicy::disagreement(endpoint, named);
    return failure;
}

} // namespace tusfailure
} // namespace ferry
