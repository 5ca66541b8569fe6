#include "transfers/intake.h"

#include "base/ids.h"
#include "files/remotename.h"
#include "transfers/family.h"

#include <algorithm>
#include <sys/stat.h>

namespace ferry {

namespace {

bool isFolder(const QByteArray &path, bool followLinks)
{
    struct stat s
    { };
    const int found = followLinks ? ::stat(path.constData(), &s) : ::lstat(path.constData(), &s);
    return found == 0 && S_ISDIR(s.st_mode);
}

QByteArray lastSegment(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

Intake::Intake(Ledger &ledger, const Targets &targets, QThreadPool &pool,
    std::function<void(TransferId)> retry)
    : m_ledger(ledger)
    , m_targets(targets)
    , m_pool(pool)
    , m_retry(std::move(retry))
{ }

Intake::~Intake()
{
    *m_listens = false;
    m_stopAll->store(true);
    for (auto &[number, scan] : m_scans)
        scan.stop->store(true);
}

// A pool thread that hangs in a dead mount may come back when nobody is there any more.
void Intake::onPool(std::function<void(const Post &)> work)
{
    if (!m_mail)
        m_mail = std::make_shared<QObject>();
    m_pool.start([mail = m_mail, listens = m_listens, work = std::move(work)] {
        work([mail, listens](std::function<void()> answer) {
            QMetaObject::invokeMethod(
                mail.get(),
                [listens, answer = std::move(answer)] {
                    if (*listens)
                        answer();
                },
                Qt::QueuedConnection);
        });
    });
}

void Intake::add(const AddRequest &what)
{
    const int request = m_next++;
    m_requests[request] = {.answer = {.number = what.number}, .scans = 1};
    if (const auto targets = m_targets.of(what.destination); !targets) {
        AddAnswer &answer = m_requests.at(request).answer;
        for (const QByteArray &path : what.paths)
            refuse(answer, path, targets.error());
        begin(request, what, {}, {});
        return;
    }
    // Even a stat may hang on a dead mount: it is the pool's work.
    onPool([this, request, what, stop = m_stopAll](const Post &post) {
        QList<QByteArray> files;
        QList<QByteArray> folders;
        for (const QByteArray &path : what.paths) {
            if (stop->load())
                return;
            (isFolder(path, what.followLinks) ? folders : files).append(path);
        }
        post([this, request, what, files, folders] { begin(request, what, files, folders); });
    });
}

void Intake::begin(int request, const AddRequest &what, const QList<QByteArray> &files,
    const QList<QByteArray> &folders)
{
    if (!files.isEmpty())
        addLoose(request, what, files);
    for (const QByteArray &folder : folders)
        addFolder(request, what, folder);
    if (files.isEmpty())
        m_ledger.mark(request);
    --m_requests.at(request).scans;
    settle(request);
}

TransferGroup Intake::groupFor(const AddRequest &what, const QByteArray &first)
{
    TransferGroup group;
    group.destination = what.destination;
    group.name = remotename::fromFileSystem(lastSegment(first));
    group.folder = what.folder;
    group.conflict = what.conflict;
    group.addedAt = QDateTime::currentMSecsSinceEpoch();
    return group;
}

// On a route each file is several items, which belong together.
void Intake::addLoose(int request, const AddRequest &what, const QList<QByteArray> &files)
{
    Scan scan {.request = request, .what = what};
    if (m_targets.isRoute(what.destination)) {
        scan.group = groupFor(what, files.constFirst());
        scan.group.id = m_ledger.put(scan.group);
    }
    run(std::move(scan), files);
}

void Intake::addFolder(int request, const AddRequest &what, const QByteArray &path)
{
    TransferGroup group = groupFor(what, path);
    group.path = path;
    group.scanning = true;
    // In the journal before its items: a crash in the middle begins the scan again.
    group.id = m_ledger.put(group);
    run({.request = request, .what = what, .group = group}, {path});
}

void Intake::rescan(const TransferGroup &group, QSet<QByteArray> known)
{
    Scan scan {.request = m_next++, .group = group, .known = std::move(known)};
    scan.group.files = 0; // counted anew, the known ones too
    scan.group.bytes = 0;
    scan.what.destination = group.destination;
    scan.what.folder = group.folder;
    scan.what.conflict = group.conflict;
    m_requests[scan.request] = {.isSaved = true}; // the group is on disk
    run(std::move(scan), {group.path});
}

void Intake::run(Scan scan, const QList<QByteArray> &paths)
{
    const int number = m_next++;
    ++m_requests.at(scan.request).scans;
    if (const auto targets = m_targets.of(scan.what.destination)) {
        scan.targets = *targets;
    } else { // a route lost a member since its scan was cut off
        refuse(m_requests.at(scan.request).answer, scan.group.path, targets.error());
        m_scans[number] = std::move(scan);
        // Later: nobody has heard of the request yet.
        onPool([this, number](const Post &post) { post([this, number] { finish(number); }); });
        return;
    }
    const auto stop = scan.stop;
    const auto links
        = scan.what.followLinks ? FolderScanner::Links::Follow : FolderScanner::Links::List;
    m_scans[number] = std::move(scan);
    onPool([this, number, paths, stop, links](const Post &post) {
        QList<ScannedEntry> gathered;
        const auto hand = [&](QList<ScannedEntry> entries) {
            post([this, number, entries = std::move(entries)] { take(number, entries); });
        };
        for (const QByteArray &path : paths) {
            FolderScanner::scan(
                path, *stop,
                [&](QList<ScannedEntry> batch) {
                    // Thousands of loose files come one by one; a folder comes in batches.
                    gathered += std::move(batch);
                    if (paths.size() == 1 || gathered.size() >= FolderScanner::batchSize)
                        hand(std::exchange(gathered, {}));
                },
                links);
            if (stop->load())
                break;
        }
        if (!gathered.isEmpty())
            hand(std::move(gathered));
        post([this, number] { finish(number); });
    });
}

void Intake::take(int number, const QList<ScannedEntry> &entries)
{
    const auto found = m_scans.find(number);
    if (found == m_scans.end() || found->second.stop->load())
        return;
    Scan &scan = found->second;
    Request &request = m_requests.at(scan.request);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const ScannedEntry &entry : entries)
        takeEntry(scan, request, entry, now);
    if (scan.group.id != 0)
        m_ledger.put(scan.group);
    Q_EMIT changed();
}

QList<DestinationId> Intake::takingTargets(
    const Scan &scan, Request &request, const ScannedEntry &entry) const
{
    QList<DestinationId> taking;
    for (const DestinationId target : scan.targets) {
        if (m_targets.rulesOf(target).takes(entry.relativeName))
            taking.append(target);
        else
            ++request.answer.leftOut;
    }
    return taking;
}

void Intake::takeEntry(Scan &scan, Request &request, const ScannedEntry &entry, qint64 now)
{
    const QList<DestinationId> targets = takingTargets(scan, request, entry);
    if (targets.isEmpty())
        return;
    scan.group.files += 1;
    scan.group.bytes += qMax<qint64>(0, entry.stamp.size);
    if (!scan.known.isEmpty() && scan.known.contains(entry.path))
        return;
    TransferItem item;
    item.group = scan.group.id;
    item.path = entry.path;
    item.name = remotename::joined(scan.what.folder, entry.relativeName);
    item.stamp = entry.stamp;
    item.addedAt = now;
    item.evenIfThere = scan.what.evenIfThere;
    if (entry.failure) {
        item.state = TransferState::Failed;
        item.failure = Shared<Failure>(*entry.failure);
    }
    const auto known = [&](TransferId id) {
        Ledger::Entry *queued = m_ledger.find(id);
        const bool wasCancelled
            = queued != nullptr && queued->item.state == TransferState::Cancelled;
        m_retry(id); // does nothing unless it had failed or was cancelled
        if (wasCancelled && queued->item.state != TransferState::Cancelled) {
            ++request.answer.accepted; // nobody waited for it any more
            return;
        }
        const bool standsStill = queued != nullptr
            && (queued->item.state == TransferState::Paused
                || queued->item.state == TransferState::NeedsAnswer);
        if (standsStill)
            m_ledger.edit(*queued, [](TransferItem &) {}); // who asked learns that it stands still
        ++request.answer.alreadyQueued;
    };
    QList<TransferItem> items;
    const QString name = item.name;
    for (const DestinationId target : targets) {
        const UploadRules rules = m_targets.rulesOf(target);
        item.destination = target;
        item.name = rules.placed(name, entry.stamp.modified);
        item.conflict = rules.conflict(scan.what.conflict);
        if (item.conflict == ConflictPolicy::Ask)
            item.conflict = scan.decided;
        item.uploadId = uuid7();
        items.append(item);
        if (!m_targets.isAutomatic(target))
            continue;
        if (const auto queued = m_targets.queued(item)) {
            items.removeLast();
            known(*queued);
        } else {
            m_targets.choose(items.last());
        }
    }
    for (const Ledger::Answer &answer : family::add(m_ledger, items, scan.request)) {
        if (answer.what == Ledger::Added::Known)
            known(answer.id);
        else
            ++request.pending;
    }
}

void Intake::decide(const Drops &drops, ConflictPolicy policy)
{
    for (auto &[number, scan] : m_scans) {
        if (drops.have(scan.group.id, scan.request))
            scan.decided = policy;
    }
}

void Intake::refuse(AddAnswer &answer, const QByteArray &path, const Failure &failure)
{
    ++answer.refused;
    if (answer.reasons.size() < AddAnswer::mostReasons)
        answer.reasons.append({path, failure});
}

void Intake::finish(int number)
{
    const auto found = m_scans.find(number);
    if (found == m_scans.end())
        return;
    const Scan scan = std::move(found->second);
    m_scans.erase(found);
    if (scan.isFolder()) {
        TransferGroup group = scan.group;
        group.scanning = false;
        m_ledger.put(group);
    } else {
        m_ledger.mark(scan.request);
    }
    --m_requests.at(scan.request).scans;
    settle(scan.request);
}

void Intake::added(int request, const TransferItem &item)
{
    Request &asked = m_requests.at(request);
    // What the scan found and cannot go is listed, with its reason.
    if (item.state == TransferState::Failed && item.failure)
        refuse(asked.answer, item.path, *item.failure);
    else
        ++asked.answer.accepted;
    --asked.pending;
    settle(request);
}

void Intake::refused(int request, const TransferItem &item, const Failure &failure)
{
    Request &asked = m_requests.at(request);
    --asked.pending;
    refuse(asked.answer, item.path, failure);
    settle(request);
}

void Intake::marked(int request)
{
    const auto found = m_requests.find(request);
    if (found == m_requests.end())
        return;
    found->second.isSaved = true;
    Q_EMIT saved(found->second.answer.number);
}

bool Intake::isSaved() const
{
    return std::all_of(m_requests.cbegin(), m_requests.cend(),
        [](const auto &request) { return request.second.isSaved; });
}

void Intake::settle(int request)
{
    const auto found = m_requests.find(request);
    if (found->second.scans > 0 || found->second.pending > 0) {
        Q_EMIT changed();
        return;
    }
    const AddAnswer answer = std::move(found->second.answer);
    m_requests.erase(found);
    Q_EMIT answered(answer);
    Q_EMIT changed();
}

void Intake::cancel(GroupId group)
{
    for (auto &[number, scan] : m_scans) {
        if (scan.group.id == group)
            scan.stop->store(true);
    }
}

} // namespace ferry
