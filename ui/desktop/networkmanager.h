#pragma once

#include <QDBusConnection>

#include <functional>

class QObject;

namespace ferry::networkmanager {

// Qt asks NetworkManager and waits for the answers, in this thread; one that hangs would hang the window. So it
// is asked something first, without waiting: `then` is called in the thread of `context` once it has answered, at
// once where there is no bus, and never where it does not answer or is not there. `bus` is the system's.
void whenItAnswers(const QDBusConnection &bus, QObject *context, const std::function<void()> &then);

} // namespace ferry::networkmanager
