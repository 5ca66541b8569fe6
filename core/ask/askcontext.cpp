#include "ask/askcontext.h"

#include "base/awaitables.h"
#include "destinations/common/linesettings.h"

namespace ferry {

AskContext::AskContext(QThreadPool &pool)
    : m_pool(pool)
{
    HttpClient::Limits limits = m_http.limits();
    limits.replyBytes = mostTextBytes;
    m_http.setLimits(limits);
}

Task<Result<void>> AskContext::prepare(DestinationSetup setup, EventLog *log)
{
    m_http.setLog(log, {});
    if (!linesettings::areAny(setup.config))
        co_return Result<void>();
    if (const Result<void> sound = linesettings::check(setup); !sound)
        co_return failed(sound.error());
    OnPool<Result<HttpLine>> reading(m_pool, [setup] { return linesettings::read(setup); });
    const Result<HttpLine> line = co_await reading;
    if (!line)
        co_return failed(line.error());
    m_http.setLine(*line);
    co_return Result<void>();
}

Task<void> AskContext::pause(std::chrono::milliseconds duration)
{
    Sleep sleep(duration);
    co_await sleep;
}

Task<Result<void>> AskContext::keepToken(QByteArray)
{
    co_return Result<void>();
}

} // namespace ferry
