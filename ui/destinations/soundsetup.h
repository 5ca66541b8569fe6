#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"

#include <QList>

namespace ferry {

class Accounts;

// What can be told of a destination without asking anybody: whether it can be made as it is set up, and a route
// among those that there are. `limit` as it was typed. Failure: SettingsInvalid, subject: the setting.
Result<void> checkSetup(const DestinationSetup &setup, const QString &limit, Accounts &accounts,
    const QList<DestinationConfig> &all);

// Before a destination is removed: what would stay undone, or not lead anywhere any more. Empty: nothing.
QString removalWords(
    const DestinationConfig &config, qint64 waitingUploads, const QList<DestinationConfig> &all);

} // namespace ferry
