#pragma once

#include "accounts/account.h"
#include "accounts/accountgate.h"
#include "net/httpclient.h"
#include "sync/databasestore.h"
#include "sync/postgrest.h"
#include "sync/realtimehint.h"

#include <memory>

namespace ferry {

class Accounts;
class Clock;
class Database;

// What it takes to make the database and one account's server the same. Made in the worker's thread,
// where all answers are to come.
struct SyncLink
{
    // All but the account outlive it. Failure: SettingsInvalid.
    static Result<std::unique_ptr<SyncLink>> make(
        Database &database, Accounts &accounts, const Clock &clock, const Account &account);

    SyncLink(Database &database, Accounts &accounts, const Clock &clock, const Account &account,
        const QUrl &project);

    DatabaseStore store;
    HttpClient client {};
    AccountGate gate;
    Postgrest server;
    RealtimeHint hint {gate, {}};
    RealtimeHint::Place place {};
};

} // namespace ferry
