#pragma once

#include "queue/transferitem.h"
#include "ui/common/tokens.h"

#include <QHash>
#include <QString>

namespace ferry {

// What the latest uploads tell about a destination: ready, needs you, or offline.
struct DestinationState
{
    enum class Kind { Ready = 1, NeedsUser, Offline };

    Kind kind = Kind::Ready;
    QString trouble {}; // "key expired"

    Tone tone() const;
    bool operator==(const DestinationState &) const = default;
};

class DestinationHealth final
{
public:
    // Returns whether any state changed.
    bool learn(const QList<TransferItem> &items);
    void forget(DestinationId id) { m_states.remove(id); } // its settings have changed
    DestinationState of(DestinationId id) const { return m_states.value(id); }

private:
    QHash<DestinationId, DestinationState> m_states {};
};

} // namespace ferry
