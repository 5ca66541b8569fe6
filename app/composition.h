#pragma once

#include "accounts/accounts.h"
#include "app/queuelog.h"
#include "base/clock.h"
#include "base/eventlog.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/uploadengine.h"

#include <memory>

namespace ferry {

// The one place where the parts of core are made and wired, in the order in which they lean on each
// other; they go in the reverse order.
class Composition final : public QObject
{
    Q_OBJECT

public:
    static Result<std::unique_ptr<Composition>> make(
        const QString &profileFolder, const HistorySync::Options &syncOptions = {});
    ~Composition() override;

    Database &database() { return *m_database; }
    HistoryStore &history() { return m_history; }
    DestinationStore &destinations() { return m_destinations; }
    SettingsStore &settings() { return m_settings; }
    SecretStore &secrets() { return m_secrets; }
    Accounts &accounts() { return m_accounts; }
    EventLog &log() { return m_log; }
    HistorySync &sync() { return m_sync; } // does nothing before its start()

    // The engine, made on first use with the profile's settings and these changes to them.
    UploadEngine &engine(UploadEngine::Options options);
    UploadEngine &engine() { return *m_engine; }

    // Reads the destinations and their secrets and gives them to the engine; `done` follows.
    // `environmentSecret` serves those whose keychain has none.
    void giveDestinations(std::function<void(QList<DestinationSetup>)> done = {});

    // "Name" or "Name/folder": the longest configured name wins. Null when there is none.
    struct Target
    {
        DestinationConfig destination {};
        QString folder {};
    };
    std::optional<Target> findTarget(const QString &text);
    // Where files go that somebody names, with `to` as above. Empty: the place chosen last, or the
    // first there is.
    std::optional<Target> targetFor(const QString &to);
    static QString noTargetText(const QString &to);
    QString deviceName() const;

private:
    Composition(std::unique_ptr<Database> database, const QString &profileFolder,
        const HistorySync::Options &syncOptions);
    void readSecrets(DestinationSetup setup, std::function<void(DestinationSetup)> done);

    std::unique_ptr<Database> m_database;
    HistoryStore m_history;
    DestinationStore m_destinations;
    SettingsStore m_settings;
    SecretStore m_secrets;
    SystemClock m_clock {};
    EventLog m_log;
    Accounts m_accounts;
    HistorySync m_sync;
    std::unique_ptr<UploadEngine> m_engine {};
    std::unique_ptr<QueueLog> m_queueLog {};
};

} // namespace ferry
