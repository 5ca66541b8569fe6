#include "accounts/accountgate.h"

#include "base/awaitables.h"
#include "base/clock.h"

namespace ferry {

struct AccountGate::Private
{
    Private(Accounts &all, const Clock &time, const QUuid &uuid)
        : accounts(all)
        , clock(time)
        , account(uuid)
    { }

    Accounts &accounts;
    const Clock &clock;
    QUuid account;
    Accounts::Credentials credentials {};
    QObject home {}; // of our thread

    bool isGood() const
    {
        return !credentials.accessToken.isEmpty()
            && clock.monotonic().count() < credentials.renewAtMonotonic;
    }

    Task<Result<void>> ask(QByteArray refused)
    {
        Later<Result<Accounts::Credentials>> answer;
        accounts.credentials(account, refused, &home,
            [state = answer.state()](
                Result<Accounts::Credentials> result) { state->deliver(std::move(result)); });
        Result<Accounts::Credentials> result = co_await answer;
        if (!result)
            co_return failed(result.error());
        credentials = std::move(*result);
        co_return Result<void>();
    }
};

AccountGate::AccountGate(Accounts &accounts, const Clock &clock, const QUuid &account)
    : m(std::make_unique<Private>(accounts, clock, account))
{
    // The token is good for a while yet, but the user has left.
    QObject::connect(&accounts, &Accounts::signedOut, &m->home, [this](const QUuid &who) {
        if (who == m->account)
            m->credentials = {};
    });
}

AccountGate::~AccountGate() = default;

HttpHeaders AccountGate::authorization() const
{
    return m->credentials.headers;
}

Task<Result<void>> AccountGate::prepare()
{
    if (m->isGood())
        co_return Result<void>();
    const QByteArray none;
    co_return co_await m->ask(none);
}

Task<Result<void>> AccountGate::renew(HttpHeaders refused)
{
    // Another upload of this thread has had it renewed since.
    if (!refused.isEmpty() && refused != m->credentials.headers && m->isGood())
        co_return Result<void>();
    co_return co_await m->ask(m->credentials.accessToken);
}

} // namespace ferry
