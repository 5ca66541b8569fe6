#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/task.h"
#include "destinations/earlierupload.h"
#include "destinations/uploadtypes.h"

#include <chrono>
#include <memory>

class QThreadPool;

namespace ferry {

class HashBook;
class HttpClient;
class SharedRate;

// All of the world that a destination may touch during one upload. Lives in the lane's thread and
// outlives the upload's task.
class UploadContext
{
public:
    virtual ~UploadContext() = default;

    virtual HttpClient &http() = 0;
    virtual QThreadPool &pool() = 0; // for work that takes a while: hashing, copying
    // For a look at a file, or the next bytes of it: short, but a network share may hang for ever, and
    // then it has a thread of its own to hang in.
    virtual QThreadPool &readers() { return pool(); }
    virtual const Clock &clock() const = 0;
    // What is known of files' hashes, and who computes one just now. Null: each computes its own.
    virtual HashBook *hashes() { return nullptr; }
    virtual std::shared_ptr<SharedRate> rate() = 0; // for destinations that write without http

    // For a server that is not ready yet. Cancelled with the upload.
    virtual Task<void> pause(std::chrono::milliseconds duration) = 0;

    virtual void setPhase(UploadPhase phase) = 0;
    // Has left this computer, as far as its kernel knows; the server may have less of it.
    virtual void setSent(qint64 bytes) = 0;
    // Confirmed by the server, in a way that counts: an offset of a resumable upload, or all of it once
    // the check that follows a yes has agreed. The queue forgives attempts for it. 0: it begins anew.
    virtual void setStored(qint64 bytes) = 0;

    // The place under its real name, once it is known: what failures and the history call it by.
    virtual void setRemote(const QString &remote) { Q_UNUSED(remote); }

    // Remembers how to go on: returns once it is on disk. An empty token forgets.
    virtual Task<Result<void>> keepToken(QByteArray token) = 0;
    // Remembers the hash of the file as stamped, so that a later attempt need not read it again.
    virtual void keepHash(const QByteArray &sha256) = 0;

    // What the history knows, at most 50 of them. Where there is no history, nothing.
    virtual Task<Result<QList<EarlierUpload>>> earlier(EarlierQuery query)
    {
        Q_UNUSED(query);
        co_return QList<EarlierUpload>();
    }
};

} // namespace ferry
