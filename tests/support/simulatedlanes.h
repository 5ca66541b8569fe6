#pragma once

#include "transfers/uploadlanes.h"

#include <QHash>
#include <QRandomGenerator>

#include <functional>
#include <map>

namespace ferry::testing {

// Lanes without a network. Each attempt goes as chance has it: it keeps a token, moves on, is lost, refused or
// done; reports come late and in any order, and a drop may come too late.
class SimulatedLanes final : public UploadLanes
{
public:
    using KeepToken
        = std::function<void(TransferId, const QByteArray &, std::function<void(Result<void>)>)>;

    SimulatedLanes(QRandomGenerator &random, KeepToken keepToken)
        : m_random(random)
        , m_keepToken(std::move(keepToken))
    { }

    void setConcurrency(int) override { }
    int room() const override { return qMax(0, 4 - int(m_running.size())); }
    int running() const override { return int(m_running.size()); }
    void give(LaneWork work) override
    {
        ++m_everGiven[work.item.destination];
        m_given.append(std::move(work));
    }
    void flush() override;
    void drop(const QList<TransferId> &ids) override;

    int everGiven(DestinationId destination) const { return m_everGiven.value(destination); }

    // One attempt goes a step further; the reports that are due.
    QList<LaneReport> step(bool isKind);

private:
    struct Attempt
    {
        LaneWork work {};
        qint64 confirmed = 0;
        qint64 at = 0; // as far as it was sent
        qint64 sent = 0;
        bool isDropped = false;
        bool waitsForToken = false;
        bool hasToken = false;
    };

    LaneReport reportOf(const Attempt &attempt, LaneReport::Kind kind) const;
    Result<UploadedFile> end(Attempt &attempt, bool isKind);
    Failure someFailure();

    QRandomGenerator &m_random;
    KeepToken m_keepToken;
    QList<LaneWork> m_given {};
    QHash<DestinationId, int> m_everGiven {};
    std::map<TransferId, Attempt> m_running {};
};

} // namespace ferry::testing
