#pragma once

#include "accounts/accounts.h"
#include "base/clock.h"
#include "destinations/registry.h"
#include "net/networkchoice.h"
#include "remote/remoteaccess.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/historykeeper.h"
#include "store/historystore.h"
#include "store/questionstore.h"
#include "store/secretstore.h"
#include "store/settingsstore.h"
#include "sync/historysync.h"
#include "transfers/holdkeeper.h"
#include "transfers/uploadengine.h"
#include "ui/common/theme.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QTemporaryDir>

#include <memory>

namespace ferry {

// A whole window on a database of its own, with an engine that has nothing to do: tests and
// screenshots feed the window what an engine would say.
class WindowStand final
{
public:
    explicit WindowStand(const RemoteAccess::Factory &remote = makeDestination)
        : m_database(std::move(Database::open(m_folder.path()).value()))
        , m_history(*m_database)
        , m_questions(*m_database)
        , m_destinations(*m_database)
        , m_settings(*m_database)
        , m_secrets(QStringLiteral("ferry-test"))
        , m_accounts(*m_database, m_secrets, m_clock, {m_folder.path(), m_folder.path()})
        , m_sync(*m_database, m_accounts, {})
        , m_remote(*m_database, remote, nullptr)
    {
        m_settings.loadNow();
        m_engine = std::make_unique<UploadEngine>(
            *m_database, UploadEngine::Options {.startPaused = true});
        m_engine->post(command::Load {}); // as the program does: nothing is added before
    }

    QString folder() const { return m_folder.path(); }
    Database &database() { return *m_database; }
    DestinationStore &destinations() { return m_destinations; }
    SettingsStore &settings() { return m_settings; }
    SecretStore &secrets() { return m_secrets; }
    QuestionStore &questions() { return m_questions; }
    UploadEngine &engine() { return *m_engine; }
    Accounts &accounts() { return m_accounts; }
    HistorySync &sync() { return m_sync; }
    UiServices services()
    {
        return {*m_engine, m_history, m_destinations, m_settings, m_secrets, m_accounts, m_sync, {},
            {}, m_folder.path() + QStringLiteral("/pictures"), &m_questions,
            [](const DestinationConfig &config, const std::function<void(DestinationSetup)> &done) {
                DestinationSetup setup {.config = config, .secrets = {}};
                setup.secrets.insert(QStringLiteral("key"), QStringLiteral("sk-test"));
                done(setup);
            },
            &m_remote, nullptr, &m_holds, &m_historyKeeper, [] { return true; },
            [this](const NetworkChoice &choice, const std::function<void(Result<void>)> &done) {
                m_networkChoices.append(choice);
                done(networkAnswer);
            },
            m_database->fileName(),
            {{QStringLiteral("en"), QStringLiteral("English")},
                {QStringLiteral("de"), QStringLiteral("Deutsch")}}};
    }

    HoldKeeper &holds() { return m_holds; } // not started: the queue here is held by a person
    const QList<NetworkChoice> &networkChoices() const { return m_networkChoices; }
    Result<void> networkAnswer {}; // to every choice

    std::unique_ptr<MainWindow> makeWindow(Theme &theme)
    {
        return std::make_unique<MainWindow>(services(), theme);
    }

private:
    QTemporaryDir m_folder {};
    std::unique_ptr<Database> m_database;
    HistoryStore m_history;
    QuestionStore m_questions;
    DestinationStore m_destinations;
    SettingsStore m_settings;
    SecretStore m_secrets;
    SystemClock m_clock {};
    Accounts m_accounts;
    HistorySync m_sync;
    RemoteAccess m_remote;
    HoldKeeper m_holds {m_clock};
    HistoryKeeper m_historyKeeper {m_history, m_clock};
    QList<NetworkChoice> m_networkChoices {};
    std::unique_ptr<UploadEngine> m_engine {};
};

} // namespace ferry
