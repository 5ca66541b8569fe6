#include "evilconnection.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace ferry::testing {

namespace {

constexpr std::chrono::milliseconds pace {10};

QByteArray wire(const Answer &answer, const QByteArray &verb)
{
    if (!answer.raw.isEmpty())
        return answer.raw;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    bool hasLength = answer.status == 204 || !answer.endless.isEmpty();
    for (const auto &[name, value] : answer.headers) {
        head += name + ": " + value + "\r\n";
        hasLength = hasLength || name.compare("content-length", Qt::CaseInsensitive) == 0
            || name.compare("transfer-encoding", Qt::CaseInsensitive) == 0;
    }
    if (!hasLength)
        head += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    if (answer.then == Answer::Then::Close)
        head += "Connection: close\r\n";
    return head + "\r\n" + (verb == "HEAD" ? QByteArray() : answer.body);
}

} // namespace

EvilConnection::EvilConnection(EvilServer &server, QTcpSocket *socket, int number)
    : QObject(socket)
    , m_server(server)
    , m_socket(socket)
    , m_number(number)
{
    ++m_server.m_open;
    m_pace.setInterval(pace);
    m_trickle.setInterval(std::chrono::milliseconds(20));
    connect(socket, &QTcpSocket::readyRead, this, [this] { onReadyRead(); });
    connect(socket, &QTcpSocket::bytesWritten, this, [this] { send(); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(&m_pace, &QTimer::timeout, this,
        [this] { takeBody(m_reading.bytesPerSecond * pace.count() / 1000); });
    connect(&m_watch, &QTimer::timeout, this, [this] { leaveWithTheClient(); });
    connect(&m_trickle, &QTimer::timeout, this, [this] { sendOneByte(); });
}

EvilConnection::~EvilConnection()
{
    setBusy(false);
    --m_server.m_open;
}

void EvilConnection::setBusy(bool busy)
{
    if (busy != std::exchange(m_busy, busy))
        m_server.m_busy += busy ? 1 : -1;
}

void EvilConnection::onReadyRead()
{
    if (m_deaf)
        return;
    if (!m_inBody && !takeHead())
        return;
    if (!m_pace.isActive())
        takeBody(m_socket->bytesAvailable());
}

bool EvilConnection::takeHead()
{
    while (m_socket->canReadLine()) {
        const QByteArray line = m_socket->readLine();
        m_head += line;
        if (line == "\r\n")
            break;
    }
    if (!m_head.endsWith("\r\n\r\n"))
        return false;
    m_request = {.number = m_server.m_numbers++, .connection = m_number};
    m_bodyLength = 0;
    const QList<QByteArray> lines = std::exchange(m_head, {}).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    m_request.verb = first.value(0);
    m_request.target = first.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    m_bodyLength = m_request.header("Content-Length").toLongLong();
    m_inBody = true;
    m_answered = false;
    setBusy(true);
    m_server.recordHead(m_request);
    m_reading = m_server.m_reading ? m_server.m_reading(m_request) : Reading {};
    if (m_reading.bytesPerSecond > 0) {
        m_socket->setReadBufferSize(m_reading.bytesPerSecond * pace.count() / 1000);
        m_pace.start();
    }
    if (m_reading.then == Reading::Then::AnswerNow && m_reading.after <= 0)
        answer();
    return true;
}

void EvilConnection::takeBody(qint64 most)
{
    if (!m_inBody || m_deaf)
        return;
    const qint64 stop
        = m_reading.after < 0 || m_answered ? m_bodyLength : qMin(m_reading.after, m_bodyLength);
    const QByteArray bytes = m_socket->read(qMin(most, stop - m_request.bodyBytes));
    m_request.bodyBytes += bytes.size();
    m_request.isComplete = m_request.bodyBytes == m_bodyLength;
    m_server.recordBody(m_request.number, bytes, m_request.isComplete);
    if (m_request.bodyBytes >= stop)
        afterBody();
}

void EvilConnection::afterBody()
{
    if (m_request.isComplete) {
        m_inBody = false;
        m_pace.stop();
    }
    if (!m_answered)
        obey(m_reading.then);
    // A second request may be waiting in the buffer.
    if (!m_inBody && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(
            this, [this] { onReadyRead(); }, Qt::QueuedConnection);
}

void EvilConnection::obey(Reading::Then then)
{
    switch (then) {
    case Reading::Then::Answer:
    case Reading::Then::AnswerNow: answer(); break;
    case Reading::Then::Stall:
        m_deaf = true;
        m_socket->setReadBufferSize(1);
        m_watch.start(std::chrono::milliseconds(20));
        break;
    case Reading::Then::Reset: reset(); break;
    case Reading::Then::Close: m_socket->disconnectFromHost(); break;
    }
}

void EvilConnection::answer()
{
    m_answered = true;
    m_answer = m_server.m_script(m_server.request(m_request.number));
    m_outgoing = m_answer.isSilent ? QByteArray() : wire(m_answer, m_request.verb);
    QTimer::singleShot(m_answer.delay, this, [this] {
        if (m_answer.trickled)
            m_trickle.start();
        else
            send();
    });
}

void EvilConnection::send()
{
    if (!m_answered || m_answer.trickled || m_socket->bytesToWrite() > 0)
        return;
    if (!m_outgoing.isEmpty())
        m_socket->write(std::exchange(m_outgoing, {}));
    else if (!m_answer.endless.isEmpty())
        m_socket->write(m_answer.endless);
    else
        finish();
}

void EvilConnection::sendOneByte()
{
    m_socket->write(m_outgoing.left(1));
    m_outgoing.remove(0, 1);
    if (m_outgoing.isEmpty()) {
        m_trickle.stop();
        finish();
    }
}

// A silent one stays busy until the client is gone.
void EvilConnection::finish()
{
    if (!m_answer.isSilent && m_request.isComplete)
        setBusy(false);
    if (m_answer.thenAfter.count() > 0)
        QTimer::singleShot(m_answer.thenAfter, this, [this] { leave(); });
    else
        leave();
}

void EvilConnection::leave()
{
    if (m_answer.then == Answer::Then::Reset)
        reset();
    else if (m_answer.then == Answer::Then::Close)
        m_socket->disconnectFromHost();
    else if (m_answer.then == Answer::Then::HalfClose)
        shutdown(int(m_socket->socketDescriptor()), SHUT_WR);
}

// Who does not read does not see the end either: Qt's socket says nothing then.
void EvilConnection::leaveWithTheClient()
{
    tcp_info info {};
    socklen_t size = sizeof info;
    getsockopt(int(m_socket->socketDescriptor()), IPPROTO_TCP, TCP_INFO, &info, &size);
    if (info.tcpi_state != TCP_ESTABLISHED)
        reset();
}

void EvilConnection::reset()
{
    const linger atOnce {.l_onoff = 1, .l_linger = 0};
    setsockopt(int(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_socket->abort();
}

} // namespace ferry::testing
