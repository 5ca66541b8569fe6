#include "net/curl/curlsocket.h"

#include <openssl/ssl.h>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

namespace ferry {

#ifdef Q_OS_LINUX

namespace {

constexpr qsizetype mostWords = 64 * 1024;

bool isLoopback(const sockaddr_storage &address)
{
    if (address.ss_family == AF_INET) {
        const auto &four = reinterpret_cast<const sockaddr_in &>(address);
        return (ntohl(four.sin_addr.s_addr) >> 24) == IN_LOOPBACKNET;
    }
    const auto &six = reinterpret_cast<const sockaddr_in6 &>(address);
    return IN6_IS_ADDR_LOOPBACK(&six.sin6_addr);
}

} // namespace

std::pair<int, int> portsOf(curl_socket_t socket)
{
    sockaddr_in6 own {}; // their ports stand where sockaddr_in has them
    sockaddr_in6 peer {};
    socklen_t ownSize = sizeof own;
    socklen_t peerSize = sizeof peer;
    if (getsockname(socket, reinterpret_cast<sockaddr *>(&own), &ownSize) != 0
        || getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &peerSize) != 0)
        return {0, 0};
    return {ntohs(own.sin6_port), ntohs(peer.sin6_port)};
}

qint64 unacknowledgedBytes(curl_socket_t socket)
{
    int bytes = 0;
    return ioctl(socket, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

bool hasLeft(curl_socket_t socket)
{
    pollfd look {.fd = socket, .events = POLLRDHUP, .revents = 0};
    return poll(&look, 1, 0) > 0;
}

bool hasUnread(curl_socket_t socket)
{
    char byte = 0;
    return recv(socket, &byte, 1, MSG_PEEK | MSG_DONTWAIT) > 0;
}

void dropUnsent(curl_socket_t socket)
{
    const linger atOnce {.l_onoff = 1, .l_linger = 0};
    setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

// There is no plain switch: a limit turns pacing on (socket(7), tcp_internal_pacing in the kernel), at a
// rate that follows window and round trip. The limit itself is out of any line's reach.
void pacePackets(curl_socket_t socket)
{
    sockaddr_storage peer {};
    socklen_t size = sizeof peer;
    const unsigned long bytesPerSecond = 4'000'000'000;
    if (getpeername(socket, reinterpret_cast<sockaddr *>(&peer), &size) == 0 && !isLoopback(peer))
        setsockopt(socket, SOL_SOCKET, SO_MAX_PACING_RATE, &bytesPerSecond, sizeof bytesPerSecond);
}

QByteArray lastWords(CURL *easy, curl_socket_t socket)
{
    curl_tlssessioninfo *session = nullptr;
    curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session);
    auto *tls = session != nullptr ? static_cast<SSL *>(session->internals) : nullptr;
    // libcurl's own way from TLS to the socket works only while libcurl reads.
    if (tls != nullptr)
        SSL_set0_rbio(tls, BIO_new_socket(socket, BIO_NOCLOSE));
    QByteArray words(mostWords, '\0');
    qsizetype length = 0;
    for (qsizetype got = 1; got > 0 && length < mostWords; length += qMax<qsizetype>(got, 0)) {
        char *place = words.data() + length;
        const qsizetype room = mostWords - length;
        got = tls != nullptr ? SSL_read(tls, place, int(room))
                             : recv(socket, place, size_t(room), MSG_DONTWAIT);
    }
    words.truncate(length);
    return words;
}

#else

std::pair<int, int> portsOf(curl_socket_t)
{
    return {0, 0};
}

qint64 unacknowledgedBytes(curl_socket_t)
{
    return 0;
}

bool hasLeft(curl_socket_t)
{
    return false;
}

bool hasUnread(curl_socket_t)
{
    return true;
}

void dropUnsent(curl_socket_t)
{ }

void pacePackets(curl_socket_t)
{ }

QByteArray lastWords(CURL *, curl_socket_t)
{
    return {};
}

#endif

} // namespace ferry
