#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>
#include <QString>

#include <sys/types.h>

namespace ferry {

// Reads the log from its oldest file on, and goes on as it grows, whichever way the files are moved
// meanwhile. Reads block: a window asks in a thread of its own.
class LogReader final
{
public:
    explicit LogReader(const QString &folder);
    ~LogReader();
    LogReader(const LogReader &) = delete;
    LogReader &operator=(const LogReader &) = delete;

    // Whole lines that were not read yet, up to about a megabyte of them; empty when there are none now.
    QByteArray next();

    // The last lines that speak of this item, oldest first.
    static QByteArrayList linesOf(const QString &folder, const QByteArray &item, int most);

private:
    bool openOldest();
    bool openNewer();
    bool open(int number);
    void readMore();

    QByteArray m_folder;
    QByteArray m_rest {}; // what was read and not handed out
    int m_file = -1;
    ino_t m_inode = 0;
};

// "2026-…Z request verb=PUT …" as one JSON object; empty for what is no line of the log.
QJsonObject logLineAsJson(const QByteArray &line);

} // namespace ferry
