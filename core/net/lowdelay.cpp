#include "net/lowdelay.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include <dirent.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <cstdlib>
#include <memory>
#endif

namespace ferry {

namespace {

#ifdef Q_OS_LINUX

int option(int descriptor, int level, int name)
{
    int value = -1;
    socklen_t size = sizeof value;
    return getsockopt(descriptor, level, name, &value, &size) == 0 ? value : -1;
}

void switchDelayOff(int descriptor)
{
    // Anything but a TCP socket answers ENOTSOCK or another protocol. Should the descriptor change
    // hands in between, the worst is a TCP socket without delay.
    if (option(descriptor, SOL_SOCKET, SO_PROTOCOL) != IPPROTO_TCP)
        return;
    if (option(descriptor, IPPROTO_TCP, TCP_NODELAY) != 0)
        return;
    const int on = 1;
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
}

void switchAllDelaysOff()
{
    const auto close = [](DIR *folder) { closedir(folder); };
    const std::unique_ptr<DIR, decltype(close)> folder(opendir("/proc/self/fd"), close);
    if (!folder)
        return;
    while (const dirent *entry = readdir(folder.get())) {
        if (entry->d_name[0] != '.')
            switchDelayOff(std::atoi(entry->d_name));
    }
}

#else

void switchAllDelaysOff() { }

#endif

QTimer *scanAfter(std::chrono::milliseconds delay, QObject *parent)
{
    auto *timer = new QTimer(parent);
    timer->setSingleShot(true);
    timer->setInterval(delay);
    QObject::connect(timer, &QTimer::timeout, parent, [] { switchAllDelaysOff(); });
    return timer;
}

} // namespace

LowDelay::LowDelay(QObject *parent)
    : QObject(parent)
    , m_soon(scanAfter(std::chrono::milliseconds(50), this))
    , m_later(scanAfter(std::chrono::milliseconds(200), this))
{
}

void LowDelay::noticeNewSocket()
{
    switchAllDelaysOff();
    m_soon->start();
    m_later->start();
}

} // namespace ferry
