#include "base/logreader.h"

#include "base/logfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace ferry {

namespace {

constexpr qsizetype enough = 1 << 20;

bool inodeOf(const QByteArray &path, ino_t &inode)
{
    struct stat status
    { };
    if (::stat(path.constData(), &status) != 0)
        return false;
    inode = status.st_ino;
    return true;
}

// The value that begins at `from`, and where it ends; a JSON string when it begins with a quote.
QJsonValue valueAt(const QByteArray &line, qsizetype from, qsizetype &end)
{
    if (from < line.size() && line.at(from) == '"') {
        for (end = from + 1; end < line.size() && line.at(end) != '"'; ++end)
            end += line.at(end) == '\\' ? 1 : 0;
        ++end;
        const QByteArray list = '[' + line.mid(from, end - from) + ']';
        return QJsonDocument::fromJson(list).array().at(0);
    }
    end = line.indexOf(' ', from);
    if (end < 0)
        end = line.size();
    const QByteArray text = line.mid(from, end - from);
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    return isNumber ? QJsonValue(number) : QJsonValue(QString::fromLatin1(text));
}

} // namespace

LogReader::LogReader(const QString &folder)
    : m_folder(LogFiles::encodedFolder(folder))
{ }

LogReader::~LogReader()
{
    if (m_file >= 0)
        ::close(m_file);
}

bool LogReader::open(int number)
{
    const QByteArray path = LogFiles::pathOf(m_folder, number);
    const int file = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return false;
    if (m_file >= 0)
        ::close(m_file);
    m_file = file;
    struct stat status
    { };
    ::fstat(file, &status);
    m_inode = status.st_ino;
    return true;
}

bool LogReader::openOldest()
{
    for (int number = LogFiles::fileCount - 1; number >= 0; --number) {
        if (open(number))
            return true;
    }
    return false;
}

// The file after ours, if ours is no longer the one that is written. Where ours was thrown away already,
// the oldest that is left.
bool LogReader::openNewer()
{
    for (int number = 0; number < LogFiles::fileCount; ++number) {
        ino_t inode = 0;
        if (!inodeOf(LogFiles::pathOf(m_folder, number), inode) || inode != m_inode)
            continue;
        if (number == 0)
            return false;
        readMore(); // what was written before it was moved
        return open(number - 1);
    }
    readMore();
    return openOldest();
}

void LogReader::readMore()
{
    while (m_rest.size() < enough) {
        char bytes[64 << 10];
        const ssize_t got = ::read(m_file, bytes, sizeof bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return;
        m_rest.append(bytes, got);
    }
}

QByteArray LogReader::next()
{
    if (m_file < 0 && !openOldest())
        return {};
    for (;;) {
        readMore();
        const qsizetype end = m_rest.lastIndexOf('\n') + 1;
        if (end > 0) {
            QByteArray lines = m_rest.first(end);
            m_rest.remove(0, end);
            return lines;
        }
        if (!openNewer())
            return {};
    }
}

QByteArrayList LogReader::linesOf(const QString &folder, const QByteArray &item, int most)
{
    std::deque<QByteArray> last;
    const QByteArray wanted = " item=" + item + ' ';
    LogReader reader(folder);
    for (QByteArray lines = reader.next(); !lines.isEmpty(); lines = reader.next()) {
        for (const QByteArray &line : lines.split('\n')) {
            if (!QByteArray(line + ' ').contains(wanted))
                continue;
            last.push_back(line);
            if (last.size() > std::size_t(most))
                last.pop_front();
        }
    }
    return {last.begin(), last.end()};
}

QJsonObject logLineAsJson(const QByteArray &line)
{
    const qsizetype afterTime = line.indexOf(' ');
    if (afterTime < 0 || !line.left(afterTime).endsWith('Z'))
        return {};
    qsizetype end = line.indexOf(' ', afterTime + 1);
    if (end < 0)
        end = line.size();
    QJsonObject object {{QStringLiteral("time"), QString::fromLatin1(line.left(afterTime))},
        {QStringLiteral("event"),
            QString::fromLatin1(line.mid(afterTime + 1, end - afterTime - 1))}};
    while (end < line.size()) {
        const qsizetype from = end + 1;
        const qsizetype equals = line.indexOf('=', from);
        if (equals < 0)
            break;
        const QString key = QString::fromLatin1(line.mid(from, equals - from));
        object.insert(key, valueAt(line, equals + 1, end));
    }
    return object;
}

} // namespace ferry
