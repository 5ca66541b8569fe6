#pragma once

#include "base/clock.h"
#include "destinations/uploadcontext.h"
#include "net/throttle.h"

#include <QList>
#include <QThreadPool>

#include <memory>
#include <optional>

namespace ferry {

// The world of one upload, remembered: what a destination reported, and the tokens it kept.
class FakeContext final : public UploadContext
{
public:
    FakeContext(HttpClient &http, QThreadPool &pool)
        : m_http(http)
        , m_pool(pool)
    { }

    HttpClient &http() override { return m_http; }
    QThreadPool &pool() override { return m_pool; }
    const Clock &clock() const override { return m_clock; }
    std::shared_ptr<SharedRate> rate() override { return m_rate; }

    Task<void> pause(std::chrono::milliseconds duration) override;
    void setPhase(UploadPhase phase) override;
    void setRemote(const QString &place) override { remote = place; }
    void setSent(qint64 bytes) override { sent.append(bytes); }
    void setStored(qint64 bytes) override { stored.append(bytes); }
    Task<Result<void>> keepToken(QByteArray token) override;
    void keepHash(const QByteArray &sha256) override { keptHash = sha256; }

    Task<Result<QList<EarlierUpload>>> earlier(EarlierQuery query) override;

    // What the history says when it is asked.
    QList<EarlierUpload> history {};
    QByteArray stampedHash {}; // of a file that is asked for by its stamp
    int timesAsked = 0; // about content

    // What happened, in order.
    QList<UploadPhase> phases {}; // without repetitions in a row
    QList<qint64> sent {};
    QList<qint64> stored {};
    QList<QByteArray> tokens {};
    QByteArray keptHash {};
    QString remote {};
    std::chrono::milliseconds paused {0}; // in all; nobody really waits

    // The disk refuses tokens from now on.
    std::optional<Failure> tokenFailure {};

private:
    HttpClient &m_http;
    QThreadPool &m_pool;
    SystemClock m_clock {};
    std::shared_ptr<SharedRate> m_rate = std::make_shared<SharedRate>();
};

} // namespace ferry
