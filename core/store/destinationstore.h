#pragma once

#include "destinations/destinationconfig.h"
#include "store/database.h"

namespace ferry {

// The configured destinations, in the order that the user gave them. The first run makes "This computer", a folder `~/Ferry`.
class DestinationStore final
{
public:
    explicit DestinationStore(Database &database)
        : m_database(database)
    { }

    // Within the database's thread.
    static QList<DestinationConfig> read(QSqlDatabase &connection);

    QList<DestinationConfig> allNow();
    // Inserts (id 0) or updates; the name must be free. Failure: SettingsInvalid, subject "name".
    Result<DestinationConfig> saveNow(const DestinationConfig &config);
    Result<void> removeNow(DestinationId id);

    void all(QObject *context, std::function<void(QList<DestinationConfig>)> done);
    void save(const DestinationConfig &config, QObject *context,
        std::function<void(Result<DestinationConfig>)> done);
    // Takes values that belong in the keychain, and are there, out of a row in which they still stand
    // as in `before`, and asks for the scrubbing of what the disk holds of them. See store/scrub.h.
    void cover(const DestinationConfig &before, const QStringList &keys, QObject *context,
        std::function<void(Result<DestinationConfig>)> done);
    void remove(DestinationId id, QObject *context, std::function<void(Result<int>)> done);
    // Puts them into this order; those that it does not name follow in theirs. `done`: how many there are.
    void arrange(
        const QList<DestinationId> &order, QObject *context, std::function<void(Result<int>)> done);

private:
    Database &m_database;
};

} // namespace ferry
