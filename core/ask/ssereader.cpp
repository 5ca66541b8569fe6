#include "ask/ssereader.h"

#include <algorithm>
#include <utility>

namespace ferry {

namespace {

bool endsLine(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

bool SseReader::feed(QByteArrayView bytes, QByteArrayList &events)
{
    while (!bytes.isEmpty() && !m_isTooLong) {
        if (std::exchange(m_endedByCr, false) && bytes.front() == '\n') {
            bytes = bytes.sliced(1);
            continue;
        }
        const auto end = std::find_if(bytes.begin(), bytes.end(), endsLine);
        const qsizetype length = end - bytes.begin();
        if (!appendToLine(bytes.first(length)))
            break;
        if (end == bytes.end())
            break;
        m_endedByCr = *end == '\r';
        bytes = bytes.sliced(length + 1);
        takeLine(events);
    }
    return !m_isTooLong;
}

bool SseReader::end(QByteArrayList &events)
{
    if (m_isTooLong)
        return false;
    if (!m_line.isEmpty())
        takeLine(events);
    takeEvent(events);
    return !m_isTooLong;
}

bool SseReader::appendToLine(QByteArrayView bytes)
{
    m_isTooLong = m_line.size() + bytes.size() > mostLineBytes;
    if (!m_isTooLong)
        m_line.append(bytes);
    return !m_isTooLong;
}

void SseReader::takeLine(QByteArrayList &events)
{
    QByteArray line = std::exchange(m_line, {});
    if (std::exchange(m_isFirstLine, false) && line.startsWith("\xef\xbb\xbf"))
        line.remove(0, 3); // one byte order mark, at the very beginning
    if (line.isEmpty()) {
        takeEvent(events);
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView field = QByteArrayView(line).first(colon < 0 ? line.size() : colon);
    if (field != "data") // a comment begins with the colon
        return;
    QByteArrayView value = colon < 0 ? QByteArrayView() : QByteArrayView(line).sliced(colon + 1);
    if (value.startsWith(' '))
        value = value.sliced(1);
    if (m_data.size() + value.size() > mostEventBytes) {
        m_isTooLong = true;
        return;
    }
    if (std::exchange(m_hasData, true))
        m_data.append('\n');
    m_data.append(value);
}

void SseReader::takeEvent(QByteArrayList &events)
{
    if (std::exchange(m_hasData, false))
        events.append(std::exchange(m_data, {}));
}

} // namespace ferry
