#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace ferry::format {

// Numbers as people read them, in the locale's digits. Pure: no state, any thread. 1 kB is 1000
// bytes, as file managers count. Needs QtCore only, so that the command line says the same as the
// window.

QString count(qint64 number, const QLocale &locale = QLocale()); // "128,940"
// "a, b" and "One. Another.", as the language separates them.
QString listed(const QStringList &parts);
QString clauses(const QStringList &clauses); // "a, b; c"
QString sentences(const QStringList &sentences);
// A sentence with its number in place of %1. The form for one may do without: "Link copied".
QString counted(QString words, qint64 number);
QString size(qint64 bytes, const QLocale &locale = QLocale()); // "18.2 MB", "240 MB", "640 B"
QString limit(qint64 bytes, const QLocale &locale = QLocale()); // as size, without a needless ".0"
QString partOf(qint64 part, qint64 whole, const QLocale &locale = QLocale()); // "1.4 of 2.1 GB"
QString speed(qint64 bytesPerSecond, const QLocale &locale = QLocale()); // "84.6 MB/s"

// Whole percent, rounded down: 100 only when all is there. An empty whole is all there.
int percent(qint64 part, qint64 whole);
QString percentText(qint64 part, qint64 whole, const QLocale &locale = QLocale()); // "66%"

// "31 s left", "about 1 min 42 s left", "more than a day left". Empty when unknown or negative.
QString timeLeft(std::optional<std::chrono::seconds> left, const QLocale &locale = QLocale());
// "6 ms", "0.4 s", "31 s", "1 min 42 s", "2 h 5 min", "3 d 4 h"; at most two units.
QString duration(std::chrono::milliseconds time, const QLocale &locale = QLocale());

// The same day "12:41", the day before "Yesterday", the same year "21 Nov", else "21 Nov 2025".
// Both times in the zone they are to be shown in.
QString when(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime(),
    const QLocale &locale = QLocale());

// The same year "21 Nov", else "21 Nov 2025".
QString day(
    const QDate &day, const QDate &today = QDate::currentDate(), const QLocale &locale = QLocale());

} // namespace ferry::format
