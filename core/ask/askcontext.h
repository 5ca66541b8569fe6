#pragma once

#include "base/clock.h"
#include "destinations/destinationconfig.h"
#include "destinations/uploadcontext.h"
#include "net/httpclient.h"

#include <QThreadPool>

namespace ferry {

class EventLog;

// The world of one question: a client of its own, whose limits fit texts instead of receipts. Lives in the thread of
// its tasks, and outlives them. `pool` is nobody's to wait for: a drive may hang.
class AskContext final : public UploadContext
{
public:
    static constexpr qint64 mostTextBytes = 32 << 20; // that a file is read into

    explicit AskContext(QThreadPool &pool);

    // Before the first request: takes the way to the server that the destination names (linesettings), whose files are
    // read on the pool, and notes requests in `log` from then on, where it is not null. Failure: SettingsInvalid.
    Task<Result<void>> prepare(DestinationSetup setup, EventLog *log);

    HttpClient &http() override { return m_http; }
    QThreadPool &pool() override { return m_pool; }
    const Clock &clock() const override { return m_clock; }
    std::shared_ptr<SharedRate> rate() override { return {}; }
    Task<void> pause(std::chrono::milliseconds duration) override;
    void setPhase(UploadPhase) override { }
    void setSent(qint64) override { }
    void setStored(qint64) override { }
    Task<Result<void>> keepToken(QByteArray) override;
    void keepHash(const QByteArray &) override { }

private:
    SystemClock m_clock {};
    QThreadPool &m_pool;
    HttpClient m_http {};
};

} // namespace ferry
