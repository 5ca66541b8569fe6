#pragma once

#include "sync/syncstatus.h"

#include <QString>

namespace ferry {

// Whether the history can be synced with what is there: some of the script is for convenience only.
bool canSync(const SetupReport &report);

// What the project still lacks, a line each, by the names that ferry_setup() of
// resources/supabase/ferry.sql uses. A name of a newer script is shown as it is.
QString missingWords(const SetupReport &report);

} // namespace ferry
