#include "net/floodguard.h"

#include "net/descriptors.h"

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#endif

namespace ferry {

#ifdef Q_OS_LINUX

namespace {

constexpr int mostStrikes = 4;
constexpr int backlog = 16 * 1024;

int peerPort(int descriptor)
{
    sockaddr_in6 address {}; // its port stands where sockaddr_in has it
    socklen_t size = sizeof address;
    const bool isKnown
        = getpeername(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    return isKnown ? ntohs(address.sin6_port) : -1;
}

int unreadBytes(int descriptor)
{
    int bytes = 0;
    return ioctl(descriptor, FIONREAD, &bytes) == 0 ? bytes : 0;
}

} // namespace

bool FloodGuard::endFlooded(quint16 port)
{
    QHash<int, int> strikes;
    bool hasEnded = false;
    forEachTcpSocket([&](int descriptor) {
        if (peerPort(descriptor) != port || unreadBytes(descriptor) < backlog)
            return;
        const int count = m_strikes.value(descriptor) + 1;
        if (count < mostStrikes) {
            strikes.insert(descriptor, count);
            return;
        }
        // Qt still owns the descriptor; what was received is read to its end, and then it is over.
        shutdown(descriptor, SHUT_RDWR);
        hasEnded = true;
    });
    m_strikes = strikes;
    return hasEnded;
}

#else

bool FloodGuard::endFlooded(quint16)
{
    return false;
}

#endif

} // namespace ferry
