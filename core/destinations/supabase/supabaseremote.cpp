#include "destinations/supabase/supabaseremote.h"

#include "destinations/common/authorities.h"
#include "destinations/supabase/supabaseupload.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// What the dashboard puts into a folder that is to stay although it is empty.
constexpr auto folderSign = ".emptyFolderPlaceholder"_L1;

} // namespace

Task<Result<void>> SupabaseRemote::prepare(UploadContext &context)
{
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    if (!trusted)
        co_return trusted;
    const Result<void> signedIn = co_await m_api.prepare();
    if (!signedIn || m_isPublic)
        co_return signedIn;
    // Most projects hide their buckets: then there are no links, and all else works.
    const Result<std::optional<StorageApi::Bucket>> bucket = co_await m_api.bucket(context);
    if (bucket)
        m_isPublic = *bucket && (*bucket)->isPublic;
    co_return Result<void>();
}

// With a slash at its end, so that "raw" is not "raw-old" as well. Empty: the whole bucket.
QString SupabaseRemote::prefix(const QString &folder) const
{
    const QString whole
        = folder.isEmpty() ? m_settings.folder : remotename::joined(m_settings.folder, folder);
    if (whole.isEmpty())
        return {};
    const Result<QString> key = remotename::toObjectKey(whole);
    return key ? QString(*key % u'/') : QString(whole % u'/');
}

// A key that would be another place in a URL names nothing here.
Result<void> SupabaseRemote::checkKey(const QString &key) const
{
    const bool isBelow = key.startsWith(prefix({}));
    if (isBelow && remotename::toUrlPath(key))
        return {};
    return failed({.kind = FailureKind::NameRefused,
        .advice = Advice::GiveUp,
        .code = isBelow ? u"unsafe-name"_s : u"outside-folder"_s,
        .subject = tameText(key.left(200))});
}

RemoteFile SupabaseRemote::described(const StoredObject &object) const
{
    RemoteFile file {.id = object.key,
        .name = remotename::fromObjectKey(object.key.mid(prefix({}).size())),
        .bytes = object.size,
        .changedAt = qMax<qint64>(0, object.modified),
        .version = object.etag,
        .sha256 = object.sha256.size() == 32 ? object.sha256 : QByteArray(),
        .remote = m_api.bucketName() % u'/' % object.key};
    if (m_isPublic.value_or(false) && remotename::toUrlPath(object.key))
        file.link = m_api.publicUrl(object.key);
    return file;
}

Task<Result<RemotePage>> SupabaseRemote::list(RemoteQuery query, UploadContext &context)
{
    Task<Result<void>> preparing = prepare(context);
    const Result<void> prepared = co_await preparing;
    if (!prepared)
        co_return failed(prepared.error());
    Task<Result<StorageApi::Page>> listing
        = m_api.list(prefix(query.folder), query.cursor, context);
    const Result<StorageApi::Page> answer = co_await listing;
    if (!answer)
        co_return failed(answer.error());
    RemotePage page;
    page.next = answer->next;
    if (answer->serverTime.isValid())
        page.serverNow = answer->serverTime.toMSecsSinceEpoch();
    for (const StoredObject &object : answer->objects) {
        if (!object.key.endsWith(folderSign))
            page.files.append(described(object));
    }
    co_return page;
}

Task<Result<QList<RemoteFile>>> SupabaseRemote::look(
    QList<RemoteFile> files, UploadContext &context)
{
    Task<Result<void>> preparing = prepare(context);
    const Result<void> prepared = co_await preparing;
    if (!prepared)
        co_return failed(prepared.error());
    QList<RemoteFile> there;
    for (const RemoteFile &file : std::as_const(files)) {
        if (const Result<void> sound = checkKey(file.id); !sound)
            co_return failed(sound.error());
        Task<Result<std::optional<StoredObject>>> asking = m_api.object(file.id, context);
        const Result<std::optional<StoredObject>> object = co_await asking;
        if (!object)
            co_return failed(object.error());
        if (*object)
            there.append(described(**object));
    }
    co_return there;
}

Task<Result<void>> SupabaseRemote::remove(RemoteFile file, UploadContext &context)
{
    if (const Result<void> sound = checkKey(file.id); !sound)
        co_return failed(sound.error());
    Task<Result<bool>> removing = m_api.remove(file.id, context);
    const Result<bool> removed = co_await removing;
    if (!removed)
        co_return failed(removed.error());
    if (!*removed) {
        co_return failed({.kind = FailureKind::PermissionDenied,
            .advice = Advice::FixSettings,
            .code = u"not-deleted"_s,
            .subject = m_api.bucketName()});
    }
    co_return Result<void>();
}

// Storage knows no limit; who wants a link for good makes the bucket public.
std::chrono::seconds SupabaseRemote::longestLink() const
{
    return std::chrono::years(1);
}

Task<Result<QUrl>> SupabaseRemote::link(
    RemoteFile file, std::chrono::seconds life, UploadContext &context)
{
    if (const Result<void> sound = checkKey(file.id); !sound)
        co_return failed(sound.error());
    Task<Result<void>> preparing = prepare(context);
    const Result<void> prepared = co_await preparing;
    if (!prepared)
        co_return failed(prepared.error());
    Task<Result<QUrl>> signing = m_api.sign(file.id, life, context);
    Result<QUrl> link = co_await signing;
    co_return link;
}

Task<Result<void>> SupabaseRemote::download(
    RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context)
{
    if (const Result<void> sound = checkKey(file.id); !sound)
        co_return failed(sound.error());
    Task<Result<void>> fetching = m_api.content(file.id, file.bytes, std::move(into), context);
    Result<void> fetched = co_await fetching;
    co_return fetched;
}

} // namespace ferry
