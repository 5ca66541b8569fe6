#include "accounts/accountsession.h"

#include "accounts/gotrueerror.h"
#include "base/awaitables.h"
#include "base/clock.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto lockPatience = 60s; // another process's renewal, its repetitions among it
constexpr auto firstKeychainPause = 1min; // asking a locked keychain may open a dialog
constexpr auto longestKeychainPause = 30min;

std::chrono::milliseconds longer(std::chrono::milliseconds pause)
{
    return std::clamp<std::chrono::milliseconds>(
        pause * 2, firstKeychainPause, longestKeychainPause);
}

TokenPlace::Kind placeFor(const Account &account)
{
    return account.plainTokens ? TokenPlace::Kind::PlainFile : TokenPlace::Kind::Keychain;
}

} // namespace

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

Failure AccountSession::signInFailure(const QString &code)
{
    return {.kind = FailureKind::SignInNeeded, .advice = Advice::SignIn, .code = code};
}

AccountSession::AccountSession(const Surroundings &surroundings, const Account &account)
    : m_surroundings(surroundings)
    , m_account(account)
    , m_place(surroundings.secrets, surroundings.pool, surroundings.options.plainFolder,
          account.uuid, placeFor(account))
    , m_lock(surroundings.options.runtimeFolder, account.uuid)
{
    m_keychainTimer.setSingleShot(true);
    connect(&m_keychainTimer, &QTimer::timeout, this, &AccountSession::lookAgain);
}

AccountSession::~AccountSession() = default;

void AccountSession::setAccount(const Account &account)
{
    if (account.project != m_account.project) {
        m_renewal.reset();
        m_server.reset();
    }
    m_account = account;
    if (!m_waiting.empty())
        renewSoon();
}

Result<GoTrue *> AccountSession::server()
{
    if (!m_server) {
        Result<std::unique_ptr<GoTrue>> made
            = GoTrue::make(m_account.project, m_surroundings.clock);
        if (!made)
            return failed(made.error());
        m_server = std::move(*made);
    }
    return m_server.get();
}

// ── who asks ────────────────────────────────────────────────────────────────────────────────────

bool AccountSession::isUsable(const Tokens &tokens) const
{
    if (tokens.access.isEmpty() || m_surroundings.clock.monotonic() >= tokens.renewAt())
        return false;
    return std::none_of(m_waiting.begin(), m_waiting.end(),
        [&tokens](const Waiting &waiting) { return waiting.refused == tokens.access; });
}

// Good for a request that is sent now, though it is time to renew.
bool AccountSession::isAlive(const QByteArray &refused) const
{
    return m_tokens && !m_tokens->access.isEmpty() && m_tokens->access != refused
        && m_surroundings.clock.monotonic() < m_tokens->until;
}

Accounts::Credentials AccountSession::credentialsNow() const
{
    Accounts::Credentials credentials;
    credentials.accessToken = m_tokens->access;
    credentials.headers
        = {{"apikey", m_account.project.key}, {"Authorization", "Bearer " + m_tokens->access}};
    credentials.expiresAtMonotonic = m_tokens->until.count();
    credentials.renewAtMonotonic = m_tokens->renewAt().count();
    return credentials;
}

void AccountSession::credentials(const QByteArray &refused, Answer answer)
{
    const auto now = m_surroundings.clock.monotonic();
    if (m_standing == Standing::Ended)
        return answer(failed(signInFailure(u"session_expired"_s)));
    if (m_tokens && m_tokens->access != refused && isUsable(*m_tokens))
        return answer(credentialsNow());
    if (m_standing == Standing::Locked && now < m_lookNotBefore)
        return answer(failed(lockedFailure()));
    if (m_lastFailure && now < m_askNotBefore) {
        if (isAlive(refused))
            return answer(credentialsNow());
        return answer(failed(*m_lastFailure));
    }
    m_waiting.push_back({refused, std::move(answer), 0});
    renewSoon();
}

void AccountSession::lookAgain()
{
    m_lookNotBefore = 0ms;
    if (m_standing != Standing::Ended)
        renewSoon();
}

void AccountSession::renewSoon()
{
    if (m_renewal.isValid() || m_alone > 0)
        return;
    m_renewal = renew();
    m_renewal.start([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_renewal.isDone()) {
                    const Result<void> renewed = m_renewal.take();
                    m_renewal.reset();
                    finish(renewed);
                }
            },
            Qt::QueuedConnection);
    });
}

void AccountSession::finish(const Result<void> &renewed)
{
    if (renewed) {
        m_lookPause = 0ms;
        m_standing = Standing::Open;
    }
    std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    for (Waiting &one : waiting) {
        if (isAlive(one.refused))
            one.answer(credentialsNow());
        else if (!renewed)
            one.answer(failed(renewed.error()));
        else if (++one.rounds < 2)
            m_waiting.push_back(std::move(one)); // it refuses what the others are content with
        else
            one.answer(failed({.kind = FailureKind::BadReply, .advice = Advice::Retry}));
    }
    if (!m_waiting.empty())
        renewSoon();
    tell();
}

// Never from inside the renewal: whoever hears it may end the session, and the renewal with it.
void AccountSession::tell()
{
    if (std::exchange(m_told, m_standing) == m_standing)
        return;
    switch (m_standing) {
    case Standing::Open: Q_EMIT opened(); break;
    case Standing::Locked: Q_EMIT locked(); break;
    case Standing::Ended: Q_EMIT ended(); break;
    }
}

void AccountSession::answerAll(const Failure &failure)
{
    for (Waiting &one : std::exchange(m_waiting, {}))
        one.answer(failed(failure));
}

// ── the renewal ─────────────────────────────────────────────────────────────────────────────────

Task<SessionLock::Taken> AccountSession::takeLock(std::chrono::milliseconds patience)
{
    const auto started = m_surroundings.clock.monotonic();
    for (auto pause = 10ms;; pause = std::min(pause * 2, 200ms)) {
        const SessionLock::Taken taken = m_lock.take();
        if (taken != SessionLock::Taken::Busy
            || m_surroundings.clock.monotonic() - started > patience)
            co_return taken;
        Sleep sleep(pause);
        co_await sleep;
    }
}

Task<Result<void>> AccountSession::renew()
{
    const SessionLock::LetGo letGo(m_lock);
    const SessionLock::Taken taken = co_await takeLock(lockPatience);
    if (taken == SessionLock::Taken::Busy) {
        co_return failed({.kind = FailureKind::Locked,
            .advice = Advice::WaitThenRetry,
            .subject = m_account.email});
    }
    if (taken == SessionLock::Taken::Impossible) {
        co_return failed({.kind = FailureKind::FolderNotWritable,
            .advice = Advice::Retry,
            .subject = m_surroundings.options.runtimeFolder});
    }
    for (int rounds = 0;; ++rounds) {
        // Another process may have renewed while we waited for the lock.
        const TokenPlace::Look look = co_await m_place.look();
        if (look.reading == TokenPlace::Reading::NotThere) {
            m_tokens.reset();
            m_standing = Standing::Ended; // its file was taken away
            co_return failed(signInFailure(u"session_not_found"_s));
        }
        if (look.tokens) {
            m_tokens = look.tokens;
            m_count = m_lock.count();
        } else if (!m_tokens || m_count != m_lock.count()) {
            // Perhaps there is a newer one in the keychain: using an old one would end the session.
            waitForKeychain();
            co_return failed(lockedFailure());
        }
        if (isUsable(*m_tokens)) {
            if (m_inMemory)
                co_await keep(*m_tokens);
            co_return Result<void>();
        }
        const QByteArray used = m_tokens->refresh;
        const Result<void> exchanged = co_await exchange();
        if (exchanged)
            co_return exchanged;
        const Result<void> goOn = co_await judge(exchanged.error(), used);
        if (!goOn || rounds == 2)
            co_return failed(goOn ? exchanged.error() : goOn.error());
    }
}

Task<Result<void>> AccountSession::exchange()
{
    const Result<GoTrue::Session> fresh = co_await askServer(m_tokens->refresh);
    if (!fresh)
        co_return failed(fresh.error());
    if (!fresh->user.isNull() && fresh->user != m_account.user) {
        co_return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .detail = u"the answer is another user's session"_s});
    }
    Tokens next {.refresh = fresh->refreshToken,
        .access = fresh->accessToken,
        .until = m_surroundings.clock.monotonic() + fresh->lifetime,
        .lifetime = fresh->lifetime,
        .boot = Tokens::currentBoot()};
    co_await keep(next);
    m_tokens = std::move(next);
    m_count = m_lock.countUp();
    m_lastFailure.reset();
    co_return Result<void>();
}

Task<Result<GoTrue::Session>> AccountSession::askServer(QByteArray refreshToken)
{
    const Result<GoTrue *> goTrue = server();
    if (!goTrue)
        co_return failed(goTrue.error());
    constexpr auto longestPause = 1s;
    for (std::chrono::milliseconds pause = 250ms;; pause *= 2) {
        Result<GoTrue::Session> session = co_await (*goTrue)->refresh(refreshToken);
        if (session || !mayHaveHappened(session.error()) || pause > longestPause)
            co_return session;
        Sleep sleep(pause);
        co_await sleep;
    }
}

// Success: there is another token to try.
Task<Result<void>> AccountSession::judge(Failure failure, QByteArray used)
{
    if (!endsSession(failure)) {
        m_lastFailure = failure;
        const bool asksForPatience
            = failure.kind == FailureKind::RateLimited || failure.retryAfter.has_value();
        m_askNotBefore = m_surroundings.clock.monotonic()
            + (asksForPatience ? failure.retryAfter.value_or(30s) : 0ms);
        co_return failed(failure);
    }
    const TokenPlace::Look look = co_await m_place.look();
    if (look.tokens && look.tokens->refresh != used)
        co_return Result<void>(); // somebody without our lock has renewed
    if (look.reading == TokenPlace::Reading::Doubtful) {
        m_count = -1; // what we remember is worth nothing; what the keychain has may be
        waitForKeychain();
        co_return failed(lockedFailure());
    }
    m_place.forget();
    m_tokens.reset();
    m_standing = Standing::Ended;
    co_return failed(failure);
}

Task<TokenPlace::Kept> AccountSession::keep(Tokens tokens)
{
    const TokenPlace::Kept kept = co_await m_place.keep(std::move(tokens));
    m_inMemory = kept == TokenPlace::Kept::InMemory;
    m_keepPause = m_inMemory ? longer(m_keepPause) : 0ms;
    if (m_inMemory)
        m_keychainTimer.start(m_keepPause);
    co_return kept;
}

Failure AccountSession::lockedFailure() const
{
    return signInFailure(u"keychain_locked"_s);
}

void AccountSession::waitForKeychain()
{
    m_lookPause = longer(m_lookPause);
    m_lookNotBefore = m_surroundings.clock.monotonic() + m_lookPause;
    m_keychainTimer.start(m_lookPause);
    m_standing = Standing::Locked;
}

// ── how it begins, moves and ends ────────────────────────────────────────────────────────────────

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
