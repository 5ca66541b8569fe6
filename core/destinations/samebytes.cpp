#include "destinations/samebytes.h"

#include "base/awaitables.h"
#include "destinations/common/backgroundhash.h"
#include "destinations/common/opensource.h"
#include "destinations/common/settingvalue.h"
#include "destinations/registry.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Reading a smaller file again costs less than asking for its hash.
constexpr qint64 worthAsking = 256 << 10;
// Of many uploads of the same bytes, so many are looked for.
constexpr qsizetype mostLookedFor = 5;

class SameBytesDestination final : public Destination, public Checkable, public Resumable
{
public:
    SameBytesDestination(std::unique_ptr<Destination> inner, const DestinationConfig &config)
        : m_inner(std::move(inner))
        , m_kind(config.kind)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Task<Result<CheckFinding>> check(UploadContext &context) override
    {
        return m_inner->checkable()->check(context);
    }
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override
    {
        return m_inner->resumable()->discard(std::move(token), context);
    }
    Checkable *checkable() override { return m_inner->checkable() == nullptr ? nullptr : this; }
    Resumable *resumable() override { return m_inner->resumable() == nullptr ? nullptr : this; }
    Findable *findable() override { return m_inner->findable(); }
    RemoteFiles *remoteFiles() override { return m_inner->remoteFiles(); }

private:
    struct Looked
    {
        QByteArray sha256 {}; // of the file as stamped; empty: it is another one by now
        std::optional<UploadedFile> there {};
    };

    Task<Result<Looked>> look(UploadRequest request, UploadContext &context);
    Task<Result<QByteArray>> hashOf(UploadRequest request, UploadContext &context);

    std::unique_ptr<Destination> m_inner;
    QString m_kind;
};

Task<Result<UploadedFile>> SameBytesDestination::upload(
    UploadRequest request, UploadContext &context)
{
    // What an earlier attempt has begun goes on, whatever else is there.
    const bool looks = !request.evenIfThere && request.resumeToken.isEmpty()
        && request.stamp.size > 0 && remotename::toUrlPath(request.name).has_value();
    if (looks) {
        const Result<Looked> looked = co_await look(request, context);
        if (!looked)
            co_return failed(looked.error());
        if (looked->there)
            co_return *looked->there;
        request.sha256 = looked->sha256;
    }
    Result<UploadedFile> file = co_await m_inner->upload(std::move(request), context);
    co_return file;
}

Task<Result<SameBytesDestination::Looked>> SameBytesDestination::look(
    UploadRequest request, UploadContext &context)
{
    Looked looked;
    if (request.sha256.isEmpty()) {
        // Where nothing of this size ever went, nothing is the same: the hash can be made while it is sent.
        EarlierQuery sized;
        sized.kind = m_kind;
        sized.bytes = request.stamp.size;
        const Result<QList<EarlierUpload>> any = co_await context.earlier(sized);
        if (!any)
            co_return failed(any.error());
        if (any->isEmpty())
            co_return looked;
    }
    const Result<QByteArray> sha256 = co_await hashOf(request, context);
    if (!sha256)
        co_return failed(sha256.error());
    looked.sha256 = *sha256;
    if (looked.sha256.isEmpty())
        co_return looked;
    EarlierQuery query;
    query.kind = m_kind;
    query.sha256 = looked.sha256;
    query.bytes = request.stamp.size;
    const Result<QList<EarlierUpload>> known = co_await context.earlier(query);
    if (!known)
        co_return failed(known.error());
    if (!known->isEmpty())
        context.setPhase(UploadPhase::Checking);
    const QList<EarlierUpload> some = known->first(qMin(known->size(), mostLookedFor));
    for (const EarlierUpload &upload : some) {
        Task<Result<std::optional<UploadedFile>>> finding
            = m_inner->findable()->find(upload, context);
        Result<std::optional<UploadedFile>> found = co_await finding;
        if (!found)
            co_return failed(found.error());
        if (!*found)
            continue;
        looked.there = std::move(*found);
        looked.there->outcome = UploadedFile::Outcome::SkippedSameFile;
        looked.there->sha256 = looked.sha256;
        looked.there->earlierDevice = upload.device;
        looked.there->earlierAt = upload.finishedAt;
        co_return looked;
    }
    co_return looked;
}

// Known from an earlier attempt, by the file's stamp, or read now: the upload after it need not read it for that
// once more.
Task<Result<QByteArray>> SameBytesDestination::hashOf(UploadRequest request, UploadContext &context)
{
    const auto opened = co_await openSource(request.path, request.stamp, context);
    if (!opened)
        co_return failed(opened.error());
    const std::shared_ptr<const SourceFile> source = *opened;
    if (source->stamp() != request.stamp)
        co_return QByteArray();
    if (!request.sha256.isEmpty())
        co_return request.sha256;
    if (request.stamp.size >= worthAsking) {
        EarlierQuery query;
        query.stamp = request.stamp;
        const Result<QList<EarlierUpload>> known = co_await context.earlier(query);
        if (known && !known->isEmpty())
            co_return known->first().sha256;
    }
    context.setPhase(UploadPhase::Hashing);
    BackgroundHash hash(context, source);
    Later<Result<QByteArray>> &later = hash.result();
    const Result<QByteArray> made = co_await later;
    if (!made)
        co_return failed(made.error());
    const Result<void> unchanged = co_await checkSource(source, context);
    if (!unchanged)
        co_return failed(unchanged.error());
    context.keepHash(*made);
    co_return *made;
}

} // namespace

bool looksForSameBytes(const DestinationConfig &config)
{
    const DestinationKind *kind = findDestinationKind(config.kind);
    if (kind == nullptr)
        return false;
    const auto option = std::find_if(kind->options.begin(), kind->options.end(),
        [](const OptionSpec &spec) { return spec.key == "same-bytes"_L1; });
    if (option == kind->options.end())
        return false;
    return settingvalue::isYes(
        config.setting(option->key), settingvalue::isYes(option->defaultValue, false));
}

std::unique_ptr<Destination> withSameBytes(
    std::unique_ptr<Destination> destination, const DestinationConfig &config)
{
    if (destination->findable() == nullptr || !looksForSameBytes(config))
        return destination;
    return std::make_unique<SameBytesDestination>(std::move(destination), config);
}

} // namespace ferry
