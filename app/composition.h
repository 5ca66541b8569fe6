#pragma once

#include "accounts/accounts.h"
#include "app/programnetwork.h"
#include "app/queuelog.h"
#include "app/secretmove.h"
#include "base/clock.h"
#include "base/eventlog.h"
#include "remote/remoteaccess.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/historystore.h"
#include "store/questionstore.h"
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
    static Result<std::unique_ptr<Composition>> make(const QString &profileFolder,
        const HistorySync::Options &syncOptions = {},
        std::unique_ptr<SecretStore> secrets = {}); // null: the system's keychain
    ~Composition() override;

    Database &database() { return *m_database; }
    HistoryStore &history() { return m_history; }
    QuestionStore &questions() { return m_questions; }
    DestinationStore &destinations() { return m_destinations; }
    SettingsStore &settings() { return m_settings; }
    SecretStore &secrets() { return *m_secrets; }
    Accounts &accounts() { return m_accounts; }
    ProgramNetwork &network() { return m_network; }
    EventLog &log() { return m_log; }
    HistorySync &sync() { return m_sync; } // does nothing before its start()

    // The engine, made on first use with the profile's settings and these changes to them.
    UploadEngine &engine(UploadEngine::Options options);
    UploadEngine &engine() { return *m_engine; }
    // What is stored at the destinations; made on first use.
    RemoteAccess &remote();

    // Reads the destinations and their secrets and gives them to the engine; `done` follows. Those whose
    // keychain is locked or slow say so, and all are given again when it answers.
    void giveDestinations(std::function<void(QList<DestinationSetup>)> done = {});
    // One of them, for a question that has nothing to do with uploads; `done` is called later.
    void setupOf(const DestinationConfig &config, std::function<void(DestinationSetup)> done);
    // The one destination that FERRY_SECRET is meant for, where the keychain has none for it.
    void giveEnvironmentSecretTo(DestinationId id) { m_secretFor = id; }
    // Header secrets of an older Ferry that the keychain did not take: see SecretMove.
    const QStringList &exposedSecrets() const { return m_move.left(); }

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
        const HistorySync::Options &syncOptions, std::unique_ptr<SecretStore> secrets);
    void gatherDestinations(std::function<void(QList<DestinationSetup>)> done);
    void readSecrets(DestinationSetup setup, std::function<void(DestinationSetup)> done);
    void addEnvironmentSecret(DestinationSetup &setup) const;

    std::unique_ptr<Database> m_database;
    HistoryStore m_history;
    QuestionStore m_questions;
    DestinationStore m_destinations;
    SettingsStore m_settings;
    std::unique_ptr<SecretStore> m_secrets;
    ProgramNetwork m_network;
    SecretMove m_move;
    DestinationId m_secretFor = 0;
    SystemClock m_clock {};
    EventLog m_log;
    Accounts m_accounts;
    HistorySync m_sync;
    std::unique_ptr<UploadEngine> m_engine {};
    std::unique_ptr<RemoteAccess> m_remote {};
    std::unique_ptr<QueueLog> m_queueLog {};
};

} // namespace ferry
