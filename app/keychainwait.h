#pragma once

#include <QString>

class QCoreApplication;

namespace ferry {

class SecretStore;

// The last thing before the process ends: until the keychain has taken what it was told, or its
// time is up. To be called when no event loop runs any more.
void waitForKeychain(QCoreApplication &application, SecretStore &secrets);

// That a destination's secrets are behind a lock.
QString keychainWords(const QString &destination);

// That headers of an older Ferry stay where everybody who reads the database finds them.
QString exposedWords(const QString &headers);

} // namespace ferry
