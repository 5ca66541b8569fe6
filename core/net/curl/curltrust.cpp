#include "net/curl/curltrust.h"

#include <QSslKey>

#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

namespace ferry {

namespace {

using Shared = std::shared_ptr<CurlHandshake>;

QSslError::SslError errorOf(int fault)
{
    switch (fault) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return QSslError::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return QSslError::CertificateNotYetValid;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return QSslError::SelfSignedCertificate;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return QSslError::SelfSignedCertificateInChain;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT: return QSslError::UnableToGetIssuerCertificate;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        return QSslError::UnableToGetLocalIssuerCertificate;
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
        return QSslError::UnableToVerifyFirstCertificate;
    case X509_V_ERR_CERT_UNTRUSTED: return QSslError::CertificateUntrusted;
    default: return QSslError::UnspecifiedError;
    }
}

QByteArray encoded(X509 *certificate)
{
    unsigned char *bytes = nullptr;
    const int length = certificate != nullptr ? i2d_X509(certificate, &bytes) : 0;
    const QByteArray der(reinterpret_cast<const char *>(bytes), qMax(length, 0));
    OPENSSL_free(bytes);
    return der;
}

// A context lives as long as its connection, longer than the request that made it.
int handshakeIndex()
{
    static const int index = SSL_CTX_get_ex_new_index(
        0, nullptr, nullptr, nullptr, [](void *, void *data, CRYPTO_EX_DATA *, int, long, void *) {
            delete static_cast<Shared *>(data);
        });
    return index;
}

// Goes on after a fault, so that all of them are known.
int onFault(int isFine, X509_STORE_CTX *store)
{
    auto *handshake = static_cast<CurlHandshake *>(X509_STORE_CTX_get_app_data(store));
    if (!isFine) {
        handshake->faults.emplaceBack(
            X509_STORE_CTX_get_error(store), encoded(X509_STORE_CTX_get_current_cert(store)));
    }
    return 1;
}

int onVerify(X509_STORE_CTX *store, void *shared)
{
    CurlHandshake *handshake = static_cast<Shared *>(shared)->get();
    handshake->faults.clear();
    handshake->certificate = encoded(X509_STORE_CTX_get0_cert(store));
    X509_STORE_CTX_set_app_data(store, handshake);
    X509_STORE_CTX_set_verify_cb(store, &onFault);
    const bool isVerified = X509_verify_cert(store) == 1;
    if (isVerified && handshake->faults.isEmpty())
        return 1;
    X509_STORE_CTX_set_error(store, handshake->faults.value(0, {X509_V_ERR_UNSPECIFIED, {}}).first);
    return 0;
}

CURLcode onContext(CURL *, void *context, void *shared)
{
    auto *tls = static_cast<SSL_CTX *>(context);
    auto *own = new Shared(*static_cast<Shared *>(shared));
    SSL_CTX_set_ex_data(tls, handshakeIndex(), own);
    (*own)->hasBegun = true;
    SSL_CTX_set1_cert_store(tls, (*own)->authorities.get());
    SSL_CTX_set_cert_verify_callback(tls, &onVerify, own);
    return CURLE_OK;
}

void setBlob(CURL *easy, CURLoption option, QByteArray pem)
{
    curl_blob blob {.data = pem.data(), .len = size_t(pem.size()), .flags = CURL_BLOB_COPY};
    curl_easy_setopt(easy, option, &blob);
}

} // namespace

QList<QSslError> CurlHandshake::errors() const
{
    QList<QSslError> errors;
    for (const auto &[fault, which] : faults)
        errors.emplaceBack(errorOf(fault), QSslCertificate(which, QSsl::Der));
    if (errors.isEmpty() && !certificate.isEmpty()) {
        errors.emplaceBack(QSslError::HostNameMismatch, QSslCertificate(certificate, QSsl::Der));
    }
    return errors;
}

void CurlTrust::trust(const QList<QSslCertificate> &authorities)
{
    m_authorities = authorities;
    m_store = {X509_STORE_new(), &X509_STORE_free};
    X509_STORE_set_flags(m_store.get(), X509_V_FLAG_PARTIAL_CHAIN);
    if (authorities.isEmpty())
        X509_STORE_set_default_paths(m_store.get());
    for (const QSslCertificate &authority : authorities) {
        const QByteArray der = authority.toDer();
        const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
        if (X509 *certificate = d2i_X509(nullptr, &bytes, long(der.size()))) {
            X509_STORE_add_cert(m_store.get(), certificate);
            X509_free(certificate);
        }
    }
}

void CurlTrust::apply(
    CURL *easy, const QSslConfiguration &configuration, std::shared_ptr<CurlHandshake> &handshake)
{
    const QList<QSslCertificate> authorities = configuration.caCertificates();
    if (!m_store)
        trust(authorities);
    if (m_authorities != authorities) {
        // A connection that was checked against others is not this one's, nor the other way round.
        trust(authorities);
        curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
        curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    }
    handshake->authorities = m_store;
    curl_easy_setopt(easy, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(easy, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(easy, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, &onContext);
    curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &handshake);
    if (configuration.localCertificateChain().isEmpty())
        return;
    QByteArray chain;
    for (const QSslCertificate &certificate : configuration.localCertificateChain())
        chain += certificate.toPem();
    setBlob(easy, CURLOPT_SSLCERT_BLOB, chain);
    setBlob(easy, CURLOPT_SSLKEY_BLOB, configuration.privateKey().toPem());
}

} // namespace ferry
