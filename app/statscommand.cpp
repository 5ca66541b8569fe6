#include "app/statscommand.h"

#include "app/terminal.h"
#include "app/words.h"
#include "base/failurename.h"
#include "store/databaseopener.h"
#include "store/historystore.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

QJsonObject sumJson(const Statistics::Sum &sum)
{
    return {{u"uploads"_s, sum.uploads}, {u"bytes"_s, sum.bytes}, {u"skipped"_s, sum.skipped},
        {u"failed"_s, sum.failed}, {u"cancelled"_s, sum.cancelled}, {u"timeouts"_s, sum.timeouts}};
}

QJsonObject json(const Statistics &all)
{
    const auto isoTime = [](qint64 msecs) {
        return msecs == 0
            ? QJsonValue(QJsonValue::Null)
            : QJsonValue(
                QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC).toString(Qt::ISODateWithMs));
    };
    QJsonArray causes;
    for (const Statistics::Cause &cause : all.causes)
        causes.append(
            QJsonObject {{u"kind"_s, failureKindName(cause.kind)}, {u"count"_s, cause.count}});
    QJsonArray places;
    for (const Statistics::Place &place : all.places) {
        QJsonObject one = sumJson(place.sum);
        one.insert(u"destination"_s, place.name);
        one.insert(u"kind"_s, place.kind);
        one.insert(u"median_bytes_per_second"_s,
            place.bytesPerSecond > 0 ? QJsonValue(place.bytesPerSecond)
                                     : QJsonValue(QJsonValue::Null));
        one.insert(u"measured"_s, place.measured);
        places.append(one);
    }
    QJsonObject object = sumJson(all.sum);
    object.insert(u"same_files"_s, all.sameFiles);
    object.insert(u"bytes_saved"_s, all.sameBytes);
    object.insert(u"shared_contents"_s, all.sharedContents);
    object.insert(u"fallbacks"_s, all.fallbacks);
    object.insert(u"since"_s, isoTime(all.since));
    object.insert(u"first"_s, isoTime(all.first));
    object.insert(u"causes"_s, causes);
    object.insert(u"destinations"_s, places);
    return object;
}

void print(const Statistics &all)
{
    const auto line = [](const QString &label, const QString &value) {
        terminal::print(QString(label + u' ').leftJustified(28) + value);
    };
    line(Words::tr("Uploaded"),
        Words::tr("%1 files, %2", "files, bytes", int(all.sum.uploads))
            .arg(format::count(all.sum.uploads), format::size(all.sum.bytes)));
    line(Words::tr("Not sent, same bytes there"),
        Words::tr("%1 files, %2 saved", "files, bytes", int(all.sameFiles))
            .arg(format::count(all.sameFiles), format::size(all.sameBytes)));
    line(Words::tr("Skipped in all"), format::count(all.sum.skipped));
    line(Words::tr("Failed"),
        Words::tr("%1, of them %2 timed out", nullptr, int(all.sum.timeouts))
            .arg(format::count(all.sum.failed), format::count(all.sum.timeouts)));
    line(Words::tr("Cancelled"), format::count(all.sum.cancelled));
    line(Words::tr("Went elsewhere after that"), format::count(all.fallbacks));
    if (!all.causes.isEmpty())
        terminal::print(u'\n' + Words::tr("Failures by cause"));
    for (const Statistics::Cause &cause : all.causes)
        line(u"  "_s + failureBadgeWithReason({.kind = cause.kind}), format::count(cause.count));
    if (!all.places.isEmpty())
        terminal::print(u'\n' + Words::tr("Destinations: uploads, bytes, failures, median speed"));
    for (const Statistics::Place &place : all.places) {
        const QString speed
            = place.bytesPerSecond > 0 ? format::speed(place.bytesPerSecond) : u"–"_s;
        line(u"  "_s + terminal::visible(place.name),
            u"%1  %2  %3  %4"_s.arg(format::count(place.sum.uploads).rightJustified(9),
                format::size(place.sum.bytes).rightJustified(10),
                format::count(place.sum.failed).rightJustified(7), speed.rightJustified(12)));
    }
}

} // namespace

int runStatsCommand(const Arguments &arguments, const QString &profileFolder)
{
    if (!arguments.rest.isEmpty()) {
        terminal::complain(
            Words::tr("ferry stats takes no names: it sums up the whole history, or --since 30d."));
        return 2;
    }
    qint64 since = 0;
    if (arguments.sinceDays)
        since = QDateTime::currentMSecsSinceEpoch() - *arguments.sinceDays * 86'400'000LL;
    Result<std::unique_ptr<Database>> database
        = Database::open(profileFolder, Database::Access::ReadOnly);
    if (!database && database.error().code != noDatabaseYet) {
        terminal::complain(failureSentence(database.error()));
        return 1;
    }
    Result<Statistics> all = Statistics {.since = since}; // nothing was ever uploaded
    if (database)
        all = HistoryStore(**database).statisticsNow(since);
    if (!all) {
        terminal::complain(failureSentence(all.error()));
        return 1;
    }
    if (arguments.json)
        terminal::printJson(json(*all));
    else
        print(*all);
    return 0;
}

} // namespace ferry
