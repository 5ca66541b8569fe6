#pragma once

class QCoreApplication;

namespace ferry {

class SecretStore;

// The last thing before the process ends: until the keychain has taken what it was told, or its
// time is up. To be called when no event loop runs any more.
void waitForKeychain(QCoreApplication &application, SecretStore &secrets);

} // namespace ferry
