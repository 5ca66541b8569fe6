#include "net/lowdelay.h"

#include "net/descriptors.h"

#include <QTimer>

#ifdef Q_OS_LINUX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace ferry {

namespace {

void switchAllDelaysOff()
{
#ifdef Q_OS_LINUX
    forEachTcpSocket([](int descriptor) {
        const int on = 1;
        if (socketOption(descriptor, IPPROTO_TCP, TCP_NODELAY) == 0)
            setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    });
#endif
}

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
{ }

void LowDelay::noticeNewSocket()
{
    switchAllDelaysOff();
    m_soon->start();
    m_later->start();
}

} // namespace ferry
