#pragma once

#include "queue/hold.h"

#include <QList>
#include <QString>

namespace ferry {

// What holds the whole queue: a person's pause first, then what may be overruled; null: nothing.
const Hold *holdOfQueue(const QList<Hold> &holds);

QString holdWords(const Hold &hold); // "Paused", "Waiting until 17:00"

} // namespace ferry
