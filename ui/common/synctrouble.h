#pragma once

#include "base/failure.h"

#include <QString>

namespace ferry {

// Why the history was not synced, and what to do: as failureSentence(), of rows and the project in place
// of files and a destination. Plain text.
QString syncTroubleSentence(const Failure &failure);

} // namespace ferry
