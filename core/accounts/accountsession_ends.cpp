// How a session begins, moves and ends.
#include "accounts/accountsession.h"

#include "base/clock.h"

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A renewal beside a sign-in would look for tokens that are just being written, let go of the lock of
// both, and perhaps write an old session over the new one.
class AccountSession::Alone final
{
public:
    explicit Alone(AccountSession &session)
        : m_session(session)
    {
        m_session.m_renewal.reset();
        ++m_session.m_alone;
    }
    ~Alone() { --m_session.m_alone; }
    Alone(const Alone &) = delete;
    Alone &operator=(const Alone &) = delete;

private:
    AccountSession &m_session;
};

Task<TokenPlace::Kept> AccountSession::begin(GoTrue::Session session)
{
    const TokenPlace::Kept kept = co_await take(std::move(session));
    m_told = Standing::Open; // the user knows
    m_lastFailure.reset();
    finish({});
    co_return kept;
}

Task<TokenPlace::Kept> AccountSession::take(GoTrue::Session session)
{
    const Alone alone(*this);
    const SessionLock::LetGo letGo(m_lock);
    // In vain: the user has just signed in, and that counts.
    const SessionLock::Taken taken = co_await takeLock(5s);
    Q_UNUSED(taken);
    Tokens tokens {.refresh = session.refreshToken,
        .access = session.accessToken,
        .until = m_surroundings.clock.monotonic() + session.lifetime,
        .lifetime = session.lifetime,
        .boot = Tokens::currentBoot()};
    const TokenPlace::Kept kept = co_await keep(tokens);
    m_tokens = std::move(tokens);
    if (m_lock.isHeld())
        m_count = m_lock.countUp();
    co_return kept;
}

Task<bool> AccountSession::moveTo(TokenPlace::Kind kind)
{
    if (kind == m_place.kind())
        co_return true;
    const bool moved = co_await move(kind);
    if (!m_waiting.empty())
        renewSoon();
    co_return moved;
}

Task<bool> AccountSession::move(TokenPlace::Kind kind)
{
    const Alone alone(*this);
    const SessionLock::LetGo letGo(m_lock);
    const SessionLock::Taken taken = co_await takeLock(5s);
    Q_UNUSED(taken);
    const TokenPlace::Look look = co_await m_place.look();
    m_place.setKind(kind);
    if (look.tokens) {
        m_place.forget();
        m_tokens = look.tokens;
        co_await keep(*m_tokens);
    }
    co_return look.tokens.has_value();
}

Task<bool> AccountSession::end()
{
    m_renewal.reset();
    m_standing = m_told = Standing::Ended;
    m_keychainTimer.stop();
    answerAll(signInFailure(u"session_expired"_s));
    const SessionLock::LetGo letGo(m_lock);
    const SessionLock::Taken taken = co_await takeLock(5s);
    Q_UNUSED(taken);
    const TokenPlace::Look look = co_await m_place.look();
    if (look.tokens)
        m_tokens = look.tokens;
    const QByteArray access = isAlive({}) ? m_tokens->access : QByteArray();
    m_tokens.reset();
    m_place.forget();
    m_lock.letGo();
    const Result<GoTrue *> goTrue = server();
    if (access.isEmpty() || !goTrue)
        co_return false;
    const Result<void> told = co_await (*goTrue)->signOut(access);
    co_return told.has_value();
}

void AccountSession::drop()
{
    m_renewal.reset();
    m_standing = m_told = Standing::Ended;
    m_tokens.reset();
    m_keychainTimer.stop();
    answerAll(signInFailure(u"session_expired"_s));
}

void AccountSession::revive()
{
    m_tokens.reset();
    m_standing = m_told = Standing::Open;
    m_lookPause = 0ms;
    m_lookNotBefore = 0ms;
}

} // namespace ferry
