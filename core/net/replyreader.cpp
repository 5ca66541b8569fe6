#include "net/replyreader.h"

namespace ferry {

namespace {

constexpr qint64 mostHeadBytes = 64 * 1024;

// The values of that header that differ: two lengths are two opinions on where the reply ends.
QList<QByteArray> different(const HttpHeaders &headers, QByteArrayView wanted)
{
    QList<QByteArray> values;
    for (const auto &[name, value] : headers) {
        if (wanted.compare(name, Qt::CaseInsensitive) == 0 && !values.contains(value))
            values.append(value);
    }
    return values;
}

bool lists(const QByteArray &header, QByteArrayView word)
{
    for (const QByteArray &part : header.split(',')) {
        if (word.compare(part.trimmed(), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace

ReplyReader::ReplyReader(const QByteArray &verb, qint64 mostBody)
    : m_verb(verb)
    , m_mostBody(mostBody)
{ }

ReplyReader::State ReplyReader::feed(QByteArrayView bytes)
{
    m_anything = m_anything || !bytes.isEmpty();
    if (m_state == State::Reading) {
        m_buffer.append(bytes);
        read();
    } else {
        m_buffer.append(
            bytes.first(qMin<qsizetype>(bytes.size(), 1))); // that there is more is all we need
    }
    return m_state;
}

ReplyReader::State ReplyReader::end()
{
    if (m_state != State::Reading)
        return m_state;
    m_mayGoOn = false;
    m_cutShort = m_stage == Stage::Body && m_framing != Framing::UntilEnd;
    if (m_stage == Stage::Body)
        finish(State::Complete);
    return m_state;
}

bool ReplyReader::isHttp2() const
{
    constexpr qsizetype frameHead = 9; // length (24), type (8), flags (8), stream (32)
    constexpr char settings = 4;
    return m_state == State::NotHttp && m_reply.status == 0 && m_buffer.size() >= frameHead
        && m_buffer.at(0) == 0 && m_buffer.at(3) == settings
        && m_buffer.mid(5, 4) == QByteArray(4, '\0');
}

void ReplyReader::read()
{
    for (bool going = true; going && m_state == State::Reading;)
        going = m_stage == Stage::Head ? readHead() : readBody();
}

bool ReplyReader::finish(State state)
{
    m_state = state;
    m_stage = Stage::Done;
    return false;
}

// One line without its end; false when it is not all there, or too long to wait for.
bool ReplyReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_buffer.indexOf('\n');
    const qsizetype length = end < 0 ? m_buffer.size() : end + 1;
    if (m_headBytes + length > mostHeadBytes)
        return finish(State::TooLarge);
    if (end < 0)
        return false;
    m_headBytes += length;
    line = m_buffer.first(end);
    if (line.endsWith('\r'))
        line.chop(1);
    m_buffer.remove(0, length);
    return true;
}

bool ReplyReader::readHead()
{
    // Garbage shows in its first bytes, long before a line ends.
    constexpr QByteArrayView start = "HTTP/1.";
    const qsizetype seen = qMin(m_buffer.size(), start.size());
    if (!m_hasStatus && QByteArrayView(m_buffer).first(seen) != start.first(seen))
        return finish(State::NotHttp);
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (!m_hasStatus)
        return readStatusLine(line);
    if (!line.isEmpty())
        return readHeader(line);
    if (m_reply.status >= 100 && m_reply.status < 200 && m_reply.status != 101) {
        m_hasStatus = false; // an interim reply: the real one follows
        return true;
    }
    beginBody();
    return m_state == State::Reading;
}

bool ReplyReader::readStatusLine(const QByteArray &line)
{
    bool isNumber = false;
    const int status = line.mid(9, 3).toInt(&isNumber);
    const bool isWhole
        = line.size() >= 12 && line.at(8) == ' ' && (line.size() == 12 || line.at(12) == ' ');
    if (!isNumber || !isWhole)
        return finish(State::NotHttp);
    m_hasStatus = true;
    m_reply.status = status;
    m_reply.headers.clear();
    m_mayGoOn = line.at(7) == '1';
    return true;
}

bool ReplyReader::readHeader(const QByteArray &line)
{
    if (line.startsWith(' ') || line.startsWith('\t')) {
        if (m_reply.headers.isEmpty())
            return finish(State::NotHttp);
        m_reply.headers.last().second += ' ' + line.trimmed();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0)
        return finish(State::NotHttp);
    m_reply.headers.emplaceBack(line.first(colon), line.mid(colon + 1).trimmed());
    return true;
}

// What delimits the body: RFC 9112, section 6.3.
void ReplyReader::beginBody()
{
    m_stage = Stage::Body;
    if (lists(m_reply.header("Connection"), "close"))
        m_mayGoOn = false;
    const int status = m_reply.status;
    if (m_verb == "HEAD" || status < 200 || status == 204 || status == 304) {
        finish(State::Complete);
        return;
    }
    const QByteArray coding = m_reply.header("Transfer-Encoding");
    if (!coding.isEmpty()) {
        // What is packed in another way than in chunks ends with the connection.
        m_framing = lists(coding, "chunked") ? Framing::Chunks : Framing::UntilEnd;
    } else {
        takeLength();
    }
    if (m_framing == Framing::UntilEnd)
        m_mayGoOn = false;
}

// A length that is none leaves the end of the connection as the only end.
void ReplyReader::takeLength()
{
    const QList<QByteArray> lengths = different(m_reply.headers, "Content-Length");
    bool isNumber = false;
    m_left = lengths.isEmpty() ? -1 : lengths.first().toLongLong(&isNumber);
    if (lengths.size() > 1) {
        finish(State::NotHttp);
    } else if (isNumber && m_left >= 0) {
        m_framing = Framing::Length;
        if (m_left > m_mostBody)
            finish(State::TooLarge);
        else if (m_left == 0)
            finish(State::Complete);
    }
}

bool ReplyReader::readBody()
{
    if (m_framing == Framing::Chunks)
        return readChunks();
    const qsizetype there = m_framing == Framing::Length
        ? qsizetype(qMin<qint64>(m_left, m_buffer.size()))
        : m_buffer.size();
    takeBody(there);
    if (m_framing == Framing::Length && m_left == 0)
        finish(State::Complete);
    return false;
}

void ReplyReader::takeBody(qsizetype bytes)
{
    m_reply.body.append(m_buffer.constData(), bytes);
    m_buffer.remove(0, bytes);
    m_left -= bytes;
    if (m_reply.body.size() > m_mostBody)
        finish(State::TooLarge);
}

bool ReplyReader::readChunks()
{
    if (m_left > 0) {
        if (m_buffer.isEmpty())
            return false;
        takeBody(qsizetype(qMin<qint64>(m_left, m_buffer.size())));
        m_afterChunk = m_left == 0;
        return m_state == State::Reading;
    }
    const qint64 before = m_headBytes;
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (m_inTrailer)
        return line.isEmpty() ? finish(State::Complete) : true;
    m_headBytes = before; // what frames a body is no head
    if (m_afterChunk) {
        m_afterChunk = false;
        return line.isEmpty() ? true : finish(State::NotHttp);
    }
    const QByteArray digits = line.split(';').first().trimmed();
    bool isNumber = false;
    m_left = digits.size() > 15 ? -1 : digits.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0)
        return finish(State::NotHttp);
    m_inTrailer = m_left == 0;
    return true;
}

} // namespace ferry
