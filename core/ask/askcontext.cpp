#include "ask/askcontext.h"

#include "base/awaitables.h"

namespace ferry {

AskContext::AskContext(QThreadPool &pool)
    : m_pool(pool)
{
    HttpClient::Limits limits = m_http.limits();
    limits.replyBytes = mostTextBytes;
    m_http.setLimits(limits);
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
