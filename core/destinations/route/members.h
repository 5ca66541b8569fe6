#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace ferry {

// One of the destinations that a route, or an automatic destination, leads to.
struct RouteMember
{
    QUuid uuid {};
    QString name {}; // as it was called when last seen: for people, once it is gone

    bool operator==(const RouteMember &) const = default;
};

// A route sends each file to all of its members; an automatic destination to one of them, which it chooses. Both
// are destinations that hold nothing themselves: others in their order, kept in the setting "to", one a line.
namespace members {

inline constexpr qsizetype most = 16;

bool isRoute(const DestinationConfig &config);
bool isAutomatic(const DestinationConfig &config);
inline bool leadsOn(const DestinationConfig &config)
{
    return isRoute(config) || isAutomatic(config);
}

QList<RouteMember> of(const DestinationConfig &config);
QString toText(const QList<RouteMember> &list);

// From what somebody typed: names between commas, as they are configured. Failure: SettingsInvalid, subject "to".
Result<QString> fromNames(const QString &names, const QList<DestinationConfig> &all);

// Whether it may be kept as it is: its members are there, each once, none of them leads on where that is not
// possible. Failure: SettingsInvalid, subject "to".
Result<void> check(const DestinationConfig &config, const QList<DestinationConfig> &all);

// The members themselves. Failure: DestinationMissing "member-removed"; subject: its name, detail: the route's.
Result<QList<DestinationConfig>> find(
    const DestinationConfig &config, const QList<DestinationConfig> &all);

// The names of those that lead to it.
QStringList leadingTo(const DestinationConfig &member, const QList<DestinationConfig> &all);

// With the name that a member has now; nothing when that changes nothing.
std::optional<DestinationConfig> renamed(
    const DestinationConfig &config, const DestinationConfig &member);

} // namespace members
} // namespace ferry
