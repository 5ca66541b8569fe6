#include "destinations/supabase/supabaseupload.h"

#include "destinations/common/backgroundhash.h"
#include "destinations/common/conflicts.h"
#include "destinations/common/opensource.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

// Kept names of ends, for words, history and tests.
const QString lostRace = u"raced"_s;
const QString storedDiffers = u"stored-differs"_s;
constexpr int mostRacesLost = 3;

Failure lostTheRace(const QString &name)
{
    Failure failure = alreadyExists(name);
    failure.code = lostRace;
    return failure;
}

// "2026-11-23T11:30:09.225Z"
QString timeText(qint64 nanoseconds)
{
    return QDateTime::fromMSecsSinceEpoch(nanoseconds / 1'000'000, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

} // namespace

SupabaseUpload::SupabaseUpload(StorageApi &api, const SupabaseSettings &settings,
    UploadRequest request, UploadLimits limits, std::shared_ptr<const SourceFile> source,
    UploadContext &context)
    : m_api(api)
    , m_settings(settings)
    , m_request(std::move(request))
    , m_limits(std::move(limits))
    , m_source(std::move(source))
    , m_context(context)
    , m_token(TusToken::fromBytes(m_request.resumeToken))
    , m_type(settings.types.of(m_request.name.section(u'/', -1), m_source->head()))
{ }

Task<Result<UploadedFile>> SupabaseUpload::run()
{
    const Result<void> prepared = co_await prepareToSend();
    if (!prepared)
        co_return failed(prepared.error());

    NumberedNames names = namesToTry();
    for (;;) {
        const Result<void> named = useName(names.current());
        if (!named)
            co_return failed(named.error());
        const Result<Verification> stored = co_await store();
        if (stored)
            co_return fileStored(UploadedFile::Outcome::Uploaded, *stored);
        if (stored.error().kind != FailureKind::AlreadyExists)
            co_return failed(co_await explained(stored.error()));
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

// What needs no server: nothing is read or sent for a file that will be refused.
Task<Result<void>> SupabaseUpload::prepareToSend()
{
    const QString name = remotename::joined(m_settings.folder, m_request.name);
    const Result<void> named = useName(name);
    if (!named)
        co_return named;
    const Result<void> within = m_limits.check(m_api.bucketName(), name, m_source->size(), m_type);
    if (!within)
        co_return within;
    co_return co_await prepareHash();
}

Result<void> SupabaseUpload::useName(const QString &name)
{
    const Result<QString> key = remotename::toObjectKey(name);
    if (!key)
        return failed(key.error());
    m_name = name;
    m_key = *key;
    m_version.clear();
    m_isSeen = false;
    m_context.setRemote(m_api.bucketName() % u'/' % m_key);
    return {};
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

// The hash goes into the object's metadata, so it comes first.
Task<Result<void>> SupabaseUpload::prepareHash()
{
    if (!m_request.sha256.isEmpty())
        co_return Result<void>();
    m_context.setPhase(UploadPhase::Hashing);
    BackgroundHash hash(m_context, m_source);
    Later<Result<QByteArray>> &result = hash.result();
    const Result<QByteArray> sha256 = co_await result;
    if (!sha256)
        co_return failed(sha256.error());
    const Result<void> unchanged = co_await checkSource(m_source, m_context);
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
    if (!stored || !m_settings.verify || m_isSeen)
        co_return stored;
    co_return co_await verify(*stored);
}

Task<Result<Verification>> SupabaseUpload::storeAtOnce()
{
    if (m_token && m_token->stamp == m_source->stamp() && m_token->place == m_key) {
        const Result<std::optional<Verification>> answer = co_await lookForAnswer();
        if (!answer)
            co_return failed(answer.error());
        if (*answer)
            co_return **answer;
    }
    const Result<void> before = co_await checkSource(m_source, m_context);
    if (!before)
        co_return failed(before.error());

    m_context.setPhase(UploadPhase::Uploading);
    const HttpHeaders extra {{"Content-Type", m_type},
        {"cache-control", "max-age=" + m_settings.cacheSeconds},
        {"x-metadata", metadata().toBase64()}, {"x-upsert", replaces() ? "true" : "false"}};
    const Result<void> posted = co_await m_api.post(m_key, extra, m_source, m_context);

    // A body that broke off because the file did looks like a lost connection.
    const Result<void> after = co_await checkSource(m_source, m_context);
    if (!after)
        co_return failed(after.error());
    if (posted) {
        m_context.setStored(m_source->size());
        co_return Verification::NotVerified;
    }
    if (!leavesUnknown(posted.error()))
        co_return failed(posted.error());
    const Result<void> kept = co_await keepUnsure();
    if (!kept)
        co_return failed(kept.error());
    const Result<std::optional<Verification>> answer = co_await lookForAnswer();
    if (answer && *answer)
        co_return **answer;
    if (!answer) {
        const bool isTaken = answer.error().kind == FailureKind::AlreadyExists;
        co_return failed(isTaken ? answer.error() : posted.error());
    }
    UploadProbe probe = asProbe();
    probe.replaces = replaces();
    co_return failed(co_await probe.reasonBehind(posted.error(), m_api, m_context));
}

// The answer to a body was lost: the object itself is one. Nothing: neither ours is there nor another
// that is in the way, so that the body has to be sent, again if need be.
Task<Result<std::optional<Verification>>> SupabaseUpload::lookForAnswer()
{
    const Result<std::optional<StoredObject>> object = co_await m_api.object(m_key, m_context);
    if (!object)
        co_return failed(object.error());
    if (*object && isOurs(**object)) {
        m_context.setStored(m_source->size());
        co_return std::optional(Verification::Size);
    }
    if (*object && !replaces())
        co_return failed(alreadyExists(m_name));
    co_return std::optional<Verification>();
}

// For the next attempt: ask before anything is sent again.
Task<Result<void>> SupabaseUpload::keepUnsure()
{
    const TusToken unsure {.stamp = m_source->stamp(), .place = m_key};
    co_return co_await m_context.keepToken(unsure.toBytes());
}

// With what is known of why; see UploadProbe.
Task<Failure> SupabaseUpload::explained(Failure failure)
{
    if (failure.kind != FailureKind::PermissionDenied || !replaces())
        co_return failure;
    const UploadProbe probe = asProbe();
    co_return co_await probe.tellReplacingFromAdding(std::move(failure), m_api, m_context);
}

UploadProbe SupabaseUpload::asProbe() const
{
    return {.key = m_key, .bytes = m_source->size(), .type = m_type};
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
    const Result<Verification> stored = co_await upload.run(std::exchange(m_token, std::nullopt));
    m_version = SentObject::versionIn(upload.url(), m_api.bucketName(), m_key);
    co_return stored;
}

// Nothing: try the next name.
Task<Result<std::optional<UploadedFile>>> SupabaseUpload::settleConflict(Failure failure)
{
    using Outcome = UploadedFile::Outcome;
    if (failure.code == lostRace)
        co_return settleRace(std::move(failure));
    const Result<std::optional<StoredObject>> found = co_await m_api.object(m_key, m_context);
    if (!found)
        co_return failed(found.error());
    const StoredObject object = found->value_or(StoredObject());
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
    if (*found)
        failure.there = object.comparedWith(m_source->size(), m_request.sha256);
    co_return failed(std::move(failure));
}

// Another upload's content stands where ours was taken. Whoever loses one name after the other is
// not raced but lied to.
Result<std::optional<UploadedFile>> SupabaseUpload::settleRace(Failure failure)
{
    if (++m_racesLost == mostRacesLost) {
        return failed({.kind = FailureKind::VerifyFailed,
            .advice = Advice::GiveUp,
            .code = storedDiffers,
            .detail = u"under %1 names in a row something else is stored"_s.arg(mostRacesLost),
            .subject = failure.subject});
    }
    if (m_request.conflict == ConflictPolicy::KeepBoth)
        return std::optional<UploadedFile>();
    if (m_request.conflict == ConflictPolicy::Skip)
        return fileStored(UploadedFile::Outcome::SkippedExists, Verification::NotVerified);
    return failed(std::move(failure));
}

// The upload is over; what is really there?
Task<Result<Verification>> SupabaseUpload::verify(Verification soFar)
{
    m_context.setPhase(UploadPhase::Checking);
    const Result<std::optional<StoredObject>> found = co_await m_api.object(m_key, m_context);
    if (!found && found.error().kind == FailureKind::Refused)
        co_return soFar; // it answers no such question
    if (!found) {
        // The next attempt asks this again, and sends nothing for it.
        const Result<void> kept = isResumable() ? Result<void>() : co_await keepUnsure();
        co_return failed(kept ? found.error() : kept.error());
    }
    if (!*found)
        co_return soFar; // it said yes, and lets us look no further
    const StoredObject &object = **found;
    const SentObject::Fate fate = sent().fateIn(object);
    if (fate == SentObject::Fate::Stands)
        m_replaced = object.isOverwritten();
    if (fate == SentObject::Fate::Stands || fate == SentObject::Fate::StandsEqual)
        co_return Verification::Size;
    const Result<void> forgotten = co_await m_context.keepToken(QByteArray());
    if (!forgotten)
        co_return failed(forgotten.error());
    if (fate == SentObject::Fate::Lost)
        co_return failed(lostTheRace(m_name));
    const QString detail = object.size == m_source->size()
        ? u"the stored object's hash is another"_s
        : u"%1 bytes are stored of %2"_s.arg(object.size).arg(m_source->size());
    co_return failed({.kind = FailureKind::VerifyFailed,
        .advice = Advice::GiveUp,
        .code = storedDiffers,
        .detail = detail,
        .subject = tameText(m_name)});
}

bool SupabaseUpload::isResumable() const
{
    return m_source->size() > m_settings.resumableAbove;
}

SentObject SupabaseUpload::sent() const
{
    return {.size = m_source->size(),
        .sha256 = m_request.sha256,
        .uploadId = m_request.uploadId.toString(QUuid::WithoutBraces),
        .version = m_version,
        .replaces = replaces()};
}

// By its metadata, whole and undamaged: what counts before the server has said yes.
bool SupabaseUpload::isOurs(const StoredObject &object)
{
    const SentObject ours = sent();
    if (object.size != ours.size || object.uploadId != ours.uploadId
        || object.sha256 != ours.sha256)
        return false;
    m_isSeen = true;
    m_replaced = object.isOverwritten();
    return true;
}

bool SupabaseUpload::isSameFile(const StoredObject &object) const
{
    return object.size == m_source->size() && object.sha256 == m_request.sha256;
}

QByteArray SupabaseUpload::metadata() const
{
    const QJsonObject o {{u"sha256"_s, QString::fromLatin1(m_request.sha256.toHex())},
        {u"ferry_upload"_s, m_request.uploadId.toString(QUuid::WithoutBraces)},
        {u"ferry_name"_s, m_request.name}, {u"mtime"_s, timeText(m_source->stamp().modified)}};
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

UploadedFile SupabaseUpload::fileStored(UploadedFile::Outcome outcome, Verification verified) const
{
    const bool isPublic = m_limits.bucket && m_limits.bucket->isPublic;
    return {.outcome = outcome,
        .remote = m_api.bucketName() % u'/' % m_key,
        .link = isPublic ? m_api.publicUrl(m_key) : QUrl(),
        .bytes = m_source->size(),
        .verified = verified,
        .sha256 = m_request.sha256,
        .replaced = m_replaced && outcome == UploadedFile::Outcome::Uploaded};
}

HttpHeaders SupabaseUpload::headers() const
{
    HttpHeaders headers = m_api.headers();
    // On every request of an overwriting upload: a PATCH without it is refused with 409 (measured).
    if (replaces())
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
    const Result<std::optional<StoredObject>> object = co_await m_api.object(m_key, m_context);
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
        const Result<std::optional<StoredObject>> object = co_await m_api.object(m_key, m_context);
        if (!object)
            co_return failed(object.error());
        if (*object && isOurs(**object))
            co_return true;
        if (*object && !replaces())
            co_return failed(alreadyExists(m_name));
        if (pause > longestPause)
            co_return false;
        co_await m_context.pause(pause);
    }
}

} // namespace ferry
