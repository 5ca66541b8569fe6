#pragma once

#include <QtGlobal>

#include <functional>

namespace ferry {

// Calls `visit` with each TCP socket among the process's own descriptors. Linux only; elsewhere it
// visits none. A descriptor may be closed, or another one, by the time it is used: `visit` must do
// nothing that harms another TCP socket.
void forEachTcpSocket(const std::function<void(int descriptor)> &visit);

// An integer socket option, or -1.
int socketOption(int descriptor, int level, int name);

// Whether this process can open another file or connection.
bool hasFreeDescriptor();

// What the kernel holds of a connection's bytes because the other side has not acknowledged them; 0
// where it cannot be asked.
qint64 unacknowledgedBytes(qintptr descriptor);

} // namespace ferry
