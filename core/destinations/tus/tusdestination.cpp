#include "destinations/tus/tusdestination.h"

#include "destinations/common/authorities.h"
#include "destinations/common/backgroundhash.h"
#include "destinations/common/commonoptions.h"
#include "destinations/common/contenttypes.h"
#include "destinations/common/httpfailure.h"
#include "destinations/common/opensource.h"
#include "destinations/common/serverurl.h"
#include "destinations/common/settingvalue.h"
#include "destinations/common/sourcetime.h"
#include "destinations/tus/tusfailure.h"
#include "destinations/tus/tustermination.h"
#include "destinations/tus/tusupload.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"
#include "net/authgate.h"
#include "net/exchange.h"
#include "net/secretheaders.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1 << 20;

struct TusSettings
{
    QUrl endpoint {};
    HttpHeaders headers {}; // the token and the user's own
    qint64 chunkBytes = 0;
    bool hash = true;
    ContentTypes types {};
    QString authorities {};
};

// A tus server without error codes of its own.
class PlainTusService final : public TusService
{
public:
    explicit PlainTusService(HttpHeaders headers)
        : m_headers(std::move(headers))
    { }

    HttpHeaders headers() const override { return m_headers; }
    Failure failureOf(const HttpReply &reply, const QDateTime &) const override
    {
        Failure failure = httpfailure::ofStatus(reply);
        if (!reply.saysYes())
            failure.detail = httpfailure::serverWords(reply, {});
        return failure;
    }

    // The user's token is all there is.
    Task<Result<void>> prepare() override { co_return Result<void>(); }
    Task<Result<void>> renew(HttpHeaders) override
    {
        co_return failed({.kind = FailureKind::SignInNeeded, .advice = Advice::FixSettings});
    }

private:
    HttpHeaders m_headers;
};

class TusDestination final : public Destination, public Checkable, public Resumable
{
public:
    explicit TusDestination(TusSettings settings)
        : m_settings(std::move(settings))
        , m_origins(m_settings.endpoint)
        , m_service(m_settings.headers)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Task<Result<CheckFinding>> check(UploadContext &context) override;
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override;
    Checkable *checkable() override { return this; }
    Resumable *resumable() override { return this; }

private:
    Task<Result<TusOffer>> meet(UploadContext &context);
    Task<Result<bool>> isWhole(QUrl url, UploadContext &context);
    TusUpload::Target target(const QString &name, const SourceFile &source) const;

    TusSettings m_settings;
    OriginPolicy m_origins;
    PlainTusService m_service;
    std::optional<TusOffer> m_offer {};
};

// What the server can do: asked once.
Task<Result<TusOffer>> TusDestination::meet(UploadContext &context)
{
    if (m_offer)
        co_return *m_offer;
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    if (!trusted)
        co_return failed(trusted.error());
    TusOffer offer = co_await askTusOffer(m_settings.endpoint, m_service.headers(), context);
    if (offer.isTus)
        m_offer = offer;
    co_return offer;
}

TusUpload::Target TusDestination::target(const QString &name, const SourceFile &source) const
{
    const QString fileName = name.section(u'/', -1);
    QList<std::pair<QByteArray, QByteArray>> metadata {{"filename", fileName.toUtf8()},
        {"filetype", m_settings.types.of(fileName, source.head())},
        {"mtime", sourceTime(source.stamp())}};
    if (name != fileName)
        metadata.emplaceBack("relativePath", name.toUtf8()); // as Uppy calls it
    return {.endpoint = m_settings.endpoint,
        .origins = m_origins,
        .offer = m_offer.value_or(TusOffer()),
        .metadata = tusMetadata(metadata),
        .chunkBytes = m_settings.chunkBytes};
}

Task<Result<UploadedFile>> TusDestination::upload(UploadRequest request, UploadContext &context)
{
    // Nothing here climbs out of a folder, but a server's hook may make a path of the name.
    const Result<QByteArray> path = remotename::toUrlPath(request.name);
    if (!path)
        co_return failed(path.error());
    const auto opened = co_await openSource(request.path, request.stamp, context);
    if (!opened)
        co_return failed(opened.error());
    const std::shared_ptr<const SourceFile> source = *opened;
    if (source->stamp() != request.stamp)
        request.sha256.clear(); // it is that of the stamp

    const Result<TusOffer> offer = co_await meet(context);
    if (!offer)
        co_return failed(offer.error());
    if (offer->mostBytes >= 0 && source->size() > offer->mostBytes) {
        co_return failed({.kind = FailureKind::TooLarge,
            .advice = Advice::GiveUp,
            .limitBytes = offer->mostBytes});
    }

    // Nothing of the upload needs the hash, so it is made while the bytes travel.
    std::optional<BackgroundHash> hash;
    if (m_settings.hash && request.sha256.isEmpty())
        hash.emplace(context, source);
    TusUpload upload(target(request.name, *source), m_service, source, context);
    const Result<Verification> verified
        = co_await upload.run(TusToken::fromBytes(request.resumeToken));
    if (!verified)
        co_return failed(verified.error());
    UploadedFile file {.remote = request.name,
        .bytes = source->size(),
        .verified = *verified,
        .sha256 = request.sha256};
    if (hash) {
        Later<Result<QByteArray>> &result = hash->result();
        const Result<QByteArray> sha256 = co_await result;
        if (!sha256)
            co_return failed(sha256.error());
        context.keepHash(*sha256);
        file.sha256 = *sha256;
    }
    co_return file;
}

// Begins an upload of one byte, which shows that the credentials are good, and takes it back.
Task<Result<CheckFinding>> TusDestination::check(UploadContext &context)
{
    const Result<TusOffer> offer = co_await meet(context);
    if (!offer)
        co_return failed(offer.error());
    HttpRequest request;
    request.verb = "POST";
    request.url = m_settings.endpoint;
    request.headers = m_service.headers();
    request.headers.emplaceBack("Tus-Resumable", tusVersion);
    request.headers.emplaceBack("Upload-Length", "1");
    request.headers.emplaceBack("Upload-Metadata", tusMetadata({{"filename", "ferry-check"}}));
    Exchange exchange(context.http(), std::move(request));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    if (reply->status != 201) {
        Failure failure = m_service.failureOf(*reply, context.clock().wall());
        if (reply->isSuccess()) {
            failure = tusfailure::ofOther(*reply, u"no-upload"_s, u"no upload was created"_s);
            failure.advice = Advice::FixSettings;
        }
        hideSecrets(failure, m_service.headers());
        co_return failed(std::move(failure));
    }
    const Result<Location> located
        = m_origins.locate(m_settings.endpoint, reply->header("Location"), m_service.headers());
    if (!located)
        co_return failed(located.error());
    TusToken begun;
    begun.url = located->url;
    const Result<void> terminated
        = co_await terminateTusUpload(std::move(begun), m_origins, m_service, context);
    Q_UNUSED(terminated); // an empty upload that stays behind harms nobody
    CheckFinding found;
    found.kind = CheckFinding::Kind::Tus;
    if (!offer->extensions.isEmpty())
        found.details = {offer->extensions};
    found.named = located->named;
    found.entered = OriginPolicy::addressOf(m_settings.endpoint);
    co_return found;
}

Task<Result<void>> TusDestination::discard(QByteArray token, UploadContext &context)
{
    const std::optional<TusToken> kept = TusToken::fromBytes(token);
    if (!kept)
        co_return Result<void>();
    const Result<TusOffer> offer = co_await meet(context);
    if (!offer)
        co_return failed(offer.error());
    if (m_offer && !offer->termination)
        co_return Result<void>();
    const Result<bool> whole = co_await isWhole(kept->url, context);
    if (!whole)
        co_return failed(whole.error());
    if (*whole)
        co_return Result<void>();
    co_return co_await terminateTusUpload(*kept, m_origins, m_service, context);
}

// A finished upload is a file, which termination would delete: its last answer was lost, and nobody
// asked for that.
Task<Result<bool>> TusDestination::isWhole(QUrl url, UploadContext &context)
{
    if (!m_origins.allows(url))
        co_return false;
    HttpRequest head;
    head.verb = "HEAD";
    head.url = url;
    head.headers = m_service.headers();
    head.headers.emplaceBack("Tus-Resumable", tusVersion);
    Exchange exchange(context.http(), std::move(head));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    const std::optional<qint64> offset = tusNumber(reply->header("Upload-Offset"));
    const std::optional<qint64> length = tusNumber(reply->header("Upload-Length"));
    co_return reply->isSuccess() && length &&offset == length;
}

tl::unexpected<Failure> badSetting(const QString &key, const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = key});
}

Result<std::unique_ptr<Destination>> makeTus(const DestinationSetup &setup)
{
    TusSettings settings;
    settings.endpoint = QUrl(setup.config.setting(u"url"_s).trimmed(), QUrl::StrictMode);
    if (const std::optional<Failure> fault
        = serverUrlFault(setup.config.setting(u"url"_s), settings.endpoint, u"url"_s))
        return failed(*fault);

    bool isNumber = false;
    const int chunk = setup.config.setting(u"chunk-mib"_s, u"64"_s).toInt(&isNumber);
    if (!isNumber || chunk < 1 || chunk > 10240)
        return badSetting(u"chunk-mib"_s, u"a number from 1 to 10240"_s);
    settings.chunkBytes = chunk * mebibyte;
    settings.hash = settingvalue::isYes(setup.config.setting(u"sha256"_s), true);
    const Result<ContentTypes> types = ContentTypes::parse(setup.config.setting(u"types"_s));
    if (!types)
        return failed(types.error());
    settings.types = *types;
    settings.authorities = setup.config.setting(u"ca"_s);

    const QString token = setup.secret(u"token"_s).trimmed();
    if (!token.isEmpty())
        settings.headers.emplaceBack("Authorization", "Bearer " + token.toUtf8());
    for (auto it = setup.config.settings.begin(); it != setup.config.settings.end(); ++it) {
        if (it.key().startsWith("header."_L1))
            settings.headers.emplaceBack(it.key().mid(7).toUtf8(), it.value().toUtf8());
    }
    for (auto it = setup.secrets.begin(); it != setup.secrets.end(); ++it) {
        if (it.key().startsWith("header."_L1) && !it.value().isEmpty())
            settings.headers.emplaceBack(it.key().mid(7).toUtf8(), it.value().toUtf8());
    }
    return std::make_unique<TusDestination>(std::move(settings));
}

QString placeOfTus(const DestinationConfig &config)
{
    const QUrl url(config.setting(u"url"_s));
    return serverName(url) + url.path();
}

OptionSpecs tusOptions()
{
    using Kind = OptionSpec::Kind;
    using Need = OptionSpec::Need;
    const OptionSpecs own {
        {.key = u"url"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Upload URL"),
            .help = QT_TRANSLATE_NOOP("OptionForm", "Where the server creates uploads."),
            .kind = Kind::Url,
            .need = Need::Required,
            .placeholder = u"https://uploads.example.org/files/"_s},
        commonoptions::token(),
        commonoptions::headers(),
        {.key = u"chunk-mib"_s,
            .label = QT_TRANSLATE_NOOP("OptionForm", "Chunk size (MiB)"),
            .help = QT_TRANSLATE_NOOP("OptionForm",
                "At most this much is sent again after a break; smaller where a proxy limits "
                "bodies."),
            .need = Need::Advanced,
            .defaultValue = u"64"_s},
        commonoptions::sha256(),
        commonoptions::types(),
    };
    return own + commonoptions::line();
}

} // namespace

DestinationKind tusKind()
{
    return {.id = u"tus"_s,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "tus server"),
        .summary
        = QT_TRANSLATE_NOOP("DestinationKind", "Any server that speaks tus 1.0, such as tusd."),
        .options = tusOptions(),
        .make = makeTus,
        .place = placeOfTus,
        .resumes = [](const DestinationConfig &, qint64) { return true; }};
}

} // namespace ferry
