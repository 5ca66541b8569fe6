#include "app/instancesocket.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

#include <sys/socket.h>
#include <unistd.h>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestMessage = 16 << 20; // some hundred thousand paths

// The socket's file is the user's own, and still: who speaks is asked of the kernel.
bool isSameUser(const QLocalSocket *socket)
{
    ucred peer {};
    socklen_t length = sizeof peer;
    const int descriptor = int(socket->socketDescriptor());
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0
        && peer.uid == ::getuid();
}

} // namespace

QByteArray InstanceMessage::toLine() const
{
    QJsonArray encoded;
    for (const QByteArray &path : paths)
        encoded.append(QString::fromLatin1(path.toBase64()));
    return QJsonDocument(QJsonObject {{u"verb"_s, int(verb)}, {u"paths"_s, encoded}, {u"to"_s, to},
                             {u"conflict"_s, onConflict}, {u"action"_s, action},
                             {u"activation"_s, QString::fromLatin1(activationToken)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<InstanceMessage> InstanceMessage::fromLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    InstanceMessage message;
    const int verb = object.value("verb"_L1).toInt();
    if (verb < int(Verb::Add) || verb > int(Verb::Bring))
        return std::nullopt;
    message.verb = Verb(verb);
    const QJsonArray paths = object.value("paths"_L1).toArray();
    for (const auto &path : paths) {
        const QByteArray bytes = QByteArray::fromBase64(path.toString().toLatin1());
        if (!bytes.startsWith('/'))
            return std::nullopt;
        message.paths.append(bytes);
    }
    message.to = object.value("to"_L1).toString();
    message.onConflict = object.value("conflict"_L1).toString();
    message.action = object.value("action"_L1).toString();
    message.activationToken = object.value("activation"_L1).toString().toLatin1();
    return message;
}

InstanceServer::InstanceServer(const QString &socketName, Handler handler, QObject *parent)
    : QObject(parent)
    , m_server(new QLocalServer(this))
    , m_handler(std::move(handler))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    // Who holds the profile's lock may remove what a dead process left.
    QLocalServer::removeServer(socketName);
    if (!m_server->listen(socketName))
        m_problem = u"%1: %2"_s.arg(socketName, m_server->errorString());
    connect(m_server, &QLocalServer::newConnection, this, &InstanceServer::onConnected);
}

void InstanceServer::onConnected()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isSameUser(socket)) {
            socket->abort();
            continue;
        }
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onLine(socket); });
    }
}

void InstanceServer::onLine(QLocalSocket *socket)
{
    if (socket->bytesAvailable() > longestMessage) {
        socket->abort();
        return;
    }
    if (!socket->canReadLine())
        return;
    const std::optional<InstanceMessage> message = InstanceMessage::fromLine(socket->readLine());
    if (!message) {
        socket->abort();
        return;
    }
    m_handler(*message,
        [socket = QPointer<QLocalSocket>(socket)](const QString &problem, const QString &word) {
            if (!socket)
                return;
            const QString line = problem.isEmpty() ? u"ok "_s + word : u"no "_s + problem;
            socket->write(line.simplified().toUtf8() + '\n');
            socket->disconnectFromServer();
        });
}

Delivery Delivery::fromLine(const QByteArray &line)
{
    const QByteArray answer = line.trimmed();
    const QString words = QString::fromUtf8(answer.mid(3));
    if (answer.startsWith("ok"))
        return {.isAnswered = true, .word = words};
    return {.isAnswered = true, .problem = words};
}

Delivery sendToInstance(const QString &socketName, const InstanceMessage &message)
{
    constexpr int patience = 10'000; // ms
    QLocalSocket socket;
    socket.connectToServer(socketName);
    if (!socket.waitForConnected(1000))
        return {};
    socket.write(message.toLine());
    while (socket.bytesToWrite() > 0) {
        if (!socket.waitForBytesWritten(patience))
            return {};
    }
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(patience))
            return {};
    }
    return Delivery::fromLine(socket.readLine());
}

} // namespace ferry
