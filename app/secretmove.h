#pragma once

#include "destinations/destinationconfig.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>

namespace ferry {

class Database;
class DestinationStore;
class SecretStore;

// Moves headers that carry secrets, and that an older Ferry kept with the settings, to the keychain: written
// there, read back, and only then taken out of the row, the log and the backups. Where the keychain does
// not take them they stay, and it is told. GUI thread.
class SecretMove final : public QObject
{
    Q_OBJECT

public:
    SecretMove(Database &database, DestinationStore &destinations, SecretStore &secrets);

    // `done` is called once, at once when nothing is to be moved.
    void run(std::function<void()> done);
    // For the next run(): the keychain may take them now.
    void tryAgain() { m_isTried = false; }
    // "box: Authorization", what could not be moved.
    const QStringList &left() const { return m_left; }

private:
    struct Step;
    void moveOne(const std::shared_ptr<Step> &step);
    void scrubThen(const std::function<void()> &done);

    Database &m_database;
    DestinationStore &m_destinations;
    SecretStore &m_secrets;
    QStringList m_left {};
    bool m_isTried = false;
};

} // namespace ferry
