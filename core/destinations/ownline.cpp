#include "destinations/ownline.h"

#include "destinations/common/linesettings.h"
#include "destinations/remotefiles.h"
#include "destinations/uploadcontext.h"
#include "net/httpclient.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// The world of an upload, with another HttpClient in it.
class OwnContext final : public UploadContext
{
public:
    OwnContext(UploadContext &world, HttpClient &http)
        : m_world(world)
        , m_http(http)
    { }

    HttpClient &http() override
    {
        m_http.takeLogOf(m_world.http());
        return m_http;
    }
    QThreadPool &pool() override { return m_world.pool(); }
    QThreadPool &readers() override { return m_world.readers(); }
    HashBook *hashes() override { return m_world.hashes(); }
    const Clock &clock() const override { return m_world.clock(); }
    std::shared_ptr<SharedRate> rate() override { return m_world.rate(); }
    Task<void> pause(std::chrono::milliseconds duration) override
    {
        return m_world.pause(duration);
    }
    void setPhase(UploadPhase phase) override { m_world.setPhase(phase); }
    void setSent(qint64 bytes) override { m_world.setSent(bytes); }
    void setStored(qint64 bytes) override { m_world.setStored(bytes); }
    void setRemote(const QString &remote) override { m_world.setRemote(remote); }
    Task<Result<void>> keepToken(QByteArray token) override { return m_world.keepToken(token); }
    void keepHash(const QByteArray &sha256) override { m_world.keepHash(sha256); }
    Task<Result<QList<EarlierUpload>>> earlier(EarlierQuery query) override
    {
        return m_world.earlier(std::move(query));
    }

private:
    UploadContext &m_world;
    HttpClient &m_http;
};

class OwnLineDestination final : public Destination,
                                 public Checkable,
                                 public Resumable,
                                 public RemoteFiles
{
public:
    OwnLineDestination(std::unique_ptr<Destination> inner, const DestinationSetup &setup)
        : m_setup(setup)
        , m_inner(std::move(inner))
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<UploadedFile> file = co_await m_inner->upload(std::move(request), own);
        co_return file;
    }

    Task<Result<CheckFinding>> check(UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<CheckFinding> found = co_await m_inner->checkable()->check(own);
        co_return found;
    }

    Task<Result<void>> discard(QByteArray token, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<void> done = co_await m_inner->resumable()->discard(std::move(token), own);
        co_return done;
    }

    Checkable *checkable() override { return m_inner->checkable() == nullptr ? nullptr : this; }
    Resumable *resumable() override { return m_inner->resumable() == nullptr ? nullptr : this; }
    RemoteFiles *remoteFiles() override
    {
        return m_inner->remoteFiles() == nullptr ? nullptr : this;
    }

    bool hasFolders() const override { return m_inner->remoteFiles()->hasFolders(); }
    RemoteRoom room() const override { return m_inner->remoteFiles()->room(); }
    Result<void> givesBack() const override { return m_inner->remoteFiles()->givesBack(); }
    int lookedAtOnce() const override { return m_inner->remoteFiles()->lookedAtOnce(); }

    Task<Result<RemotePage>> list(RemoteQuery query, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<RemotePage> page = co_await m_inner->remoteFiles()->list(std::move(query), own);
        co_return page;
    }

    Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<QList<RemoteFile>> there
            = co_await m_inner->remoteFiles()->look(std::move(files), own);
        co_return there;
    }

    Task<Result<void>> remove(RemoteFile file, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<void> removed = co_await m_inner->remoteFiles()->remove(std::move(file), own);
        co_return removed;
    }

    Task<Result<QUrl>> link(
        RemoteFile file, std::chrono::seconds life, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<QUrl> link = co_await m_inner->remoteFiles()->link(std::move(file), life, own);
        co_return link;
    }

    Task<Result<void>> download(
        RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context) override
    {
        const Result<void> ready = setUp(context.http());
        if (!ready)
            co_return failed(ready.error());
        OwnContext own(context, *m_http);
        Result<void> fetched
            = co_await m_inner->remoteFiles()->download(std::move(file), std::move(into), own);
        co_return fetched;
    }

private:
    // In the thread that uploads, when the first request comes.
    Result<void> setUp(const HttpClient &lanes)
    {
        if (m_http)
            return {};
        auto http = std::make_unique<HttpClient>();
        http->setLimits(lanes.limits());
        http->setThrottle(lanes.throttle());
        const Result<void> ready = linesettings::apply(m_setup, *http);
        if (ready)
            m_http = std::move(http);
        return ready;
    }

    DestinationSetup m_setup;
    std::unique_ptr<HttpClient> m_http {}; // outlives whoever sends through it
    std::unique_ptr<Destination> m_inner;
};

} // namespace

Result<std::unique_ptr<Destination>> withOwnLine(
    std::unique_ptr<Destination> destination, const DestinationSetup &setup)
{
    if (!linesettings::areAny(setup.config))
        return destination;
    if (const Result<void> sound = linesettings::check(setup); !sound)
        return failed(sound.error());
    return std::make_unique<OwnLineDestination>(std::move(destination), setup);
}

} // namespace ferry
