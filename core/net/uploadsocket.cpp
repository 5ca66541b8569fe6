#include "net/uploadsocket.h"

#include "net/descriptors.h"
#include "net/onceonlybody.h"
#include "net/pacing.h"

#include <QHostAddress>
#include <QSslSocket>
#include <QTcpSocket>

#include <algorithm>
#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkBytes = 128 * 1024;
constexpr qint64 readBytes = 64 * 1024;
// What may wait in Qt's buffers: a little, so that the kernel never runs dry between two turns.
constexpr qint64 mostBuffered = 256 * 1024;
// After that many bytes the others of this thread have their turn.
constexpr qint64 turnBytes = 1 << 20;
// A body that long is paced. A shorter one is over before its window is large: with 1 % loss, files
// of 100 KB went a little slower.
constexpr qint64 pacedFrom = 1 << 20;

// In the words of QNetworkReply, whose failures the rest of net knows.
QNetworkReply::NetworkError replyError(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return QNetworkReply::ConnectionRefusedError;
    case QAbstractSocket::RemoteHostClosedError: return QNetworkReply::RemoteHostClosedError;
    case QAbstractSocket::HostNotFoundError: return QNetworkReply::HostNotFoundError;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError: return QNetworkReply::SslHandshakeFailedError;
    default: return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace

UploadSocket::UploadSocket(const Target &target, const std::optional<QSslConfiguration> &tls)
    : m_target(target)
    , m_tls(tls ? new QSslSocket(this) : nullptr)
    , m_socket(m_tls != nullptr ? m_tls : new QTcpSocket(this))
{
    Q_ASSERT(target.isTls == tls.has_value());
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto ready = [this] {
        m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        keepTwin();
        m_ready = true;
        pump();
    };
    connect(m_socket, &QTcpSocket::bytesWritten, this, &UploadSocket::pump);
    connect(m_socket, &QTcpSocket::readyRead, this, &UploadSocket::onReadyRead);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &UploadSocket::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &UploadSocket::onError);
    if (m_tls != nullptr) {
        connect(m_tls, &QSslSocket::encrypted, this, ready);
        connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &UploadSocket::pump);
        m_tls->setSslConfiguration(*tls);
        m_tls->connectToHostEncrypted(target.host, target.port);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, ready);
        m_socket->connectToHost(target.host, target.port);
    }
}

UploadSocket::~UploadSocket()
{
    disconnect(m_bodyReady);
    disconnect(m_socket, nullptr, this, nullptr);
    leave();
}

bool UploadSocket::isConnected() const
{
    return m_ready && m_socket->state() == QAbstractSocket::ConnectedState;
}

void UploadSocket::send(
    const QByteArray &verb, const QByteArray &head, OnceOnlyBody &body, qint64 mostReply)
{
    Q_ASSERT(m_body == nullptr);
    m_reader.emplace(verb, mostReply);
    m_head = head;
    m_body = &body;
    m_error = QNetworkReply::NoError;
    m_reusable = false;
    m_headSent = false;
    // The throttle says when a body that it held back may go on.
    m_bodyReady = connect(m_body, &QIODevice::readyRead, this, &UploadSocket::pump);
    if (m_ready)
        pumpLater();
    else if (m_socket->state()
        == QAbstractSocket::UnconnectedState) // it failed before anybody could hear
        QMetaObject::invokeMethod(this, &UploadSocket::onError, Qt::QueuedConnection);
}

qint64 UploadSocket::buffered() const
{
    return m_socket->bytesToWrite() + (m_tls != nullptr ? m_tls->encryptedBytesToWrite() : 0);
}

qint64 UploadSocket::sentSoFar() const
{
    qint64 waiting = buffered();
    // Encrypted they are more than they were: a head and a tag for each record of up to 16 KiB. Rather a
    // few too many are called sent than too few, for the server is held to that; but never all.
    if (m_tls != nullptr && waiting > 0)
        waiting = qMax<qint64>(1, waiting - waiting / 64 - 1024);
    return qMax<qint64>(0, m_body->bytesHandedOver() - waiting);
}

qint64 UploadSocket::bytesArrived() const
{
    const qint64 sent = m_body != nullptr && m_headSent ? sentSoFar() : 0;
    return qMax<qint64>(0, sent - unacknowledgedBytes(m_socket->socketDescriptor()));
}

QList<QSslError> UploadSocket::tlsErrors() const
{
    return m_tls != nullptr ? m_tls->sslHandshakeErrors() : QList<QSslError>();
}

// The kernel has all of it.
bool UploadSocket::isSent() const
{
    return m_headSent && m_body->atEnd() && buffered() == 0;
}

// Not within this computer, which has no line to overflow: there it cost a fifth of the speed.
void UploadSocket::paceLongBody()
{
    if (m_isPaced || m_body->size() < pacedFrom || m_socket->peerAddress().isLoopback())
        return;
    paceConnection(m_socket->socketDescriptor());
    m_isPaced = true;
}

void UploadSocket::pump()
{
    if (!m_ready || m_body == nullptr || m_pumpQueued)
        return;
    if (!m_headSent)
        paceLongBody();
    // Qt copies what it is given: one for all the connections of a thread will do.
    thread_local QByteArray chunk;
    qint64 written = 0;
    while (!m_body->atEnd() || !m_headSent) {
        if (buffered() >= mostBuffered)
            return;
        if (written >= turnBytes) {
            pumpLater();
            return;
        }
        // The head and the first bytes of the body go in one packet.
        const qsizetype headBytes = m_headSent ? 0 : m_head.size();
        chunk.resize(headBytes + qMin(chunkBytes, m_body->bytesAvailable()));
        std::copy_n(m_head.constData(), headBytes, chunk.data());
        const qint64 got = m_body->read(chunk.data() + headBytes, chunk.size() - headBytes);
        m_headSent = true;
        const qint64 there = headBytes + qMax<qint64>(got, 0);
        if (there > 0 && m_socket->write(chunk.constData(), there) < 0) {
            onError();
            return;
        }
        if (m_body == nullptr)
            return; // the write told of an error
        if (got <= 0 && !m_body->atEnd())
            return; // held back, or the source broke: the exchange sees to that
        written += there;
    }
    // An early yes was waiting for that.
    if (isSent() && m_reader->state() != ReplyReader::State::Reading)
        onReadyRead();
}

void UploadSocket::pumpLater()
{
    m_pumpQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_pumpQueued = false;
            pump();
        },
        Qt::QueuedConnection);
}

void UploadSocket::onReadyRead()
{
    if (!m_reader || m_body == nullptr) {
        // Nobody asked: not a connection to trust with another request.
        leave();
        return;
    }
    while (m_reader->state() == ReplyReader::State::Reading && m_socket->bytesAvailable() > 0)
        m_reader->feed(m_socket->read(readBytes));
    switch (m_reader->state()) {
    case ReplyReader::State::Reading: return;
    case ReplyReader::State::Complete:
        // An early yes is believed when all of the body has gone; an early no at once.
        if (!isSent() && m_reader->reply().status < 300)
            return;
        break;
    case ReplyReader::State::TooLarge:
    case ReplyReader::State::NotHttp: break;
    }
    m_reusable
        = isSent() && m_socket->bytesAvailable() == 0 && m_reader->mayGoOn() && isConnected();
    end();
}

// Also when the server closed in all friendliness.
void UploadSocket::onError()
{
    if (m_body == nullptr) {
        Q_EMIT closed();
        return;
    }
    m_errorWords = m_socket->errorString();
    m_lacksDescriptor = m_socket->error() == QAbstractSocket::SocketResourceError;
    m_error = replyError(m_socket->error());
    if (m_error == QNetworkReply::NoError
        || m_socket->error() == QAbstractSocket::UnknownSocketError)
        m_error = QNetworkReply::RemoteHostClosedError;
    disconnect(m_socket, nullptr, this, nullptr); // it is over: what it says now is heard here
    m_reader->feed(unreadBytes());
    m_reader->end();
    end();
}

// What the server said before it went can still be read, a reset does not take it back; but Qt closes
// a connection at the first failing write without looking, and then its descriptor may be somebody
// else's already: only one of our own can be read.
void UploadSocket::keepTwin()
{
#ifdef Q_OS_UNIX
    m_twin = ::fcntl(int(m_socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0);
#endif
}

QByteArray UploadSocket::unreadBytes()
{
    QByteArray rest;
#ifdef Q_OS_UNIX
    if (m_twin >= 0) {
        rest.resize(readBytes);
        const ssize_t got = ::recv(m_twin, rest.data(), size_t(rest.size()), MSG_DONTWAIT);
        rest.truncate(qMax<ssize_t>(got, 0));
    }
#endif
    if (!m_target.isTls)
        return m_socket->readAll() + rest;
    decrypt(rest);
    return m_socket->readAll();
}

// QSslSocket decrypts what lies in the buffer of the QTcpSocket that carries it, a child of it; there
// these bytes are put as if that had read them itself. Without such a child they stay unread.
void UploadSocket::decrypt(const QByteArray &bytes)
{
    auto *carrier = m_socket->findChild<QTcpSocket *>({}, Qt::FindDirectChildrenOnly);
    if (carrier == nullptr || !carrier->isReadable())
        return;
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        carrier->ungetChar(*byte);
    m_socket->flush(); // has it look
}

// The connection is closed with its last descriptor.
void UploadSocket::leave()
{
    m_socket->abort();
#ifdef Q_OS_UNIX
    if (m_twin >= 0)
        ::close(std::exchange(m_twin, -1));
#endif
}

void UploadSocket::end()
{
    disconnect(m_bodyReady);
    m_bytesSent = m_headSent ? sentSoFar() : 0;
    m_body = nullptr;
    if (!m_reusable)
        leave();
    // The receiver most often destroys this object.
    QMetaObject::invokeMethod(this, &UploadSocket::finished, Qt::QueuedConnection);
}

} // namespace ferry
