#include "destinations/route/members.h"

#include "destinations/registry.h"

#include <algorithm>

namespace ferry::members {

using namespace Qt::StringLiterals;

namespace {

constexpr auto toKey = "to"_L1;

tl::unexpected<Failure> invalid(const QString &why)
{
    return failed({.kind = FailureKind::SettingsInvalid,
        .advice = Advice::FixSettings,
        .detail = why,
        .subject = toKey});
}

const DestinationConfig *found(const QUuid &uuid, const QList<DestinationConfig> &all)
{
    const auto member = std::find_if(all.begin(), all.end(),
        [&uuid](const DestinationConfig &config) { return config.uuid == uuid; });
    return member == all.end() ? nullptr : &*member;
}

bool isProvider(const DestinationConfig &config)
{
    const DestinationKind *kind = findDestinationKind(config.kind);
    return kind != nullptr && kind->takes != nullptr;
}

} // namespace

bool isRoute(const DestinationConfig &config)
{
    return config.kind == "route"_L1;
}

bool isAutomatic(const DestinationConfig &config)
{
    return config.kind == "automatic"_L1;
}

QList<RouteMember> of(const DestinationConfig &config)
{
    QList<RouteMember> list;
    if (!leadsOn(config))
        return list;
    for (const QString &line : config.setting(toKey).split(u'\n', Qt::SkipEmptyParts)) {
        const QUuid uuid = QUuid::fromString(line.section(u' ', 0, 0));
        if (!uuid.isNull())
            list.append({uuid, line.section(u' ', 1)});
    }
    return list;
}

QString toText(const QList<RouteMember> &list)
{
    QStringList lines;
    for (const RouteMember &member : list) {
        QString name = member.name;
        lines.append(member.uuid.toString(QUuid::WithoutBraces) + u' ' + name.replace(u'\n', u' '));
    }
    return lines.join(u'\n');
}

Result<QString> fromNames(const QString &names, const QList<DestinationConfig> &all)
{
    QList<RouteMember> list;
    for (const QString &each : names.split(u',', Qt::SkipEmptyParts)) {
        const QString name = each.trimmed();
        const auto member = std::find_if(all.begin(), all.end(),
            [&name](const DestinationConfig &config) { return config.name == name; });
        if (member == all.end())
            return invalid(u"there is no destination “%1”"_s.arg(name));
        list.append({member->uuid, member->name});
    }
    return toText(list);
}

Result<void> check(const DestinationConfig &config, const QList<DestinationConfig> &all)
{
    const QList<RouteMember> list = of(config);
    if (list.size() < 2)
        return invalid(u"two destinations or more, in their order"_s);
    if (list.size() > most)
        return invalid(u"%1 destinations are too many: at most %2"_s.arg(list.size()).arg(most));
    QList<QUuid> seen;
    for (const RouteMember &member : list) {
        const DestinationConfig *there = found(member.uuid, all);
        if (there == nullptr)
            return invalid(u"“%1” was removed"_s.arg(member.name));
        if (seen.contains(member.uuid))
            return invalid(u"“%1” is named twice"_s.arg(there->name));
        seen.append(member.uuid);
        if (isRoute(*there))
            return invalid(
                u"“%1” is a route itself, and no route leads into another"_s.arg(there->name));
        if (isAutomatic(config) && !isProvider(*there))
            return invalid(u"“%1” is none of the services to choose from"_s.arg(there->name));
    }
    return {};
}

Result<QList<DestinationConfig>> find(
    const DestinationConfig &config, const QList<DestinationConfig> &all)
{
    QList<DestinationConfig> list;
    for (const RouteMember &member : of(config)) {
        const DestinationConfig *there = found(member.uuid, all);
        if (there == nullptr) {
            return failed({.kind = FailureKind::DestinationMissing,
                .advice = Advice::FixSettings,
                .code = u"member-removed"_s,
                .detail = config.name,
                .subject = member.name});
        }
        list.append(*there);
    }
    return list;
}

QStringList leadingTo(const DestinationConfig &member, const QList<DestinationConfig> &all)
{
    QStringList names;
    for (const DestinationConfig &config : all) {
        const QList<RouteMember> list = of(config);
        if (std::any_of(list.begin(), list.end(),
                [&member](const RouteMember &each) { return each.uuid == member.uuid; }))
            names.append(config.name);
    }
    return names;
}

std::optional<DestinationConfig> renamed(
    const DestinationConfig &config, const DestinationConfig &member)
{
    QList<RouteMember> list = of(config);
    bool changes = false;
    for (RouteMember &each : list) {
        if (each.uuid != member.uuid || each.name == member.name)
            continue;
        each.name = member.name;
        changes = true;
    }
    if (!changes)
        return std::nullopt;
    DestinationConfig changed = config;
    changed.settings.insert(toKey, toText(list));
    return changed;
}

} // namespace ferry::members
