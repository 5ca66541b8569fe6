// A line between two network namespaces, with delay, rate, loss and a queue that drops at its tail:
// netem for kernels that have none. Two TUN devices, one in this process's namespace and one in
// that of another process; kernel TCP at both ends is real.
//
//   bench_link FAR_PID ONE_WAY_MS MBIT LOSS_PERCENT QUEUE_BYTES
//
// Makes the devices "near" here and "far" there, prints "ready" and carries packets until it is
// killed or its parent ends. Addresses and routes are the caller's.
#include <linux/if_tun.h>
#include <net/if.h>

#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

struct LineProperties
{
    Seconds delay {}; // one way
    double bytesPerSecond = 0;
    double loss = 0; // 0 to 1
    double queueBytes = 0;
};

[[noreturn]] void stop(const char *what)
{
    std::perror(what);
    std::exit(1);
}

int openTun(const char *name)
{
    const int device = ::open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    if (device < 0)
        stop("/dev/net/tun");
    ifreq request {};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    if (::ioctl(device, TUNSETIFF, &request) != 0)
        stop("TUNSETIFF");
    return device;
}

void enterNamespaceOf(const char *pid)
{
    const std::string path = std::string("/proc/") + pid + "/ns/net";
    const int space = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (space < 0 || ::setns(space, CLONE_NEWNET) != 0)
        stop(path.c_str());
    ::close(space);
}

// One way through the line.
class Direction
{
public:
    Direction(int from, int to, const LineProperties &line)
        : m_from(from)
        , m_to(to)
        , m_line(line)
    { }

    int source() const { return m_from; }

    // Takes in what has arrived. The sender's bytes leave one after the other at the line's rate,
    // and reach the other end a delay later.
    void take(std::mt19937 &random)
    {
        const Clock::time_point now = Clock::now();
        for (int i = 0; i < 64; ++i) {
            std::array<char, 65536> buffer;
            const ssize_t count = ::read(m_from, buffer.data(), buffer.size());
            if (count <= 0)
                return;
            const Clock::time_point start = std::max(now, m_freeAt);
            if (Seconds(start - now).count() * m_line.bytesPerSecond > m_line.queueBytes)
                continue;
            m_freeAt = start + toClock(Seconds(double(count) / m_line.bytesPerSecond));
            if (m_line.loss > 0 && m_chance(random) < m_line.loss)
                continue;
            m_packets.push_back({m_freeAt + toClock(m_line.delay),
                std::vector<char>(buffer.data(), buffer.data() + count)});
        }
    }

    // Hands over what is due; returns when the next one is.
    Clock::time_point deliver()
    {
        const Clock::time_point now = Clock::now();
        while (!m_packets.empty() && m_packets.front().dueAt <= now) {
            const std::vector<char> &data = m_packets.front().data;
            if (::write(m_to, data.data(), data.size()) < 0 && errno != EAGAIN && errno != EIO)
                stop("write");
            m_packets.pop_front();
        }
        return m_packets.empty() ? Clock::time_point::max() : m_packets.front().dueAt;
    }

private:
    struct Packet
    {
        Clock::time_point dueAt;
        std::vector<char> data;
    };

    static Clock::duration toClock(Seconds seconds)
    {
        return std::chrono::duration_cast<Clock::duration>(seconds);
    }

    int m_from;
    int m_to;
    LineProperties m_line;
    std::deque<Packet> m_packets {};
    Clock::time_point m_freeAt {};
    std::uniform_real_distribution<double> m_chance {0, 1};
};

[[noreturn]] void carry(Direction out, Direction back)
{
    std::mt19937 random(12345); // NOLINT: the same losses in every run
    for (;;) {
        const Clock::time_point next = std::min(out.deliver(), back.deliver());
        timespec wait {1, 0};
        if (next != Clock::time_point::max()) {
            const double seconds = std::clamp(Seconds(next - Clock::now()).count(), 0.0, 1.0);
            wait.tv_sec = static_cast<time_t>(seconds);
            wait.tv_nsec = static_cast<long>((seconds - double(wait.tv_sec)) * 1e9);
        }
        pollfd devices[2] = {{out.source(), POLLIN, 0}, {back.source(), POLLIN, 0}};
        ::ppoll(devices, 2, &wait, nullptr);
        if (devices[0].revents & POLLIN)
            out.take(random);
        if (devices[1].revents & POLLIN)
            back.take(random);
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 6) {
        std::fputs("usage: bench_link FAR_PID ONE_WAY_MS MBIT LOSS_PERCENT QUEUE_BYTES\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    const LineProperties line {.delay = Seconds(std::atof(argv[2]) / 1000),
        .bytesPerSecond = std::atof(argv[3]) * 1e6 / 8,
        .loss = std::atof(argv[4]) / 100,
        .queueBytes = std::atof(argv[5])};
    const int near = openTun("near");
    enterNamespaceOf(argv[1]);
    const int far = openTun("far");
    std::puts("ready");
    std::fflush(stdout);
    carry(Direction(near, far, line), Direction(far, near, line));
}
