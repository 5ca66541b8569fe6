#include "transfers/concurrencytuner.h"

#include <utility>

namespace ferry {

int ConcurrencyTuner::next(qint64 speed, bool saturated)
{
    if (!saturated || speed <= 0)
        return m_current;
    if (!std::exchange(m_isWarm, true))
        return m_current;
    if (m_calm > 0) {
        // Settled; look around again later, since links change.
        if (--m_calm == 0)
            m_best = speed;
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
