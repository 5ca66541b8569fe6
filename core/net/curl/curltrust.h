#pragma once

#include <QByteArray>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

#include <curl/curl.h>
#include <openssl/ssl.h>

#include <memory>

namespace ferry {

// What the making of a TLS connection needs and tells.
struct CurlHandshake
{
    std::shared_ptr<X509_STORE> authorities {};
    bool hasBegun = false; // so there is a connection
    QByteArray certificate {}; // the server's own, DER
    QList<std::pair<int, QByteArray>>
        faults {}; // OpenSSL's X509_V_ERR_…, and which certificate, DER

    // In Qt's words. The name is checked by libcurl, once nothing else is wrong.
    QList<QSslError> errors() const;
};

// Whom a manager's TLS connections trust. The authorities are parsed once for all of them, the system's
// only as they are needed; libcurl would read them anew for each connection.
class CurlTrust final
{
public:
    // Sets `easy` up as `configuration` says: its authorities (none: the system's), and its own certificate
    // and key. The pointer, not what it points to, stays where it is until the transfer is over.
    void apply(CURL *easy, const QSslConfiguration &configuration,
        std::shared_ptr<CurlHandshake> &handshake);

private:
    void trust(const QList<QSslCertificate> &authorities);

    std::shared_ptr<X509_STORE> m_store {};
    QList<QSslCertificate> m_authorities {};
};

} // namespace ferry
