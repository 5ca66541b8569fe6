#include "destinations/supabase/supabasedestination.h"

#include "base/awaitables.h"
#include "destinations/common/authorities.h"
#include "destinations/common/commonoptions.h"
#include "destinations/common/opensource.h"
#include "destinations/common/settingvalue.h"
#include "destinations/supabase/supabaseremote.h"
#include "destinations/supabase/supabaseupload.h"
#include "destinations/supabase/uploadprobe.h"
#include "destinations/tus/tustermination.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"
#include "net/authgate.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

class SupabaseDestination final : public Destination,
                                  public Checkable,
                                  public Resumable,
                                  public Findable
{
public:
    SupabaseDestination(std::unique_ptr<StorageApi> api, SupabaseSettings settings)
        : m_api(std::move(api))
        , m_settings(std::move(settings))
        , m_remote(*m_api, m_settings)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Task<Result<CheckFinding>> check(UploadContext &context) override;
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override;
    Checkable *checkable() override { return this; }
    Resumable *resumable() override { return this; }
    Findable *findable() override { return this; }
    RemoteFiles *remoteFiles() override { return &m_remote; }
    Task<Result<std::optional<UploadedFile>>> find(
        EarlierUpload earlier, UploadContext &context) override;

private:
    Task<Result<void>> prepare(UploadContext &context);
    Task<TusOffer> resumableOffer(UploadContext &context);
    CheckFinding finding() const;

    std::unique_ptr<StorageApi> m_api;
    SupabaseSettings m_settings;
    SupabaseRemote m_remote;
    bool m_prepared = false;
    std::optional<StorageApi::Bucket> m_bucket {};
    std::optional<TusOffer> m_offer {};
};

// Credentials each time; once, what can be read of the bucket before the first byte is sent.
Task<Result<void>> SupabaseDestination::prepare(UploadContext &context)
{
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    if (!trusted)
        co_return trusted;
    const Result<void> signedIn = co_await m_api->prepare();
    if (!signedIn || m_prepared)
        co_return signedIn;
    const Result<std::optional<StorageApi::Bucket>> bucket = co_await m_api->bucket(context);
    // Most projects hide their buckets from the public key; the upload itself will tell.
    if (bucket) {
        m_bucket = *bucket;
        m_prepared = true;
    }
    co_return Result<void>();
}

Task<TusOffer> SupabaseDestination::resumableOffer(UploadContext &context)
{
    if (m_offer)
        co_return *m_offer;
    TusOffer offer = co_await askTusOffer(m_api->project().resumable, m_api->headers(), context);
    // A gateway may answer OPTIONS for itself; Storage can do this all the same (measured).
    offer.termination = true;
    if (offer.isTus)
        m_offer = offer;
    co_return offer;
}

Task<Result<UploadedFile>> SupabaseDestination::upload(
    UploadRequest request, UploadContext &context)
{
    // The folder in front must not make a good key of a name that is none.
    const Result<QString> key = remotename::toObjectKey(request.name);
    if (!key)
        co_return failed(key.error());
    const auto opened = co_await openSource(request.path, request.stamp, context);
    if (!opened)
        co_return failed(opened.error());
    const std::shared_ptr<const SourceFile> source = *opened;
    if (source->stamp() != request.stamp)
        request.sha256.clear(); // it is that of the stamp

    const Result<void> prepared = co_await prepare(context);
    if (!prepared)
        co_return failed(prepared.error());
    UploadLimits limits {.bucket = m_bucket};
    if (source->size() > m_settings.resumableAbove) {
        const TusOffer offer = co_await resumableOffer(context);
        limits.offer = offer;
    }
    SupabaseUpload upload(
        *m_api, m_settings, std::move(request), std::move(limits), source, context);
    co_return co_await upload.run();
}

// By size and by the hash that the uploader put into the object's metadata.
Task<Result<std::optional<UploadedFile>>> SupabaseDestination::find(
    EarlierUpload earlier, UploadContext &context)
{
    const QString bucket = m_api->bucketName() + u'/';
    // The place is named by the key itself: mapping that once more would make another of "=C3=A9".
    const QString key = earlier.remote.mid(bucket.size());
    if (!earlier.remote.startsWith(bucket) || !remotename::toUrlPath(key))
        co_return std::optional<UploadedFile>();
    const Result<void> prepared = co_await prepare(context);
    if (!prepared)
        co_return failed(prepared.error());
    const Result<std::optional<StoredObject>> object = co_await m_api->object(key, context);
    if (!object)
        co_return failed(object.error());
    if (!*object || (*object)->size != earlier.bytes || (*object)->sha256 != earlier.sha256)
        co_return std::optional<UploadedFile>();
    UploadedFile found;
    found.remote = earlier.remote;
    found.bytes = earlier.bytes;
    found.verified = Verification::Size;
    if (m_bucket && m_bucket->isPublic)
        found.link = m_api->publicUrl(key);
    co_return std::optional<UploadedFile>(found);
}

CheckFinding SupabaseDestination::finding() const
{
    CheckFinding found {.kind = CheckFinding::Kind::Bucket, .place = m_api->bucketName()};
    if (!m_bucket)
        return found;
    found.mostBytes = m_bucket->mostBytes;
    for (const auto &type : m_bucket->types)
        found.details.append(tameText(type));
    return found;
}

Task<Result<CheckFinding>> SupabaseDestination::check(UploadContext &context)
{
    const Result<void> prepared = co_await prepare(context);
    if (!prepared)
        co_return failed(prepared.error());
    const QString name = remotename::joined(
        m_settings.folder, u".ferry-check-"_s % QUuid::createUuid().toString(QUuid::Id128));
    const Result<QString> key = remotename::toObjectKey(name);
    if (!key)
        co_return failed(key.error());
    const UploadProbe probe {.key = *key};
    const Result<QString> taken = co_await probe.ask(*m_api, context);
    if (!taken) {
        Failure failure = taken.error();
        if (failure.kind == FailureKind::SignInNeeded && !m_settings.hasAccount)
            failure.advice = Advice::FixSettings; // there is a key, and it was refused
        co_return failed(std::move(failure));
    }
    CheckFinding found = finding();
    found.named = *taken;
    found.entered = OriginPolicy::addressOf(m_api->project().resumable);
    co_return found;
}

Task<Result<void>> SupabaseDestination::discard(QByteArray token, UploadContext &context)
{
    const std::optional<TusToken> kept = TusToken::fromBytes(token);
    if (!kept || kept->url.isEmpty())
        co_return Result<void>();
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    if (!trusted)
        co_return trusted;
    const Result<void> signedIn = co_await m_api->prepare();
    if (!signedIn)
        co_return signedIn;
    co_return co_await terminateTusUpload(*kept, m_api->origins(), *m_api, context);
}

tl::unexpected<Failure> badSetting(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

Result<SupabaseSettings> settingsOf(const DestinationConfig &config)
{
    SupabaseSettings settings;
    settings.folder = config.setting(u"folder"_s).trimmed();
    while (settings.folder.startsWith(u'/'))
        settings.folder.remove(0, 1);
    while (settings.folder.endsWith(u'/'))
        settings.folder.chop(1);
    settings.verify = settingvalue::isYes(config.setting(u"verify"_s), true);
    const Result<ContentTypes> types = ContentTypes::parse(config.setting(u"types"_s));
    if (!types)
        return failed(types.error());
    settings.types = *types;
    settings.authorities = config.setting(u"ca"_s);
    settings.hasAccount = !config.setting(u"account"_s).isEmpty();

    bool isNumber = false;
    const int seconds = config.setting(u"cache-control"_s, u"3600"_s).toInt(&isNumber);
    if (!isNumber || seconds < 0)
        return badSetting(u"cache-control"_s, u"a number of seconds"_s);
    settings.cacheSeconds = QByteArray::number(seconds);

    const double megabytes = config.setting(u"resumable-from"_s, u"6"_s).toDouble(&isNumber);
    if (!isNumber || megabytes < 0 || megabytes > 5000)
        return badSetting(u"resumable-from"_s, u"a number of megabytes"_s);
    settings.resumableAbove = qint64(megabytes * 1'000'000);
    return settings;
}

Result<std::unique_ptr<Destination>> makeWithKey(const DestinationSetup &setup)
{
    // Who is signed in comes with makeSupabase(); here the settings are judged.
    if (!setup.config.setting(u"account"_s).isEmpty())
        return makeSupabase(setup, std::make_unique<FixedKeyAuth>(QByteArray()));
    // A public key may stand with the ordinary settings.
    QString key = setup.secret(u"key"_s).trimmed();
    if (key.isEmpty())
        key = setup.config.setting(u"key"_s).trimmed();
    switch (supabaseKeyKind(key.toUtf8())) {
    case SupabaseKey::NoKey: return badSetting(u"key"_s, u"no key"_s);
    case SupabaseKey::Secret:
        return failed({.kind = FailureKind::SecretKeyRefused,
            .advice = Advice::FixSettings,
            .subject = u"key"_s});
    case SupabaseKey::Public: break;
    }
    return makeSupabase(setup, std::make_unique<FixedKeyAuth>(key.toUtf8()));
}

QString placeOfSupabase(const DestinationConfig &config)
{
    const QString folder = config.setting(u"folder"_s);
    const QString bucket = config.setting(u"bucket"_s);
    return folder.isEmpty() ? bucket : QString(bucket % u" › "_s % folder);
}

bool resumes(const DestinationConfig &config, qint64 bytes)
{
    return double(bytes) > config.setting(u"resumable-from"_s, u"6"_s).toDouble() * 1'000'000;
}

OptionSpecs supabaseOptions()
{
    using Kind = OptionSpec::Kind;
    using Need = OptionSpec::Need;
    const OptionSpecs own {
        {.key = u"account"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Account"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "Uploads as this user, to its project."),
            .kind = Kind::Account},
        {.key = u"url"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Project URL"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "In the dashboard under Settings, Data API."),
            .kind = Kind::Url,
            .placeholder = u"https://abcdefghijklmnopqrst.supabase.co"_s},
        {.key = u"key"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Publishable or anon key"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "The public one. A secret or service_role key is refused: it opens the whole "
                "project "
                "to whoever finds it on this computer."),
            .kind = Kind::Secret,
            .secretIsPublic = true},
        {.key = u"bucket"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Bucket"),
            .need = Need::Required},
        {.key = u"folder"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Folder"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "In the bucket; it need not exist yet. “{user}” is the account's user id.")},
        {.key = u"cache-control"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Cache time (seconds)"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "How long browsers may keep a download."),
            .need = Need::Advanced,
            .defaultValue = u"3600"_s},
        {.key = u"resumable-from"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Resumable above (MB)"),
            .help = QT_TRANSLATE_NOOP(
                "OptionForm", "Smaller files go in one request, as Supabase advises up to 6 MB."),
            .need = Need::Advanced,
            .defaultValue = u"6"_s},
        {.key = u"verify"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Verify after uploading"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "One more request for each file."),
            .kind = Kind::YesNo,
            .need = Need::Advanced,
            .defaultValue = u"yes"_s},
        commonoptions::types(),
        commonoptions::sameBytes(false),
        commonoptions::keepDays(),
    };
    return own + commonoptions::line();
}

} // namespace

Result<std::unique_ptr<Destination>> makeSupabase(
    const DestinationSetup &setup, std::unique_ptr<AuthGate> auth)
{
    Result<SupabaseProject> project = SupabaseProject::fromText(setup.config.setting(u"url"_s));
    if (!project)
        return failed(project.error());
    const QString bucket = setup.config.setting(u"bucket"_s).trimmed();
    // At most 100 characters (storage.buckets); a slash would make another route of the URL.
    if (bucket.isEmpty() || bucket.size() > 100 || bucket.contains(u'/') || bucket == "."_L1
        || bucket == ".."_L1)
        return badSetting(u"bucket"_s, u"not a bucket's name"_s);
    Result<SupabaseSettings> settings = settingsOf(setup.config);
    if (!settings)
        return failed(settings.error());
    auto api = std::make_unique<StorageApi>(std::move(*project), bucket, std::move(auth));
    return std::make_unique<SupabaseDestination>(std::move(api), std::move(*settings));
}

DestinationKind supabaseKind()
{
    return {.id = u"supabase"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "Supabase Storage"),
        .summary = QT_TRANSLATE_NOOP(
            "DestinationKind", "A bucket of a Supabase project, hosted or your own."),
        .options = supabaseOptions(),
        .make = makeWithKey,
        .place = placeOfSupabase,
        .hashesFirst = true,
        .resumes = resumes};
}

} // namespace ferry
