#pragma once

#include "net/replyreader.h"

#include <QNetworkReply>
#include <QObject>
#include <QSslConfiguration>
#include <QSslError>

#include <optional>

class QSslSocket;
class QTcpSocket;

namespace ferry {

class OnceOnlyBody;

// One connection to a server, which carries requests with a body one after the other.
//
// QNetworkAccessManager hands a body to its own HTTP thread in pieces of 16 KiB, and each of the two
// threads waits for the other: two thirds of curl's speed on a fast line, and more CPU. It reads
// nothing while it writes, so that an early refusal is lost when a reset follows; it has no limit for
// headers and no switch for Nagle's algorithm. Here the lane's own thread writes, in pieces of
// 128 KiB, and reads meanwhile. Whatever has no body goes through QNetworkAccessManager.
//
// Lives in the thread of its HttpClient.
class UploadSocket final : public QObject
{
    Q_OBJECT

public:
    // Where it goes: connections are the same when this is.
    struct Target
    {
        QString host {};
        quint16 port = 0;
        bool isTls = false;
        bool operator==(const Target &) const = default;
    };

    // Without `tls` in the clear: even an empty one would load OpenSSL and its plugin.
    UploadSocket(const Target &target, const std::optional<QSslConfiguration> &tls);
    ~UploadSocket() override; // closes at once

    const Target &target() const { return m_target; }

    // Sends `head` and then the body, which outlives the request; finished() follows, once. Nothing
    // is sent twice, whatever happens.
    void send(const QByteArray &verb, const QByteArray &head, OnceOnlyBody &body, qint64 mostReply);

    // After finished().
    const ReplyReader &reader() const { return *m_reader; }
    QNetworkReply::NetworkError error() const { return m_error; }
    QString errorWords() const { return m_errorWords; }
    // Of the body of the last request: what had left for the kernel.
    qint64 bytesSent() const { return m_body != nullptr ? sentSoFar() : m_bytesSent; }
    // While it is sent: what has left this computer, for the other side's kernel has it.
    qint64 bytesArrived() const;
    // Empty, or what is wrong with the other side's certificate.
    QList<QSslError> tlsErrors() const;
    // This computer gave no descriptor for it.
    bool lacksDescriptor() const { return m_lacksDescriptor; }
    // It may carry another request.
    bool isReusable() const { return m_reusable && isConnected(); }
    bool isConnected() const;

Q_SIGNALS:
    void finished(); // of a request; from the event loop, never from inside send()
    void closed(); // while idle: the server went

private:
    void pump();
    void pumpLater();
    qint64 buffered() const;
    qint64 sentSoFar() const;
    bool isSent() const;
    void paceLongBody();
    void keepTwin();
    void leave();
    void onReadyRead();
    void onError();
    QByteArray unreadBytes();
    void decrypt(const QByteArray &bytes);
    void end();

    Target m_target;
    // Children. A plain connection is no QSslSocket, which would load them, too.
    QSslSocket *m_tls; // null: plain
    QTcpSocket *m_socket; // the same where there is TLS
    OnceOnlyBody *m_body = nullptr; // null: idle, or over
    QMetaObject::Connection m_bodyReady {};
    std::optional<ReplyReader> m_reader {};
    QNetworkReply::NetworkError m_error = QNetworkReply::NoError;
    QString m_errorWords {};
    qint64 m_bytesSent = 0;
    bool m_lacksDescriptor = false;
    bool m_ready = false; // connected, and the handshake done
    bool m_headSent = false;
    bool m_pumpQueued = false;
    bool m_isPaced = false;
    int m_twin = -1; // a descriptor of the same connection that Qt does not close; -1: none
    bool m_reusable = false;
    QByteArray m_head {};
};

} // namespace ferry
