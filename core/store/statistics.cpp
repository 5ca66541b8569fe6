#include "store/statistics.h"

#include "store/historyentry.h"
#include "store/sql.h"

#include <QHash>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace ferry::statistics {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3'600'000;

// Rows of one destination stand under several places when it was renamed: they are one.
Statistics::Place &placeIn(QHash<QUuid, Statistics::Place> &places, const sql::Query &row)
{
    const QUuid uuid = QUuid::fromRfc4122(row.value(0).toByteArray());
    Statistics::Place &place = places[uuid];
    place.destination = uuid;
    place.name = row.value(1).toString();
    place.kind = row.value(2).toString();
    return place;
}

void count(Statistics::Sum &sum, HistoryOutcome outcome, qint64 rows, qint64 bytes)
{
    switch (outcome) {
    case HistoryOutcome::Done:
        sum.uploads += rows;
        sum.bytes += bytes;
        return;
    case HistoryOutcome::Skipped: sum.skipped += rows; return;
    case HistoryOutcome::Failed: sum.failed += rows; return;
    case HistoryOutcome::Cancelled: sum.cancelled += rows; return;
    }
}

using Places = QHash<QUuid, Statistics::Place>;

// A skipped file with a hash was recognised by its content; one that was left out for its name alone has none.
Result<void> gatherSums(QSqlDatabase &connection, Statistics &all, Places &places)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT p.uuid, p.name, p.kind, s.outcome, s.n, s.bytes, s.first, s.same, s.saved FROM"
        " (SELECT place, outcome, count(*) AS n, sum(bytes) AS bytes, min(finished_at) AS first,"
        "  max(finished_at) AS last, sum(length(sha256) = 32) AS same,"
        "  sum(CASE WHEN length(sha256) = 32 THEN bytes ELSE 0 END) AS saved FROM history WHERE deleted_at IS NULL AND finished_at >= ?"
        "  GROUP BY place, outcome) AS s JOIN places AS p ON p.id = s.place ORDER BY s.last",
        all.since);
    if (!rows)
        return failed(rows.error());
    while (rows->next()) {
        const auto outcome = HistoryOutcome(rows->value(3).toInt());
        const qint64 number = rows->value(4).toLongLong();
        const qint64 bytes = rows->value(5).toLongLong();
        const qint64 first = rows->value(6).toLongLong();
        count(placeIn(places, *rows).sum, outcome, number, bytes);
        count(all.sum, outcome, number, bytes);
        if (outcome == HistoryOutcome::Skipped) {
            all.sameFiles += rows->value(7).toLongLong();
            all.sameBytes += rows->value(8).toLongLong();
        }
        all.first = all.first == 0 ? first : qMin(all.first, first);
    }
    return {};
}

bool isTimeout(FailureKind kind)
{
    return kind == FailureKind::ReplyTimedOut || kind == FailureKind::SendStalled;
}

Result<void> gatherCauses(QSqlDatabase &connection, Statistics &all, Places &places)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT p.uuid, p.name, p.kind, s.why, s.n FROM"
        " (SELECT place, CASE WHEN json_valid(failure) THEN json_extract(failure, '$.kind') END AS why,"
        "  count(*) AS n FROM history WHERE deleted_at IS NULL AND outcome = 3 AND finished_at >= ?"
        "  GROUP BY place, why) AS s JOIN places AS p ON p.id = s.place",
        all.since);
    if (!rows)
        return failed(rows.error());
    QHash<int, qint64> counts;
    while (rows->next()) {
        const int why = rows->value(3).toInt();
        const qint64 number = rows->value(4).toLongLong();
        counts[why] += number;
        if (!isTimeout(FailureKind(why)))
            continue;
        const QUuid uuid = QUuid::fromRfc4122(rows->value(0).toByteArray());
        places[uuid].sum.timeouts += number;
        all.sum.timeouts += number;
    }
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        all.causes.append({FailureKind(it.key()), it.value()});
    std::sort(all.causes.begin(), all.causes.end(), [](const auto &a, const auto &b) {
        return a.count != b.count ? a.count > b.count : a.kind < b.kind;
    });
    return {};
}

qint64 medianOf(std::vector<double> &speeds)
{
    const auto middle = speeds.begin() + std::ptrdiff_t(speeds.size() / 2);
    std::nth_element(speeds.begin(), middle, speeds.end());
    if (speeds.size() % 2 == 1)
        return qint64(*middle);
    return qint64((*middle + *std::max_element(speeds.begin(), middle)) / 2);
}

// Retries and waits are in the time, as they were for the user; an upload that ended before it began says nothing.
// (SQLite's window functions take eight times as long for the same.)
Result<void> gatherSpeeds(QSqlDatabase &connection, qint64 since, Places &places)
{
    Result<sql::Query> rows = sql::select(connection,
        "SELECT h.place, h.bytes * 1000.0 / (h.finished_at - h.started_at) FROM history AS h"
        " WHERE h.deleted_at IS NULL AND h.outcome = 1 AND h.bytes >= ? AND h.started_at > 0"
        " AND h.finished_at > h.started_at AND h.finished_at >= ?",
        worthMeasuring, since);
    if (!rows)
        return failed(rows.error());
    QHash<qint64, std::vector<double>> ofRow;
    while (rows->next())
        ofRow[rows->value(0).toLongLong()].push_back(rows->value(1).toDouble());
    Result<sql::Query> names = sql::select(connection, "SELECT id, uuid FROM places");
    if (!names)
        return failed(names.error());
    QHash<QUuid, std::vector<double>> speeds;
    while (names->next()) {
        const std::vector<double> more = ofRow.take(names->value(0).toLongLong());
        std::vector<double> &all = speeds[QUuid::fromRfc4122(names->value(1).toByteArray())];
        all.insert(all.end(), more.begin(), more.end());
    }
    for (auto it = speeds.begin(); it != speeds.end(); ++it) {
        if (it->empty())
            continue;
        places[it.key()].measured = qint64(it->size());
        places[it.key()].bytesPerSecond = medianOf(*it);
    }
    return {};
}

void gatherShared(QSqlDatabase &connection, Statistics &all)
{
    all.sharedContents = sql::value(connection,
        "SELECT count(*) FROM (SELECT sha256 FROM history WHERE deleted_at IS NULL"
        " AND outcome IN (1, 2) AND length(sha256) = 32 AND finished_at >= ?"
        " GROUP BY sha256 HAVING count(*) > 1)",
        all.since)
                             .toLongLong();
}

// The failures are looked up in a temporary index that SQLite makes of the few there are.
void gatherFallbacks(QSqlDatabase &connection, Statistics &all)
{
    if (all.sum.failed == 0)
        return;
    all.fallbacks = sql::value(connection,
        "WITH f AS MATERIALIZED (SELECT path, bytes, place, finished_at FROM history"
        " WHERE deleted_at IS NULL AND outcome = 3 AND length(path) > 0 AND finished_at >= ?)"
        " SELECT count(*) FROM history AS h WHERE h.deleted_at IS NULL AND h.outcome IN (1, 2)"
        " AND h.finished_at >= ? AND EXISTS (SELECT 1 FROM f WHERE f.path = h.path"
        " AND f.bytes = h.bytes AND f.place <> h.place AND h.finished_at >= f.finished_at"
        " AND h.finished_at - f.finished_at <= ?)",
        all.since, all.since, day)
                        .toLongLong();
}

} // namespace

Result<Statistics> gather(QSqlDatabase &connection, qint64 since)
{
    Statistics all;
    all.since = since;
    Places places;
    return gatherSums(connection, all, places)
        .and_then([&] { return gatherCauses(connection, all, places); })
        .and_then([&] { return gatherSpeeds(connection, since, places); })
        .map([&] {
            gatherShared(connection, all);
            gatherFallbacks(connection, all);
            all.places = places.values();
            std::sort(all.places.begin(), all.places.end(), [](const auto &a, const auto &b) {
                return a.sum.bytes != b.sum.bytes ? a.sum.bytes > b.sum.bytes : a.name < b.name;
            });
            return all;
        });
}

} // namespace ferry::statistics
