#pragma once

#include "support/sync/simserver.h"
#include "support/sync/turns.h"

#include <functional>
#include <random>
#include <vector>

namespace ferry::testing {

// What all devices of one simulation share: chance, the server, the order of things and its trace. The
// same seed gives the same trace.
class SimWorld final
{
public:
    explicit SimWorld(quint64 seed)
        : m_random(seed)
    { }

    SimServer server {};
    Turns turns {};
    bool isQuiet = false; // nothing is lost any more

    int below(int limit) { return int(m_random() % quint64(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    quint64 number() { return m_random(); }
    QUuid uuid();

    // Something went wrong on the way, `percent` of the times while it is not quiet.
    bool mishap(int percent) { return !isQuiet && chance(percent); }

    // A request that its sender has given up, and that arrives all the same.
    void later(std::function<void()> request) { m_late.push_back(std::move(request)); }
    void deliverOneLate();
    void deliverAllLate();

    void trace(char what, qint64 a = 0, qint64 b = 0);
    quint64 traceHash() const { return m_trace; }

private:
    std::mt19937_64 m_random;
    std::vector<std::function<void()>> m_late {};
    quint64 m_trace = 14695981039346656037ULL; // FNV-1a
};

} // namespace ferry::testing
