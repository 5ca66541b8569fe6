#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace ferry {

// A session as it lies in the keychain: one JSON secret. Until when the access token is good is told
// by the monotonic clock of one boot of one computer: a wall clock that is off by years changes
// nothing, and after a restart of the computer the token is simply renewed.
struct Tokens
{
    QByteArray refresh {};
    QByteArray access {};
    std::chrono::milliseconds until {0}; // by Clock::monotonic()
    std::chrono::milliseconds lifetime {0}; // as the server gave it
    QByteArray boot {}; // which boot `until` is of

    static QByteArray currentBoot();

    // Ahead of the end: a tenth of the lifetime, at least a minute, at most five; half of a very
    // short one.
    std::chrono::milliseconds renewAt() const;

    QString toSecret() const;
    static std::optional<Tokens> fromSecret(const QString &secret);
};

} // namespace ferry
