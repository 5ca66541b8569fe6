#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace ferry {

// Reads server-sent events (WHATWG HTML, "Server-sent events", parsing an event stream) from bytes as they
// come, cut anywhere: within a character, between CR and LF. Only their data is kept, as bytes, several lines of
// one event joined by LF; names, ids and comments are passed over. Pure; any thread.
//
// One difference: an event that the end of the stream cuts off before its blank line is given all the same, since
// services leave that line out. What is in it is for the reader of the data to judge.
class SseReader final
{
public:
    static constexpr qsizetype mostLineBytes = 1 << 20;
    static constexpr qsizetype mostEventBytes = 4 << 20;

    // Appends the data of each event that is complete now. False once a line or an event was longer than
    // anybody sends: nothing is read any more.
    bool feed(QByteArrayView bytes, QByteArrayList &events);
    // The stream has ended.
    bool end(QByteArrayList &events);

    bool isTooLong() const { return m_isTooLong; }

private:
    bool appendToLine(QByteArrayView bytes);
    void takeLine(QByteArrayList &events);
    void takeEvent(QByteArrayList &events);

    QByteArray m_line {};
    QByteArray m_data {};
    bool m_hasData = false; // an event may consist of an empty line of data
    bool m_isFirstLine = true;
    bool m_endedByCr = false; // an LF right after it belongs to it
    bool m_isTooLong = false;
};

} // namespace ferry
