// Preloaded into a program under test: a main thread that is late after each wait, as on a busy machine.
// Plain C, as it lives in programs that know nothing of it.
//
// FERRY_LATE_US  by how many microseconds
#include <cerrno>
#include <cstdlib>
#include <dlfcn.h>
#include <poll.h>
#include <unistd.h>

namespace {

void beLate()
{
    static const char *const text = ::getenv("FERRY_LATE_US");
    static const int microseconds = text ? std::atoi(text) : 0;
    const int error = errno; // of the wait
    if (microseconds > 0 && ::gettid() == ::getpid())
        ::usleep(useconds_t(microseconds));
    errno = error;
}

template<typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

} // namespace

extern "C" {

int poll(pollfd *descriptors, nfds_t count, int timeout)
{
    static const auto wait = real<int (*)(pollfd *, nfds_t, int)>("poll");
    const int ready = wait(descriptors, count, timeout);
    beLate();
    return ready;
}

int ppoll(pollfd *descriptors, nfds_t count, const timespec *timeout, const sigset_t *signals)
{
    static const auto wait
        = real<int (*)(pollfd *, nfds_t, const timespec *, const sigset_t *)>("ppoll");
    const int ready = wait(descriptors, count, timeout, signals);
    beLate();
    return ready;
}

} // extern "C"
