#pragma once

#include "base/result.h"
#include "base/task.h"
#include "destinations/destinationconfig.h"

class QThreadPool;

namespace ferry {

// A destination as typed into its form, as it is to be kept: see settingvalue::fitted(). Files that it
// names are looked for on the pool, since they may lie on a drive that hangs. Failure: SettingsInvalid,
// the subject is the setting.
Task<Result<DestinationSetup>> fittedSetup(QThreadPool &pool, DestinationSetup setup);

} // namespace ferry
