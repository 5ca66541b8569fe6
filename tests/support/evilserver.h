#pragma once

#include "net/httpmessage.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QTcpServer;

namespace ferry::testing {

// A request as the server saw it, complete or not.
struct SeenRequest
{
    int number = 0; // 0 for the first request of the server's life
    int connection = 0; // 0 for the first connection
    QByteArray verb {};
    QByteArray target {}; // "/path?query"
    HttpHeaders headers {};
    QByteArray body {}; // the first MiB of it
    qint64 bodyBytes = 0; // as read
    bool isComplete = false;

    // The first header of that name, compared without case.
    QByteArray header(QByteArrayView name) const;
};

// What to do once the head of a request has been read.
struct Reading
{
    enum class Then {
        Answer = 1, // once the body is there, ask the script for the reply
        AnswerNow, // ask at once, then read (and drop) the rest
        Stall, // read no further; keep the connection open
        Reset, // RST
        Close, // FIN
    };
    Then then = Then::Answer;
    qint64 after = -1; // bytes of the body to read first; -1: all of it
    qint64 bytesPerSecond = 0; // 0: as fast as they come
};

struct Answer
{
    // HalfClose sends FIN and goes on reading.
    enum class Then { KeepAlive = 1, Close, Reset, HalfClose };

    int status = 200;
    HttpHeaders headers {};
    QByteArray body {};
    Then then = Then::KeepAlive;

    std::chrono::milliseconds delay {0}; // before the first byte of the reply
    std::chrono::milliseconds thenAfter {0}; // between its last byte and `then`
    QByteArray raw {}; // sent instead of status, headers and body
    QByteArray endless {}; // sent after all else, again and again until the client leaves
    bool trickled = false; // one byte every 20 ms
    bool isSilent = false; // no reply at all, then as `then` says
};

// An HTTP server with a script, in a thread of its own on 127.0.0.1. It believes what it is told
// and keeps a record. The script runs in the server's thread: it captures by value, or atomics.
class EvilServer final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<Answer(const SeenRequest &)>;
    using ReadingScript = std::function<Reading(const SeenRequest &)>;

    enum class Transport { Plain = 1, Tls };

    explicit EvilServer(
        Script script, ReadingScript reading = {}, Transport transport = Transport::Plain);
    // With TLS and a certificate of testKey (testcertificate.h), in PEM.
    EvilServer(Script script, QByteArray certificate);
    ~EvilServer() override;

    QUrl url(const QString &path = {}) const; // http://127.0.0.1:PORT/path
    quint16 port() const { return m_port; }

    // A snapshot, in the order in which the heads arrived.
    QList<SeenRequest> requests() const;
    SeenRequest request(int number) const { return requests().at(number); }
    int requestCount() const { return int(requests().size()); }
    int connectionCount() const { return m_connections; }
    int openConnections() const { return m_open; }
    // Of those, the ones whose request is not answered yet; idle ones may wait for another.
    int busyConnections() const { return m_busy; }

    // For Transport::Tls: the authority that signed the certificate for 127.0.0.1 and localhost.
    static QByteArray authority();

private:
    friend class EvilConnection;

    void begin();
    void listen();
    void recordHead(const SeenRequest &request);
    void recordBody(int number, const QByteArray &bytes, bool isComplete);

    Script m_script;
    ReadingScript m_reading;
    QThread m_thread {};
    QObject m_home {}; // lives in m_thread, and the sockets with it
    QTcpServer *m_server = nullptr;
    quint16 m_port = 0;
    Transport m_transport;
    QByteArray m_certificate;
    mutable QMutex m_mutex {};
    QList<SeenRequest> m_requests {};
    std::atomic<int> m_numbers {0};
    std::atomic<int> m_connections {0};
    std::atomic<int> m_open {0};
    std::atomic<int> m_busy {0};
};

} // namespace ferry::testing
