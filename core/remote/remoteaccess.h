#pragma once

#include "destinations/destinationconfig.h"
#include "destinations/uploadtypes.h"
#include "remote/remoteentry.h"

#include <QObject>
#include <QThread>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>

namespace ferry {

class Database;
class Destination;
class EventLog;
class RemoteWorker;

// What became of one file that was to be deleted.
struct RemoteRemoval
{
    enum class Outcome {
        Removed = 1,
        Gone, // it was not there any more
        Changed, // it is another one than the one that was shown, and was left
        Failed,
    };
    RemoteFile file {};
    Outcome outcome = Outcome::Removed;
    std::optional<Failure> failure {};
};

// How an errand ended; which fields count depends on the errand.
struct RemoteEnd
{
    std::optional<Failure> failure {};
    // Of a listing.
    qint64 files = 0;
    qint64 bytes = 0;
    RemoteRoom room {};
    bool givesBack = true;
    std::chrono::seconds longestLink {0}; // see RemoteFiles
    qint64 now = 0; // ms since the epoch: the earlier of this computer's clock and the server's
    // Of a removal, or of links: files that were not tried any more, since the failure concerns all.
    qint64 untried = 0;
    // Of a download.
    qint64 copied = 0;
    QByteArray sha256 {};
    Verification verified = Verification::NotVerified; // Hash only where somebody knew it before
};

// What is stored at the destinations. It lives in the caller's thread and has one of its own, with its own
// network, so that looking through a bucket takes no turn from an upload. Every errand is answered with one
// ended(), unless it is cancelled. Nothing is tried without end: a page, a look or a deletion four times.
class RemoteAccess final : public QObject
{
    Q_OBJECT

public:
    using Errand = quint64;
    using Factory = std::function<Result<std::unique_ptr<Destination>>(const DestinationSetup &)>;

    // `database` and `log` (or null) outlive it; so does whatever the factory uses, in its own thread.
    RemoteAccess(Database &database, Factory factory, EventLog *log);
    ~RemoteAccess() override;

    // All that is below a folder; empty: everything. listed() for each page.
    Errand list(const DestinationSetup &setup, const QString &folder);
    // Exactly these, as they were seen: each is looked at again before it is deleted. removed() for each.
    Errand remove(const DestinationSetup &setup, const QList<RemoteFile> &files);
    // To a file of that absolute path, which must not be there unless it may be replaced.
    Errand download(const DestinationSetup &setup, const RemoteEntry &entry, const QByteArray &path,
        bool mayReplace);
    // A link to each that works for whoever has it, for so long; linked() for each. Failure: Refused, "no-links",
    // where there are none; "link-life", detail: the most days.
    Errand link(
        const DestinationSetup &setup, const QList<RemoteFile> &files, std::chrono::seconds life);
    void cancel(Errand errand);

Q_SIGNALS:
    void listed(quint64 errand, const QList<ferry::RemoteEntry> &entries);
    void removed(quint64 errand, const ferry::RemoteRemoval &removal);
    void linked(quint64 errand, const ferry::RemoteFile &file, const QUrl &link);
    void progressed(quint64 errand, qint64 bytes);
    void ended(quint64 errand, const ferry::RemoteEnd &end);

private:
    QThreadPool m_pool {};
    QThread m_thread {};
    RemoteWorker *m_worker = nullptr; // lives in m_thread
    Errand m_last = 0;
};

} // namespace ferry
