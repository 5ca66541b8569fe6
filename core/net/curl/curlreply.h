#pragma once

#include "net/curl/curlhead.h"
#include "net/curl/curlrequest.h"

#include <QNetworkReply>
#include <QPointer>

#include <array>
#include <memory>

namespace ferry {

class CurlMulti;

// A request that libcurl carries, and its reply.
//
// The body is read when the connection can take more, in the pieces libcurl asks for. A device that has
// nothing to give and is not at its end is asked again when it emits readyRead(). It is never read twice:
// where libcurl would send a request again because a connection it used before turned out to be dead, it
// may do so only when nothing of the body was read, or with a GET or HEAD.
class CurlReply final : public QNetworkReply
{
    Q_OBJECT

public:
    CurlReply(CurlMulti &multi, const CurlRequest &request, QObject *parent);
    ~CurlReply() override;

    void start();
    void abort() override;
    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

    // For CurlMulti.
    void setSocket(curl_socket_t socket);
    void onEnded(CURLcode code);
    void tell(); // what is new; never called from within libcurl

protected:
    qint64 readData(char *data, qint64 longest) override;

private:
    enum New { HeadSent = 1, Head = 2, Bytes = 4, End = 8 };

    static size_t onHeader(char *data, size_t one, size_t length, void *self);
    static size_t onBytes(char *data, size_t one, size_t length, void *self);
    static size_t onBodyWanted(char *data, size_t one, size_t length, void *self);
    static int onProgress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    static int onBegin(void *self, char *, char *, int, int);

    void listen();
    bool takeLine(QByteArrayView line);
    void takeLastWords();
    bool takeBytes(QByteArrayView bytes);
    bool isFull() const;
    bool isStale(int ownPort, int peerPort) const;
    void startAnew();
    void readProgress();
    void publishHead();
    void news(New what);
    void end(NetworkError error, const QString &words);
    void cancel();
    void stop(CURLcode code);

    CurlMulti &m_multi;
    CurlRequest m_asked;
    CURL *m_easy = nullptr; // null: over
    CurlList m_headers {};
    std::shared_ptr<CurlHandshake> m_handshake {};
    curl_socket_t m_socket = CURL_SOCKET_BAD;
    QByteArray m_lastWords {};
    std::array<char, CURL_ERROR_SIZE> m_words {};
    qint64 m_size = 0; // of the body
    qint64 m_handedOver = 0; // to libcurl
    qint64 m_taken = 0; // by the kernel
    int m_begun = 0; // how often the request was begun
    CurlHead m_head {};
    bool m_isPublished = false; // the head
    bool m_mustStartAnew = false;
    bool m_isTooLarge = false; // the head
    bool m_isHeldBack = false; // until somebody reads
    bool m_isNotHttp = false;
    int m_new = 0; // of New
    QList<QSslError> m_tlsErrors {};
    QByteArray m_bytes {};
    qsizetype m_bytesRead = 0;
};

} // namespace ferry
