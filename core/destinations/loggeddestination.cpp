#include "destinations/loggeddestination.h"

#include "base/eventlog.h"
#include "destinations/uploadcontext.h"
#include "net/httpclient.h"

#include <chrono>
#include <optional>

namespace ferry {

namespace {

// The context of one attempt, with an ear.
class LoggedContext final : public UploadContext
{
public:
    LoggedContext(UploadContext &inner, EventLog &log, const QUuid &item, qint64 bytes)
        : m_inner(inner)
        , m_log(log)
        , m_item(item)
        , m_bytes(bytes)
    { }

    HttpClient &http() override
    {
        HttpClient &client = m_inner.http();
        client.setLog(&m_log, m_item);
        return client;
    }
    QThreadPool &pool() override { return m_inner.pool(); }
    QThreadPool &readers() override { return m_inner.readers(); }
    HashBook *hashes() override { return m_inner.hashes(); }
    const Clock &clock() const override { return m_inner.clock(); }
    std::shared_ptr<SharedRate> rate() override { return m_inner.rate(); }
    Task<void> pause(std::chrono::milliseconds duration) override
    {
        return m_inner.pause(duration);
    }
    void setPhase(UploadPhase phase) override { m_inner.setPhase(phase); }
    void setSent(qint64 bytes) override { m_inner.setSent(bytes); }
    void setRemote(const QString &remote) override { m_inner.setRemote(remote); }
    void setStored(qint64 bytes) override
    {
        noteProgress(bytes);
        m_inner.setStored(bytes);
    }
    Task<Result<void>> keepToken(QByteArray token) override
    {
        return m_inner.keepToken(std::move(token));
    }
    void keepHash(const QByteArray &sha256) override { m_inner.keepHash(sha256); }
    Task<Result<QList<EarlierUpload>>> earlier(EarlierQuery query) override
    {
        return m_inner.earlier(std::move(query));
    }

private:
    // Servers confirm fifty times a second; who reads the log wants to see hours of it.
    void noteProgress(qint64 bytes)
    {
        constexpr std::chrono::seconds apart(1);
        const std::chrono::milliseconds now = m_inner.clock().monotonic();
        const bool isNews
            = bytes != m_noted && (!m_notedAt || now - *m_notedAt >= apart || bytes == m_bytes);
        if (!isNews)
            return;
        m_noted = bytes;
        m_notedAt = now;
        m_log.note(Event::progress(m_item, bytes, m_bytes));
    }

    UploadContext &m_inner;
    EventLog &m_log;
    QUuid m_item;
    qint64 m_bytes;
    qint64 m_noted = -1;
    std::optional<std::chrono::milliseconds> m_notedAt {};
};

class LoggedDestination final : public Destination, public Checkable, public Resumable
{
public:
    LoggedDestination(std::unique_ptr<Destination> inner, EventLog &log)
        : m_inner(std::move(inner))
        , m_log(log)
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override
    {
        const QUuid item = request.uploadId;
        LoggedContext logged(context, m_log, item, request.stamp.size);
        const std::chrono::milliseconds began = context.clock().monotonic();
        m_log.note(Event::started(item));
        Result<UploadedFile> result = co_await m_inner->upload(std::move(request), logged);
        const std::chrono::milliseconds took = context.clock().monotonic() - began;
        if (!result)
            m_log.note(Event::broke(item, result.error(), took));
        else if (result->outcome == UploadedFile::Outcome::Uploaded)
            m_log.note(Event::done(item, result->bytes, took));
        else
            m_log.note(Event::skipped(item));
        co_return result;
    }

    Checkable *checkable() override { return m_inner->checkable() != nullptr ? this : nullptr; }
    Resumable *resumable() override { return m_inner->resumable() != nullptr ? this : nullptr; }
    RemoteFiles *remoteFiles() override { return m_inner->remoteFiles(); } // whose client is logged

    Task<Result<CheckFinding>> check(UploadContext &context) override
    {
        LoggedContext logged(context, m_log, {}, -1);
        co_return co_await m_inner->checkable()->check(logged);
    }

    Task<Result<void>> discard(QByteArray token, UploadContext &context) override
    {
        LoggedContext logged(context, m_log, {}, -1);
        co_return co_await m_inner->resumable()->discard(std::move(token), logged);
    }

private:
    std::unique_ptr<Destination> m_inner;
    EventLog &m_log;
};

} // namespace

std::unique_ptr<Destination> withLog(std::unique_ptr<Destination> destination, EventLog *log)
{
    if (!destination || log == nullptr)
        return destination;
    return std::make_unique<LoggedDestination>(std::move(destination), *log);
}

} // namespace ferry
