#pragma once

#include "base/result.h"
#include "destinations/destinationconfig.h"

#include <memory>

namespace ferry {

class Accounts;
class Clock;
class Destination;

// Destinations that upload as one of the user's accounts: their setting "account" is its uuid, and
// URL and authority are the account's own, so that its token cannot be sent anywhere else.

// Puts in what the account says: URL, authority, and the user's id for "{user}" in the folder. In the
// bucket that ferry.sql makes, whose policies want a folder of each user's own, that folder is the
// default. In the main thread, before the setup goes to the lanes.
DestinationSetup withAccount(const Accounts &accounts, DestinationSetup setup);

// Makes any destination, in the thread it will live in. Failure: makeDestination()'s; SettingsInvalid
// with the subject "account" when the account is gone.
Result<std::unique_ptr<Destination>> makeDestinationAs(
    Accounts &accounts, const Clock &clock, const DestinationSetup &setup);

} // namespace ferry
