#pragma once

#include "base/result.h"
#include "base/task.h"
#include "sync/syncrow.h"

#include <optional>

namespace ferry {

// The server as a session speaks with it. A failure never says that the server did nothing.
//
// Failures that are about the rows of one request, and not about the server, the line or the user, are
// those for which isAboutRows() is true: the request may be cut in two to find the culprit.
class SyncServer
{
public:
    struct Device
    {
        QUuid id {};
        QString name {};
    };

    struct Hello
    {
        QUuid user {};
        QString epoch {}; // another one: another server, or one that was restored
        qint64 rev = 0; // every rev up to here was given, and can be seen
        qint64 gcRev = 0; // tombstones up to here may have been removed for good
        std::optional<qint64> known {}; // what this device last confirmed; nothing: never met
        QUuid baton {}; // to be brought back with a confirmation
        bool confirmed = false;
        QList<Device> devices {};
    };

    SyncServer() = default;
    virtual ~SyncServer() = default;
    SyncServer(const SyncServer &) = delete;
    SyncServer &operator=(const SyncServer &) = delete;

    // At the start of a session: who is there? Changes nothing of what the server knows of us, so that
    // a lost answer hides nothing.
    virtual Task<Result<Hello>> ask(QUuid device, QString deviceName) = 0;
    // "We have everything up to `seen`." The server takes it only with the baton of our last ask(): one
    // that was restored since does not know it.
    virtual Task<Result<Hello>> confirm(QUuid device, qint64 seen, QUuid baton) = 0;

    // Rows with a higher rev, by rev, some hundred at most. Empty: that is all.
    virtual Task<Result<QList<SyncRow>>> pull(qint64 above) = 0;
    static constexpr qsizetype mostIds = 100; // in one request: they stand in its URL
    // Those of the rows that were not there, as they stand now: tombstones, if they had been forgotten and
    // collected. An op is in lastOp.
    virtual Task<Result<QList<SyncRow>>> insert(QList<SyncRow> rows) = 0;
    // Changes the row only if it still is the version of `base`; nothing: it is not.
    struct Base
    {
        qint64 rev = 0;
        QUuid op {};
    };
    virtual Task<Result<std::optional<SyncRow>>> change(SyncRow row, Base base) = 0;
    // Makes tombstones of those of the rows that are alive, of any version, as a tombstone beats them all;
    // those, as they stand now, all with the one op. mostIds at most.
    virtual Task<Result<QList<SyncRow>>> forget(QList<QUuid> ids, QUuid op) = 0;
    virtual Task<Result<QList<SyncRow>>> fetch(QList<QUuid> ids) = 0;
};

// Whether the server refused something of the rows that it was sent.
bool isAboutRows(const Failure &failure);
// Whether the server had not time enough for the request: half of it may do.
bool isTooMuchAtOnce(const Failure &failure);

} // namespace ferry
