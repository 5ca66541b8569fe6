#pragma once

#include "base/failure.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <chrono>
#include <optional>

namespace ferry {

// How the history's sync stands, for the sidebar's line and its details.
struct SyncStatus
{
    enum class Phase {
        Off = 1, // no account syncs the history
        SignInNeeded,
        NotSetUp, // the project has no table for it yet, or not all that belongs to it
        Offline, // and trying again by itself
        Working,
        UpToDate,
        Failed, // `failure` says why; tried again later
    };

    Phase phase = Phase::Off;
    QUuid account {};
    qint64 lastPull = 0; // ms since the epoch, wall time; 0: never
    qint64 lastPush = 0;
    qint64 waiting = 0; // changes the server has still to be told
    qint64 quarantined = 0; // rows that it refuses
    qint64 pulled = 0; // of the pull under way, or of the last: how far, and how far it is
    qint64 toPull = 0; // 0: nothing to speak of
    bool live = false; // the server tells of changes; otherwise it is asked now and then
    std::chrono::milliseconds skew {0}; // the server's clock minus ours
    std::optional<Failure> failure {};

    bool operator==(const SyncStatus &) const = default;
};

// A row of the history that the server refuses, and why.
struct QuarantinedRow
{
    QUuid id {};
    QString name {};
    qint64 bytes = 0;
    Failure reason {};
};

// What the project's database has of what the sync needs.
struct SetupReport
{
    bool isThere = false; // the script was run
    QStringList missing {}; // the server's words: "realtime", "bucket policies" …; empty: complete
    int schema = 0; // the script's version; newer than ours is fine

    bool operator==(const SetupReport &) const = default;
};

} // namespace ferry
