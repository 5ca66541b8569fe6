#pragma once

#include "accounts/accounts.h"
#include "accounts/gotrue.h"
#include "accounts/sessionlock.h"
#include "accounts/tokenplace.h"

#include <QTimer>

#include <vector>

namespace ferry {

// One account's session: its tokens, and the one place that renews them. Lives in the main thread.
//
// - Many who ask make one renewal; among processes the account's lock sees to that, and whoever gets
//   it looks first whether another has renewed meanwhile.
// - The new refresh token is kept before anybody gets the access token that came with it.
// - A lost reply is repaired by the same token again: GoTrue takes the parent of the active one.
// - Only the codes that mean it end the session, and only after a second look at what is kept.
class AccountSession final : public QObject
{
    Q_OBJECT

public:
    struct Surroundings // all outlive it
    {
        SecretStore &secrets;
        QThreadPool &pool;
        const Clock &clock;
        Accounts::Options options {};
    };
    using Answer = std::function<void(Result<Accounts::Credentials>)>;

    AccountSession(const Surroundings &surroundings, const Account &account);
    ~AccountSession() override;

    void setAccount(const Account &account); // its project's key or authorities changed

    // `answer` is called here, perhaps at once. See Accounts::credentials().
    void credentials(const QByteArray &refused, Answer answer);
    void lookAgain();

    // Who awaits these keeps the session alive. A renewal under way ends.
    Task<TokenPlace::Kept> begin(GoTrue::Session session);
    Task<bool> moveTo(TokenPlace::Kind kind); // false: they could not be read where they were
    Task<bool> end(); // forgets the tokens, then tells the server; true: it has heard
    // Another process ended the session, or began one: what is in memory is out of date.
    void drop();
    void revive();

Q_SIGNALS:
    void ended(); // the server's word
    void locked(); // the tokens cannot be read: not "signed out"
    void opened(); // after locked()

private:
    struct Waiting
    {
        QByteArray refused {};
        Answer answer {};
        int rounds = 0;
    };
    class Alone;

    enum class Standing { Open = 1, Locked, Ended };

    bool isUsable(const Tokens &tokens) const;
    bool isAlive(const QByteArray &refused) const;
    Accounts::Credentials credentialsNow() const;
    void renewSoon();
    void finish(const Result<void> &renewed);
    void tell();
    void answerAll(const Failure &failure);

    Task<Result<void>> renew();
    Task<Result<void>> exchange(); // under the lock
    Task<Result<GoTrue::Session>> askServer(QByteArray refreshToken);
    Task<Result<void>> judge(Failure failure, QByteArray used);
    Task<SessionLock::Taken> takeLock(std::chrono::milliseconds patience);
    Task<TokenPlace::Kept> take(GoTrue::Session session);
    Task<bool> move(TokenPlace::Kind kind);
    Task<TokenPlace::Kept> keep(Tokens tokens);
    Result<GoTrue *> server();
    Failure lockedFailure() const;
    void waitForKeychain();
    static Failure signInFailure(const QString &code);

    Surroundings m_surroundings;
    Account m_account;
    TokenPlace m_place;
    SessionLock m_lock;
    std::unique_ptr<GoTrue> m_server {};
    std::optional<Tokens> m_tokens {};
    qint64 m_count = -1; // of the lock, when these tokens were the newest
    Standing m_standing = Standing::Open;
    Standing m_told = Standing::Open;
    bool m_inMemory = false; // the keychain did not take them
    std::chrono::milliseconds m_lookNotBefore {0};
    std::chrono::milliseconds m_lookPause {0};
    std::chrono::milliseconds m_keepPause {0};
    std::chrono::milliseconds m_askNotBefore {0}; // the server asked for patience
    std::optional<Failure> m_lastFailure {};
    QTimer m_keychainTimer {};
    std::vector<Waiting> m_waiting {};
    Task<Result<void>> m_renewal {};
    int m_alone = 0; // sign-ins and moves under way: no renewal meanwhile
};

} // namespace ferry
