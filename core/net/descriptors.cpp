#include "net/descriptors.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <dirent.h>
#include <fcntl.h>
#include <linux/sockios.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
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

bool hasFreeDescriptor()
{
    const int another = ::fcntl(0, F_DUPFD_CLOEXEC, 0);
    if (another < 0)
        return errno != EMFILE && errno != ENFILE;
    ::close(another);
    return true;
}

qint64 unacknowledgedBytes(qintptr descriptor)
{
    int bytes = 0;
    return ioctl(int(descriptor), SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

#else

bool hasFreeDescriptor()
{
    return true;
}

qint64 unacknowledgedBytes(qintptr)
{
    return 0;
}

int socketOption(int, int, int)
{
    return -1;
}

void forEachTcpSocket(const std::function<void(int descriptor)> &)
{ }

#endif

} // namespace ferry
