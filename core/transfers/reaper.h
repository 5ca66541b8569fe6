#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "store/discardstore.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>

namespace ferry {

// Tells servers to forget the parts of uploads that were given up, one at a time and in the
// background, until they have or it is hopeless. Without it a cancelled film lies on the server as a
// part until the server's own expiry, which not every server has, and counts against a quota.
//
// What leaves the queue can be had back for a moment (the message bar's Undo), so a part waits a
// little before it goes. Lives in the queue's thread.
class Reaper final : public QObject
{
    Q_OBJECT

public:
    // Does it; `done` is called once, in this thread.
    using Done = std::function<void(Result<void>)>;
    using Discarder = std::function<void(const Discard &, const Done &done)>;

    static constexpr std::chrono::milliseconds grace {std::chrono::seconds(30)};
    static constexpr std::chrono::milliseconds longestLife {std::chrono::hours(7 * 24)};
    static constexpr int mostAttempts = 10;

    // `clock` outlives it.
    Reaper(Database &database, const Clock &clock, Discarder discarder);

    // The destinations there are; what belongs to others waits for them. The first call begins.
    void setDestinations(const QSet<DestinationId> &destinations);
    // The table has changed.
    void look();

    // What the timer does: goes on with whatever is due by now.
    void wake();

private:
    struct Waiting
    {
        Discard discard {};
        std::chrono::milliseconds due {}; // of the monotonic clock
    };

    void take(const QList<Discard> &rows);
    void settle(qint64 id, const Result<void> &result);
    void drop(qint64 id);
    void armTimer();
    bool isHopeless(const Discard &discard) const;

    DiscardStore m_store;
    const Clock &m_clock;
    Discarder m_discarder;
    std::map<qint64, Waiting> m_waiting {}; // by row id
    std::optional<QSet<DestinationId>> m_destinations {};
    std::optional<qint64> m_underWay {};
    bool m_looked = false;
    QTimer m_timer {this};
};

} // namespace ferry
