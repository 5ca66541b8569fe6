#pragma once

#include "remote/remoteaccess.h"

#include <QSet>

namespace ferry {

// What became of the files that were to be deleted.
class RemovalTally final
{
public:
    void note(const RemoteRemoval &removal);

    const QSet<QString> &gone() const { return m_gone; } // their ids; they are not there any more
    const std::optional<Failure> &trouble() const { return m_trouble; } // the first
    QString words(const RemoteEnd &end) const; // "Deleted 3 files. 1 file left: …"

private:
    QSet<QString> m_gone {};
    std::optional<Failure> m_trouble {};
    int m_removed = 0;
    int m_changed = 0;
    int m_failed = 0;
};

} // namespace ferry
