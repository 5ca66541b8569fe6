#include "app/askcommand.h"

#include "app/keychainwait.h"
#include "app/terminal.h"
#include "app/words.h"
#include "ask/queueuploads.h"
#include "base/failurename.h"
#include "destinations/common/settingvalue.h"
#include "destinations/route/members.h"
#include "files/remotename.h"
#include "store/questionstore.h"
#include "transfers/providerchoice.h"
#include "ui/common/askwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThreadPool>

#include <chrono>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Nobody watches a script: a disk that refuses for so long ends it.
constexpr std::chrono::seconds diskPatience {20};
constexpr std::chrono::seconds keychainPatience {30};

QString stateWord(QuestionOutcome outcome)
{
    switch (outcome) {
    case QuestionOutcome::Answered: return u"answered"_s;
    case QuestionOutcome::Stopped: return u"stopped"_s;
    case QuestionOutcome::NotUploaded: return u"not-uploaded"_s;
    case QuestionOutcome::TimedOut: return u"timed-out"_s;
    case QuestionOutcome::Asking:
    case QuestionOutcome::NotAsked: break;
    }
    return u"not-asked"_s;
}

QJsonObject jsonOf(const QuestionEntry &entry)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    const auto count = [](qint64 number) {
        return number < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(number);
    };
    QJsonArray files;
    for (const QuestionFile &file : entry.files) {
        files.append(QJsonObject {{u"name"_s, file.name}, {u"remote_id"_s, orNull(file.remoteId)},
            {u"bytes"_s, count(file.bytes)}});
    }
    return {{u"event"_s, u"ended"_s}, {u"state"_s, stateWord(entry.outcome)},
        {u"id"_s, entry.id.toString(QUuid::WithoutBraces)},
        {u"destination"_s, entry.destinationName}, {u"model"_s, orNull(entry.model)},
        {u"answer"_s, entry.answer}, {u"reasoning"_s, orNull(entry.reasoning)},
        {u"finish"_s, orNull(entry.finish)}, {u"question_tokens"_s, count(entry.questionTokens)},
        {u"answer_tokens"_s, count(entry.answerTokens)}, {u"files"_s, files},
        {u"error"_s, orNull(askEndSentence(entry))}, {u"file"_s, orNull(entry.failedFile)},
        {u"kind"_s, orNull(entry.failure ? failureKindName(entry.failure->kind) : QString())},
        {u"detail"_s, orNull(entry.failure ? entry.failure->detail : QString())}};
}

} // namespace

AskCommand::AskCommand(
    Composition &composition, const Arguments &arguments, std::unique_ptr<AskUploads> uploads)
    : m_composition(composition)
    , m_arguments(arguments)
    , m_uploads(std::move(uploads))
{ }

AskCommand::~AskCommand() = default;

// The one that --to names, the one that was asked last, or the first that answers.
std::optional<DestinationConfig> AskCommand::target() const
{
    if (!m_arguments.to.isEmpty()) {
        const auto named = m_composition.findTarget(m_arguments.to);
        return named && named->folder.isEmpty() ? std::optional(named->destination) : std::nullopt;
    }
    const DestinationId last = m_composition.settings().number(Setting::AskDestination);
    std::optional<DestinationConfig> first;
    for (const DestinationConfig &config : m_composition.destinations().allNow()) {
        if (!AskRun::canAsk(config))
            continue;
        if (config.id == last)
            return config;
        if (!first)
            first = config;
    }
    return first;
}

bool AskCommand::chooseAmong(const DestinationConfig &found)
{
    QList<DestinationConfig> answering {found};
    if (members::isAutomatic(found)) {
        const auto all = members::find(found, m_composition.destinations().allNow());
        if (!all) {
            terminal::complain(failureSentence(all.error()));
            return false;
        }
        answering = *all;
    }
    answering.removeIf([](const DestinationConfig &config) { return !AskRun::canAsk(config); });
    if (answering.isEmpty()) {
        terminal::complain(
            Words::tr("“%1” keeps files and answers no questions. Ask a destination of the "
                      "kind kimi, glm or openai.")
                .arg(terminal::visible(found.name)));
        return false;
    }
    m_target = answering.takeFirst();
    if (settingvalue::isYes(found.setting(u"fallback"_s), true))
        m_others = answering;
    return true;
}

// A model that was named is one of the service that is asked first.
QString AskCommand::modelFor(const DestinationConfig &config) const
{
    if (!m_arguments.model.isEmpty() && !m_hasMovedOn)
        return m_arguments.model;
    const QByteArray models = m_composition.settings().value(Setting::AskModels).toUtf8();
    return QJsonDocument::fromJson(models)
        .object()
        .value(config.uuid.toString(QUuid::WithoutBraces))
        .toString();
}

std::optional<int> AskCommand::start()
{
    const std::optional<DestinationConfig> found = target();
    if (!found) {
        const QString nobody = Words::tr(
            "There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or "
            "openai");
        terminal::complain(
            m_arguments.to.isEmpty() ? nobody : Composition::noTargetText(m_arguments.to));
        return Usage;
    }
    if (!chooseAmong(*found))
        return Usage;
    if (!m_arguments.to.isEmpty() && m_target.id == found->id)
        m_composition.giveEnvironmentSecretTo(m_target.id);
    else if (!qEnvironmentVariableIsEmpty("FERRY_SECRET"))
        terminal::complain(
            Words::tr("FERRY_SECRET is used for the destination that --to names, and for no "
                      "other: it is not used now."));
    if (!m_uploads)
        makeQueue();
    m_composition.giveDestinations(
        [this](const QList<DestinationSetup> &setups) { begin(setups); });
    return std::nullopt;
}

void AskCommand::makeQueue()
{
    UploadEngine::Options options;
    options.concurrency = int(m_composition.settings().number(Setting::Concurrency));
    options.rateLimit = m_composition.settings().number(Setting::RateLimit);
    options.waitOutOffline = false;
    options.continueQueue = false;
    options.obeysHolds = false; // somebody asks for it just now
    options.diskPatience = diskPatience;
    UploadEngine &engine = m_composition.engine(options);
    m_uploads = std::make_unique<QueueUploads>(engine);
    connect(&engine, &UploadEngine::diskFailed, this, [this](const Failure &failure, int seconds) {
        terminal::complain(failureSentence(failure));
        if (std::chrono::seconds(seconds) >= diskPatience)
            Q_EMIT finished(Failed);
    });
    connect(&engine, &UploadEngine::loadFailed, this, [this](const Failure &failure) {
        terminal::complain(failureSentence(failure));
        Q_EMIT finished(Failed);
    });
    engine.post(command::Load {});
}

// All the setups come again when a keychain answers.
void AskCommand::begin(const QList<DestinationSetup> &setups)
{
    if (m_run)
        return;
    for (const DestinationSetup &setup : setups) {
        if (setup.config.id != m_target.id)
            continue;
        if (setup.secretsState != SecretsState::Known) {
            waitForUnlock();
            return;
        }
        AskOrder order {.setup = setup,
            .model = modelFor(m_target),
            .question = QFile::decodeName(m_arguments.question),
            .log = &m_composition.log()};
        QList<QByteArray> named; // each once: an upload answers for its path
        for (const QByteArray &path : m_arguments.paths()) {
            if (named.contains(path))
                continue;
            named.append(path);
            order.files.append(
                {.name = remotename::fromFileSystem(path.mid(path.lastIndexOf('/') + 1)),
                    .path = path});
        }
        m_run = std::make_unique<AskRun>(
            std::move(order), *m_uploads, *QThreadPool::globalInstance());
    }
    m_keychainTimer.stop();
    if (!m_run) { // it was removed meanwhile
        terminal::complain(Composition::noTargetText(m_target.name));
        Q_EMIT finished(Usage);
        return;
    }
    connectRun();
    m_run->start();
}

// Somebody may be about to type the keychain's password.
void AskCommand::waitForUnlock()
{
    if (m_keychainTimer.isActive())
        return;
    terminal::complain(keychainWords(m_target.name));
    m_keychainTimer.setSingleShot(true);
    connect(&m_keychainTimer, &QTimer::timeout, this, [this] { Q_EMIT finished(Failed); });
    m_keychainTimer.start(keychainPatience);
    connect(&m_composition.secrets(), &SecretStore::mayAnswerNow, this, [this] {
        m_composition.giveDestinations(
            [this](const QList<DestinationSetup> &setups) { begin(setups); });
    });
}

void AskCommand::connectRun()
{
    connect(m_run.get(), &AskRun::stepChanged, this, &AskCommand::sayStep);
    connect(m_run.get(), &AskRun::ended, this, &AskCommand::end);
    connect(m_uploads.get(), &AskUploads::progressed, this, &AskCommand::sayProgress);
    connect(
        m_run.get(), &AskRun::heard, this, [this](const QString &text, const QString &reasoning) {
            if (!m_arguments.json) {
                if (!text.isEmpty())
                    terminal::printPiece(text);
                return;
            }
            if (!reasoning.isEmpty())
                terminal::printJson({{u"event"_s, u"reasoning"_s}, {u"text"_s, reasoning}});
            if (!text.isEmpty())
                terminal::printJson({{u"event"_s, u"delta"_s}, {u"text"_s, text}});
        });
}

void AskCommand::sayStep(AskRun::Step step, const QString &fileName)
{
    static const QMap<AskRun::Step, QString> words {{AskRun::Step::Preparing, u"preparing"_s},
        {AskRun::Step::Uploading, u"uploading"_s}, {AskRun::Step::Reading, u"reading"_s},
        {AskRun::Step::Asking, u"asking"_s}, {AskRun::Step::Answering, u"answering"_s}};
    if (m_arguments.json) {
        QJsonObject event {{u"event"_s, words.value(step)}};
        if (!fileName.isEmpty())
            event.insert(u"name"_s, fileName);
        terminal::printJson(event);
    } else if (step != AskRun::Step::Answering) {
        terminal::redraw(askStepWords(step, fileName, m_target.name));
    }
}

void AskCommand::sayProgress(const QString &name, qint64 stored, qint64 bytes, UploadPhase phase)
{
    if (stored == m_saidBytes)
        return;
    m_saidBytes = stored;
    if (m_arguments.json) {
        terminal::printJson({{u"event"_s, u"progress"_s}, {u"name"_s, name}, {u"stored"_s, stored},
            {u"bytes"_s, bytes}});
    } else if (phase == UploadPhase::Uploading) {
        terminal::redraw(u"%1  %2"_s.arg(askStepWords(AskRun::Step::Uploading, name, m_target.name),
            format::percentText(stored, bytes)));
    }
}

void AskCommand::interrupt()
{
    m_isInterrupted = true;
    if (m_run)
        m_run->stop();
    else
        Q_EMIT finished(Interrupted);
}

int AskCommand::statusOf(const QuestionEntry &entry) const
{
    switch (entry.outcome) {
    case QuestionOutcome::Answered: return Answered;
    case QuestionOutcome::NotUploaded: return NotUploaded;
    case QuestionOutcome::NotAsked: return NotAsked;
    case QuestionOutcome::TimedOut: return TimedOut;
    case QuestionOutcome::Asking:
    case QuestionOutcome::Stopped: break;
    }
    return m_isInterrupted ? Interrupted : Failed;
}

// What was heard stays: nobody wants half an answer of one and then another's.
bool AskCommand::askNext(const QuestionEntry &entry)
{
    const bool isSilent = entry.answer.isEmpty() && entry.reasoning.isEmpty();
    if (m_others.isEmpty() || !isSilent || !entry.failure)
        return false;
    if (!isProvidersOwn(*entry.failure) && !isProvidersTaste(*entry.failure))
        return false;
    const QString why = askEndSentence(entry);
    m_target = m_others.takeFirst();
    m_hasMovedOn = true;
    if (m_arguments.json)
        terminal::printJson(
            {{u"event"_s, u"passed_over"_s}, {u"destination"_s, entry.destinationName},
                {u"error"_s, why}, {u"next"_s, m_target.name}});
    else
        terminal::complain(
            Words::tr("%1 “%2” is asked instead.").arg(why, terminal::visible(m_target.name)));
    m_run.release()->deleteLater(); // its signal is still being delivered
    m_composition.giveDestinations(
        [this](const QList<DestinationSetup> &setups) { begin(setups); });
    return true;
}

void AskCommand::end()
{
    const QuestionEntry entry = m_run->entry();
    terminal::redraw({});
    if (askNext(entry))
        return;
    printEnd(entry);
    int status = statusOf(entry);
    const Result<qint64> kept = m_composition.questions().keepNow(entry);
    if (!kept) {
        terminal::complain(failureSentence(kept.error()));
        status = status == Answered ? Failed : status;
    }
    Q_EMIT finished(status);
}

void AskCommand::printEnd(const QuestionEntry &entry)
{
    if (m_arguments.json) {
        terminal::printJson(jsonOf(entry));
        return;
    }
    if (!entry.answer.isEmpty() && !entry.answer.endsWith(u'\n'))
        terminal::printPiece(u"\n"_s);
    for (const QString &sentence : {askEndSentence(entry), askNotice(entry)}) {
        if (!sentence.isEmpty())
            terminal::complain(sentence);
    }
}

} // namespace ferry
