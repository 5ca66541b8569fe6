#pragma once

#include "net/httpmessage.h"

#include <QByteArray>

namespace ferry {

// Reads one HTTP/1.1 reply (RFC 9112) from bytes as they come, and holds no more of it than it may:
// 64 KiB of head, `mostBody` bytes of body. Interim replies are passed over. Pure; any thread.
class ReplyReader final
{
public:
    enum class State {
        Reading = 1,
        Complete,
        TooLarge,
        NotHttp,
    };

    ReplyReader(const QByteArray &verb, qint64 mostBody);

    State feed(QByteArrayView bytes);
    // The connection has ended. A reply without a length ends with it.
    State end();

    State state() const { return m_state; }
    bool hasHead() const { return m_stage == Stage::Body || m_stage == Stage::Done; }
    bool isEmpty() const { return !m_anything; }
    // What came in place of a reply is a frame of HTTP/2: its SETTINGS come first (RFC 9113, 3.4).
    bool isHttp2() const;
    // The connection may carry another request: nothing followed the reply, and the server agrees.
    bool mayGoOn() const { return m_state == State::Complete && m_mayGoOn && m_buffer.isEmpty(); }
    // Chunks or a length had promised more when it ended.
    bool isCutShort() const { return m_cutShort; }

    const HttpReply &reply() const { return m_reply; }

private:
    enum class Stage { Head = 1, Body, Done };
    enum class Framing { Length = 1, Chunks, UntilEnd };

    void read();
    bool readHead();
    bool readStatusLine(const QByteArray &line);
    bool readHeader(const QByteArray &line);
    void beginBody();
    void takeLength();
    bool readBody();
    bool readChunks();
    bool takeLine(QByteArray &line);
    void takeBody(qsizetype bytes);
    bool finish(State state);

    QByteArray m_verb;
    qint64 m_mostBody;
    HttpReply m_reply {};
    QByteArray m_buffer {};
    State m_state = State::Reading;
    Stage m_stage = Stage::Head;
    Framing m_framing = Framing::UntilEnd;
    qint64 m_left = 0; // of the length, or of the chunk
    qint64 m_headBytes = 0;
    bool m_hasStatus = false;
    bool m_inTrailer = false;
    bool m_afterChunk = false;
    bool m_mayGoOn = false;
    bool m_cutShort = false;
    bool m_anything = false;
};

} // namespace ferry
