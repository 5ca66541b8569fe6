#include "ui/uploads/conflictwords.h"

#include "ui/common/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace ferry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Conflict)
};

QString dayAndTime(qint64 at, const QDateTime &now)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, now.timeZone());
    const QString clock = QLocale().toString(time.time(), QLocale::ShortFormat);
    if (time.date() == now.date())
        return Words::tr("today %1", "time").arg(clock);
    if (time.date() == now.date().addDays(-1))
        return Words::tr("yesterday %1", "time").arg(clock);
    return Words::tr("%1 %2", "day, time").arg(format::day(time.date(), now.date()), clock);
}

// Either may be unknown.
QString version(qint64 bytes, qint64 changedAt, const QDateTime &now)
{
    if (changedAt <= 0)
        return format::size(bytes);
    const QString time = dayAndTime(changedAt, now);
    return bytes < 0 ? time : Words::tr("%1, %2", "size, time").arg(format::size(bytes), time);
}

} // namespace

QString conflictFacts(const TransferItem &item, const QDateTime &now)
{
    if (!item.failure || !item.failure->there)
        return {};
    const FileThere &there = *item.failure->there;
    if (there.bytes < 0 && there.changedAt <= 0)
        return {};
    const QString facts = Words::tr("There: %1 · Here: %2")
                              .arg(version(there.bytes, there.changedAt, now),
                                  version(item.size(), item.stamp.modified / 1'000'000, now));
    // Of another size they are other bytes for everybody to see.
    const bool looksEqual = there.bytes == item.size();
    switch (there.content) {
    case FileThere::Content::Same: return Words::tr("%1 · the same bytes").arg(facts);
    case FileThere::Content::Different:
        return looksEqual ? Words::tr("%1 · different bytes").arg(facts) : facts;
    case FileThere::Content::Unknown: break;
    }
    return looksEqual ? Words::tr("%1 · nobody compared the bytes").arg(facts) : facts;
}

} // namespace ferry
