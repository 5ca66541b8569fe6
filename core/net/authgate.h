#pragma once

#include "base/result.h"
#include "base/task.h"
#include "net/httpmessage.h"

#include <QByteArray>

namespace ferry {

// Who we are to a server: the headers that say so, and how to get fresh ones. A destination asks
// for the headers anew for every request, and after a 401 awaits renew() once and tries again: a
// gate shared by many uploads makes one renewal out of many waiters.
//
// Lives in the thread of the destination that asks it and outlives its tasks. The headers are
// secrets: they go to the account's own origins (OriginPolicy) and into no log.
class AuthGate
{
public:
    AuthGate() = default;
    virtual ~AuthGate() = default;
    AuthGate(const AuthGate &) = delete;
    AuthGate &operator=(const AuthGate &) = delete;

    virtual HttpHeaders authorization() const = 0;

    // Awaited before an upload's or a check's first request, and before each chunk: fetches the
    // credentials, or fresh ones when they are about to expire. Without it a signed-in user's
    // request would go out as a stranger's, and a policy would refuse it for good. Failure:
    // SignInNeeded, or the network's.
    virtual Task<Result<void>> prepare() = 0;

    // After a 401. `refused` is what authorization() said for that request: when it has been renewed
    // meanwhile, for another upload, nothing is asked. Success: ask authorization() again. Failure:
    // SignInNeeded, with SignIn or FixSettings; or the network's.
    virtual Task<Result<void>> renew(HttpHeaders refused) = 0;
};

// A Supabase project's public key and nobody signed in. The key goes into `apikey`; a legacy anon
// key, which is a JWT, also stands as the bearer, since self-hosted Storage demands one. The newer
// sb_publishable_ keys are no tokens and must never be sent as a bearer (Supabase's API keys
// guide).
class FixedKeyAuth final : public AuthGate
{
public:
    explicit FixedKeyAuth(const QByteArray &key);

    HttpHeaders authorization() const override { return m_headers; }
    Task<Result<void>> prepare() override;

    // There is nothing to renew: the key was refused, and the user must enter another.
    Task<Result<void>> renew(HttpHeaders refused) override;

private:
    HttpHeaders m_headers;
};

} // namespace ferry
