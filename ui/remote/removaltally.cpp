#include "ui/remote/removaltally.h"

#include "ui/remote/remotewords.h"

namespace ferry {

void RemovalTally::note(const RemoteRemoval &removal)
{
    using Outcome = RemoteRemoval::Outcome;
    m_removed += removal.outcome == Outcome::Removed ? 1 : 0;
    m_changed += removal.outcome == Outcome::Changed ? 1 : 0;
    m_failed += removal.outcome == Outcome::Failed ? 1 : 0;
    if (removal.outcome == Outcome::Removed || removal.outcome == Outcome::Gone)
        m_gone.insert(removal.file.id);
    else if (removal.failure && !m_trouble)
        m_trouble = removal.failure;
}

QString RemovalTally::words(const RemoteEnd &end) const
{
    return RemoteWords::removed(m_removed, m_changed, m_failed + end.untried);
}

} // namespace ferry
