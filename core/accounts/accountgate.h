#pragma once

#include "accounts/accounts.h"
#include "net/authgate.h"

#include <QPointer>

namespace ferry {

// The AuthGate of a signed-in account, for one thread: it asks Accounts, in the main thread, and
// remembers the answer until it expires, is refused, or the account signs out. Lives in the thread
// that made it.
class AccountGate final : public AuthGate
{
public:
    // `accounts` and `clock` outlive it.
    AccountGate(Accounts &accounts, const Clock &clock, const QUuid &account);
    ~AccountGate() override;

    HttpHeaders authorization() const override; // empty before the first prepare()
    Task<Result<void>> prepare() override;
    Task<Result<void>> renew(HttpHeaders refused) override;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ferry
