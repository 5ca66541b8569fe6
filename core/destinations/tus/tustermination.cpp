#include "destinations/tus/tustermination.h"

#include "destinations/uploadcontext.h"
#include "net/exchange.h"
#include "net/secretheaders.h"

namespace ferry {

Task<Result<void>> terminateTusUpload(
    TusToken token, OriginPolicy origins, TusService &service, UploadContext &context)
{
    if (token.url.isEmpty() || !origins.allows(token.url))
        co_return Result<void>();
    const Result<void> prepared = co_await service.prepare();
    if (!prepared)
        co_return prepared;
    HttpRequest request;
    request.verb = "DELETE";
    request.url = token.url;
    request.headers = service.headers();
    request.headers.emplaceBack("Tus-Resumable", tusVersion);
    Exchange exchange(context.http(), std::move(request));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    // 409: Supabase's answer when the upload is finished.
    const bool gone = reply->status == 404 || reply->status == 410 || reply->status == 409;
    if (reply->isSuccess() || gone)
        co_return Result<void>();
    Failure failure = service.failureOf(*reply, context.clock().wall());
    hideSecrets(failure, service.headers(), token.url);
    co_return failed(std::move(failure));
}

} // namespace ferry
