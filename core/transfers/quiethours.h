#pragma once

#include <QDateTime>
#include <QString>
#include <QTime>

namespace ferry {

// The hours in which uploads wait, on some days of the week, in local time. Hours that go past midnight
// belong to the day on which they begin; the same time twice is the whole day. Pure.
struct QuietHours
{
    bool isOn = false;
    QTime from {9, 0};
    QTime to {17, 0};
    int days = 0b0011111; // bit 0: Monday

    bool hasDay(Qt::DayOfWeek day) const { return (days >> (day - 1)) & 1; }
    void setDay(Qt::DayOfWeek day, bool on);

    // When the quiet hours that `now` lies in are over; null when it lies in none. Hours that follow each
    // other without a break are one.
    QDateTime endAfter(const QDateTime &now) const;
    // When the next ones begin, looked for from `now` on; null: never.
    QDateTime nextAfter(const QDateTime &now) const;

    // "on 22:00-06:00 12345", or "off …": what was set is kept while they are off. What cannot be read is
    // as nothing was set.
    QString toText() const;
    static QuietHours fromText(const QString &text);

    bool operator==(const QuietHours &) const = default;

private:
    QDateTime endOf(QDate day) const;
};

} // namespace ferry
