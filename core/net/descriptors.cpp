#include "net/descriptors.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dirent.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdlib>
#include <memory>
#endif

namespace ferry {

#ifdef Q_OS_LINUX

int socketOption(int descriptor, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, level, name, &value, &size) == 0 ? value : -1;
}

void forEachTcpSocket(const std::function<void(int descriptor)> &visit)
{
    const auto close = [](DIR *folder) { closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> folder(opendir("/proc/self/fd"), close);
    if (!folder)
        return;
    while (const dirent *entry = readdir(folder.get())) {
        if (entry->d_name[0] == '.')
            continue;
        const int descriptor = std::atoi(entry->d_name);
        if (socketOption(descriptor, SOL_SOCKET, SO_PROTOCOL) == IPPROTO_TCP)
            visit(descriptor);
    }
}

#else

int socketOption(int, int, int)
{
    return -1;
}

void forEachTcpSocket(const std::function<void(int descriptor)> &)
{ }

#endif

} // namespace ferry
