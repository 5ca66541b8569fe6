#pragma once

#include "base/result.h"

#include <QSqlDatabase>

namespace ferry {

// What a database holds before anyone asks: the identity of this computer, and the destination
// "This computer", a folder `~/Ferry`. Each is made once and never again, even when the user has
// removed it. In the connection's thread; a transaction of its own.
Result<void> prepareFirstRun(QSqlDatabase &connection);

} // namespace ferry
