#pragma once

#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <QtGlobal>

#include <cstdlib>
#include <functional>
#include <memory>

namespace ferry::testing {

// Calls `visit` with each of this process's TCP sockets that is connected to that port: our ends, and not
// those of a server within the process.
inline void forEachConnectionTo(quint16 port, const std::function<void(int descriptor)> &visit)
{
    const auto close = [](DIR *folder) { closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> folder(opendir("/proc/self/fd"), close);
    while (const dirent *entry = folder ? readdir(folder.get()) : nullptr) {
        const int descriptor = std::atoi(entry->d_name);
        sockaddr_in6 peer {}; // its port stands where sockaddr_in has it
        socklen_t size = sizeof peer;
        if (entry->d_name[0] != '.'
            && getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0
            && (peer.sin6_family == AF_INET || peer.sin6_family == AF_INET6)
            && ntohs(peer.sin6_port) == port)
            visit(descriptor);
    }
}

// An integer socket option, or -1.
inline int socketOption(int descriptor, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, level, name, &value, &size) == 0 ? value : -1;
}

} // namespace ferry::testing
