#pragma once

#include "destinations/destinationconfig.h"

#include <QByteArray>

namespace ferry {

// Equal for destinations that speak to one account: what a service grants, it grants to the account, and so
// it is the account that is slowed down. By the account that it belongs to, by its kind, server and secrets
// where there are any, and by itself otherwise. In memory alone; it holds a digest, no secret.
QByteArray accountKey(const DestinationSetup &setup);

} // namespace ferry
