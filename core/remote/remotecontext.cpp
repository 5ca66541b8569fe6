#include "remote/remotecontext.h"

#include "base/awaitables.h"
#include "net/throttle.h"

namespace ferry {

using namespace std::chrono_literals;

RemoteContext::RemoteContext(
    QThreadPool &pool, std::function<HttpClient &()> http, std::function<void(qint64)> progressed)
    : m_pool(pool)
    , m_http(std::move(http))
    , m_progressed(std::move(progressed))
    , m_rate(std::make_shared<SharedRate>())
{ }

Task<void> RemoteContext::pause(std::chrono::milliseconds duration)
{
    Sleep sleep(duration);
    co_await sleep;
}

void RemoteContext::setSent(qint64 bytes)
{
    constexpr auto often = 100ms;
    const std::chrono::milliseconds now = m_clock.monotonic();
    if (now - m_toldAt < often)
        return;
    m_toldAt = now;
    m_progressed(bytes);
}

Task<Result<void>> RemoteContext::keepToken(QByteArray)
{
    co_return Result<void>();
}

} // namespace ferry
