#include "transfers/breaker.h"

#include <algorithm>

namespace ferry {

std::chrono::milliseconds Breaker::overloaded()
{
    ++m_inARow;
    if (m_inARow < mostInARow)
        return std::chrono::milliseconds(0);
    constexpr int mostDoublings = 10; // far beyond the longest
    const int doublings = std::min(m_inARow - mostInARow, mostDoublings);
    return std::min<std::chrono::milliseconds>(firstRest * (1 << doublings), longestRest);
}

} // namespace ferry
