#include "transfers/intake.h"

#include "base/ids.h"
#include "files/remotename.h"

#include <QPointer>

#include <sys/stat.h>

namespace ferry {

namespace {

bool isFolder(const QByteArray &path)
{
    struct stat s
    { };
    return ::lstat(path.constData(), &s) == 0 && S_ISDIR(s.st_mode);
}

QByteArray lastSegment(QByteArray path)
{
    while (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    return path.mid(path.lastIndexOf('/') + 1);
}

} // namespace

Intake::Intake(TransferStore &store, QThreadPool &pool, Fit fit)
    : m_store(store)
    , m_pool(pool)
    , m_fit(std::move(fit))
{ }

Intake::~Intake()
{
    m_stopAll->store(true);
    for (auto &[number, scan] : m_scans)
        scan.stop->store(true);
    m_pool.waitForDone();
}

void Intake::add(const AddRequest &request)
{
    ++m_busy;
    // Even a stat may hang on a dead mount: it is the pool's work.
    m_pool.start([self = QPointer<Intake>(this), request, stop = m_stopAll] {
        QList<QByteArray> files;
        QList<QByteArray> folders;
        for (const QByteArray &path : request.paths)
            (isFolder(path) ? folders : files).append(path);
        if (stop->load())
            return;
        QMetaObject::invokeMethod(self.data(), [self, request, files, folders] {
            if (!files.isEmpty())
                self->addFiles(request, files);
            for (const QByteArray &folder : folders)
                self->addFolder(request, folder);
            self->settle();
        });
    });
}

void Intake::addFiles(const AddRequest &request, const QList<QByteArray> &files)
{
    Scan scan;
    scan.request = request;
    run(scan, files);
}

void Intake::addFolder(const AddRequest &request, const QByteArray &path)
{
    TransferGroup group;
    group.destination = request.destination;
    group.path = path;
    group.name = remotename::fromFileSystem(lastSegment(path));
    group.folder = request.folder;
    group.conflict = request.conflict;
    group.addedAt = QDateTime::currentMSecsSinceEpoch();
    group.scanning = true;
    ++m_busy;
    // On disk before the scan: a crash in the middle begins it again.
    m_store.add({group}, {}, this, [this, request](Result<TransferStore::Added> result) {
        if (result) {
            Scan scan;
            scan.request = request;
            scan.group = result->groups.constFirst();
            Q_EMIT groupsChanged({scan.group});
            run(scan, {scan.group.path});
        } else {
            Q_EMIT failed(result.error());
        }
        settle();
    });
}

void Intake::rescan(const TransferGroup &group, QSet<QByteArray> known)
{
    Scan scan;
    scan.group = group;
    scan.group.files = 0; // counted anew, the known ones too
    scan.group.bytes = 0;
    scan.request.destination = group.destination;
    scan.request.folder = group.folder;
    scan.request.conflict = group.conflict;
    scan.known = std::move(known);
    run(scan, {group.path});
}

void Intake::run(const Scan &scan, const QList<QByteArray> &paths)
{
    const int number = m_nextScan++;
    m_scans[number] = scan;
    m_pool.start([self = QPointer<Intake>(this), number, paths, stop = scan.stop] {
        QList<ScannedEntry> gathered;
        const auto hand = [&](QList<ScannedEntry> entries) {
            QMetaObject::invokeMethod(self.data(),
                [self, number, entries = std::move(entries)] { self->take(number, entries); });
        };
        for (const QByteArray &path : paths) {
            FolderScanner::scan(path, *stop, [&](QList<ScannedEntry> batch) {
                // Thousands of loose files come one by one; a folder comes in batches.
                gathered += std::move(batch);
                if (paths.size() == 1 || gathered.size() >= FolderScanner::batchSize)
                    hand(std::exchange(gathered, {}));
            });
            if (stop->load())
                break;
        }
        if (!gathered.isEmpty())
            hand(std::move(gathered));
        QMetaObject::invokeMethod(self.data(), [self, number] { self->finish(number); });
    });
}

void Intake::take(int number, const QList<ScannedEntry> &entries)
{
    const auto found = m_scans.find(number);
    if (found == m_scans.end() || found->second.stop->load())
        return;
    Scan &scan = found->second;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<TransferItem> items;
    items.reserve(entries.size());
    for (const ScannedEntry &entry : entries) {
        scan.group.files += 1;
        scan.group.bytes += qMax<qint64>(0, entry.stamp.size);
        if (!scan.known.isEmpty() && scan.known.contains(entry.path))
            continue;
        TransferItem item;
        item.group = scan.group.id;
        item.destination = scan.request.destination;
        item.uploadId = uuid7();
        item.path = entry.path;
        item.name = remotename::joined(scan.request.folder, entry.relativeName);
        item.stamp = entry.stamp;
        item.addedAt = now;
        item.conflict = scan.request.conflict;
        if (entry.failure) {
            item.state = TransferState::Failed;
            item.failure = std::make_shared<const Failure>(*entry.failure);
        }
        if (m_fit(item))
            items.append(std::move(item));
    }
    if (items.isEmpty())
        return;
    m_store.add({}, items, this, [this](Result<TransferStore::Added> result) {
        if (result)
            Q_EMIT added(result->items);
        else
            Q_EMIT failed(result.error());
    });
    if (scan.group.id != 0)
        Q_EMIT groupsChanged({scan.group});
}

void Intake::finish(int number)
{
    const auto found = m_scans.find(number);
    if (found == m_scans.end())
        return;
    TransferGroup group = found->second.group;
    m_scans.erase(found);
    if (group.id != 0) {
        group.scanning = false;
        m_store.saveGroups({group});
        Q_EMIT groupsChanged({group});
    }
    // The last items may still be on their way to the disk: the end comes after them.
    ++m_busy;
    m_store.add({}, {}, this, [this](const Result<TransferStore::Added> &) { settle(); });
}

void Intake::settle()
{
    --m_busy;
    Q_EMIT settled();
}

void Intake::cancel(GroupId group)
{
    for (auto &[number, scan] : m_scans) {
        if (scan.group.id == group)
            scan.stop->store(true);
    }
}

} // namespace ferry
