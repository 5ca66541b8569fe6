#pragma once

#include "base/result.h"
#include "net/networkchoice.h"
#include "net/networkdefaults.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>
#include <vector>

namespace ferry {

class SecretStore;
class SettingsStore;

// Proxy and certificate authority of the whole program, from the settings into force (NetworkDefaults). The
// file of certificates is read on a thread of its own, as it may lie on a drive that does not answer. GUI thread.
class ProgramNetwork final : public QObject
{
    Q_OBJECT

public:
    // Both outlive it.
    ProgramNetwork(SettingsStore &settings, SecretStore &secrets);
    ~ProgramNetwork() override;

    // Puts into force what is set. A proxy holds at once, its password and the certificates as soon as they
    // are known. What cannot be read is left out, and requests say what they miss.
    void load();
    // Once all of it holds; at once where nothing is set.
    void whenLoaded(std::function<void()> then);

    // Keeps a choice and puts it into force, unless something is wrong with it. Failure: SettingsInvalid,
    // subject "proxy" or "ca".
    void choose(NetworkChoice choice, std::function<void(Result<void>)> done);

private:
    using Certificates = QList<QSslCertificate>;

    void readAuthorities(const QString &path, std::function<void(Certificates)> done);
    void readPassword(const QNetworkProxy &proxy, std::function<void(QNetworkProxy)> done);
    void loaded();

    SettingsStore &m_settings;
    SecretStore &m_secrets;
    std::unique_ptr<QThreadPool> m_pool;
    std::vector<std::function<void()>> m_waiting {};
    bool m_isLoading = false;
};

} // namespace ferry
