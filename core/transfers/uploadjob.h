#pragma once

#include "base/task.h"
#include "destinations/destination.h"
#include "destinations/uploadcontext.h"
#include "transfers/lanework.h"

#include <functional>
#include <memory>

namespace ferry {

class Lane;

// One attempt at one upload, in its lane's thread. It owns the destination's task: destroying the
// job cancels the attempt, whatever it is waiting for. It never retries; the queue decides that.
class UploadJob final : public UploadContext
{
public:
    struct Surroundings
    {
        HttpClient &http;
        QThreadPool &pool;
        QThreadPool &readers;
        const Clock &clock;
        std::shared_ptr<SharedRate> rate;
        HashBook &hashes;
        Lane &lane; // carries tokens to the disk
    };

    // `destination` is shared, so that settings may change while the attempt runs.
    UploadJob(
        const Surroundings &surroundings, LaneWork work, std::shared_ptr<Destination> destination);

    // `whenDone` is called once, from inside the task: it must not destroy the job at once.
    void start(std::function<void()> whenDone);

    bool takesSlot() const { return !m_work.beyondLimit; }
    bool hasNews() const { return m_hasNews; }
    LaneReport report(LaneReport::Kind kind); // and forgets the news

    HttpClient &http() override { return m_surroundings.http; }
    QThreadPool &pool() override { return m_surroundings.pool; }
    QThreadPool &readers() override { return m_surroundings.readers; }
    const Clock &clock() const override { return m_surroundings.clock; }
    HashBook *hashes() override { return &m_surroundings.hashes; }
    std::shared_ptr<SharedRate> rate() override { return m_surroundings.rate; }
    Task<void> pause(std::chrono::milliseconds duration) override;
    void setPhase(UploadPhase phase) override;
    void setSent(qint64 bytes) override;
    void setStored(qint64 bytes) override;
    void setRemote(const QString &remote) override;
    Task<Result<void>> keepToken(QByteArray token) override;
    void keepHash(const QByteArray &sha256) override;
    Task<Result<QList<EarlierUpload>>> earlier(EarlierQuery query) override;

private:
    Task<Result<UploadedFile>> run();
    Task<Result<void>> stampAnew();
    qint64 storedForTheBar() const;

    Surroundings m_surroundings;
    LaneWork m_work;
    std::shared_ptr<Destination> m_destination;
    UploadPhase m_phase = UploadPhase::Preparing;
    qint64 m_sent = 0;
    qint64 m_sentInAll = 0; // what was sent twice counts twice
    qint64 m_stored = 0;
    std::optional<FileStamp> m_stamp {}; // taken anew
    QString m_remote {};
    qint64 m_firstStored; // what the server had when this attempt began; -1: not asked yet
    bool m_hasNews = true;
    bool m_restarted = false;
    Task<Result<UploadedFile>> m_task {}; // last: destroyed first, it refers to all above
};

} // namespace ferry
