#include "support/queuesimulation.h"

#include "destinations/route/members.h"
#include "transfers/drops.h"
#include "transfers/family.h"
#include "transfers/historyrecord.h"

namespace ferry::testing {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 fileSize = 50'000'000;
// Places of the file system: these many, and then two services that an automatic destination chooses from.
constexpr DestinationId places = 3;
constexpr DestinationId firstService = 4;
constexpr DestinationId automatic = 6;

TransferState afterStart(TransferState state)
{
    return isActive(state) || state == TransferState::RetryWait ? TransferState::Waiting : state;
}

bool hasLeftTheQueue(TransferState state)
{
    return state == TransferState::Done || state == TransferState::Skipped;
}

} // namespace

struct QueueSimulation::Program
{
    QueueSimulation &world;
    SimulatedLanes lanes;
    Ledger ledger;
    Dispatcher dispatcher;

    explicit Program(QueueSimulation &simulation)
        : world(simulation)
        , lanes(world.m_random,
              [this](
                  TransferId id, const QByteArray &token, std::function<void(Result<void>)> kept) {
                  ledger.keepToken(id, token, std::move(kept));
              })
        , ledger(world.m_disk, world.m_clock, calls(), world.mostInBatch())
        , dispatcher(ledger, lanes, world.m_clock,
              {.random = [this] { return world.m_random.generateDouble(); }})
    { }

    Ledger::Calls calls()
    {
        const auto answered = [this](int, const TransferItem &item, bool isAdded) {
            if (++world.m_answers[item.id] > 1)
                world.complain(u"two answers for one item"_s);
            if (isAdded)
                world.m_accepted.insert(item.id, item.uploadId);
            else if (world.m_disk.has(item.id, item.uploadId))
                world.complain(u"item %1 was refused, and the disk has it"_s.arg(item.id));
        };
        return {.arrived = [this](const TransferItem &item) { dispatcher.arrived(item); },
            .stateChanged = [this](const TransferItem &item,
                                TransferState before) { dispatcher.stateChanged(item, before); },
            .moved
            = [this](const TransferItem &item, double before) { dispatcher.moved(item, before); },
            .redirected = [this](const TransferItem &item,
                              DestinationId before) { dispatcher.redirected(item, before); },
            .added = [answered](int r, const TransferItem &item) { answered(r, item, true); },
            .addRefused = [answered](int r, const TransferItem &item,
                              const Failure &) { answered(r, item, false); },
            .marked = [](int) {},
            .partsGivenUp = [] {},
            .diskRefused = [](const Failure &) {},
            .diskAnswered = [] {},
            .record =
                [](const TransferItem &item, qint64 startedAt, qint64 endedAt) {
                    return historyRecord(item, {}, u"simulated"_s, startedAt, endedAt);
                }};
    }
};

QueueSimulation::QueueSimulation(const Options &options)
    : m_options(options)
    , m_random(options.seed)
    , m_disk(options.savesComeLate)
{ }

QueueSimulation::~QueueSimulation() = default;

void QueueSimulation::complain(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = u"seed %1, step %2: %3"_s.arg(
            QString::number(m_options.seed), QString::number(m_trace.size()), what);
}

void QueueSimulation::start()
{
    m_program = std::make_unique<Program>(*this);
    m_shown.clear();
    m_answers.clear();
    // The keychain answers before the disk does, or after it.
    const bool isLocked = m_random.bounded(4) == 0;
    const bool isEarly = m_random.bounded(2) == 0;
    if (isEarly)
        giveDestinations(isLocked);
    m_program->ledger.take(m_disk.stored(), true);
    m_program->dispatcher.loaded();
    if (!isEarly)
        giveDestinations(isLocked);
    work();
    lookAtNews();
}

void QueueSimulation::giveDestinations(bool isLocked)
{
    m_givenAtLock = isLocked ? std::optional(m_program->lanes.everGiven(1)) : std::nullopt;
    const auto config = [](DestinationId id, const QString &kind, int limit = 0) {
        return DestinationConfig {.id = id,
            .uuid = QUuid(uint(id), 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
            .name = QString::number(id),
            .kind = kind,
            .limit = limit};
    };
    const DestinationConfig kimi = config(firstService, u"kimi"_s, 1);
    const DestinationConfig glm = config(firstService + 1, u"glm"_s);
    DestinationConfig chooses = config(automatic, u"automatic"_s);
    chooses.settings.insert(
        u"to"_s, members::toText({{kimi.uuid, kimi.name}, {glm.uuid, glm.name}}));
    m_program->dispatcher.setDestinations(
        {{.config = config(1, u"folder"_s),
             .secretsState = isLocked ? SecretsState::Locked : SecretsState::Known},
            {.config = config(2, u"folder"_s, 2)}, {.config = config(3, u"folder"_s)},
            {.config = kimi}, {.config = glm}, {.config = chooses}});
}

QString QueueSimulation::run()
{
    start();
    for (int i = 0; i < m_options.steps && m_problem.isEmpty(); ++i)
        step();
    if (m_problem.isEmpty())
        letAllEnd();
    return m_problem;
}

void QueueSimulation::step()
{
    const quint32 what = m_random.bounded(100);
    if (what < 10)
        addFiles();
    else if (what < 28)
        command();
    else if (what < 58)
        disk();
    else if (what < 90)
        m_program->dispatcher.take(m_program->lanes.step(false));
    else if (what < 97)
        m_clock.now += std::chrono::milliseconds(m_random.bounded(5000));
    else if (what < 99)
        kill(m_random.bounded(2) == 0);
    else
        quit();
    work();
    lookAtNews();
    checkNothingIsLost();
}

void QueueSimulation::work()
{
    Dispatcher &dispatcher = m_program->dispatcher;
    if (const auto at = dispatcher.wakeAt(); at && *at <= m_clock.now)
        dispatcher.wake();
    if (dispatcher.isWanted())
        dispatcher.dispatch();
    m_program->ledger.flush();
    if (m_givenAtLock && *m_givenAtLock != m_program->lanes.everGiven(1))
        complain(u"something was sent without its secrets"_s);
}

void QueueSimulation::lookAtNews()
{
    const Ledger::News news = m_program->ledger.takeNews();
    for (const TransferItem &item : news.added + news.changed) {
        const TransferItem before = m_shown.value(item.id);
        m_counts.fallbacks += before.id != 0 && before.destination != item.destination ? 1 : 0;
        m_shown.insert(item.id, item);
        say(u"%1 %2"_s.arg(item.id).arg(int(item.state)));
        if (hasLeftTheQueue(item.state) && !m_disk.outcomeOf(item.uploadId))
            complain(u"done was shown, and history does not have it"_s);
    }
    for (const TransferId id : news.removed) {
        m_shown.remove(id);
        say(u"%1 gone"_s.arg(id));
    }
}

void QueueSimulation::addFiles()
{
    for (quint32 count = 1 + m_random.bounded(3); count > 0; --count) {
        // Some come twice, and some have a name that another one has.
        const quint32 number = m_random.bounded(4) == 0 ? m_random.bounded(quint32(m_files + 1))
                                                        : quint32(m_files++);
        TransferItem item;
        item.path = "/f/" + QByteArray::number(number);
        item.name = u"n%1.pdf"_s.arg(number % 7);
        item.stamp.size = fileSize;
        if (m_random.bounded(10) == 0) {
            item.state = TransferState::Failed;
            item.failure = Shared<Failure>(Failure {.kind = FailureKind::NotRegularFile});
        }
        addFile(item);
    }
}

// To one destination or to several, one of which may choose by itself.
void QueueSimulation::addFile(const TransferItem &file)
{
    QList<TransferItem> items;
    const auto to = [&](DestinationId destination) {
        TransferItem item = file;
        item.destination = destination;
        item.uploadId = QUuid(m_random.generate(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        items.append(item);
    };
    const Targets &targets = m_program->dispatcher.targets();
    if (m_random.bounded(3) != 0) {
        to(1 + m_random.bounded(int(places)));
    } else {
        for (DestinationId place = 1; place <= places; ++place) {
            if (m_random.bounded(3) != 0)
                to(place);
        }
        to(automatic);
        if (targets.queued(items.last()))
            items.removeLast();
        else
            targets.choose(items.last());
        ++m_counts.routes;
    }
    const QList<Ledger::Answer> answers = family::add(m_program->ledger, items, 1);
    m_counts.added += int(answers.size());
    QMap<TransferId, QUuid> family;
    for (const Ledger::Answer &answer : answers) {
        if (answer.what == Ledger::Added::New)
            family.insert(answer.id, m_program->ledger.find(answer.id)->item.uploadId);
        else
            m_program->dispatcher.retry({answer.id}); // as the intake does
    }
    if (family.size() > 1)
        m_families.append(family);
}

QList<TransferId> QueueSimulation::someIds()
{
    QList<TransferId> all = m_shown.keys();
    std::sort(all.begin(), all.end());
    QList<TransferId> some;
    for (const TransferId id : std::as_const(all)) {
        if (m_random.bounded(4) == 0)
            some.append(id);
    }
    return some;
}

void QueueSimulation::command()
{
    // Reasons that no person gives. They are lifted together, or the queue would stand still most of the time.
    static constexpr HoldReason others[] {
        HoldReason::Schedule, HoldReason::Metered, HoldReason::Offline, HoldReason::Asleep};
    Dispatcher &dispatcher = m_program->dispatcher;
    Ledger &ledger = m_program->ledger;
    QList<TransferId> ids = someIds();
    switch (m_random.bounded(16)) {
    case 0: dispatcher.pause(ids); break;
    case 1: dispatcher.resume(ids); break;
    case 2: dispatcher.cancel(ids); break;
    case 3: dispatcher.retry(ids); break;
    case 4: // all that failed, also what nobody has been shown yet
        for (const auto &[id, entry] : ledger.entries()) {
            if (entry.item.state == TransferState::Failed)
                ids.append(id);
        }
        dispatcher.retry(ids);
        break;
    case 5: dispatcher.startNow(ids.mid(0, 1)); break;
    case 6: ledger.move(ids, QueueMove(1 + m_random.bounded(4))); break;
    case 7:
        if (m_random.bounded(2) == 0) // for all that was dropped with them
            ids += Drops::of(ledger, ids).decide(ledger, ConflictPolicy::Replace);
        dispatcher.answerConflict(ids, ConflictPolicy::Replace);
        break;
    case 8: ledger.remove(ids); break;
    case 9: ledger.restoreRemoved(); break;
    case 10: dispatcher.holdAll(HoldReason::PausedByUser); break;
    case 11: dispatcher.holdAll(others[m_random.bounded(4)]); break;
    case 12:
        for (const HoldReason reason : others)
            dispatcher.liftAll(reason);
        break;
    case 13: giveDestinations(true); break;
    case 14: giveDestinations(false); break;
    default: dispatcher.liftAll(HoldReason::PausedByUser); break;
    }
}

void QueueSimulation::disk()
{
    if (!m_disk.isBusy())
        return;
    if (m_random.bounded(6) == 0) {
        ++m_counts.refusals;
        m_disk.refuse();
    } else {
        m_disk.succeed();
    }
}

void QueueSimulation::kill(bool isSilent)
{
    ++m_counts.kills;
    lookAtNews();
    if (isSilent && m_disk.isBusy())
        m_disk.takeSilently();
    // Of what has more to be written the disk may know more than was shown, never less.
    QSet<TransferId> exempt = m_disk.ahead();
    for (const auto &[id, entry] : m_program->ledger.entries()) {
        if (entry.unwritten > 0)
            exempt.insert(id);
    }
    compareWithDisk(exempt);
    m_disk.forgetAsker();
    m_program.reset();
    start();
}

// What was asked before the end is on the disk afterwards: also of what had not been shown yet.
void QueueSimulation::quit()
{
    ++m_counts.quits;
    m_program->dispatcher.settle();
    if (!m_program->ledger.close())
        complain(u"the last words were not written"_s);
    for (const auto &[id, entry] : m_program->ledger.entries()) {
        if (entry.isLeaving || hasLeftTheQueue(entry.item.state) || entry.isEnding)
            continue;
        const auto row = m_disk.rows().constFind(id);
        if (row == m_disk.rows().cend()
            || afterStart(row->item.state) != afterStart(entry.item.state))
            complain(
                u"item %1 was in state %2 when the program quit, and is in state %3 on disk"_s.arg(
                    QString::number(id), QString::number(int(entry.item.state)),
                    row == m_disk.rows().cend() ? u"none"_s
                                                : QString::number(int(row->item.state))));
    }
    m_disk.forgetAsker();
    m_program.reset();
    start();
}

// What a restart would show is what was shown.
void QueueSimulation::compareWithDisk(const QSet<TransferId> &exempt)
{
    for (const TransferItem &item : std::as_const(m_shown)) {
        if (exempt.contains(item.id))
            continue;
        const auto row = m_disk.rows().constFind(item.id);
        const bool isThere = row != m_disk.rows().cend();
        if (hasLeftTheQueue(item.state)) {
            if (isThere || !m_disk.outcomeOf(item.uploadId))
                complain(u"item %1 was shown done and is not in history alone"_s.arg(item.id));
        } else if (!isThere) {
            complain(u"item %1 was shown and is lost"_s.arg(item.id));
        } else if (row->item.destination != item.destination || row->item.via != item.via) {
            complain(u"item %1 goes elsewhere after a restart"_s.arg(item.id));
        } else if (afterStart(row->item.state) != afterStart(item.state)) {
            complain(u"item %1 was shown in state %2, and a restart shows %3"_s.arg(
                QString::number(item.id), QString::number(int(item.state)),
                QString::number(int(row->item.state))));
        }
    }
}

void QueueSimulation::checkNothingIsLost()
{
    for (auto each = m_accepted.cbegin(); each != m_accepted.cend(); ++each) {
        if (!m_disk.has(each.key(), each.value()))
            complain(u"item %1 was accepted and is nowhere"_s.arg(each.key()));
    }
    // Of a file for several destinations the disk has all items or none.
    for (const QMap<TransferId, QUuid> &family : std::as_const(m_families)) {
        qsizetype there = 0;
        for (auto each = family.cbegin(); each != family.cend(); ++each)
            there += m_disk.has(each.key(), each.value()) ? 1 : 0;
        if (there != 0 && there != family.size())
            complain(u"of family %1 the disk has %2 of %3"_s.arg(family.firstKey())
                         .arg(there)
                         .arg(family.size()));
    }
    for (const auto &[id, entry] : m_program->ledger.entries()) {
        const TransferItem &item = entry.item;
        // One attempt may be under way beyond what was counted.
        if (item.course->sentInAll > 3 * item.size() + (1 << 20))
            complain(u"item %1 has sent %2 bytes"_s.arg(id).arg(item.course->sentInAll));
    }
}

// Everything is well from now on, and nobody does anything: nothing may be stuck.
void QueueSimulation::letAllEnd()
{
    say(u"the end"_s);
    giveDestinations(false);
    for (const HoldReason reason : {HoldReason::PausedByUser, HoldReason::Schedule,
             HoldReason::Offline, HoldReason::Asleep, HoldReason::Metered})
        m_program->dispatcher.liftAll(reason);
    for (int i = 0; i < 5000; ++i) {
        if (m_disk.isBusy())
            m_disk.succeed();
        m_program->dispatcher.take(m_program->lanes.step(true));
        m_clock.now += 1s;
        work();
        lookAtNews();
        if (m_program->ledger.isIdle() && m_program->dispatcher.running() == 0
            && !m_program->dispatcher.wakeAt() && m_program->lanes.running() == 0 && i > 100)
            break;
    }
    checkTheEnd();
}

void QueueSimulation::checkTheEnd()
{
    for (const TransferItem &item : std::as_const(m_shown)) {
        if (item.state == TransferState::Waiting || item.state == TransferState::RetryWait
            || isActive(item.state))
            complain(u"item %1 is stuck in state %2"_s.arg(item.id).arg(int(item.state)));
        m_counts.done += hasLeftTheQueue(item.state) ? 1 : 0;
    }
    for (const auto &[id, entry] : m_program->ledger.entries()) {
        if (!m_shown.contains(id))
            complain(u"item %1 was never shown"_s.arg(id));
    }
    compareWithDisk({});
    checkNothingIsLost();
}

} // namespace ferry::testing
