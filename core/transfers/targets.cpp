#include "transfers/targets.h"

#include "destinations/common/settingvalue.h"
#include "destinations/registry.h"
#include "destinations/route/members.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// So long a service without balance is not asked again for files that could go elsewhere.
constexpr std::chrono::milliseconds troubleLasts {std::chrono::minutes(10)};

std::optional<Failure> refusalOf(const DestinationConfig &config, const TransferItem &item)
{
    const DestinationKind *kind = findDestinationKind(config.kind);
    if (kind == nullptr || kind->takes == nullptr)
        return Failure {.kind = FailureKind::DestinationMissing, .advice = Advice::FixSettings};
    const Result<void> taken = kind->takes(config, item.name, item.size());
    return taken ? std::nullopt : std::optional(taken.error());
}

Shared<QList<PassedOver>> shared(const QList<PassedOver> &passed)
{
    return passed.isEmpty() ? nullptr : Shared<QList<PassedOver>>(passed);
}

QList<PassedOver> triedBy(const TransferItem &item)
{
    QList<PassedOver> tried = item.passed ? *item.passed : QList<PassedOver>();
    tried.removeIf([](const PassedOver &one) { return !one.wasTried; });
    return tried;
}

} // namespace

void Targets::setDestinations(const QList<DestinationConfig> &all)
{
    m_all = all;
    m_places.clear();
    m_rules.clear();
    for (qsizetype i = 0; i < m_all.size(); ++i) {
        const DestinationConfig &config = m_all.at(i);
        m_places.insert(config.id, i);
        if (const Result<UploadRules> rules = UploadRules::parse(config))
            m_rules.insert(config.id, *rules);
    }
    m_troubles.clear(); // somebody may have entered another key
}

const DestinationConfig *Targets::find(DestinationId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_all.at(*place);
}

const DestinationConfig *Targets::find(const QUuid &uuid) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&uuid](const DestinationConfig &config) { return config.uuid == uuid; });
    return found == m_all.end() ? nullptr : &*found;
}

bool Targets::isRoute(DestinationId id) const
{
    const DestinationConfig *config = find(id);
    return config != nullptr && members::isRoute(*config);
}

bool Targets::isAutomatic(DestinationId id) const
{
    const DestinationConfig *config = find(id);
    return config != nullptr && members::isAutomatic(*config);
}

Result<QList<DestinationId>> Targets::of(DestinationId asked) const
{
    const DestinationConfig *config = find(asked);
    if (config == nullptr || !members::isRoute(*config))
        return QList {asked};
    return members::find(*config, m_all).map([](const QList<DestinationConfig> &list) {
        QList<DestinationId> ids;
        for (const DestinationConfig &member : list)
            ids.append(member.id);
        return ids;
    });
}

std::optional<Failure> Targets::troubleOf(DestinationId destination) const
{
    for (const HoldReason reason : {HoldReason::Overloaded, HoldReason::Offline,
             HoldReason::SignedOut, HoldReason::KeychainLocked}) {
        const Hold *hold = m_ledger.holds().find(destination, reason);
        const bool isSlow = hold != nullptr && hold->failure
            && hold->failure->code == "keychain-slow"_L1; // it answers in a moment
        const bool isPast = hold != nullptr && hold->until != 0
            && hold->until <= m_clock.wall().toMSecsSinceEpoch(); // nobody has tried since
        if (hold != nullptr && hold->failure && !isSlow && !isPast)
            return *hold->failure;
    }
    const auto trouble = m_troubles.constFind(destination);
    if (trouble == m_troubles.cend() || trouble->until <= m_clock.monotonic().count())
        return std::nullopt;
    return trouble->failure;
}

QList<ProviderCandidate> Targets::candidatesOf(const DestinationConfig &automatic,
    const TransferItem &item, const QList<PassedOver> &tried) const
{
    QList<ProviderCandidate> candidates;
    for (const RouteMember &member : members::of(automatic)) {
        const DestinationConfig *config = find(member.uuid);
        if (config == nullptr) {
            candidates.append({.name = member.name,
                .refusal = Failure {.kind = FailureKind::DestinationMissing,
                    .advice = Advice::FixSettings,
                    .code = u"member-removed"_s,
                    .detail = automatic.name,
                    .subject = member.name}});
            continue;
        }
        ProviderCandidate candidate {.destination = config->id,
            .name = config->name,
            .kind = config->kind,
            .refusal = refusalOf(*config, item),
            .trouble = troubleOf(config->id)};
        for (const PassedOver &one : tried) {
            if (one.destination == config->id)
                candidate.tried = one.why;
        }
        candidates.append(std::move(candidate));
    }
    return candidates;
}

void Targets::choose(TransferItem &item) const
{
    const DestinationConfig *automatic = find(item.destination);
    if (automatic == nullptr)
        return;
    const ProviderChoice choice = chooseProvider(candidatesOf(*automatic, item, {}));
    item.via = automatic->id;
    item.passed = shared(choice.passed);
    if (choice.chosen != 0) {
        item.destination = choice.chosen;
        return;
    }
    if (item.state == TransferState::Failed) // it cannot be read either
        return;
    item.state = TransferState::Failed;
    item.failure = Shared<Failure>(Failure {
        .kind = FailureKind::Refused, .advice = Advice::GiveUp, .code = u"no-provider-takes"_s});
}

std::optional<TransferId> Targets::queued(const TransferItem &item) const
{
    const DestinationConfig *automatic = find(item.destination);
    if (automatic == nullptr)
        return std::nullopt;
    for (const RouteMember &member : members::of(*automatic)) {
        const DestinationConfig *config = find(member.uuid);
        if (config == nullptr)
            continue;
        if (const auto known = m_ledger.queued(config->id, item.name, item.path))
            return known;
    }
    return std::nullopt;
}

// The automatic destination of an item that may go elsewhere.
const DestinationConfig *Targets::fallingBack(const TransferItem &item) const
{
    const DestinationConfig *automatic = item.via == 0 ? nullptr : find(item.via);
    const bool mayFall = automatic != nullptr && members::isAutomatic(*automatic)
        && settingvalue::isYes(automatic->setting(u"fallback"_s), true);
    return mayFall ? automatic : nullptr;
}

bool Targets::fallBack(Ledger::Entry &entry, const Failure &failure)
{
    const DestinationConfig *automatic = fallingBack(entry.item);
    if (automatic == nullptr || !(isProvidersOwn(failure) || isProvidersTaste(failure)))
        return false;
    QList<PassedOver> tried = triedBy(entry.item);
    tried.append({.destination = entry.item.destination, .why = failure, .wasTried = true});
    return redirect(entry, chooseProvider(candidatesOf(*automatic, entry.item, tried)));
}

bool Targets::moveOn(Ledger::Entry &entry)
{
    const DestinationConfig *automatic = fallingBack(entry.item);
    if (automatic == nullptr)
        return false;
    return redirect(
        entry, chooseProvider(candidatesOf(*automatic, entry.item, triedBy(entry.item))));
}

bool Targets::redirect(Ledger::Entry &entry, const ProviderChoice &choice)
{
    if (!choice.isFree || choice.chosen == entry.item.destination)
        return false;
    entry.item.failure.reset();
    m_ledger.redirect(entry, choice.chosen, shared(choice.passed));
    return true;
}

bool Targets::chooseAnew(Ledger::Entry &entry)
{
    const DestinationConfig *automatic = entry.item.via == 0 ? nullptr : find(entry.item.via);
    if (automatic == nullptr || !members::isAutomatic(*automatic))
        return true;
    m_troubles.clear();
    const ProviderChoice choice = chooseProvider(candidatesOf(*automatic, entry.item, {}));
    if (choice.chosen == 0)
        return false;
    if (choice.chosen != entry.item.destination)
        m_ledger.redirect(entry, choice.chosen, shared(choice.passed));
    else
        m_ledger.edit(entry, [&choice](TransferItem &i) { i.passed = shared(choice.passed); });
    return true;
}

void Targets::note(DestinationId destination, const Failure &failure)
{
    if (isProvidersOwn(failure))
        m_troubles.insert(destination, {failure, (m_clock.monotonic() + troubleLasts).count()});
}

} // namespace ferry
