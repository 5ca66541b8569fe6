#pragma once

#include <functional>

namespace ferry {

// Calls `visit` with each TCP socket among the process's own descriptors. Linux only; elsewhere it
// visits none. A descriptor may be closed, or another one, by the time it is used: `visit` must do
// nothing that harms another TCP socket.
void forEachTcpSocket(const std::function<void(int descriptor)> &visit);

// An integer socket option, or -1.
int socketOption(int descriptor, int level, int name);

} // namespace ferry
