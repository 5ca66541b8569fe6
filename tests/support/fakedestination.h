#pragma once

#include "destinations/destination.h"
#include "destinations/uploadcontext.h"

#include <QMutex>
#include <QStringList>

#include <deque>
#include <map>
#include <memory>

namespace ferry {

// What the fake destination does, shared by all its copies in all lanes and by the test.
class FakeScript final
{
public:
    // The answers to one name's attempts, in order; afterwards everything succeeds.
    void answer(const QString &name, Result<UploadedFile> result);
    void answerAll(const Failure &failure); // every attempt, until cleared
    void clearAnswerAll();

    // While held, uploads stay in the middle of their bytes.
    void hold() { m_held = true; }
    void release() { m_held = false; }

    QStringList attempts() const; // names, in the order the attempts began
    int running() const { return m_running; }
    int mostRunning() const { return m_most; }
    QByteArray lastToken() const; // that an attempt came with
    QList<QByteArray> discarded() const; // tokens

private:
    friend class FakeDestination;

    mutable QMutex m_mutex {};
    std::map<QString, std::deque<Result<UploadedFile>>> m_answers {};
    std::optional<Failure> m_answerAll {};
    QStringList m_attempts {};
    QByteArray m_lastToken {};
    QList<QByteArray> m_discarded {};
    std::atomic<bool> m_held {false};
    std::atomic<int> m_running {0};
    std::atomic<int> m_most {0};
};

// A destination without a server: it keeps a token, "stores" half, waits while held, and answers as
// scripted.
class FakeDestination final : public Destination, public Resumable
{
public:
    explicit FakeDestination(std::shared_ptr<FakeScript> script)
        : m_script(std::move(script))
    { }

    Task<Result<UploadedFile>> upload(UploadRequest request, UploadContext &context) override;
    Resumable *resumable() override { return this; }
    Task<Result<void>> discard(QByteArray token, UploadContext &context) override;

private:
    Result<UploadedFile> nextAnswer(const UploadRequest &request);

    std::shared_ptr<FakeScript> m_script;
};

} // namespace ferry
