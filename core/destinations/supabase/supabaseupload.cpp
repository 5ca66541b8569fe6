#include "destinations/supabase/supabaseupload.h"

#include "destinations/common/backgroundhash.h"
#include "destinations/common/conflicts.h"
#include "destinations/common/filetype.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// After these the server may have the file all the same.
bool leavesUnknown(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::ConnectionLost:
    case FailureKind::SendStalled:
    case FailureKind::ReplyTimedOut:
    case FailureKind::ReplyTooLarge:
    case FailureKind::BadReply: return true;
    default: return false;
    }
}

bool allows(const QStringList &types, const QString &type)
{
    return types.isEmpty()
        || std::any_of(types.begin(), types.end(), [&type](const QString &allowed) {
               if (allowed.endsWith("/*"_L1))
                   return allowed == "*/*"_L1 || type.startsWith(allowed.chopped(1));
               return allowed.compare(type, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

SupabaseUpload::SupabaseUpload(StorageApi &api, const SupabaseSettings &settings,
    UploadRequest request, Limits limits, std::shared_ptr<const SourceFile> source,
    UploadContext &context)
    : m_api(api)
    , m_settings(settings)
    , m_request(std::move(request))
    , m_limits(std::move(limits))
    , m_source(std::move(source))
    , m_context(context)
    , m_token(TusToken::fromBytes(m_request.resumeToken))
    , m_type(fileTypeOf(m_request.name.section(u'/', -1)))
{ }

Task<Result<UploadedFile>> SupabaseUpload::run()
{
    const Result<void> within = checkLimits();
    if (!within)
        co_return failed(within.error());
    const Result<void> hashed = co_await prepareHash();
    if (!hashed)
        co_return failed(hashed.error());

    NumberedNames names = namesToTry();
    for (;;) {
        m_name = names.current();
        const Result<QString> key = remotename::toObjectKey(m_name);
        if (!key)
            co_return failed(key.error());
        m_key = *key;

        const Result<Verification> stored = co_await store();
        if (stored)
            co_return fileStored(UploadedFile::Outcome::Uploaded, *stored);
        if (stored.error().kind != FailureKind::AlreadyExists)
            co_return failed(stored.error());
        const Result<std::optional<UploadedFile>> settled = co_await settleConflict(stored.error());
        if (!settled)
            co_return failed(settled.error());
        if (*settled)
            co_return **settled;
        if (!names.next())
            co_return failed(stored.error());
        m_token.reset();
    }
}

// From the wanted name, or from the one that an earlier attempt had got to.
NumberedNames SupabaseUpload::namesToTry() const
{
    const NumberedNames wanted(remotename::joined(m_settings.folder, m_request.name));
    if (m_request.conflict != ConflictPolicy::KeepBoth || !m_token
        || m_token->stamp != m_source->stamp())
        return wanted;
    NumberedNames names = wanted;
    while (remotename::toObjectKey(names.current()).value_or(QString()) != m_token->place) {
        if (!names.next())
            return wanted;
    }
    return names;
}

Result<void> SupabaseUpload::checkLimits() const
{
    const auto key = remotename::toObjectKey(remotename::joined(m_settings.folder, m_request.name));
    if (!key)
        return failed(key.error());
    qint64 most = isResumable() ? m_limits.offer.mostBytes : -1;
    if (m_limits.bucket && m_limits.bucket->mostBytes >= 0)
        most = most < 0 ? m_limits.bucket->mostBytes : qMin(most, m_limits.bucket->mostBytes);
    if (most >= 0 && m_source->size() > most) {
        return failed({.kind = FailureKind::TooLarge,
            .advice = Advice::GiveUp,
            .subject = m_api.bucketName(),
            .limitBytes = most});
    }
    if (m_limits.bucket && !allows(m_limits.bucket->types, QString::fromLatin1(m_type))) {
        return failed({.kind = FailureKind::TypeRefused,
            .advice = Advice::GiveUp,
            .detail = u"%1; the bucket takes %2"_s.arg(
                QString::fromLatin1(m_type), tameText(m_limits.bucket->types.join(", "_L1))),
            .subject = m_api.bucketName()});
    }
    return {};
}

// The hash goes into the object's metadata, so it comes first.
Task<Result<void>> SupabaseUpload::prepareHash()
{
    if (!m_request.sha256.isEmpty())
        co_return Result<void>();
    m_context.setPhase(UploadPhase::Hashing);
    BackgroundHash hash(m_context.pool(), m_source);
    Later<Result<QByteArray>> &result = hash.result();
    const Result<QByteArray> sha256 = co_await result;
    if (!sha256)
        co_return failed(sha256.error());
    const Result<void> unchanged = m_source->checkUnchanged();
    if (!unchanged)
        co_return unchanged;
    m_request.sha256 = *sha256;
    m_context.keepHash(*sha256);
    co_return Result<void>();
}

Task<Result<Verification>> SupabaseUpload::store()
{
    Task<Result<Verification>> sending = isResumable() ? storeResumably() : storeAtOnce();
    const Result<Verification> stored = co_await sending;
    if (!stored || !m_settings.verify)
        co_return stored;
    co_return co_await verify(*stored);
}

Task<Result<Verification>> SupabaseUpload::storeAtOnce()
{
    const bool unknown = m_token && m_token->stamp == m_source->stamp() && m_token->place == m_key;
    if (unknown) {
        // The answer to an earlier attempt was lost: look before sending it all again.
        const Result<std::optional<StorageApi::Object>> object
            = co_await m_api.object(m_key, m_context);
        if (!object)
            co_return failed(object.error());
        if (*object && isOurs(**object))
            co_return Verification::Size;
    }
    const Result<void> before = m_source->checkUnchanged();
    if (!before)
        co_return failed(before.error());

    m_context.setPhase(UploadPhase::Uploading);
    const bool replace = m_request.conflict == ConflictPolicy::Replace;
    const HttpHeaders extra {{"Content-Type", m_type},
        {"cache-control", "max-age=" + m_settings.cacheSeconds},
        {"x-metadata", metadata().toBase64()}, {"x-upsert", replace ? "true" : "false"}};
    Result<void> posted = co_await m_api.post(m_key, extra, m_source, m_context);

    // A body that broke off because the file did looks like a lost connection.
    const Result<void> after = m_source->checkUnchanged();
    if (!after)
        co_return failed(after.error());
    if (posted) {
        m_context.setStored(m_source->size());
        co_return Verification::NotVerified;
    }
    if (leavesUnknown(posted.error())) {
        const TusToken unsure {.stamp = m_source->stamp(), .place = m_key};
        const Result<void> kept = co_await m_context.keepToken(unsure.toBytes());
        if (!kept)
            co_return failed(kept.error());
    }
    co_return failed(posted.error());
}

Task<Result<Verification>> SupabaseUpload::storeResumably()
{
    TusUpload::Target target {.endpoint = m_api.project().resumable,
        .origins = m_api.origins(),
        .offer = m_limits.offer,
        .metadata = tusMetadata({{"bucketName", m_api.bucketName().toUtf8()},
            {"objectName", m_key.toUtf8()}, {"contentType", m_type},
            {"cacheControl", m_settings.cacheSeconds}, {"metadata", metadata()}}),
        .place = m_key,
        .chunkBytes = chunkBytes};
    TusUpload upload(std::move(target), *this, m_source, m_context);
    co_return co_await upload.run(std::exchange(m_token, std::nullopt));
}

// Nothing: try the next name.
Task<Result<std::optional<UploadedFile>>> SupabaseUpload::settleConflict(Failure failure)
{
    using Outcome = UploadedFile::Outcome;
    const Result<std::optional<StorageApi::Object>> found = co_await m_api.object(m_key, m_context);
    if (!found)
        co_return failed(found.error());
    const StorageApi::Object object = found->value_or(StorageApi::Object());
    if (isOurs(object))
        co_return fileStored(Outcome::Uploaded, Verification::Size);
    switch (m_request.conflict) {
    case ConflictPolicy::KeepBoth: co_return std::optional<UploadedFile>();
    case ConflictPolicy::Skip:
        co_return fileStored(Outcome::SkippedExists, Verification::NotVerified);
    case ConflictPolicy::Replace:
        failure.advice = Advice::GiveUp; // it was asked to overwrite, and will not
        co_return failed(std::move(failure));
    case ConflictPolicy::Ask: break;
    }
    if (isSameFile(object))
        co_return fileStored(Outcome::SkippedSameFile, Verification::Size);
    failure.subject = tameText(m_name);
    co_return failed(std::move(failure));
}

// The upload is over; what is really there?
Task<Result<Verification>> SupabaseUpload::verify(Verification soFar)
{
    m_context.setPhase(UploadPhase::Checking);
    const Result<std::optional<StorageApi::Object>> found = co_await m_api.object(m_key, m_context);
    if (!found || !*found)
        co_return soFar; // it said yes, and lets us look no further
    const StorageApi::Object &object = **found;
    if (object.size == m_source->size()
        && (object.sha256.isEmpty() || object.sha256 == m_request.sha256))
        co_return Verification::Size;
    // Somebody else's file of that name came between the last byte and its commit.
    if (!object.uploadId.isEmpty() && !isOurs(object))
        co_return failed(alreadyExists(m_name));
    co_return failed({.kind = FailureKind::VerifyFailed,
        .advice = Advice::Retry,
        .detail = u"%1 bytes are stored of %2"_s.arg(object.size).arg(m_source->size())});
}

bool SupabaseUpload::isResumable() const
{
    return m_source->size() > m_settings.resumableAbove;
}

bool SupabaseUpload::isOurs(const StorageApi::Object &object) const
{
    return object.size == m_source->size()
        && object.uploadId == m_request.uploadId.toString(QUuid::WithoutBraces)
        && object.sha256 == m_request.sha256;
}

bool SupabaseUpload::isSameFile(const StorageApi::Object &object) const
{
    return object.size == m_source->size() && object.sha256 == m_request.sha256;
}

QByteArray SupabaseUpload::metadata() const
{
    const QJsonObject o {{u"sha256"_s, QString::fromLatin1(m_request.sha256.toHex())},
        {u"ferry_upload"_s, m_request.uploadId.toString(QUuid::WithoutBraces)},
        {u"ferry_name"_s, m_request.name}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

UploadedFile SupabaseUpload::fileStored(UploadedFile::Outcome outcome, Verification verified) const
{
    const bool isPublic = m_limits.bucket && m_limits.bucket->isPublic;
    return {.outcome = outcome,
        .remote = m_api.bucketName() % u'/' % m_name,
        .link = isPublic ? m_api.publicUrl(m_key) : QUrl(),
        .bytes = m_source->size(),
        .verified = verified,
        .sha256 = m_request.sha256};
}

HttpHeaders SupabaseUpload::headers() const
{
    HttpHeaders headers = m_api.headers();
    // On every request of an overwriting upload: a PATCH without it is refused with 409 (measured).
    if (m_request.conflict == ConflictPolicy::Replace)
        headers.emplaceBack("x-upsert", "true");
    return headers;
}

Failure SupabaseUpload::failureOf(const HttpReply &reply, const QDateTime &now) const
{
    return m_api.failureOf(reply, now);
}

Task<Result<void>> SupabaseUpload::prepare()
{
    co_return co_await m_api.prepare();
}

Task<Result<void>> SupabaseUpload::renew(HttpHeaders refused)
{
    co_return co_await m_api.renew(std::move(refused));
}

Task<Result<bool>> SupabaseUpload::wasFinished()
{
    const Result<std::optional<StorageApi::Object>> object
        = co_await m_api.object(m_key, m_context);
    if (!object)
        co_return failed(object.error());
    co_return *object &&isOurs(**object);
}

// The object is looked for over and over, for a minute in all: making it takes the server time. One
// that is not ours is what Replace finds until then; otherwise it came first.
Task<Result<bool>> SupabaseUpload::awaitFinish()
{
    constexpr std::chrono::milliseconds longestPause {std::chrono::seconds(32)};
    for (std::chrono::milliseconds pause {500};; pause *= 2) {
        const Result<std::optional<StorageApi::Object>> object
            = co_await m_api.object(m_key, m_context);
        if (!object)
            co_return failed(object.error());
        if (*object && isOurs(**object))
            co_return true;
        if (*object && m_request.conflict != ConflictPolicy::Replace)
            co_return failed(alreadyExists(m_name));
        if (pause > longestPause)
            co_return false;
        co_await m_context.pause(pause);
    }
}

} // namespace ferry
