#pragma once

#include "base/clock.h"
#include "destinations/destinationconfig.h"
#include "net/retrybudget.h"
#include "transfers/breaker.h"
#include "transfers/lanework.h"
#include "transfers/ledger.h"
#include "transfers/targets.h"
#include "transfers/verdict.h"
#include "transfers/waitinglist.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace ferry {

// What becomes of an item once its attempt has ended: it carries out the verdict. Pure. Lives in the
// queue's thread; all that it is given outlives it.
class Outcomes final
{
public:
    // What a person asked of a running item, done to it once its lane has let go of it.
    enum class Intent { None = 1, Pause, Cancel, Wait };

    struct Circumstances
    {
        bool hasAccount = false; // the destination belongs to somebody who can sign in again
        bool isOutdated = false; // somebody may have signed in while the attempt ran
        ConflictPolicy askedWith = ConflictPolicy::Ask; // as the attempt began
    };

    Outcomes(Ledger &ledger, WaitingList &waiting, Targets &targets, const Clock &clock,
        const VerdictPolicy &policy, std::function<double()> random);

    void succeed(Ledger::Entry &entry, const UploadedFile &file);
    void fail(Ledger::Entry &entry, qint64 confirmed, const Failure &failure,
        const Circumstances &circumstances);
    void drop(Ledger::Entry &entry, Intent intent);

    void moveToWaiting(Ledger::Entry &entry);
    // Nothing of these destinations starts while somebody has to sign in, or a keychain is locked.
    void applyHolds();

    // Holds what goes to a destination while its secrets are behind a locked or slow keychain; lifts that
    // when they are known.
    void holdWithoutSecrets(const DestinationSetup &setup);

    // Whose account a destination speaks to: those of one account rest together.
    void setAccount(DestinationId destination, const QByteArray &account);
    // A person wants to try now.
    void liftRest(DestinationId destination) { m_ledger.lift(destination, HoldReason::Overloaded); }
    // There is a network again, or somebody thinks so: what waits for one goes on now. `retrying`: all that
    // wait for their next attempt.
    void endOffline(QSet<TransferId> retrying);
    // Of what the disk had, and whenever time has passed.
    void liftPastRests();
    // At start: what an earlier run knew of the network, and of waits that are over.
    void liftStale();

    // The next attempt means the file as it is by then.
    void stampAnew(TransferId id) { m_stampAnew.insert(id); }
    bool takeStampAnew(TransferId id) { return m_stampAnew.remove(id); }

private:
    void note(Ledger::Entry &entry, qint64 confirmed, const Failure &failure);
    void retryIn(Ledger::Entry &entry, const Failure &failure, const Verdict &verdict);
    void waitForSignIn(Ledger::Entry &entry, bool isOutdated, const Failure &failure);
    void failAll(DestinationId destination, const Failure &failure);
    void moveOnFrom(DestinationId destination);
    void hold(
        DestinationId destination, HoldReason reason, const Failure &failure, qint64 until = 0);
    void answered(DestinationId destination); // its server does talk to us
    void rest(DestinationId destination, const Failure &failure, std::chrono::milliseconds wait);
    QList<DestinationId> ofSameAccount(DestinationId destination) const;

    Ledger &m_ledger;
    WaitingList &m_waiting;
    Targets &m_targets;
    const Clock &m_clock;
    VerdictPolicy m_policy;
    std::function<double()> m_random;
    QHash<DestinationId, RetryBudget> m_budgets {};
    QHash<DestinationId, QByteArray> m_accounts {};
    QHash<QByteArray, Breaker> m_breakers {}; // by account
    QSet<TransferId> m_stampAnew {};
};

} // namespace ferry
