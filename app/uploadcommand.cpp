#include "app/uploadcommand.h"

#include "app/keychainwait.h"
#include "app/synccommand.h"
#include "app/terminal.h"
#include "app/words.h"
#include "destinations/common/uploadrules.h"
#include "destinations/route/members.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Nobody watches a script: a disk that refuses for so long ends it.
constexpr std::chrono::seconds diskPatience {20};
// Somebody may be about to type the keychain's password.
constexpr std::chrono::seconds keychainPatience {30};

} // namespace

UploadCommand::UploadCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{
    m_keychainTimer.setSingleShot(true);
    m_keychainTimer.setInterval(keychainPatience);
    connect(&m_keychainTimer, &QTimer::timeout, this, [this] { fail(keychainTrouble()); });
}

std::optional<int> UploadCommand::start()
{
    const bool uploads = m_arguments.command != Arguments::Command::Resume;
    bool takesSecret = false;
    if (uploads) {
        const auto target = m_composition.targetFor(m_arguments.to);
        if (!target) {
            terminal::complain(Composition::noTargetText(m_arguments.to));
            return 2;
        }
        const auto found
            = members::find(target->destination, m_composition.destinations().allNow());
        if (members::isRoute(target->destination) && !found) {
            terminal::complain(failureSentence(found.error()));
            return 2;
        }
        m_request.destination = target->destination.id;
        takesSecret = !m_arguments.to.isEmpty() && !members::leadsOn(target->destination);
        if (takesSecret)
            m_composition.giveEnvironmentSecretTo(target->destination.id);
        m_request.folder = target->folder;
        m_request.conflict = UploadRules::conflictPolicy(m_arguments.onConflict);
        m_request.paths = m_arguments.paths();
        m_request.followLinks = m_arguments.followLinks;
        m_request.evenIfThere = m_arguments.evenIfThere;
    }
    if (!takesSecret && !qEnvironmentVariableIsEmpty("FERRY_SECRET"))
        terminal::complain(
            Words::tr("FERRY_SECRET is used for the destination that --to names, and for no "
                      "other: it is not used now."));
    UploadEngine::Options options;
    options.concurrency
        = m_arguments.jobs.value_or(int(m_composition.settings().number(Setting::Concurrency)));
    options.rateLimit
        = m_arguments.limit.value_or(m_composition.settings().number(Setting::RateLimit));
    options.waitOutOffline = false;
    options.continueQueue = !uploads;
    options.obeysHolds = false; // somebody asks for it just now
    options.diskPatience = diskPatience;
    m_composition.engine(options);
    m_composition.giveDestinations(
        [this](const QList<DestinationSetup> &setups) { begin(setups); });
    return std::nullopt;
}

void UploadCommand::begin(const QList<DestinationSetup> &setups)
{
    m_report = std::make_unique<UploadReport>(m_arguments.json, setups);
    m_setups = setups;
    UploadEngine &engine = m_composition.engine();
    const QString exposed = format::listed(m_composition.exposedSecrets());
    if (!exposed.isEmpty())
        terminal::complain(exposedWords(terminal::visible(exposed)));
    // Not before there is a report: the first progress may come while a keychain still thinks.
    connectTo(engine);
    engine.post(command::Load {});
    if (!isResume())
        engine.add(std::exchange(m_request, {}));
}

void UploadCommand::connectTo(UploadEngine &engine)
{
    connect(&engine, &UploadEngine::itemsAdded, this, &UploadCommand::takeAdded);
    connect(&engine, &UploadEngine::itemsChanged, this, [this](const QList<TransferItem> &items) {
        for (const TransferItem &item : items)
            take(item);
        endIfDone();
    });
    connect(&engine, &UploadEngine::progressChanged, this,
        [this](const QueueProgress &progress) { m_report->progress(progress); });
    connect(&engine, &UploadEngine::itemsRemoved, this, [this](const QList<TransferId> &ids) {
        for (const TransferId id : ids)
            m_report->left(m_leaving.take(id));
    });
    connect(&engine, &UploadEngine::loaded, this, &UploadCommand::takeLoaded);
    connect(&engine, &UploadEngine::addAnswered, this, &UploadCommand::takeAnswer);
    connect(&engine, &UploadEngine::diskFailed, this, &UploadCommand::takeDiskFailure);
    connect(&engine, &UploadEngine::holdsChanged, this, &UploadCommand::takeHolds);
    connect(&engine, &UploadEngine::loadFailed, this,
        [this](const Failure &failure) { fail(failureSentence(failure)); });
}

void UploadCommand::takeLoaded(int rescans)
{
    m_isLoaded = true;
    if (!isResume())
        return;
    m_awaited += rescans - 1;
    resumeFound();
    endIfDone();
}

// All that an earlier run left goes on: what failed, and what was paused, too.
void UploadCommand::resumeFound()
{
    UploadEngine &engine = m_composition.engine();
    const ConflictPolicy policy = UploadRules::conflictPolicy(m_arguments.onConflict);
    QList<TransferId> paused;
    QList<TransferId> unanswered;
    for (const TransferItem &item : std::exchange(m_found, {})) {
        if (item.state == TransferState::Cancelled)
            continue;
        ++m_items;
        m_open.insert(item.id, item.destination);
        if (item.state == TransferState::Paused)
            paused.append(item.id);
        if (item.state != TransferState::NeedsAnswer)
            continue;
        if (policy == ConflictPolicy::Ask)
            take(item);
        else
            unanswered.append(item.id);
    }
    engine.post(command::LiftAll {});
    engine.post(command::Resume {paused});
    engine.post(command::AnswerConflict {unanswered, policy});
    engine.post(command::RetryAllFailed {});
}

void UploadCommand::takeAdded(const QList<TransferItem> &items)
{
    // What a resume finds is looked through when all of it is there.
    if (isResume() && !m_isLoaded) {
        m_found += items;
        return;
    }
    m_items += items.size();
    for (const TransferItem &item : items) {
        m_open.insert(item.id, item.destination);
        take(item);
    }
}

void UploadCommand::take(const TransferItem &item)
{
    const bool isOver = isFinal(item.state) || item.state == TransferState::NeedsAnswer;
    if (!isOver) {
        m_report->progress(item);
        return;
    }
    if (!m_open.remove(item.id))
        return;
    if (item.state != TransferState::Done && item.state != TransferState::Skipped)
        m_anyFailed = true;
    m_report->finished(item);
    if (item.state == TransferState::Done || item.state == TransferState::Skipped)
        forget(item);
}

// Nobody looks at it again, and a hundred thousand of them take memory.
void UploadCommand::forget(const TransferItem &item)
{
    constexpr qsizetype atOnce = 1000;
    m_told.append(item.id);
    m_leaving.insert(item.id, item.size());
    if (m_told.size() >= atOnce)
        m_composition.engine().post(command::RemoveFinished {std::exchange(m_told, {})});
}

void UploadCommand::takeAnswer(const AddAnswer &answer)
{
    --m_awaited;
    m_items += answer.alreadyQueued;
    m_report->added(answer);
    endIfDone();
}

void UploadCommand::takeDiskFailure(const Failure &failure, int seconds)
{
    const QString sentence = failureSentence(failure);
    if (std::chrono::seconds(seconds) >= diskPatience)
        fail(sentence);
    else
        m_report->trouble(sentence);
}

// What a locked keychain holds back stays in the queue; the run waits a while for somebody to unlock it.
void UploadCommand::takeHolds(const QList<Hold> &holds)
{
    m_lockedOut.clear();
    for (const Hold &hold : holds) {
        if (hold.reason == HoldReason::KeychainLocked)
            m_lockedOut.insert(hold.destination);
        if (hold.reason == HoldReason::Overloaded)
            sayRest(hold);
    }
    watchKeychain();
}

// A script waits as well, and its user wants to know for what.
void UploadCommand::sayRest(const Hold &hold)
{
    constexpr qint64 worthSaying = 10'000; // ms
    const qint64 left = hold.until - QDateTime::currentMSecsSinceEpoch();
    if (left < worthSaying || m_saidRests.value(hold.destination) == hold.until)
        return;
    m_saidRests.insert(hold.destination, hold.until);
    for (const DestinationSetup &setup : std::as_const(m_setups)) {
        if (setup.config.id != hold.destination || !m_open.values().contains(hold.destination))
            continue;
        const QString time = QDateTime::fromMSecsSinceEpoch(hold.until).toString(u"HH:mm"_s);
        m_report->trouble(Words::tr("“%1” is paused until %2: the service is overloaded.")
                              .arg(terminal::visible(setup.config.name), time));
    }
}

void UploadCommand::watchKeychain()
{
    const auto isLockedOut = [this](DestinationId id) { return m_lockedOut.contains(id); };
    if (!std::any_of(m_open.cbegin(), m_open.cend(), isLockedOut)) {
        m_keychainTimer.stop();
        return;
    }
    if (!std::exchange(m_saidLocked, true))
        m_report->trouble(keychainTrouble());
    // While others are still sent, there is all the time of the world.
    if (!std::all_of(m_open.cbegin(), m_open.cend(), isLockedOut))
        m_keychainTimer.stop();
    else if (!m_keychainTimer.isActive())
        m_keychainTimer.start();
}

QString UploadCommand::keychainTrouble() const
{
    QStringList names;
    for (const DestinationSetup &setup : m_setups) {
        if (m_lockedOut.contains(setup.config.id))
            names.append(setup.config.name);
    }
    return keychainWords(names.join(Words::tr("”, “", "between names in quotes")));
}

void UploadCommand::fail(const QString &sentence)
{
    if (m_isOver)
        return;
    m_anyFailed = true;
    m_report->trouble(sentence);
    m_isOver = true;
    m_report->end(m_interrupted);
    leave();
}

void UploadCommand::endIfDone()
{
    if (m_awaited == 0 && m_open.isEmpty())
        end();
    else if (!m_lockedOut.isEmpty())
        watchKeychain();
}

void UploadCommand::interrupt()
{
    m_interrupted = true;
    if (m_isSyncing)
        endSync(Words::tr("interrupted"));
    else
        end();
}

void UploadCommand::end()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_items == 0 && !m_interrupted) {
        m_anyFailed = true;
        m_report->nothing(isResume());
    } else if (m_report) {
        m_report->end(m_interrupted);
    }
    if (!m_interrupted && m_items > 0 && m_composition.accounts().historyAccount())
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
    QTimer::singleShot(
        patience, this, [this] { endSync(Words::tr("The server takes its time.")); });
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
