#pragma once

#include <chrono>

namespace ferry {

// Gives an account a rest whose service says that it is overloaded: after `mostInARow` of such refusals
// nothing goes there for two minutes, then for twice as long each time that it is no better, up to
// twenty. (The system that Ferry descends from broke after 4 failures for 120 seconds.) Pure.
class Breaker final
{
public:
    static constexpr int mostInARow = 4;
    static constexpr std::chrono::minutes firstRest {2};
    static constexpr std::chrono::minutes longestRest {20};

    // The service refused for its load: how long the account rests, zero when it need not yet.
    std::chrono::milliseconds overloaded();
    // It answered in another way.
    void answered() { m_inARow = 0; }

private:
    int m_inARow = 0;
};

} // namespace ferry
