#pragma once

#include "queue/transferitem.h"

#include <QDateTime>

namespace ferry {

// Both versions' facts, for who has to choose: "There: 1.2 MB, 21 Nov 12:40 · Here: 1.4 MB, today 09:12", and whether
// the bytes are known to be the same. Empty where nothing is known of the one there. `now` in the zone to be shown in.
QString conflictFacts(
    const TransferItem &item, const QDateTime &now = QDateTime::currentDateTime());

} // namespace ferry
