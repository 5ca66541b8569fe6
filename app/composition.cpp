#include "app/composition.h"

#include "accounts/accountdestination.h"
#include "app/words.h"
#include "destinations/loggeddestination.h"
#include "destinations/registry.h"
#include "destinations/secretkeys.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Composition>> Composition::make(const QString &profileFolder,
    const HistorySync::Options &syncOptions, std::unique_ptr<SecretStore> secrets)
{
    if (!secrets)
        secrets = std::make_unique<SecretStore>(u"ferry"_s);
    Result<std::unique_ptr<Database>> database = Database::open(profileFolder);
    if (!database)
        return failed(database.error());
    return std::unique_ptr<Composition>(
        new Composition(std::move(*database), profileFolder, syncOptions, std::move(secrets)));
}

namespace {

HistorySync::Options withLock(
    HistorySync::Options options, const QString &profileFolder, EventLog &log)
{
    options.lockFolder = profileFolder + u"/locks/sync";
    options.log = &log;
    return options;
}

} // namespace

Composition::Composition(std::unique_ptr<Database> database, const QString &profileFolder,
    const HistorySync::Options &syncOptions, std::unique_ptr<SecretStore> secrets)
    : m_database(std::move(database))
    , m_history(*m_database)
    , m_questions(*m_database)
    , m_destinations(*m_database)
    , m_settings(*m_database)
    , m_secrets(std::move(secrets))
    , m_network(m_settings, *m_secrets)
    , m_move(*m_database, m_destinations, *m_secrets)
    , m_log(profileFolder + u"/log"_s, m_clock)
    , m_accounts(*m_database, *m_secrets, m_clock,
          // In the profile: a script without a session has no runtime folder, or another one.
          {.runtimeFolder = profileFolder + u"/locks", .plainFolder = profileFolder + u"/sign-ins"})
    , m_sync(*m_database, m_accounts, withLock(syncOptions, profileFolder, m_log))
{
    m_settings.loadNow();
    m_network.load();
    m_accounts.loadNow();
    connect(&m_accounts, &Accounts::signedInAgain, this, [this] {
        if (m_engine)
            giveDestinations();
    });
    connect(m_secrets.get(), &SecretStore::mayAnswerNow, this, [this] {
        m_network.load();
        m_move.tryAgain();
        if (m_engine)
            giveDestinations();
    });
}

Composition::~Composition() = default;

UploadEngine &Composition::engine(UploadEngine::Options options)
{
    options.deviceName = deviceName();
    options.factory = [this](const DestinationSetup &setup) {
        return makeDestinationAs(m_accounts, m_clock, setup)
            .map([this](std::unique_ptr<Destination> made) {
                return withLog(std::move(made), &m_log);
            });
    };
    m_engine = std::make_unique<UploadEngine>(*m_database, options);
    m_queueLog = std::make_unique<QueueLog>(*m_engine, m_log, m_clock);
    m_log.note(Event::noted("ferry-" + QCoreApplication::applicationVersion().toLatin1()));
    return *m_engine;
}

RemoteAccess &Composition::remote()
{
    if (!m_remote) {
        m_remote = std::make_unique<RemoteAccess>(
            *m_database,
            [this](const DestinationSetup &setup) {
                return makeDestinationAs(m_accounts, m_clock, setup);
            },
            &m_log);
    }
    return *m_remote;
}

QString Composition::deviceName() const
{
    const QString chosen = m_settings.value(Setting::DeviceName);
    return chosen.isEmpty() ? QSysInfo::machineHostName() : chosen;
}

namespace {

// Waits for all the secrets of all the destinations, in whatever order the keychain answers.
struct Gathering
{
    QList<DestinationSetup> setups {};
    qsizetype missing = 0;
    std::function<void(QList<DestinationSetup>)> done {};
};

} // namespace

void Composition::giveDestinations(std::function<void(QList<DestinationSetup>)> done)
{
    m_move.run([this, done = std::move(done)] {
        m_network.whenLoaded([this, done] { gatherDestinations(done); });
    });
}

void Composition::gatherDestinations(std::function<void(QList<DestinationSetup>)> done)
{
    const QList<DestinationConfig> configs = m_destinations.allNow();
    auto gathering = std::make_shared<Gathering>();
    gathering->missing = configs.size();
    gathering->done = [this, done = std::move(done)](const QList<DestinationSetup> &setups) {
        const auto isLocked = [](const DestinationSetup &setup) {
            return setup.secretsState == SecretsState::Locked;
        };
        if (std::any_of(setups.begin(), setups.end(), isLocked))
            m_secrets->awaitUnlock();
        if (m_engine)
            m_engine->post(command::SetDestinations {setups});
        if (done)
            done(setups);
    };
    if (configs.isEmpty())
        gathering->done({});
    for (const DestinationConfig &config : configs) {
        readSecrets(
            withAccount(m_accounts, {config, {}}), [gathering](const DestinationSetup &setup) {
                gathering->setups.append(setup);
                if (--gathering->missing == 0)
                    gathering->done(gathering->setups);
            });
    }
}

void Composition::setupOf(
    const DestinationConfig &config, std::function<void(DestinationSetup)> done)
{
    m_move.run([this, config, done = std::move(done)] {
        readSecrets(withAccount(m_accounts, {config, {}}), done);
    });
}

namespace {

void take(DestinationSetup &setup, const QString &key, const SecretStore::Look &found)
{
    using Reading = SecretStore::Reading;
    if (found.reading == Reading::Found && !found.secret.isEmpty())
        setup.secrets.insert(key, found.secret);
    else if (found.reading == Reading::Locked)
        setup.secretsState = SecretsState::Locked;
    else if (found.reading == Reading::Slow && setup.secretsState == SecretsState::Known)
        setup.secretsState = SecretsState::Waiting;
}

} // namespace

void Composition::readSecrets(DestinationSetup setup, std::function<void(DestinationSetup)> done)
{
    const DestinationKind *kind = findDestinationKind(setup.config.kind);
    for (const OptionSpec &option : kind == nullptr ? OptionSpecs() : kind->options) {
        if (option.kind == OptionSpec::Kind::Secret && option.secretIsPublic)
            setup.secrets.insert(option.key, setup.config.setting(option.key));
    }
    const QStringList keys = secretkeys::of(setup.config);
    if (keys.isEmpty()) {
        done(setup);
        return;
    }
    auto missing = std::make_shared<qsizetype>(keys.size());
    auto gathered = std::make_shared<DestinationSetup>(std::move(setup));
    for (const QString &key : keys) {
        m_secrets->look(gathered->config.uuid, key,
            [this, key, gathered, missing, done](const SecretStore::Look &found) {
                take(*gathered, key, found);
                if (--*missing > 0)
                    return;
                addEnvironmentSecret(*gathered);
                done(*gathered);
            });
    }
}

// To a header that is marked, when that is the one that is missing; else to the kind's own secret.
void Composition::addEnvironmentSecret(DestinationSetup &setup) const
{
    const QString secret = qEnvironmentVariable("FERRY_SECRET");
    if (secret.isEmpty() || setup.config.id != m_secretFor)
        return;
    QStringList missing = secretkeys::markedHeaders(setup.config);
    missing.removeIf([&setup](const QString &key) { return setup.secrets.contains(key); });
    const QStringList all = secretkeys::of(setup.config);
    const QString key = missing.isEmpty() ? all.value(0) : missing.constFirst();
    if (missing.size() > 1 || key.isEmpty() || setup.secrets.contains(key))
        return;
    setup.secrets.insert(key, secret);
    setup.secretsState = SecretsState::Known; // somebody gave it for this very upload
}

std::optional<Composition::Target> Composition::targetFor(const QString &to)
{
    if (!to.isEmpty())
        return findTarget(to);
    const QList<DestinationConfig> all = m_destinations.allNow();
    for (const Setting setting : {Setting::DefaultDestination, Setting::CurrentDestination}) {
        for (const DestinationConfig &config : all) {
            if (config.id == m_settings.number(setting))
                return Target {config, {}};
        }
    }
    if (all.isEmpty())
        return std::nullopt;
    return Target {all.constFirst(), {}};
}

QString Composition::noTargetText(const QString &to)
{
    return to.isEmpty()
        ? Words::tr("There is no destination to upload to. Add one: ferry destinations add")
        : Words::tr("There is no destination “%1”. See: ferry destinations list").arg(to);
}

std::optional<Composition::Target> Composition::findTarget(const QString &text)
{
    std::optional<Target> best;
    for (const DestinationConfig &config : m_destinations.allNow()) {
        const bool whole = text == config.name;
        const bool withFolder = text.startsWith(config.name + u'/');
        if ((whole || withFolder) && (!best || config.name.size() > best->destination.name.size()))
            best = Target {config, whole ? QString() : text.mid(config.name.size() + 1)};
    }
    return best;
}

} // namespace ferry
