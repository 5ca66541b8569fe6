#include "app/interrupt.h"

#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ferry {

namespace {

std::array<int, 2> wakeUp {-1, -1}; // a signal handler can reach nothing but a global

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[0], &byte, 1);
}

} // namespace

Interrupt::Interrupt(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wakeUp.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeUp[1], &byte, 1) == 1)
            Q_EMIT requested();
    });
    struct sigaction action
    { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART | SA_RESETHAND; // a second Ctrl+C ends at once
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    struct sigaction before = {};
    if (::sigaction(SIGHUP, nullptr, &before) == 0 && before.sa_handler != SIG_IGN) // nohup ferry …
        ::sigaction(SIGHUP, &action, nullptr);
}

bool Interrupt::waitForInput(int descriptor)
{
    // The handler's byte stays where it is, whichever thread the signal came to, and whenever.
    std::array<pollfd, 2> awaited {
        pollfd {.fd = wakeUp[1], .events = POLLIN, .revents = 0}, // -1 is passed over
        pollfd {.fd = descriptor, .events = POLLIN, .revents = 0}};
    while (::poll(awaited.data(), awaited.size(), -1) < 0 && errno == EINTR) { }
    return awaited[0].revents == 0;
}

} // namespace ferry
