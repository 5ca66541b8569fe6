#include "transfers/concurrencytuner.h"

#include <utility>

namespace ferry {

int ConcurrencyTuner::next(qint64 speed, bool saturated, qint64 remaining)
{
    if (!saturated || speed <= 0)
        return m_current;
    if (!std::exchange(m_isWarm, true))
        return m_current;
    const bool isTrial = m_current != m_bestAt;
    if (!isTrial && remaining / secondsOfTrial < speed)
        return m_current;
    if (m_calm > 0) {
        // Settled; look around again later, since links change: then any speed is the best so far.
        if (--m_calm == 0)
            m_best = 0;
        return m_current;
    }
    const bool better = speed > m_best + m_best / 20; // by more than 5 %
    if (better) {
        m_best = speed;
        m_bestAt = m_current;
        m_inDoubt = false;
        m_current = qMin(m_current + step, most);
        if (m_current == m_bestAt)
            m_calm = 15;
    } else if (!m_inDoubt) {
        m_inDoubt = true; // the next measure decides
    } else {
        m_inDoubt = false;
        m_current = m_bestAt;
        m_calm = 15;
    }
    return m_current;
}

} // namespace ferry
