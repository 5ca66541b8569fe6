#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "net/httpmessage.h"

#include <QDateTime>
#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace ferry {

class Clock;
class Database;
class SecretStore;

// The user's accounts: signing in and out, and the one place where tokens are renewed. Lives in the
// main thread, where the keychain is; AccountGate carries what other threads need.
//
// A new refresh token is stored before anything uses it. One renewal at a time per account, also
// across processes (a lock file in the runtime folder); a lost reply is repaired by trying the same
// token again; only the refresh codes that mean it end the session.
class Accounts final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString runtimeFolder {}; // for the locks; "$XDG_RUNTIME_DIR/ferry"
        QString plainFolder {}; // where tokens lie in plain files, when the user allowed it
    };

    // All outlive it.
    Accounts(Database &database, SecretStore &secrets, const Clock &clock, const Options &options,
        QObject *parent = nullptr);
    ~Accounts() override;

    // Reads the accounts, at start; blocks. Their tokens are read from the keychain when first needed.
    void loadNow();
    QList<Account> all() const;
    std::optional<Account> find(const QUuid &uuid) const;
    std::optional<Account> historyAccount() const; // the one that syncs the history

    // What a project offers, asked with its URL and key. Failures in words for the user: SettingsInvalid
    // (subject "url" or "key"), SecretKeyRefused, Offline, TlsRejected …
    struct ProjectInfo
    {
        bool emailSignIn = false;
        bool signUp = false; // new users may register themselves
        std::chrono::milliseconds skew {0}; // the server's clock minus ours
    };
    void checkProject(const ProjectSettings &project, QObject *context,
        std::function<void(Result<ProjectInfo>)> done);

    // Where a fresh session's tokens are now. InMemory: the keychain is absent or locked; they are
    // lost at the end of the program, and the user should be asked about plainTokens.
    enum class Kept { InKeychain = 1, InPlainFile, InMemory };
    struct SignedIn
    {
        Account account {};
        Kept kept = Kept::InMemory;
    };

    // Each signs in and makes or refreshes the account's row. Failures: SignInNeeded with the server's code
    // ("invalid_credentials", "otp_expired", "email_not_confirmed", "user_banned" …), RateLimited, and the network's.
    void signIn(const ProjectSettings &project, const QString &email, const QString &password,
        QObject *context, std::function<void(Result<SignedIn>)> done);
    void signUp(const ProjectSettings &project, const QString &email, const QString &password,
        QObject *context, std::function<void(Result<SignedIn>)> done);
    void sendCode(const ProjectSettings &project, const QString &email, QObject *context,
        std::function<void(Result<void>)> done);
    void signInWithCode(const ProjectSettings &project, const QString &email, const QString &code,
        QObject *context, std::function<void(Result<SignedIn>)> done);

    // scope=local: this computer only. The session is forgotten here even when the server cannot be told.
    void signOut(const QUuid &account, QObject *context, std::function<void(Result<void>)> done);
    // Signs out and takes the account off the list; history rows and queued uploads stay.
    void remove(const QUuid &account, QObject *context, std::function<void(Result<void>)> done);

    // The user opened the keychain: looks at once whether the account's tokens can be read now.
    // Without it, that is tried when they are needed, ever more rarely.
    void lookAgain(const QUuid &account);

    // The user's choices: syncsHistory, sharesPaths, plainTokens, the project's key and authorities.
    void save(const Account &account, QObject *context, std::function<void(Result<Account>)> done);

    // What a request of this account carries. Secrets.
    struct Credentials
    {
        HttpHeaders headers {}; // apikey and Authorization
        QByteArray accessToken {};
        // ms of Clock::monotonic(), by the server's clock. From renewAt on, ask again before use.
        qint64 expiresAtMonotonic = 0;
        qint64 renewAtMonotonic = 0;
    };

    // From any thread; `done` is called in the thread of `context`, or never when it is gone. Credentials good for a
    // minute at least, renewed when they are not or when they equal `refused` (the access token a server just refused).
    // Failure: SignInNeeded with Advice::SignIn; or the network's, with Advice::Retry: nothing is lost.
    void credentials(const QUuid &account, const QByteArray &refused, QObject *context,
        std::function<void(Result<Credentials>)> done);

Q_SIGNALS:
    void changed(); // the list, or an account's state
    void signedOut(const QUuid &account); // by the user or by the server: its uploads wait
    void signedInAgain(const QUuid &account); // what waited may go on

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace ferry
