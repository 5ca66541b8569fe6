#pragma once

#include <functional>

class QObject;

namespace ferry {

// Whether the desktop's keychain (org.freedesktop.secrets) is there and locked. It opens nothing and
// asks nobody for a password, and starts no service. `done` is called once, from the event loop, with
// false where it cannot be told.
void askKeychainLocked(QObject *context, std::function<void(bool)> done);

} // namespace ferry
