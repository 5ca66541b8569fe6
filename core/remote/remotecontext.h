#pragma once

#include "base/clock.h"
#include "destinations/uploadcontext.h"

#include <QThreadPool>

#include <functional>

namespace ferry {

// The world of an errand at a destination: no queue, no token, no bar but that of a download. In the thread of the
// errand, which it outlives.
class RemoteContext final : public UploadContext
{
public:
    // `http` gives the client for the next request; `progressed` hears of a download's bytes, ten times a second at
    // most. `pool` outlives it.
    RemoteContext(QThreadPool &pool, std::function<HttpClient &()> http,
        std::function<void(qint64)> progressed);

    HttpClient &http() override { return m_http(); }
    QThreadPool &pool() override { return m_pool; }
    const Clock &clock() const override { return m_clock; }
    std::shared_ptr<SharedRate> rate() override { return m_rate; }
    Task<void> pause(std::chrono::milliseconds duration) override;
    void setPhase(UploadPhase) override { }
    void setSent(qint64 bytes) override;
    void setStored(qint64) override { }
    Task<Result<void>> keepToken(QByteArray token) override;
    void keepHash(const QByteArray &) override { }

private:
    QThreadPool &m_pool;
    std::function<HttpClient &()> m_http;
    std::function<void(qint64)> m_progressed;
    SystemClock m_clock {};
    std::shared_ptr<SharedRate> m_rate;
    std::chrono::milliseconds m_toldAt {0};
};

} // namespace ferry
