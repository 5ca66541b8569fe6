#pragma once

#include "base/failure.h"
#include "base/result.h"

#include <QList>
#include <QSqlDatabase>
#include <QString>
#include <QUuid>

namespace ferry {

// Sums of the history, and nothing else: uploads that were forgotten are not in them.
struct Statistics
{
    struct Sum
    {
        qint64 uploads = 0; // that came through
        qint64 bytes = 0; // of them
        qint64 skipped = 0;
        qint64 failed = 0;
        qint64 cancelled = 0;
        qint64 timeouts = 0; // of the failed ones: no answer in time, or the sending stalled
    };
    struct Place
    {
        QUuid destination {};
        QString name {}; // as it was called last
        QString kind {};
        Sum sum {};
        qint64 bytesPerSecond = 0; // median over its uploads; 0: none was large enough to tell
        qint64 measured = 0; // uploads that the median is of
    };
    struct Cause
    {
        FailureKind kind {};
        qint64 count = 0;
    };

    Sum sum {};
    // "The same bytes, once": files that were there already, by their content.
    qint64 sameFiles = 0; // not sent
    qint64 sameBytes = 0; // not sent
    qint64 sharedContents = 0; // contents that more than one upload stands for
    // Files that failed at one destination and came through at another within a day.
    qint64 fallbacks = 0;
    qint64 since = 0; // ms since the epoch, as asked; 0: all of it
    qint64 first = 0; // the oldest row's time; 0: there is none
    QList<Cause> causes {}; // of failures, the most frequent first
    QList<Place> places {}; // the most bytes first
};

namespace statistics {

// A speed says something from this size on: smaller files measure the round trip.
inline constexpr qint64 worthMeasuring = 256 << 10;

// Over all rows from `since` on. In the connection's thread; SQLite adds up, and only speeds leave it.
Result<Statistics> gather(QSqlDatabase &connection, qint64 since);

} // namespace statistics
} // namespace ferry
