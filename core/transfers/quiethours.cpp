#include "transfers/quiethours.h"

#include <QStringList>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

const auto timeFormat = u"HH:mm"_s;

} // namespace

void QuietHours::setDay(Qt::DayOfWeek day, bool on)
{
    const int bit = 1 << (day - 1);
    days = on ? days | bit : days & ~bit;
}

// Of the hours that begin on that day.
QDateTime QuietHours::endOf(QDate day) const
{
    return {to <= from ? day.addDays(1) : day, to};
}

QDateTime QuietHours::endAfter(const QDateTime &now) const
{
    QDateTime end;
    if (!isOn)
        return end;
    // Yesterday's may last until today; each that begins before the others are over makes them longer.
    for (QDate day = now.date().addDays(-1); day <= now.date().addDays(7); day = day.addDays(1)) {
        const QDateTime begin(day, from);
        if (!hasDay(Qt::DayOfWeek(day.dayOfWeek())))
            continue;
        const bool isIn = begin <= now && now < endOf(day);
        const bool goesOn = end.isValid() && begin <= end;
        if (isIn || goesOn)
            end = endOf(day);
    }
    return end;
}

QDateTime QuietHours::nextAfter(const QDateTime &now) const
{
    if (!isOn)
        return {};
    for (QDate day = now.date(); day <= now.date().addDays(7); day = day.addDays(1)) {
        const QDateTime begin(day, from);
        if (hasDay(Qt::DayOfWeek(day.dayOfWeek())) && begin > now)
            return begin;
    }
    return {};
}

QString QuietHours::toText() const
{
    QString text = (isOn ? u"on "_s : u"off "_s) + from.toString(timeFormat) + u'-'
        + to.toString(timeFormat) + u' ';
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        if (hasDay(Qt::DayOfWeek(day)))
            text += QString::number(day);
    }
    return text;
}

QuietHours QuietHours::fromText(const QString &text)
{
    const QStringList words = text.split(u' ');
    const QStringList times = words.value(1).split(u'-');
    const QTime from = QTime::fromString(times.value(0), timeFormat);
    const QTime to = QTime::fromString(times.value(1), timeFormat);
    if (!from.isValid() || !to.isValid())
        return {};
    QuietHours hours {.isOn = words.first() == "on"_L1, .from = from, .to = to, .days = 0};
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        hours.setDay(Qt::DayOfWeek(day), words.value(2).contains(QString::number(day)));
    return hours;
}

} // namespace ferry
