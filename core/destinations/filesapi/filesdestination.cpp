#include "destinations/filesapi/filesdestination.h"

#include "destinations/common/serverurl.h"
#include "destinations/filesapi/filesremote.h"
#include "destinations/filesapi/filesstock.h"
#include "destinations/filesapi/filesupload.h"

#include <limits>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

class FilesDestination final : public Destination,
                               public Checkable,
                               public Resumable,
                               public Findable
{
public:
    explicit FilesDestination(FilesSettings settings)
        : m_client(std::move(settings))
        , m_stock(m_client)
        , m_remote(m_client, m_stock)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Task<Result<CheckFinding>> check(UploadContext &context) override;
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override;
    Task<Result<std::optional<UploadedFile>>> find(
        EarlierUpload earlier, UploadContext &context) override;
    Checkable *checkable() override { return this; }
    Findable *findable() override { return this; }
    Resumable *resumable() override { return this; }
    RemoteFiles *remoteFiles() override { return m_client.settings().lists ? &m_remote : nullptr; }

private:
    FilesClient m_client;
    FilesStock m_stock;
    FilesRemote m_remote;
};

Task<Result<UploadedFile>> FilesDestination::upload(UploadRequest request, UploadContext &context)
{
    FilesUpload attempt(m_client, m_stock, std::move(request), context);
    Result<UploadedFile> file = co_await attempt.run();
    co_return file;
}

// The key shows itself good with the list of what is there.
Task<Result<CheckFinding>> FilesDestination::check(UploadContext &context)
{
    Result<void> answered;
    if (m_stock.counts()) {
        answered = co_await m_stock.hasRoom(0, context);
    } else {
        constexpr qint64 newestPage = std::numeric_limits<qint64>::max();
        const Result<FilesClient::Listing> listing = co_await m_client.list(newestPage, context);
        if (!listing)
            answered = failed(listing.error());
    }
    CheckFinding found;
    found.kind = CheckFinding::Kind::Key;
    if (!answered) {
        const int status = answered.error().httpStatus;
        if (status != 405 && status != 501)
            co_return failed(answered.error());
        found.kind = CheckFinding::Kind::Server;
        co_return found;
    }
    found.files = m_stock.files();
    found.mostFiles = m_stock.mostFiles();
    co_return found;
}

// An upload that was given up while its text was being read is there all the same, and counts among those
// that may be kept. What an upload of the history's is, stays.
Task<Result<void>> FilesDestination::discard(QByteArray token, UploadContext &context)
{
    const std::optional<FilesToken> kept = FilesToken::fromBytes(token);
    if (!kept || kept->id.isEmpty())
        co_return Result<void>();
    EarlierQuery query;
    query.kind = m_client.settings().service->id;
    query.remoteIds = {kept->id};
    const Result<QList<EarlierUpload>> finished = co_await context.earlier(query);
    if (!finished)
        co_return failed(finished.error());
    if (!finished->isEmpty())
        co_return Result<void>();
    co_return co_await m_client.remove(kept->id, context);
}

// Its id is good in the account alone that it was uploaded to: what another account has is not found from here.
Task<Result<std::optional<UploadedFile>>> FilesDestination::find(
    EarlierUpload earlier, UploadContext &context)
{
    if (earlier.remoteId.isEmpty())
        co_return std::optional<UploadedFile>();
    const Result<std::optional<FileObject>> file = co_await m_stock.find(earlier.remoteId, context);
    if (!file)
        co_return failed(file.error());
    const QString purpose = m_client.settings().purpose.id;
    const bool isSame = *file && (*file)->bytes == earlier.bytes
        && (*file)->state != FileObject::State::Broken
        && ((*file)->purpose.isEmpty() || (*file)->purpose == purpose);
    if (!isSame)
        co_return std::optional<UploadedFile>();
    UploadedFile found;
    found.remote = earlier.remote;
    found.remoteId = earlier.remoteId;
    found.bytes = earlier.bytes;
    found.verified = Verification::Size;
    co_return std::optional<UploadedFile>(found);
}

Result<std::unique_ptr<Destination>> make(
    const FilesService &service, const DestinationSetup &setup)
{
    Result<FilesSettings> settings = FilesSettings::parse(service, setup);
    if (!settings)
        return failed(settings.error());
    return std::make_unique<FilesDestination>(std::move(*settings));
}

Result<void> takes(
    const FilesService &service, const DestinationConfig &config, const QString &name, qint64 bytes)
{
    const Result<FilesSettings> settings = FilesSettings::parse(service, {.config = config});
    if (!settings)
        return failed(settings.error());
    return settings->fits(name, bytes);
}

QString place(const FilesService &service, const DestinationConfig &config)
{
    const Result<FilesSettings> settings = FilesSettings::parse(service, {.config = config});
    if (!settings)
        return {};
    return u"%1 (%2)"_s.arg(serverName(settings->files), settings->purpose.id);
}

} // namespace

DestinationKind kimiKind()
{
    return {.id = kimiService().id,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "Kimi"),
        .summary = QT_TRANSLATE_NOOP(
            "DestinationKind", "Moonshot's files: their text is read, to ask Kimi about."),
        .options = FilesSettings::options(kimiService()),
        .make = [](const DestinationSetup &setup) { return make(kimiService(), setup); },
        .place = [](const DestinationConfig &config) { return place(kimiService(), config); },
        .defaultLimit = kimiService().concurrency,
        .triesOnEntry = true,
        .takes = [](const DestinationConfig &config, const QString &name,
                     qint64 bytes) { return takes(kimiService(), config, name, bytes); }};
}

DestinationKind glmKind()
{
    return {.id = glmService().id,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "GLM"),
        .summary
        = QT_TRANSLATE_NOOP("DestinationKind", "The files of Zhipu's BigModel or of Z.ai."),
        .options = FilesSettings::options(glmService()),
        .make = [](const DestinationSetup &setup) { return make(glmService(), setup); },
        .place = [](const DestinationConfig &config) { return place(glmService(), config); },
        .defaultLimit = glmService().concurrency,
        .triesOnEntry = true,
        .takes = [](const DestinationConfig &config, const QString &name,
                     qint64 bytes) { return takes(glmService(), config, name, bytes); }};
}

DestinationKind openAiKind()
{
    return {.id = openAiService().id,
        .label = QT_TRANSLATE_NOOP("DestinationKind", "OpenAI-compatible files"),
        .summary = QT_TRANSLATE_NOOP("DestinationKind",
            "OpenAI's files, or any server's and gateway's that speaks as it does."),
        .options = FilesSettings::options(openAiService()),
        .make = [](const DestinationSetup &setup) { return make(openAiService(), setup); },
        .place = [](const DestinationConfig &config) { return place(openAiService(), config); },
        .defaultLimit = openAiService().concurrency,
        .triesOnEntry = true,
        .takes = [](const DestinationConfig &config, const QString &name,
                     qint64 bytes) { return takes(openAiService(), config, name, bytes); }};
}

} // namespace ferry
