#include "ask/askrun.h"

#include "ask/askfailure.h"
#include "ask/askmanner.h"
#include "ask/askuploads.h"
#include "ask/filetext.h"
#include "base/awaitables.h"
#include "files/sourcefile.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostTries = 3;
// Who waits for an answer does not wait for longer than that to be let in.
constexpr std::chrono::milliseconds longestPause {60s};

const FilesService *serviceOf(const QString &kind)
{
    for (const FilesService *service : {&kimiService(), &glmService(), &openAiService()}) {
        if (service->id == kind)
            return service;
    }
    return nullptr;
}

// A file as it is on the disk now; of a small one its bytes.
struct Looked
{
    FileStamp stamp {};
    std::optional<QString> text {};
};

Result<Looked> lookAt(const QByteArray &path, bool isTextName)
{
    const Result<SourceFile> source = SourceFile::open(path);
    if (!source)
        return failed(source.error());
    Looked looked {.stamp = source->stamp()};
    if (!isTextName || source->size() > askmanner::mostInlineBytes)
        return looked;
    QByteArray bytes(source->size(), Qt::Uninitialized);
    qint64 there = 0;
    while (there < bytes.size()) {
        const qint64 got = source->read(there, bytes.data() + there, bytes.size() - there);
        if (got <= 0)
            return looked; // who uploads it finds out why
        there += got;
    }
    looked.text = askmanner::textOf(bytes);
    return looked;
}

QuestionFile noted(const AskFile &file)
{
    return {.name = file.name,
        .path = file.path,
        .remoteId = file.remoteId,
        .link = file.link.toString(QUrl::FullyEncoded),
        .bytes = file.bytes};
}

bool mayTryAgain(const Failure &failure)
{
    const bool saysNo = failure.kind == FailureKind::RateLimited
        || (failure.kind == FailureKind::ServerError && failure.httpStatus != 0);
    const bool waits = failure.advice == Advice::Retry || failure.advice == Advice::WaitThenRetry;
    return saysNo && waits && failure.code != "daily-limit"_L1
        && failure.retryAfter.value_or(0ms) <= longestPause;
}

} // namespace

AskRun::AskRun(AskOrder order, AskUploads &uploads, QThreadPool &pool, QObject *parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_uploads(uploads)
    , m_context(pool)
{
    m_entry.id = uuid7();
    m_entry.askedAt = QDateTime::currentMSecsSinceEpoch();
    m_entry.destination = m_order.setup.config.uuid;
    m_entry.destinationName = m_order.setup.config.name;
    m_entry.destinationKind = m_order.setup.config.kind;
    m_entry.model = m_order.model;
    m_entry.question = m_order.question;
    for (const AskFile &file : std::as_const(m_order.files))
        m_entry.files.append(noted(file));
}

AskRun::~AskRun() = default;

bool AskRun::canAsk(const DestinationConfig &config)
{
    return serviceOf(config.kind) != nullptr;
}

Result<FilesSettings> AskRun::settingsOf(const DestinationSetup &setup)
{
    if (const FilesService *service = serviceOf(setup.config.kind))
        return FilesSettings::parse(*service, setup);
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::GiveUp,
        .code = u"cannot-answer"_s});
}

void AskRun::start()
{
    m_task = run();
    m_task.start([] {});
}

void AskRun::stop()
{
    if (m_isOver)
        return;
    m_task.reset();
    end(QuestionOutcome::Stopped);
}

Task<void> AskRun::run()
{
    setStep(Step::Preparing);
    bool goesOn = co_await prepare();
    if (goesOn)
        goesOn = co_await bring();
    if (goesOn)
        goesOn = co_await readTexts();
    if (goesOn)
        goesOn = co_await chooseModel();
    if (goesOn)
        co_await ask();
}

Task<bool> AskRun::prepare()
{
    Result<FilesSettings> settings = settingsOf(m_order.setup);
    if (!settings)
        co_return fail(QuestionOutcome::NotAsked, settings.error());
    m_settings = std::move(*settings);
    const Result<void> ready = co_await m_context.prepare(m_order.setup, m_order.log);
    if (!ready)
        co_return fail(QuestionOutcome::NotAsked, ready.error());
    for (AskFile &file : m_order.files) {
        std::optional<QString> text;
        if (!file.path.isEmpty()) {
            const bool isTextName = askmanner::isTextName(file.name);
            OnPool<Result<Looked>> looking(m_context.readers(),
                [path = file.path, isTextName] { return lookAt(path, isTextName); });
            const Result<Looked> looked = co_await looking;
            if (!looked && file.remoteId.isEmpty())
                co_return fail(QuestionOutcome::NotUploaded, looked.error(), file.name);
            if (looked) {
                file.stamp = looked->stamp;
                file.bytes = looked->stamp.size;
                text = looked->text;
            } else {
                file.path.clear(); // it is there all the same
            }
        }
        Result<AskManner> manner = askmanner::of(file, *m_settings);
        if (manner && *manner == AskManner::Inline && !text) {
            file.bytes
                = askmanner::mostInlineBytes + 1; // as it is no text, it goes as the others do
            manner = askmanner::of(file, *m_settings);
            file.bytes = file.stamp.size;
        }
        if (!manner)
            co_return fail(QuestionOutcome::NotUploaded, manner.error(), file.name);
        m_files.append({.name = file.name, .manner = *manner, .text = text.value_or(QString())});
    }
    co_return true;
}

Task<bool> AskRun::bring()
{
    QList<AskFile> missing;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const AskFile &file = m_order.files.at(i);
        if (askmanner::wantsUpload(m_files.at(i).manner) && file.remoteId.isEmpty()) {
            missing.append(file);
            places.append(i);
        }
    }
    if (!missing.isEmpty()) {
        setStep(Step::Uploading, missing.first().name);
        const AskUploads::Brought brought
            = co_await m_uploads.bring(std::move(missing), m_order.setup.config.id);
        if (brought.failure)
            co_return fail(QuestionOutcome::NotUploaded, *brought.failure, brought.failedFile);
        for (qsizetype i = 0; i < places.size(); ++i)
            m_order.files[places.at(i)] = brought.files.at(i);
    }
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const AskFile &file = m_order.files.at(i);
        m_files[i].reference = m_files.at(i).manner == AskManner::Link
            ? file.link.toString(QUrl::FullyEncoded)
            : file.remoteId;
        m_entry.files[i] = noted(file);
    }
    co_return true;
}

Task<bool> AskRun::readTexts()
{
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const AskManner manner = m_files.at(i).manner;
        if (manner != AskManner::Content && manner != AskManner::Parse)
            continue;
        const AskFile file = m_order.files.at(i);
        setStep(Step::Reading, file.name);
        const Result<QString> text = co_await textOf(file, manner);
        if (!text) {
            const bool late = askfailure::isTimeout(text.error());
            co_return fail(late ? QuestionOutcome::TimedOut : QuestionOutcome::NotUploaded,
                text.error(), file.name);
        }
        m_files[i].text = *text;
    }
    co_return true;
}

// What the history says is there may be gone; then it is uploaded again, once.
Task<Result<QString>> AskRun::textOf(AskFile file, AskManner manner)
{
    FileText reader(*m_settings, m_context);
    if (manner == AskManner::Parse) {
        Result<QString> text = co_await reader.parsed(file);
        co_return text;
    }
    Result<QString> text = co_await reader.content(file.remoteId);
    const bool isGone = !text && text.error().code == "file-gone"_L1;
    if (!isGone || file.path.isEmpty())
        co_return text;
    setStep(Step::Uploading, file.name);
    const QList<AskFile> again {file};
    const AskUploads::Brought brought = co_await m_uploads.bring(again, m_order.setup.config.id);
    if (brought.failure)
        co_return failed(*brought.failure);
    setStep(Step::Reading, file.name);
    text = co_await reader.content(brought.files.first().remoteId);
    co_return text;
}

Task<bool> AskRun::chooseModel()
{
    setStep(Step::Asking);
    if (!m_entry.model.isEmpty())
        co_return true;
    ChatClient client(*m_settings, m_context);
    const Result<QStringList> models = co_await client.models();
    if (models && !models->isEmpty()) {
        m_entry.model = models->first();
        co_return true;
    }
    if (!models && models.error().kind != FailureKind::PlaceMissing) {
        const bool late = askfailure::isTimeout(models.error());
        co_return fail(
            late ? QuestionOutcome::TimedOut : QuestionOutcome::NotAsked, models.error());
    }
    co_return fail(QuestionOutcome::NotAsked,
        {.kind = FailureKind::SettingsInvalid, .advice = Advice::GiveUp, .code = u"no-model"_s});
}

Task<void> AskRun::ask()
{
    ChatClient client(*m_settings, m_context);
    ChatRequest request;
    request.model = m_entry.model;
    request.messages = chatMessages(m_files, m_order.question);
    m_files.clear(); // their texts may be large
    std::chrono::milliseconds pause {1s};
    for (int tries = 1;; ++tries) {
        const ChatClient::Heard listener = [this](const ChatChunk &chunk) { hear(chunk); };
        const Result<ChatAnswer> answer = co_await client.ask(request, listener);
        if (answer) {
            m_entry.finish = answer->finish;
            m_entry.questionTokens = answer->usage.question;
            m_entry.answerTokens = answer->usage.answer;
            end(QuestionOutcome::Answered);
            co_return;
        }
        const Failure failure = answer.error();
        const bool isSilent = m_entry.answer.isEmpty() && m_entry.reasoning.isEmpty();
        if (tries == mostTries || !isSilent || !mayTryAgain(failure)) {
            const bool late = askfailure::isTimeout(failure);
            fail(late ? QuestionOutcome::TimedOut : QuestionOutcome::NotAsked, failure);
            co_return;
        }
        co_await m_context.pause(std::max(pause, failure.retryAfter.value_or(0ms)));
        pause *= 2;
    }
}

bool AskRun::fail(QuestionOutcome outcome, const Failure &failure, const QString &file)
{
    m_entry.failure = failure;
    m_entry.failedFile = file;
    end(outcome);
    return false;
}

void AskRun::setStep(Step step, const QString &fileName)
{
    Q_EMIT stepChanged(step, fileName);
}

void AskRun::hear(const ChatChunk &chunk)
{
    if (m_entry.answer.isEmpty() && m_entry.reasoning.isEmpty())
        setStep(Step::Answering);
    m_entry.answer += chunk.text;
    m_entry.reasoning += chunk.reasoning;
    Q_EMIT heard(chunk.text, chunk.reasoning);
}

void AskRun::end(QuestionOutcome outcome)
{
    m_isOver = true;
    m_entry.outcome = outcome;
    m_entry.endedAt = QDateTime::currentMSecsSinceEpoch();
    // From the event loop: whoever hears of it may destroy this, and with it the task that is just ending.
    QMetaObject::invokeMethod(this, &AskRun::ended, Qt::QueuedConnection);
}

} // namespace ferry
