#pragma once

#include "base/clock.h"
#include "destinations/common/uploadrules.h"
#include "destinations/destinationconfig.h"
#include "transfers/ledger.h"
#include "transfers/providerchoice.h"

#include <QHash>

namespace ferry {

// Where items really go: a route's members, and what an automatic destination chooses. It remembers which services
// had no balance or were overloaded a moment ago, and lets an item go on to the next for that, unless the setting
// "fallback" says no. Lives in the queue's thread; ledger and clock outlive it.
class Targets final
{
public:
    Targets(Ledger &ledger, const Clock &clock)
        : m_ledger(ledger)
        , m_clock(clock)
    { }

    void setDestinations(const QList<DestinationConfig> &all);
    bool knowsAny() const { return !m_all.isEmpty(); }

    bool isRoute(DestinationId id) const;
    bool isAutomatic(DestinationId id) const;
    const DestinationConfig *find(DestinationId id) const;
    // What it wants of each file; of an automatic destination nothing.
    UploadRules rulesOf(DestinationId id) const { return m_rules.value(id); }

    // Those that a file for `asked` becomes an item for: itself, or a route's members. Failure: DestinationMissing
    // "member-removed".
    Result<QList<DestinationId>> of(DestinationId asked) const;

    // A new item for an automatic destination gets the one it goes to; or it has failed, when none takes it.
    void choose(TransferItem &item) const;
    // That file is on its way to one of them already.
    std::optional<TransferId> queued(const TransferItem &item) const;

    // An attempt ended so: true when the item goes on elsewhere. It is not in the waiting list meanwhile.
    bool fallBack(Ledger::Entry &entry, const Failure &failure);
    // What waits for one in trouble goes elsewhere, where that is possible.
    bool moveOn(Ledger::Entry &entry);
    // A person asks once more: what was tried is forgiven. False when none takes it.
    bool chooseAnew(Ledger::Entry &entry);

    void note(DestinationId destination, const Failure &failure);
    void answered(DestinationId destination) { m_troubles.remove(destination); }

private:
    struct Trouble
    {
        Failure failure {};
        qint64 until = 0; // monotonic ms
    };

    const DestinationConfig *find(const QUuid &uuid) const;
    std::optional<Failure> troubleOf(DestinationId destination) const;
    QList<ProviderCandidate> candidatesOf(const DestinationConfig &automatic,
        const TransferItem &item, const QList<PassedOver> &tried) const;
    const DestinationConfig *fallingBack(const TransferItem &item) const;
    bool redirect(Ledger::Entry &entry, const ProviderChoice &choice);

    Ledger &m_ledger;
    const Clock &m_clock;
    QList<DestinationConfig> m_all {};
    QHash<DestinationId, qsizetype> m_places {}; // in m_all
    QHash<DestinationId, UploadRules> m_rules {};
    QHash<DestinationId, Trouble> m_troubles {};
};

} // namespace ferry
