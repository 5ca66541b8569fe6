#include "ui/common/format.h"

#include "ui/common/language.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace ferry::format {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A byte count in a unit: 10^(3 * power) bytes.
struct Scaled
{
    double value = 0;
    int power = 0;
};

constexpr int largestPower = 5;

// Three figures are shown: one decimal below 100, none above.
int decimalsFor(double value, int power)
{
    return power == 0 || value >= 99.95 ? 0 : 1;
}

Scaled scaled(qint64 bytes)
{
    Scaled s {double(qMax<qint64>(bytes, 0)), 0};
    // 999.6 kB would be rounded to "1000 kB": it is 1.0 MB.
    while (s.power < largestPower && s.value >= (s.power == 0 ? 1000 : 999.5)) {
        s.value /= 1000;
        ++s.power;
    }
    return s;
}

QString number(double value, int decimals, const QLocale &locale)
{
    return locale.toString(value, 'f', decimals);
}

QString withUnit(const QString &number, int power)
{
    static const std::array<const char *, largestPower + 1> units {
        QT_TRANSLATE_NOOP("Format", "%1 B"),
        QT_TRANSLATE_NOOP("Format", "%1 kB"),
        QT_TRANSLATE_NOOP("Format", "%1 MB"),
        QT_TRANSLATE_NOOP("Format", "%1 GB"),
        QT_TRANSLATE_NOOP("Format", "%1 TB"),
        QT_TRANSLATE_NOOP("Format", "%1 PB"),
    };
    return QCoreApplication::translate("Format", units.at(std::size_t(power))).arg(number);
}

QString twoUnits(const char *both, qint64 large, qint64 small, const QLocale &locale)
{
    return QCoreApplication::translate("Format", both)
        .arg(locale.toString(large), locale.toString(small));
}

} // namespace

QString count(qint64 value, const QLocale &locale)
{
    // The C locale leaves the separators out; people want them there too.
    QLocale grouping = locale;
    grouping.setNumberOptions(locale.numberOptions() & ~QLocale::OmitGroupSeparator);
    return grouping.toString(value);
}

QString listed(const QStringList &parts)
{
    return parts.join(QCoreApplication::translate("Format", ", ", "between the parts of a list"));
}

QString clauses(const QStringList &clauses)
{
    return clauses.join(QCoreApplication::translate("Format", "; ", "between two clauses"));
}

QString sentences(const QStringList &sentences)
{
    return sentences.join(QCoreApplication::translate("Format", " ", "between two sentences"));
}

QString counted(QString words, qint64 number)
{
    return words.replace("%1"_L1, count(number));
}

QString size(qint64 bytes, const QLocale &locale)
{
    const Scaled s = scaled(bytes);
    return withUnit(number(s.value, decimalsFor(s.value, s.power), locale), s.power);
}

QString limit(qint64 bytes, const QLocale &locale)
{
    const Scaled s = scaled(bytes);
    const bool whole = std::abs(s.value - std::round(s.value)) < 0.05;
    return withUnit(number(s.value, whole ? 0 : decimalsFor(s.value, s.power), locale), s.power);
}

QString partOf(qint64 part, qint64 whole, const QLocale &locale)
{
    const Scaled all = scaled(whole);
    const double done = double(qBound<qint64>(0, part, whole)) / std::pow(1000.0, all.power);
    return QCoreApplication::translate("Format", "%1 of %2")
        .arg(number(done, decimalsFor(done, all.power), locale), size(whole, locale));
}

QString speed(qint64 bytesPerSecond, const QLocale &locale)
{
    return QCoreApplication::translate("Format", "%1/s", "per second")
        .arg(size(bytesPerSecond, locale));
}

int percent(qint64 part, qint64 whole)
{
    if (part >= whole)
        return 100;
    // In floating point, because part * 100 leaves 64 bits for the largest files.
    return int(qBound(0.0, std::floor(double(part) / double(whole) * 100), 99.0));
}

QString percentText(qint64 part, qint64 whole, const QLocale &locale)
{
    return QCoreApplication::translate("Format", "%1%", "percent")
        .arg(locale.toString(percent(part, whole)));
}

QString timeLeft(std::optional<std::chrono::seconds> left, const QLocale &locale)
{
    if (!left || *left < 0s)
        return {};
    if (*left >= 24h)
        return QCoreApplication::translate("Format", "more than a day left");
    // Something always remains until it is done.
    const QString time = duration(qMax<std::chrono::seconds>(*left, 1s), locale);
    return *left < 1min ? QCoreApplication::translate("Format", "%1 left").arg(time)
                        : QCoreApplication::translate("Format", "about %1 left").arg(time);
}

QString duration(std::chrono::milliseconds time, const QLocale &locale)
{
    time = qMax<std::chrono::milliseconds>(time, 0ms);
    const auto text = [&locale](const char *unit, double value, int decimals) {
        return QCoreApplication::translate("Format", unit).arg(number(value, decimals, locale));
    };
    if (time < 100ms)
        return text(QT_TRANSLATE_NOOP("Format", "%1 ms"), double(time.count()), 0);
    const double seconds = double(time.count()) / 1000;
    if (time < 60s) {
        const int decimals = time < 9950ms && time % 1s != 0ms ? 1 : 0;
        return text(QT_TRANSLATE_NOOP("Format", "%1 s"), qMin(seconds, 59.0), decimals);
    }
    const qint64 s = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    if (s < 3600)
        return twoUnits(QT_TRANSLATE_NOOP("Format", "%1 min %2 s"), s / 60, s % 60, locale);
    if (s < 86400)
        return twoUnits(QT_TRANSLATE_NOOP("Format", "%1 h %2 min"), s / 3600, s / 60 % 60, locale);
    return twoUnits(QT_TRANSLATE_NOOP("Format", "%1 d %2 h"), s / 86400, s / 3600 % 24, locale);
}

QString when(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QDate date = time.date();
    if (date == now.date())
        return locale.toString(time.time(), QLocale::ShortFormat);
    if (date == now.date().addDays(-1))
        return QCoreApplication::translate("Format", "Yesterday");
    return day(date, now.date(), locale);
}

QString day(const QDate &day, const QDate &today, const QLocale &locale)
{
    // Qt has no "day and short month" of the locale: the order is taken from its short date.
    const QString shortDate = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = shortDate.indexOf(u'M') < shortDate.indexOf(u'd');
    const bool sameYear = day.year() == today.year();
    const char *format = monthFirst ? (sameYear ? QT_TRANSLATE_NOOP("Format", "MMM d")
                                                : QT_TRANSLATE_NOOP("Format", "MMM d, yyyy"))
                                    : (sameYear ? QT_TRANSLATE_NOOP("Format", "d MMM")
                                                : QT_TRANSLATE_NOOP("Format", "d MMM yyyy"));
    return locale.toString(day, QCoreApplication::translate("Format", format));
}

} // namespace ferry::format

// Whoever says a number says it with a plural.
static void loadPlurals()
{
    ferry::language::loadEnglishPlurals();
}
Q_COREAPP_STARTUP_FUNCTION(loadPlurals)
