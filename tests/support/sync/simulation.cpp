#include "support/sync/simulation.h"

#include <algorithm>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 day = 24 * 3600 * second;
constexpr int stepsPerDevice = 60;
// Twice for what everybody knows. Once more for a row that its own computer tells anew because it can
// not know that it was forgotten, and that another computer then forgets again.
constexpr int quietRounds = 3;

QString name(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces).left(8);
}

} // namespace

Simulation::Simulation(quint64 seed)
    : m_world(seed)
{
    const int count = 2 + m_world.below(19);
    for (int i = 0; i < count; ++i)
        m_devices.push_back(std::make_unique<SimDevice>(m_world, i));
    m_restoresLeft = m_world.chance(40) ? 1 + m_world.below(2) : 0;
    m_tally.devices = count;
}

QStringList Simulation::run()
{
    const int steps = stepsPerDevice * int(m_devices.size());
    for (int i = 0; i < steps; ++i)
        step();
    goQuiet();
    for (int round = 0; round < quietRounds; ++round) {
        for (int i = 0; i < int(m_devices.size()); ++i)
            syncNow(i);
    }
    check(m_wrong);
    m_tally.rows = int(m_uploads.size());
    return m_wrong;
}

void Simulation::step()
{
    const int device = m_world.below(int(m_devices.size()));
    const int what = m_world.below(1000);
    m_world.trace('s', device, what);
    SimDevice &own = *m_devices.at(size_t(device));
    if (what < 700) {
        // Several at once: a session has some twenty turns.
        for (int i = 0; i < 4 && m_world.turns.count() > 0; ++i)
            m_world.turns.resume(m_world.below(m_world.turns.count()));
    } else if (what < 830) {
        act(device);
    } else if (what < 920) {
        own.takeEnd();
        if (!own.isBusy()) {
            ++m_tally.sessions;
            own.startSession();
        }
    } else if (what < 945) {
        m_tally.kills += own.isBusy() ? 1 : 0;
        own.killSession();
    } else if (what < 960) {
        m_world.deliverOneLate();
    } else if (what < 990) {
        m_world.server.pass(m_world.below(20) * second);
    } else if (what < 994) {
        sleep();
    } else if (what < 997) {
        m_world.server.backUp();
    } else if (m_restoresLeft > 0 && m_world.server.hasBackup()) {
        restoreServer();
    }
}

// A forgotten row comes back with a backup from before it was forgotten only when all computers had let go
// of their tombstones meanwhile. One that is left is told again.
void Simulation::restoreServer()
{
    --m_restoresLeft;
    ++m_tally.restores;
    QSet<QUuid> lost = m_world.server.forgotten();
    m_world.server.restore(
        m_world.chance(50) ? SimServer::Restore::WithNewEpoch : SimServer::Restore::InSilence);
    lost.subtract(m_world.server.forgotten());
    for (Upload &upload : m_uploads) {
        if (!lost.contains(upload.id))
            continue;
        upload.isUnforgotten = std::none_of(m_devices.cbegin(), m_devices.cend(),
            [&upload](const auto &device) { return device->isForgotten(upload.id); });
        m_tally.unforgotten += upload.isUnforgotten ? 1 : 0;
    }
}

void Simulation::sleep()
{
    m_world.server.pass(m_world.chance(50) ? day : (90 + m_world.below(200)) * day);
}

void Simulation::act(int device)
{
    const int what = m_world.below(100);
    if (what < 55) {
        for (int i = m_world.chance(10) ? 10 : 1; i > 0; --i)
            upload(device);
    } else if (what < 75) {
        retry(device);
    } else if (what < 92) {
        forget(device);
    } else if (what < 98) {
        undo(device);
    } else {
        switchPaths(device);
    }
}

void Simulation::switchPaths(int device)
{
    SimDevice &own = *m_devices.at(size_t(device));
    own.sharePaths(!own.sharesPaths());
}

HistoryOutcome Simulation::anyOutcome()
{
    const int what = m_world.below(100);
    return what < 55 ? HistoryOutcome::Done
        : what < 80  ? HistoryOutcome::Failed
        : what < 95  ? HistoryOutcome::Cancelled
                     : HistoryOutcome::Skipped;
}

HistoryEntry Simulation::entryOf(const Upload &upload, HistoryOutcome outcome)
{
    HistoryEntry entry;
    entry.id = upload.id;
    entry.name = u"photo "_s + name(upload.id);
    entry.path = "/home/mira/" + entry.name.toUtf8();
    entry.remoteName = u"2026/"_s + entry.name;
    entry.destination = QUuid(u"0192f000-0000-7000-8000-0000000000dd"_s);
    entry.destinationName = u"Studio"_s;
    entry.destinationKind = u"supabase"_s;
    entry.bytes = 1000;
    entry.outcome = outcome;
    entry.attempts = upload.attempts;
    entry.startedAt = 1'700'000'000'000;
    entry.finishedAt
        = qMax<qint64>(1, m_devices.at(size_t(upload.device))->wall().toMSecsSinceEpoch());
    entry.storedBytes = m_world.below(1000);
    if (outcome == HistoryOutcome::Failed)
        entry.failure = Failure {.kind = FailureKind::ServerError, .httpStatus = 500};
    if (outcome == HistoryOutcome::Done)
        entry.remote = u"media/2026/"_s + entry.name;
    return entry;
}

Simulation::Upload &Simulation::book(const QUuid &id, int device)
{
    const auto known = m_byId.constFind(id);
    if (known != m_byId.cend())
        return m_uploads.at(size_t(*known));
    m_byId.insert(id, int(m_uploads.size()));
    m_uploads.push_back({.id = id, .device = device});
    return m_uploads.back();
}

void Simulation::upload(int device)
{
    Upload &made = book(m_world.uuid(), device);
    const HistoryOutcome outcome = anyOutcome();
    made.rank = ladderRank(outcome);
    made.attempts = 1;
    m_devices.at(size_t(device))->append(entryOf(made, outcome));
}

void Simulation::retry(int device)
{
    if (m_uploads.empty())
        return;
    Upload &old = m_uploads.at(size_t(m_world.below(int(m_uploads.size()))));
    if (old.device != device || old.rank >= ladderRank(HistoryOutcome::Skipped))
        return;
    SimDevice &own = *m_devices.at(size_t(device));
    const HistoryOutcome outcome = anyOutcome();
    Upload tried = old;
    ++tried.attempts;
    tried.rank = ladderRank(outcome);
    own.append(entryOf(tried, outcome));
    if (!own.isAlive(old.id)) {
        // It had been forgotten everywhere, and has a row of its own now.
        Upload &again = book(QUuid::createUuidV5(old.id, u"again"_s), device);
        if (std::pair(tried.rank, tried.attempts) > std::pair(again.rank, again.attempts)
            || again.attempts == 0) {
            again.rank = tried.rank;
            again.attempts = tried.attempts;
        }
        again.isOpen = true;
        return;
    }
    if (!old.forgottenOn.empty()) {
        old.isOpen = true;
        old.forgottenOn.erase(device);
    }
    if (tried.rank < old.rank)
        return;
    old.rank = tried.rank;
    old.attempts = tried.attempts;
}

void Simulation::forget(int device)
{
    SimDevice &own = *m_devices.at(size_t(device));
    const int alive = own.alive();
    if (alive == 0)
        return;
    const std::optional<QUuid> id = own.rowNumber(m_world.below(alive));
    if (id && own.forget(*id)) {
        Upload &upload = book(*id, device);
        upload.forgottenOn.insert(device);
        upload.isUnforgotten = false;
        ++m_tally.forgotten;
    }
}

void Simulation::undo(int device)
{
    if (m_uploads.empty())
        return;
    const int number = m_world.below(int(m_uploads.size()));
    const Upload old = m_uploads.at(size_t(number));
    SimDevice &own = *m_devices.at(size_t(device));
    if (!old.forgottenOn.contains(device) || !own.restore(old.id))
        return;
    if (own.isAlive(old.id)) {
        m_uploads.at(size_t(number)).forgottenOn.erase(device);
        return;
    }
    const std::optional<QUuid> id = own.rowNumber(own.alive() - 1);
    Upload &made = book(*id, device);
    made.isOpen = false;
    made.device = -1; // nobody's queue has it
    made.rank = ladderRank(
        HistoryOutcome(own.value("SELECT outcome FROM history ORDER BY row DESC LIMIT 1").toInt()));
    made.attempts = own.value("SELECT attempts FROM history ORDER BY row DESC LIMIT 1").toInt();
}

void Simulation::goQuiet()
{
    for (const auto &device : m_devices)
        device->killSession();
    m_world.deliverAllLate();
    m_world.isQuiet = true;
    m_world.server.pass(60 * second);
}

// "Restored" means: at once again.
void Simulation::syncNow(int device)
{
    SimDevice &own = *m_devices.at(size_t(device));
    QString failure;
    for (int attempt = 0; attempt < 3; ++attempt) {
        own.startSession();
        while (own.isBusy()) {
            if (!m_world.turns.resumeOwner(device))
                qFatal("a task waits for nothing");
        }
        const std::optional<Result<void>> end = own.takeEnd();
        if (end && *end)
            return;
        failure = end ? QString::fromUtf8(failureToJson(end->error())) : u"nothing"_s;
        if (!end || end->error().code != "restored"_L1)
            break;
    }
    m_wrong += u"device %1 ended with %2"_s.arg(QString::number(device), failure);
}

void Simulation::check(QStringList &wrong)
{
    QMap<QUuid, QByteArray> onServer;
    QMap<QUuid, QByteArray> paths;
    for (const SyncRow &row : m_world.server.rows()) {
        if (row.deletedAt == 0) {
            paths.insert(row.entry.id, row.entry.path);
            onServer.insert(
                row.entry.id, row.entry.deviceId.toByteArray() + SimDevice::digest(row.entry));
        }
    }
    for (int i = 0; i < int(m_devices.size()); ++i) {
        SimDevice &device = *m_devices.at(size_t(i));
        const QMap<QUuid, QByteArray> here = device.contents();
        if (here != onServer) {
            wrong += u"device %1 has %2 rows, the server %3, or they differ"_s.arg(
                QString::number(i), QString::number(here.size()), QString::number(onServer.size()));
        }
        if (device.paths() != paths)
            wrong += u"device %1 and the server differ in their paths"_s.arg(i);
        if (device.value("SELECT count(*) FROM outbox").toInt() != 0)
            wrong += u"device %1 still has something to tell"_s.arg(i);
        if (device.value("SELECT value FROM meta WHERE key = 'history_total'").toInt()
            != here.size())
            wrong += u"device %1 has counted wrong"_s.arg(i);
    }
    checkUploads(onServer, wrong);
}

void Simulation::checkUploads(const QMap<QUuid, QByteArray> &onServer, QStringList &wrong)
{
    for (const Upload &upload : m_uploads) {
        const bool isThere = onServer.contains(upload.id);
        if (!upload.isOpen && upload.forgottenOn.empty() && !isThere)
            wrong += u"upload %1 of device %2 is lost"_s.arg(
                name(upload.id), QString::number(upload.device));
        if (!upload.isOpen && !upload.isUnforgotten && !upload.forgottenOn.empty() && isThere)
            wrong += u"upload %1, forgotten by device %2, is back"_s.arg(
                name(upload.id), QString::number(*upload.forgottenOn.begin()));
        m_tally.cameBack += isThere && upload.isUnforgotten ? 1 : 0;
        if (!isThere || upload.isOpen)
            continue;
        const HistoryEntry entry = m_world.server.rows().value(upload.id).entry;
        if (ladderRank(entry.outcome) != upload.rank || entry.attempts != upload.attempts)
            wrong += u"upload %1 fell off the ladder"_s.arg(name(upload.id));
    }
}

} // namespace ferry::testing
