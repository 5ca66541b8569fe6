#include "ui/destinations/destinationkeeper.h"

#include "destinations/secretkeys.h"
#include "store/destinationstore.h"
#include "store/secretstore.h"

#include <QPointer>

#include <memory>

namespace ferry {

namespace {

// Counts answers: the keychain gives them one by one, in any order.
struct Answers
{
    qsizetype awaited = 0;
    DestinationKeeper::Saved saved {};
};

using SavedCall = std::function<void(Result<DestinationKeeper::Saved>)>;

void keepSecrets(SecretStore &store, const DestinationSetup &setup,
    const QPointer<QObject> &context, const SavedCall &done)
{
    auto answers = std::make_shared<Answers>();
    answers->saved.setup = setup;
    QStringList toKeep;
    const QStringList known = secretkeys::of(setup.config);
    for (const QString &key : setup.secrets.keys()) {
        // A header is no longer one of them when its mark was taken away.
        if (!known.contains(key) && !secretkeys::isHeader(key))
            continue;
        if (setup.secret(key).isEmpty())
            store.remove(setup.config.uuid, key);
        else
            toKeep += key;
    }
    answers->awaited = toKeep.size();
    if (toKeep.isEmpty())
        done(answers->saved);
    for (const QString &key : toKeep) {
        const auto kept = [answers, done, context](SecretStore::Kept where) {
            DestinationKeeper::Secrets &all = answers->saved.secrets;
            if (where == SecretStore::Kept::ThisSession)
                all = DestinationKeeper::Secrets::ThisSession;
            else if (all == DestinationKeeper::Secrets::NoneToKeep)
                all = DestinationKeeper::Secrets::InKeychain;
            if (--answers->awaited == 0 && context)
                done(answers->saved);
        };
        store.write(setup.config.uuid, key, setup.secret(key), kept);
    }
}

} // namespace

DestinationKeeper::DestinationKeeper(DestinationStore &store, SecretStore &secrets)
    : m_store(store)
    , m_secrets(secrets)
{ }

void DestinationKeeper::save(
    const DestinationSetup &setup, QObject *context, std::function<void(Result<Saved>)> done)
{
    m_store.save(setup.config, context,
        [secrets = &m_secrets, setup, done, guard = QPointer<QObject>(context)](
            const Result<DestinationConfig> &config) {
            if (config)
                keepSecrets(*secrets, {.config = *config, .secrets = setup.secrets}, guard, done);
            else
                done(failed(config.error()));
        });
}

void DestinationKeeper::remove(
    const DestinationConfig &config, QObject *context, std::function<void(Result<void>)> done)
{
    m_store.remove(
        config.id, context, [done](const Result<int> &removed) { done(removed.map([](int) {})); });
}

void DestinationKeeper::restore(
    const DestinationConfig &config, QObject *context, std::function<void(Result<void>)> done)
{
    m_store.save(config, context, [done](const Result<DestinationConfig> &saved) {
        done(saved.map([](const DestinationConfig &) {}));
    });
}

void DestinationKeeper::forgetSecrets(const DestinationConfig &config)
{
    for (const QString &key : secretkeys::of(config))
        m_secrets.remove(config.uuid, key);
}

void DestinationKeeper::load(
    const DestinationConfig &config, QObject *context, std::function<void(DestinationSetup)> done)
{
    auto setup = std::make_shared<DestinationSetup>(DestinationSetup {.config = config});
    const QStringList keys = secretkeys::of(config);
    if (keys.isEmpty()) {
        done(*setup);
        return;
    }
    auto awaited = std::make_shared<qsizetype>(keys.size());
    for (const QString &key : keys) {
        m_secrets.read(config.uuid, key,
            [setup, awaited, done, key, guard = QPointer<QObject>(context)](const QString &secret) {
                if (!secret.isEmpty())
                    setup->secrets.insert(key, secret);
                if (--*awaited == 0 && guard)
                    done(*setup);
            });
    }
}

} // namespace ferry
