#include "app/secretmove.h"

#include "destinations/secretkeys.h"
#include "store/database.h"
#include "store/destinationstore.h"
#include "store/scrub.h"
#include "store/secretstore.h"

namespace ferry {

using namespace Qt::StringLiterals;

// All that is to be moved, one after the other: a keychain that is locked asks for its password once.
struct SecretMove::Step
{
    struct Entry
    {
        DestinationConfig config {};
        QString key {};
    };
    QList<Entry> entries {};
    std::function<void()> done {};
};

SecretMove::SecretMove(Database &database, DestinationStore &destinations, SecretStore &secrets)
    : m_database(database)
    , m_destinations(destinations)
    , m_secrets(secrets)
{ }

void SecretMove::run(std::function<void()> done)
{
    if (m_isTried || m_database.isReadOnly()) {
        done();
        return;
    }
    m_isTried = true;
    m_left.clear();
    auto step = std::make_shared<Step>();
    for (const DestinationConfig &config : m_destinations.allNow()) {
        for (const QString &key : secretkeys::exposed(config))
            step->entries.append({config, key});
    }
    step->done = std::move(done);
    moveOne(step);
}

void SecretMove::moveOne(const std::shared_ptr<Step> &step)
{
    if (step->entries.isEmpty()) {
        scrubThen(step->done);
        return;
    }
    const Step::Entry entry = step->entries.takeFirst();
    const QString value = entry.config.settings.value(entry.key);
    const auto leave = [this, step, entry] {
        m_secrets.forgetSession(entry.config.uuid, entry.key); // the row has it
        m_left.append(u"%1: %2"_s.arg(entry.config.name, entry.key.section(u'.', 1)));
        moveOne(step);
    };
    const auto takeOut = [this, step, entry] {
        m_destinations.cover(entry.config, {entry.key}, this,
            [this, step](const Result<DestinationConfig> &) { moveOne(step); });
    };
    const auto readBack = [this, entry, value, leave, takeOut](SecretStore::Kept kept) {
        if (kept != SecretStore::Kept::InKeychain) {
            leave();
            return;
        }
        m_secrets.look(
            entry.config.uuid, entry.key, [value, leave, takeOut](const SecretStore::Look &found) {
                if (found.reading == SecretStore::Reading::Found && found.secret == value)
                    takeOut();
                else
                    leave();
            });
    };
    m_secrets.write(entry.config.uuid, entry.key, value, readBack);
}

void SecretMove::scrubThen(const std::function<void()> &done)
{
    const QString fileName = m_database.fileName();
    m_database.read<bool>(
        [fileName](QSqlDatabase &connection) {
            // A failure leaves the mark: the next start tries again.
            return scrub::isAsked(connection) && scrub::run(connection, fileName).has_value();
        },
        this, [done](bool) { done(); });
}

} // namespace ferry
