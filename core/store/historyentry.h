#pragma once

#include "base/failure.h"
#include "destinations/uploadtypes.h"
#include "queue/passedover.h"

#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace ferry {

enum class HistoryOutcome { Done = 1, Skipped, Failed, Cancelled };

// An ended upload only ever gets better: cancelled, failed, skipped, done.
constexpr int ladderRank(HistoryOutcome outcome)
{
    return -int(outcome);
}

// One ended upload. Facts never change; forgetting sets `deletedAt`.
struct HistoryEntry
{
    qint64 row = 0; // local row number: the keyset
    QUuid id {}; // the transfer's uploadId
    QString name {}; // last segment, for people
    QString remoteName {}; // relative name below the destination's folder
    QByteArray path {}; // on this computer; empty for another device's row
    QUuid destination {};
    QString destinationName {}; // as it was called then
    QString destinationKind {};
    QString remote {}; // "media/2026/report.pdf"
    QString link {};
    QString remoteId {}; // what the service knows the file by; empty where names do
    qint64 bytes = 0;
    QByteArray sha256 {}; // 32 bytes or empty
    Verification verified = Verification::NotVerified;
    HistoryOutcome outcome = HistoryOutcome::Done;
    std::optional<Failure> failure {};
    // What an automatic destination passed over for this one. Of this computer's rows alone: it is not synced.
    QList<PassedOver> passed {};
    qint64 storedBytes = 0; // how far a failed one came
    int attempts = 0;
    qint64 startedAt = 0; // ms since the epoch, wall time
    qint64 finishedAt = 0; // ms since the epoch, wall time
    QString device {}; // name of the computer
    QUuid deviceId {}; // null: this computer
};

struct HistoryQuery
{
    QString text {}; // any part of name, path or destination; words are joined with AND
    QUuid destination {}; // null: all
    QUuid device {}; // as HistoryDevice has it; null: any
    std::optional<HistoryOutcome> outcome {};
    qint64 since = 0; // ms since the epoch; 0: any time
    // Keyset: rows before this one, newest first. 0: from the newest.
    qint64 beforeFinishedAt = 0;
    qint64 beforeRow = 0;
    int limit = 200;
};

// A computer that uploads come from. Names may be the same, and change.
struct HistoryDevice
{
    QUuid id {};
    QString name {}; // today's; empty: nobody has said it
    bool isHere = false; // this computer
};

struct HistoryPage
{
    // `matches` stops there: nobody reads further, and counting costs time with every letter typed.
    static constexpr qint64 countedAtMost = 100'000;

    std::optional<Failure> failure {}; // it could not be read: there are no entries then
    QList<HistoryEntry> entries {};
    bool more = false;
    qint64 matches = -1; // of the whole query, on the first page
    qint64 total = -1; // rows in history, on the first page
    qint64 microseconds = 0; // the search took
};

} // namespace ferry
