#include "phoenixserver.h"

#include "testcertificate.h"

#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocket>
#include <QWebSocketServer>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

QString channel()
{
    return u"realtime:ferry-history"_s;
}

QString text(const QString &topic, const QString &event, const QJsonObject &payload,
    const QJsonValue &ref = QJsonValue::Null)
{
    const QJsonObject message {
        {u"topic"_s, topic}, {u"event"_s, event}, {u"payload"_s, payload}, {u"ref"_s, ref}};
    return QString::fromUtf8(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

} // namespace

PhoenixServer::PhoenixServer(Transport transport)
    : m_server(new QWebSocketServer(u"phoenix"_s,
        transport == Transport::Tls ? QWebSocketServer::SecureMode
                                    : QWebSocketServer::NonSecureMode,
        this))
{
    if (transport == Transport::Tls) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(testCertificate));
        tls.setPrivateKey(QSslKey(testKey, QSsl::Ec));
        m_server->setSslConfiguration(tls);
    }
    connect(m_server, &QWebSocketServer::newConnection, this, &PhoenixServer::welcome);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("The test server cannot listen on loopback");
}

PhoenixServer::~PhoenixServer()
{
    // Qt leaves those that it handed over to whoever took them.
    for (QWebSocket *socket : std::as_const(m_sockets)) {
        socket->disconnect(this);
        delete socket;
    }
}

QUrl PhoenixServer::url(const QString &path) const
{
    const QString scheme
        = m_server->secureMode() == QWebSocketServer::SecureMode ? u"https"_s : u"http"_s;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(m_server->serverPort()).arg(path));
}

QList<QJsonObject> PhoenixServer::messages(const QString &event) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &message : m_messages) {
        if (message.value("event"_L1).toString() == event)
            found.append(message);
    }
    return found;
}

void PhoenixServer::say(const QString &topic, const QString &event, const QJsonObject &payload)
{
    sayText(text(topic, event, payload));
}

void PhoenixServer::sayText(const QString &words)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendTextMessage(words);
}

void PhoenixServer::sayBinary(const QByteArray &bytes)
{
    for (QWebSocket *socket : std::as_const(m_sockets))
        socket->sendBinaryMessage(bytes);
}

void PhoenixServer::sayChange(const QString &table)
{
    const QJsonObject data {{u"schema"_s, u"public"_s}, {u"table"_s, table},
        {u"type"_s, u"INSERT"_s}, {u"record"_s, QJsonObject {}}};
    say(channel(), u"postgres_changes"_s, {{u"data"_s, data}});
}

void PhoenixServer::drop()
{
    for (QWebSocket *socket : QList<QWebSocket *>(m_sockets))
        socket->abort();
}

void PhoenixServer::welcome()
{
    while (QWebSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_sockets.append(socket);
        m_targets.append(socket->requestUrl());
        connect(socket, &QWebSocket::textMessageReceived, this,
            [this, socket](const QString &words) { take(socket, words); });
        connect(socket, &QWebSocket::disconnected, this, [this, socket] {
            m_sockets.removeAll(socket);
            socket->deleteLater();
        });
    }
}

void PhoenixServer::take(QWebSocket *socket, const QString &words)
{
    const QJsonObject message = QJsonDocument::fromJson(words.toUtf8()).object();
    m_messages.append(message);
    const QString topic = message.value("topic"_L1).toString();
    const QString event = message.value("event"_L1).toString();
    const QJsonValue ref = message.value("ref"_L1);
    if (event == "heartbeat"_L1 && answersHearts) {
        const QJsonObject fine {{u"status"_s, u"ok"_s}, {u"response"_s, QJsonObject {}}};
        socket->sendTextMessage(text(topic, u"phx_reply"_s, fine, ref));
        return;
    }
    if (event != "phx_join"_L1 || !answersJoins)
        return;
    const QJsonObject reply {
        {u"status"_s, joinStatus}, {u"response"_s, QJsonObject {{u"reason"_s, joinReason}}}};
    socket->sendTextMessage(text(topic, u"phx_reply"_s, reply, ref));
    if (joinStatus == "ok"_L1 && !systemStatus.isEmpty()) {
        const QJsonObject system {{u"channel"_s, u"ferry-history"_s},
            {u"extension"_s, u"postgres_changes"_s}, {u"status"_s, systemStatus},
            {u"message"_s, u"Subscribed to PostgreSQL"_s}};
        socket->sendTextMessage(text(topic, u"system"_s, system));
    }
    if (dropsAfterJoin)
        socket->abort();
}

} // namespace ferry::testing
