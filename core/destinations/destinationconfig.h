#pragma once

#include "base/ids.h"

#include <QMap>
#include <QString>
#include <QUuid>

namespace ferry {

// A destination as the user set it up: a row of the database, without secrets.
struct DestinationConfig
{
    DestinationId id = 0;
    QUuid uuid {}; // the same on all the user's computers
    QString name {}; // unique, as shown
    QString kind {}; // "folder", "supabase", "route", …
    QMap<QString, QString> settings {};
    int limit = 0; // uploads at a time, 0: no limit of its own
    int position = 0; // in the order that the user gave them, from 1; 0: behind all others

    QString setting(const QString &key, const QString &otherwise = {}) const
    {
        const QString value = settings.value(key);
        return value.isEmpty() ? otherwise : value;
    }
    bool operator==(const DestinationConfig &) const = default;
};

// What is known of a destination's secrets. Unless it is Known, nothing goes there: without them a
// server would refuse for good what it takes once the keychain is open.
enum class SecretsState {
    Known = 1, // all there are, which may be none
    Waiting, // the keychain has not answered yet
    Locked, // the keychain is locked, or somebody refused to open it
};

// A destination together with its secrets by option key. Never logged, never stored as it is.
struct DestinationSetup
{
    DestinationConfig config {};
    QMap<QString, QString> secrets {};
    SecretsState secretsState = SecretsState::Known;

    QString secret(const QString &key) const { return secrets.value(key); }
};

} // namespace ferry
