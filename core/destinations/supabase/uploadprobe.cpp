#include "destinations/supabase/uploadprobe.h"

#include "destinations/supabase/storageapi.h"
#include "destinations/tus/tusprotocol.h"
#include "destinations/tus/tustermination.h"
#include "destinations/uploadcontext.h"
#include "net/exchange.h"
#include "net/originpolicy.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

HttpRequest creation(const UploadProbe &probe, const StorageApi &api)
{
    QList<std::pair<QByteArray, QByteArray>> metadata {
        {"bucketName", api.bucketName().toUtf8()}, {"objectName", probe.key.toUtf8()}};
    if (!probe.type.isEmpty())
        metadata.emplaceBack("contentType", probe.type);
    HttpRequest request;
    request.verb = "POST";
    request.url = api.project().resumable;
    request.headers = api.headers();
    request.headers.emplaceBack("Tus-Resumable", tusVersion);
    request.headers.emplaceBack("Upload-Length", QByteArray::number(probe.bytes));
    request.headers.emplaceBack("Upload-Metadata", tusMetadata(metadata));
    if (probe.replaces)
        request.headers.emplaceBack("x-upsert", "true");
    return request;
}

Task<Result<Location>> begin(const UploadProbe probe, StorageApi &api, UploadContext &context)
{
    Exchange exchange(context.http(), creation(probe, api));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    if (reply->status == 201)
        co_return api.origins().locate(
            api.project().resumable, reply->header("Location"), api.headers());
    if (!reply->isSuccess())
        co_return failed(api.failureOf(*reply, context.clock().wall()));
    co_return failed({.kind = FailureKind::BadReply,
        .advice = Advice::FixSettings,
        .httpStatus = reply->status,
        .detail = u"this does not answer like Supabase Storage"_s,
        .subject = u"url"_s});
}

// Behind a proxy that rewrites addresses the URL may lead to nobody, and every upload with it.
Task<Result<void>> look(Location at, StorageApi &api, UploadContext &context)
{
    HttpRequest request;
    request.verb = "HEAD";
    request.url = at.url;
    request.headers = api.headers();
    request.headers.emplaceBack("Tus-Resumable", tusVersion);
    Exchange exchange(context.http(), std::move(request));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    if (reply->isSuccess() && tusNumber(reply->header("Upload-Offset")) == 0)
        co_return Result<void>();
    const bool isGone = reply->isSuccess() || reply->status == 404 || reply->status == 410;
    if (!isGone)
        co_return failed(api.failureOf(*reply, context.clock().wall()));
    co_return failed({.kind = FailureKind::PlaceMissing,
        .advice = Advice::FixSettings,
        .httpStatus = reply->status,
        .code = u"upload-url"_s,
        .detail = at.named.isEmpty()
            ? u"The server made an upload and knows nothing of it at the URL it gave"_s
            : OriginPolicy::disagreement(api.project().resumable, at.named)});
}

Task<Result<QString>> beginAndTakeBack(UploadProbe probe, StorageApi &api, UploadContext &context)
{
    const Result<Location> begun = co_await begin(std::move(probe), api, context);
    if (!begun)
        co_return failed(begun.error());
    const Result<void> seen = co_await look(*begun, api, context);
    TusToken token;
    token.url = begun->url;
    const Result<void> terminated
        = co_await terminateTusUpload(std::move(token), api.origins(), api, context);
    Q_UNUSED(terminated); // it expires
    if (!seen)
        co_return failed(seen.error());
    co_return begun->named;
}

bool isReason(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::PermissionDenied:
    case FailureKind::TooLarge:
    case FailureKind::TypeRefused:
    case FailureKind::NameRefused:
    case FailureKind::AlreadyExists: // and we may not see it
    case FailureKind::SignInNeeded: return true;
    case FailureKind::PlaceMissing: return failure.code != "upload-url"_L1; // that is of asking
    default: return false;
    }
}

Task<Failure> findReason(
    UploadProbe probe, Failure failure, StorageApi &api, UploadContext &context)
{
    const Result<QString> asked = co_await beginAndTakeBack(std::move(probe), api, context);
    co_return !asked && isReason(asked.error()) ? asked.error() : failure;
}

Task<Failure> findWhetherAdding(
    UploadProbe probe, Failure failure, StorageApi &api, UploadContext &context)
{
    const Result<QString> asked = co_await beginAndTakeBack(std::move(probe), api, context);
    if (asked || asked.error().kind == FailureKind::AlreadyExists)
        failure.code = u"no-update-policy"_s;
    co_return failure;
}

} // namespace

Task<Result<QString>> UploadProbe::ask(StorageApi &api, UploadContext &context) const
{
    return beginAndTakeBack(*this, api, context);
}

Task<Failure> UploadProbe::reasonBehind(
    Failure failure, StorageApi &api, UploadContext &context) const
{
    return findReason(*this, std::move(failure), api, context);
}

Task<Failure> UploadProbe::tellReplacingFromAdding(
    Failure failure, StorageApi &api, UploadContext &context) const
{
    return findWhetherAdding(*this, std::move(failure), api, context);
}

} // namespace ferry
