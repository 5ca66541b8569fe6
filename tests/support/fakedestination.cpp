#include "support/fakedestination.h"

#include "base/awaitables.h"

namespace ferry {

using namespace std::chrono_literals;

void FakeScript::answer(const QString &name, Result<UploadedFile> result)
{
    const QMutexLocker lock(&m_mutex);
    m_answers[name].push_back(std::move(result));
}

void FakeScript::answerAll(const Failure &failure)
{
    const QMutexLocker lock(&m_mutex);
    m_answerAll = failure;
}

void FakeScript::clearAnswerAll()
{
    const QMutexLocker lock(&m_mutex);
    m_answerAll.reset();
}

QStringList FakeScript::attempts() const
{
    const QMutexLocker lock(&m_mutex);
    return m_attempts;
}

QByteArray FakeScript::lastToken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_lastToken;
}

QList<QByteArray> FakeScript::discarded() const
{
    const QMutexLocker lock(&m_mutex);
    return m_discarded;
}

namespace {

struct Counted
{
    explicit Counted(std::atomic<int> &running, std::atomic<int> &most)
        : m_running(running)
    {
        const int now = ++m_running;
        int seen = most.load();
        while (seen < now && !most.compare_exchange_weak(seen, now)) { }
    }
    ~Counted() { --m_running; }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

    std::atomic<int> &m_running;
};

} // namespace

Task<Result<UploadedFile>> FakeDestination::upload(UploadRequest request, UploadContext &context)
{
    {
        const QMutexLocker lock(&m_script->m_mutex);
        m_script->m_attempts.append(request.name);
        m_script->m_lastToken = request.resumeToken;
    }
    const Counted counted(m_script->m_running, m_script->m_most);
    context.setPhase(UploadPhase::Uploading);
    Result<void> kept = co_await context.keepToken("token of " + request.name.toUtf8());
    if (!kept)
        co_return failed(kept.error());
    context.setStored(request.stamp.size / 2);
    while (m_script->m_held)
        co_await Sleep(2ms);
    co_return nextAnswer(request);
}

Task<Result<void>> FakeDestination::discard(QByteArray token, UploadContext &context)
{
    Q_UNUSED(context)
    const QMutexLocker lock(&m_script->m_mutex);
    m_script->m_discarded.append(token);
    co_return Result<void>();
}

Result<UploadedFile> FakeDestination::nextAnswer(const UploadRequest &request)
{
    const QMutexLocker lock(&m_script->m_mutex);
    if (m_script->m_answerAll)
        return failed(*m_script->m_answerAll);
    const auto answers = m_script->m_answers.find(request.name);
    if (answers != m_script->m_answers.end() && !answers->second.empty()) {
        Result<UploadedFile> answer = std::move(answers->second.front());
        answers->second.pop_front();
        return answer;
    }
    UploadedFile file;
    file.remote = QStringLiteral("fake/") + request.name;
    file.bytes = request.stamp.size;
    file.verified = Verification::Size;
    return file;
}

} // namespace ferry
