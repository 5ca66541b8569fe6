#pragma once

#include <QNetworkAccessManager>

#include <memory>

namespace ferry {

class CurlMulti;
class CurlTrust;

// QNetworkAccessManager, carried by libcurl: HTTP/1.1 over the connections of one CurlMulti, in the thread
// it lives in, for HTTP and HTTPS alone. What it is used through is Qt's: requests with their TLS
// configuration, proxy() and proxyFactory(), replies.
//
// Unlike Qt's own it never sends a body twice, follows no redirect, keeps no cookie, reads no netrc, and
// unpacks nothing. A reply whose head is larger than 64 KiB ends with OperationCanceledError; of its body no
// more than about readBufferSize() is in memory before it is read. Beyond Qt a reply has the attributes of net/transport.h.
class CurlAccessManager final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit CurlAccessManager(QObject *parent = nullptr);
    ~CurlAccessManager() override;

    // The libcurl that runs can do all that is asked of it: it came with OpenSSL.
    static bool isPossible();

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    std::unique_ptr<CurlMulti> m_multi;
    std::unique_ptr<CurlTrust> m_trust;
};

} // namespace ferry
