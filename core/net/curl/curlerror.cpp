#include "net/curl/curlerror.h"

#include <algorithm>

namespace ferry {

namespace {

// The line broke while the TLS connection was made: that is no fault of the certificate or the protocol,
// though libcurl has one code for all of it.
bool isBrokenLine(const QByteArray &words)
{
    constexpr const char *signs[] {
        "SSL_ERROR_SYSCALL", "reset by peer", "unexpected eof", "Broken pipe", "timed out"};
    return std::any_of(std::begin(signs), std::end(signs),
        [&words](const char *sign) { return words.contains(sign); });
}

QNetworkReply::NetworkError proxyError(const CurlEnding &ending)
{
    switch (ending.code) {
    case CURLE_COULDNT_RESOLVE_PROXY: return QNetworkReply::ProxyNotFoundError;
    case CURLE_OPERATION_TIMEDOUT: return QNetworkReply::ProxyTimeoutError;
    case CURLE_PROXY:
        return ending.words.contains("denied") || ending.words.contains("authenticat")
                || ending.words.contains("rejected")
            ? QNetworkReply::ProxyAuthenticationRequiredError
            : QNetworkReply::ProxyConnectionClosedError;
    default:
        return ending.isConnected ? QNetworkReply::ProxyConnectionClosedError
                                  : QNetworkReply::ProxyConnectionRefusedError;
    }
}

} // namespace

QNetworkReply::NetworkError networkError(const CurlEnding &ending)
{
    if (ending.tunnelStatus == 407)
        return QNetworkReply::ProxyAuthenticationRequiredError;
    const bool isProxys = ending.code == CURLE_PROXY || ending.code == CURLE_COULDNT_RESOLVE_PROXY
        || (ending.hasProxy && !ending.isConnected) || ending.tunnelStatus >= 300;
    if (isProxys && ending.code != CURLE_OK)
        return proxyError(ending);
    switch (ending.code) {
    case CURLE_OK: return QNetworkReply::NoError;
    case CURLE_COULDNT_RESOLVE_HOST: return QNetworkReply::HostNotFoundError;
    case CURLE_COULDNT_CONNECT: return QNetworkReply::ConnectionRefusedError;
    case CURLE_OPERATION_TIMEDOUT: return QNetworkReply::TimeoutError;
    case CURLE_SSL_CONNECT_ERROR:
        return isBrokenLine(ending.words) ? QNetworkReply::RemoteHostClosedError
                                          : QNetworkReply::SslHandshakeFailedError;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CLIENTCERT: return QNetworkReply::SslHandshakeFailedError;
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY: return QNetworkReply::ProtocolFailure;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_FAIL_REWIND:
    case CURLE_ABORTED_BY_CALLBACK: return QNetworkReply::RemoteHostClosedError;
    default: return QNetworkReply::UnknownNetworkError;
    }
}

} // namespace ferry
