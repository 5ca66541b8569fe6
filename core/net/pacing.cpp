#include "net/pacing.h"

#ifdef Q_OS_LINUX
#include <sys/socket.h>
#endif

namespace ferry {

#ifdef Q_OS_LINUX

// There is no plain switch: a limit turns pacing on (socket(7), tcp_internal_pacing in the kernel),
// at a rate that follows window and round trip. The limit itself is out of any line's reach.
void paceConnection(qintptr descriptor)
{
    const unsigned long bytesPerSecond = 4'000'000'000;
    setsockopt(
        int(descriptor), SOL_SOCKET, SO_MAX_PACING_RATE, &bytesPerSecond, sizeof bytesPerSecond);
}

#else

void paceConnection(qintptr)
{ }

#endif

} // namespace ferry
