#include "app/uploadcommand.h"

#include "app/keychainwait.h"
#include "app/synccommand.h"
#include "app/terminal.h"

#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

UploadCommand::UploadCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{ }

std::optional<int> UploadCommand::start()
{
    const bool uploads = m_arguments.command != Arguments::Command::Resume;
    if (uploads) {
        const auto target = m_composition.targetFor(m_arguments.to);
        if (!target) {
            const QByteArray words = Composition::noTargetText(m_arguments.to).toUtf8();
            std::fprintf(stderr, "%s\n", words.constData());
            return 2;
        }
        m_request.destination = target->destination.id;
        if (!m_arguments.to.isEmpty())
            m_composition.giveEnvironmentSecretTo(target->destination.id);
        m_request.folder = target->folder;
        m_request.conflict = conflictPolicy(m_arguments.onConflict);
        m_request.paths = m_arguments.paths();
    }
    if ((!uploads || m_arguments.to.isEmpty()) && !qEnvironmentVariableIsEmpty("FERRY_SECRET"))
        terminal::complain(u"FERRY_SECRET is used for the destination that --to names, and for no "
                           u"other: it is not used now."_s);
    UploadEngine::Options options;
    options.concurrency
        = m_arguments.jobs.value_or(int(m_composition.settings().number(Setting::Concurrency)));
    options.rateLimit
        = m_arguments.limit.value_or(m_composition.settings().number(Setting::RateLimit));
    options.waitOutOffline = false;
    options.continueQueue = !uploads;
    m_composition.engine(options);
    m_composition.giveDestinations(
        [this](const QList<DestinationSetup> &setups) { begin(setups); });
    return std::nullopt;
}

void UploadCommand::begin(const QList<DestinationSetup> &setups)
{
    m_report = std::make_unique<UploadReport>(m_arguments.json, setups);
    UploadEngine &engine = m_composition.engine();
    const QString exposed = m_composition.exposedSecrets().join(u", "_s);
    if (!exposed.isEmpty())
        terminal::complain(exposedWords(terminal::visible(exposed)));
    // Not before there is a report: the first progress may come while a keychain still thinks.
    connect(&engine, &UploadEngine::itemsAdded, this, &UploadCommand::take);
    connect(&engine, &UploadEngine::itemsChanged, this, &UploadCommand::take);
    connect(&engine, &UploadEngine::progressChanged, this, &UploadCommand::takeProgress);
    connect(&engine, &UploadEngine::addFailed, this, [this](const Failure &failure) {
        const QByteArray detail = failure.detail.toUtf8();
        std::fprintf(stderr, "The queue could not be written: %s\n", detail.constData());
        m_anyFailed = true;
    });
    connect(&engine, &UploadEngine::loaded, this, [this, &engine] {
        m_begun = true;
        if (m_arguments.command == Arguments::Command::Resume)
            engine.retryAllFailed();
        else
            engine.add(m_request);
        engine.setRateLimit(m_arguments.limit.value_or(
            m_composition.settings().number(Setting::RateLimit))); // and tell us how things stand
    });
    engine.load();
}

void UploadCommand::take(const QList<TransferItem> &items)
{
    for (const TransferItem &item : items) {
        const bool over = isFinal(item.state) || item.state == TransferState::NeedsAnswer;
        if (!over) {
            m_open.insert(item.id);
            m_report->progress(item);
            continue;
        }
        // What was over before we came is not news, unless it failed on the way in.
        if (!m_open.remove(item.id) && item.allAttempts > 0)
            continue;
        if (item.state != TransferState::Done && item.state != TransferState::Skipped)
            m_anyFailed = true;
        m_report->finished(item);
    }
}

void UploadCommand::takeProgress(const QueueProgress &progress)
{
    m_report->progress(progress);
    if (m_begun && progress.isIdle() && m_open.isEmpty())
        end();
}

void UploadCommand::interrupt()
{
    m_interrupted = true;
    if (m_isSyncing)
        endSync(u"interrupted"_s);
    else
        end();
}

void UploadCommand::end()
{
    m_begun = false;
    if (m_report)
        m_report->end(m_interrupted);
    if (!m_interrupted && m_composition.accounts().historyAccount())
        syncHistory();
    else
        leave();
}

void UploadCommand::syncHistory()
{
    constexpr std::chrono::seconds patience {15}; // what waits is told to the server next time
    m_isSyncing = true;
    m_composition.sync().syncNow(this, [this](const Result<void> &synced) {
        endSync(synced ? QString() : syncProblem(m_composition.sync().status(), synced.error()));
    });
    QTimer::singleShot(patience, this, [this] { endSync(u"The server takes its time."_s); });
}

void UploadCommand::endSync(const QString &problem)
{
    if (!std::exchange(m_isSyncing, false))
        return;
    m_report->synced(m_composition.sync().status().waiting, problem);
    leave();
}

void UploadCommand::leave()
{
    constexpr int interruptedBySignal = 130;
    Q_EMIT finished(m_interrupted ? interruptedBySignal : m_anyFailed ? 1 : 0);
}

} // namespace ferry
