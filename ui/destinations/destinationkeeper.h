#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"

#include <QObject>

#include <functional>

namespace ferry {

class DestinationStore;
class SecretStore;

// Keeps a destination whole: its settings in the database, its secrets in the keychain. GUI thread.
class DestinationKeeper final
{
public:
    // Where the secrets ended up. NoneToKeep: there are none, or only public ones.
    enum class Secrets { NoneToKeep = 1, InKeychain, ThisSession };
    struct Saved
    {
        DestinationSetup setup {}; // with its id
        Secrets secrets = Secrets::NoneToKeep;
    };

    DestinationKeeper(DestinationStore &store, SecretStore &secrets);

    // A secret that `setup` does not speak of stays as it is: a locked keychain reads as if it were
    // empty. One that is empty in `setup` is removed.
    // Failure: SettingsInvalid with subject "name" when the name is taken or empty.
    void save(
        const DestinationSetup &setup, QObject *context, std::function<void(Result<Saved>)> done);
    // Leaves the secrets, so that restore() brings all of it back, under the id that its uploads
    // know it by. forgetSecrets() ends that.
    void remove(
        const DestinationConfig &config, QObject *context, std::function<void(Result<void>)> done);
    void restore(
        const DestinationConfig &config, QObject *context, std::function<void(Result<void>)> done);
    void forgetSecrets(const DestinationConfig &config);
    // The secrets of `config` added to it.
    void load(const DestinationConfig &config, QObject *context,
        std::function<void(DestinationSetup)> done);

private:
    DestinationStore &m_store;
    SecretStore &m_secrets;
};

} // namespace ferry
