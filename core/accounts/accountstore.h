#pragma once

#include "accounts/account.h"
#include "store/database.h"

#include <functional>

namespace ferry {

// The table of accounts. Of an account's state only "signed in" is kept: whether the keychain is
// open is today's news.
class AccountStore final
{
public:
    explicit AccountStore(Database &database)
        : m_database(database)
    { }

    QList<Account> allNow();

    // Inserts (id 0) or updates all but the cursor. A new account of a known project and user takes
    // the place of the old one and keeps its uuid, choices and cursor. At most one syncs the history.
    void save(const Account &account, QObject *context, std::function<void(Result<Account>)> done);
    void setSignedOut(
        const QUuid &account, QObject *context, std::function<void(Result<int>)> done);
    void remove(AccountId id, QObject *context, std::function<void(Result<int>)> done);

private:
    Database &m_database;
};

} // namespace ferry
