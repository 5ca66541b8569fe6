#pragma once

#include "base/result.h"
#include "base/task.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <memory>

namespace ferry {

class DownloadFile;
class UploadContext;

// A file as its destination has it. All of it comes from outside, and none of it is a path here.
struct RemoteFile
{
    QString id {}; // what it is asked for, fetched and deleted by
    QString name {}; // for people, with '/' where there are folders
    qint64 bytes = -1; // -1: not said
    qint64 changedAt = 0; // ms since the epoch by the destination's clock; 0: not said
    QString version {}; // another one after a write, where it says: an etag, an inode
    QByteArray sha256 {}; // 32 bytes where the destination tells, else empty
    QString remote {}; // the place, as results and the history have it
    QString remoteId {}; // the same where names mean nothing, else empty
    QUrl link {}; // empty when there is none to give

    // Whether `now` is the file that was looked at then, as far as anybody can tell.
    bool isStill(const RemoteFile &now) const
    {
        const auto apart = qAbs(changedAt - now.changedAt);
        const bool sameTime = changedAt == 0 || now.changedAt == 0 || apart <= 1; // ms: rounding
        const bool sameVersion
            = version.isEmpty() || now.version.isEmpty() || version == now.version;
        return id == now.id && bytes == now.bytes && sameTime && sameVersion;
    }
};

struct RemoteQuery
{
    QString folder {}; // below the destination's own; empty: all of it
    QString cursor {}; // of the page before; empty: from the beginning
};

struct RemotePage
{
    QList<RemoteFile> files {};
    QString next {}; // where the next page begins; empty: there is none
    qint64 serverNow = 0; // ms since the epoch, where the answer tells; 0: it does not
};

// What may be kept there, in all; -1: no limit is documented.
struct RemoteRoom
{
    qint64 mostFiles = -1;
    qint64 mostBytes = -1;
};

// What is stored at a destination: seen, fetched back, deleted. An optional ability of a Destination, under
// the same rules: its thread, one attempt at a time, no secret in a Failure. What the server answers is read
// with suspicion, yet the pages of a listing are judged by whoever asks for them (ListingGuard).
class RemoteFiles
{
public:
    virtual ~RemoteFiles() = default;

    virtual bool hasFolders() const { return true; }
    virtual RemoteRoom room() const { return {}; }
    // Whether it hands files out again. Failure: Refused, "not-given-back".
    virtual Result<void> givesBack() const { return {}; }

    // How many are looked at with one request; else one by one, each right before it is deleted.
    virtual int lookedAtOnce() const { return 1; }

    // A page of what is there below the folder, however deep.
    virtual Task<Result<RemotePage>> list(RemoteQuery query, UploadContext &context) = 0;
    // Those of `files` that are still there, as they are now.
    virtual Task<Result<QList<RemoteFile>>> look(QList<RemoteFile> files, UploadContext &context)
        = 0;
    // Success: it is gone, and the server said so. Failure: PermissionDenied, "not-deleted", when it said yes
    // and did nothing.
    virtual Task<Result<void>> remove(RemoteFile file, UploadContext &context) = 0;
    // How long a link may open one file for whoever has it; 0: there are none.
    virtual std::chrono::seconds longestLink() const { return {}; }
    // Such a link, which is a secret: nobody keeps it. `life`: 1 s to longestLink().
    virtual Task<Result<QUrl>> link(
        RemoteFile file, std::chrono::seconds life, UploadContext &context);

    // Its content, as a stream, with setSent() for what has come. Whoever asks verifies it.
    virtual Task<Result<void>> download(
        RemoteFile file, std::shared_ptr<DownloadFile> into, UploadContext &context)
        = 0;
};

} // namespace ferry
