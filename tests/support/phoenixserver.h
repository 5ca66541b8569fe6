#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QUrl>

class QWebSocket;
class QWebSocketServer;

namespace ferry::testing {

// Realtime as Supabase answers (guides/realtime/protocol, vsn 1.0.0), or as a test wants it to. In
// the thread of the test.
class PhoenixServer final : public QObject
{
    Q_OBJECT

public:
    enum class Transport { Plain = 1, Tls };

    explicit PhoenixServer(Transport transport = Transport::Plain);
    ~PhoenixServer() override;

    QUrl url(const QString &path = {}) const; // "http://127.0.0.1:PORT/path"

    // What it does with what it gets.
    bool answersHearts = true;
    bool answersJoins = true;
    QString joinStatus = QStringLiteral("ok");
    QString joinReason {}; // said with a joinStatus of "error"
    QString systemStatus
        = QStringLiteral("ok"); // of the database's subscription; empty: says nothing
    bool dropsAfterJoin = false;

    // What it saw.
    int connections() const { return m_connections; }
    int open() const { return int(m_sockets.size()); }
    QList<QUrl> targets() const { return m_targets; }
    QList<QJsonObject> messages(const QString &event) const;

    // To all who are connected.
    void say(const QString &topic, const QString &event, const QJsonObject &payload);
    void sayText(const QString &text);
    void sayBinary(const QByteArray &bytes);
    void sayChange(const QString &table = QStringLiteral("history_news"));
    void drop();

private:
    void welcome();
    void take(QWebSocket *socket, const QString &text);

    QWebSocketServer *m_server;
    QList<QWebSocket *> m_sockets {};
    QList<QUrl> m_targets {};
    QList<QJsonObject> m_messages {};
    int m_connections = 0;
};

} // namespace ferry::testing
