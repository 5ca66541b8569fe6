#include "accounts/accounts.h"

#include "accounts/accountsession.h"
#include "accounts/accountstore.h"
#include "accounts/errands.h"
#include "base/awaitables.h"
#include "base/clock.h"
#include "store/answerpost.h"
#include "store/secretstore.h"

#include <QThreadPool>

#include <algorithm>
#include <map>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

enum class Way { Password = 1, SignUp, Code };

} // namespace

struct Accounts::Private
{
    Private(Accounts &face, Database &db, SecretStore &secretStore, const Clock &time,
        const Options &places)
        : q(face)
        , store(db)
        , secrets(secretStore)
        , clock(time)
        , options(places)
    {
        pool.setMaxThreadCount(1);
    }

    Account *row(const QUuid &uuid);
    AccountSession &session(const Account &account);
    void setState(const QUuid &uuid, Account::State state);
    void take(const Account &account);

    Task<Result<Account>> write(Account account);
    Task<Result<ProjectInfo>> check(ProjectSettings project);
    Task<Result<SignedIn>> enter(ProjectSettings project, QString email, QString secret, Way way);
    Task<Result<void>> send(ProjectSettings project, QString email);
    Task<Result<void>> leave(QUuid uuid);
    Task<Result<void>> erase(QUuid uuid);
    Task<Result<Account>> choose(Account account);
    void give(const QUuid &account, const QByteArray &refused, const QPointer<QObject> &context,
        std::function<void(Result<Credentials>)> done);

    Accounts &q;
    AccountStore store;
    SecretStore &secrets;
    const Clock &clock;
    Options options;
    QThreadPool pool {};
    AnswerPost answers {};
    QList<Account> accounts {};
    std::map<QUuid, std::unique_ptr<AccountSession>> sessions {};
    Errands errands {}; // they use the sessions, and go before them
};

Account *Accounts::Private::row(const QUuid &uuid)
{
    const auto found = std::find_if(accounts.begin(), accounts.end(),
        [&uuid](const Account &account) { return account.uuid == uuid; });
    return found == accounts.end() ? nullptr : &*found;
}

AccountSession &Accounts::Private::session(const Account &account)
{
    std::unique_ptr<AccountSession> &place = sessions[account.uuid];
    if (!place) {
        const AccountSession::Surroundings surroundings {secrets, pool, clock, options};
        place = std::make_unique<AccountSession>(surroundings, account);
        const QUuid uuid = account.uuid;
        connect(place.get(), &AccountSession::ended, &q, [this, uuid] {
            setState(uuid, Account::State::SignedOut);
            store.setSignedOut(uuid, nullptr, {});
            Q_EMIT q.signedOut(uuid);
        });
        connect(place.get(), &AccountSession::locked, &q,
            [this, uuid] { setState(uuid, Account::State::KeychainLocked); });
        connect(place.get(), &AccountSession::opened, &q, [this, uuid] {
            setState(uuid, Account::State::SignedIn);
            Q_EMIT q.signedInAgain(uuid);
        });
    }
    return *place;
}

void Accounts::Private::setState(const QUuid &uuid, Account::State state)
{
    Account *account = row(uuid);
    if (account == nullptr || account->state == state)
        return;
    account->state = state;
    Q_EMIT q.changed();
}

void Accounts::Private::take(const Account &account)
{
    if (account.syncsHistory) {
        for (Account &other : accounts)
            other.syncsHistory = false;
    }
    if (Account *known = row(account.uuid))
        *known = account;
    else
        accounts.append(account);
    session(account).setAccount(account);
    Q_EMIT q.changed();
}

Task<Result<Account>> Accounts::Private::write(Account account)
{
    Later<Result<Account>> saved;
    store.save(account, &q,
        [state = saved.state()](Result<Account> result) { state->deliver(std::move(result)); });
    co_return co_await saved;
}

Task<Result<Accounts::ProjectInfo>> Accounts::Private::check(ProjectSettings project)
{
    const Result<std::unique_ptr<GoTrue>> server = GoTrue::make(project, clock);
    if (!server)
        co_return failed(server.error());
    const Result<GoTrue::Offers> offers = co_await (*server)->offers();
    if (!offers)
        co_return failed(offers.error());
    ProjectInfo info;
    info.emailSignIn = offers->emailSignIn;
    info.signUp = offers->signUp;
    info.skew = offers->skew;
    co_return info;
}

Task<Result<Accounts::SignedIn>> Accounts::Private::enter(
    ProjectSettings project, QString email, QString secret, Way way)
{
    const Result<std::unique_ptr<GoTrue>> made = GoTrue::make(project, clock);
    if (!made)
        co_return failed(made.error());
    GoTrue &server = **made;
    Task<Result<GoTrue::Session>> asking = way == Way::Password ? server.signIn(email, secret)
        : way == Way::SignUp                                    ? server.signUp(email, secret)
                             : server.signInWithCode(email, secret);
    const Result<GoTrue::Session> fresh = co_await asking;
    if (!fresh)
        co_return failed(fresh.error());
    if (fresh->user.isNull()) {
        co_return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .detail = u"the answer to the sign-in names no user"_s});
    }
    Account account;
    account.project = server.project();
    account.email = fresh->email.isEmpty() ? email : fresh->email;
    account.user = fresh->user;
    account.state = Account::State::SignedIn;
    const Result<Account> written = co_await write(account);
    if (!written)
        co_return failed(written.error());
    take(*written);
    AccountSession &own = session(*written);
    const TokenPlace::Kept kept = co_await own.begin(*fresh);
    Q_EMIT q.signedInAgain(written->uuid);
    SignedIn result;
    result.account = *written;
    result.kept = kept == TokenPlace::Kept::InKeychain ? Kept::InKeychain
        : kept == TokenPlace::Kept::InPlainFile        ? Kept::InPlainFile
                                                       : Kept::InMemory;
    co_return result;
}

Task<Result<void>> Accounts::Private::send(ProjectSettings project, QString email)
{
    const Result<std::unique_ptr<GoTrue>> server = GoTrue::make(project, clock);
    if (!server)
        co_return failed(server.error());
    co_return co_await (*server)->sendCode(email);
}

Task<Result<void>> Accounts::Private::leave(QUuid uuid)
{
    const Account *known = row(uuid);
    if (known == nullptr)
        co_return Result<void>();
    AccountSession &own = session(*known);
    Later<Result<int>> written;
    store.setSignedOut(uuid, &q,
        [state = written.state()](Result<int> result) { state->deliver(std::move(result)); });
    setState(uuid, Account::State::SignedOut);
    Q_EMIT q.signedOut(uuid);
    const bool told = co_await own.end();
    Q_UNUSED(told); // this computer has forgotten it all the same
    const Result<int> signedOut
        = co_await written; // who is told "signed out" finds it so on the disk
    if (!signedOut)
        co_return failed(signedOut.error());
    co_return Result<void>();
}

Task<Result<void>> Accounts::Private::erase(QUuid uuid)
{
    const Result<void> left = co_await leave(uuid);
    const Account *known = row(uuid);
    if (known == nullptr)
        co_return left;
    Later<Result<int>> removed;
    store.remove(known->id, &q,
        [state = removed.state()](Result<int> result) { state->deliver(std::move(result)); });
    const Result<int> gone = co_await removed;
    if (!gone)
        co_return failed(gone.error());
    accounts.removeIf([&uuid](const Account &account) { return account.uuid == uuid; });
    Q_EMIT q.changed();
    co_return Result<void>();
}

Task<Result<Account>> Accounts::Private::choose(Account account)
{
    const Result<std::unique_ptr<GoTrue>> server = GoTrue::make(account.project, clock);
    if (!server)
        co_return failed(server.error());
    account.project = (*server)->project();
    const Account *known = row(account.uuid);
    if (known == nullptr) {
        co_return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .subject = u"account"_s});
    }
    account.state = known->state; // not the user's to choose
    AccountSession &own = session(*known); // as it was: it knows where its tokens lie
    const Result<Account> written = co_await write(account);
    if (!written)
        co_return written;
    take(*written);
    const bool moved = co_await own.moveTo(
        written->plainTokens ? TokenPlace::Kind::PlainFile : TokenPlace::Kind::Keychain);
    Q_UNUSED(moved); // what could not be read is signed in for anew
    co_return written;
}

void Accounts::Private::give(const QUuid &uuid, const QByteArray &refused,
    const QPointer<QObject> &context, std::function<void(Result<Credentials>)> done)
{
    auto answer = [this, context, done = std::move(done)](Result<Credentials> result) mutable {
        auto shared = std::make_shared<Result<Credentials>>(std::move(result));
        answers.post(context, [done = std::move(done), shared] { done(std::move(*shared)); });
    };
    const Account *account = row(uuid);
    if (account == nullptr) {
        return answer(failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .subject = u"account"_s}));
    }
    if (account->state == Account::State::SignedOut) {
        return answer(failed({.kind = FailureKind::SignInNeeded,
            .advice = Advice::SignIn,
            .code = u"signed_out"_s,
            .subject = account->email}));
    }
    session(*account).credentials(refused, std::move(answer));
}

// ── the face ────────────────────────────────────────────────────────────────────────────────────

Accounts::Accounts(Database &database, SecretStore &secrets, const Clock &clock,
    const Options &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Private>(*this, database, secrets, clock, options))
{ }

Accounts::~Accounts() = default;

void Accounts::loadNow()
{
    const QList<Account> before = std::exchange(m->accounts, m->store.allNow());
    for (Account &account : m->accounts) {
        const auto was = std::find_if(before.begin(), before.end(),
            [&account](const Account &old) { return old.uuid == account.uuid; });
        const bool wasIn = was != before.end() && was->state != Account::State::SignedOut;
        const bool isIn = account.state != Account::State::SignedOut;
        if (wasIn && isIn)
            account.state = was->state; // the keychain's, which no row tells
        if (const auto own = m->sessions.find(account.uuid); own != m->sessions.end()) {
            if (wasIn && !isIn)
                own->second->drop();
            else if (!wasIn && isIn)
                own->second->revive();
        }
    }
    if (before == m->accounts)
        return;
    Q_EMIT changed();
    for (const Account &account : std::as_const(m->accounts)) {
        const auto was = std::find_if(before.begin(), before.end(),
            [&account](const Account &old) { return old.uuid == account.uuid; });
        const bool wasIn = was != before.end() && was->state != Account::State::SignedOut;
        const bool isIn = account.state != Account::State::SignedOut;
        if (wasIn && !isIn)
            Q_EMIT signedOut(account.uuid);
        else if (!wasIn && isIn && !before.isEmpty())
            Q_EMIT signedInAgain(account.uuid);
    }
}

QList<Account> Accounts::all() const
{
    return m->accounts;
}

std::optional<Account> Accounts::find(const QUuid &uuid) const
{
    const Account *account = m->row(uuid);
    return account == nullptr ? std::nullopt : std::optional(*account);
}

std::optional<Account> Accounts::historyAccount() const
{
    for (const Account &account : std::as_const(m->accounts)) {
        if (account.syncsHistory)
            return account;
    }
    return std::nullopt;
}

void Accounts::checkProject(
    const ProjectSettings &project, QObject *context, std::function<void(Result<ProjectInfo>)> done)
{
    m->errands.run<ProjectInfo>(m->check(project), context, std::move(done));
}

void Accounts::signIn(const ProjectSettings &project, const QString &email, const QString &password,
    QObject *context, std::function<void(Result<SignedIn>)> done)
{
    m->errands.run<SignedIn>(
        m->enter(project, email.trimmed(), password, Way::Password), context, std::move(done));
}

void Accounts::signUp(const ProjectSettings &project, const QString &email, const QString &password,
    QObject *context, std::function<void(Result<SignedIn>)> done)
{
    m->errands.run<SignedIn>(
        m->enter(project, email.trimmed(), password, Way::SignUp), context, std::move(done));
}

void Accounts::sendCode(const ProjectSettings &project, const QString &email, QObject *context,
    std::function<void(Result<void>)> done)
{
    m->errands.run<void>(m->send(project, email.trimmed()), context, std::move(done));
}

void Accounts::signInWithCode(const ProjectSettings &project, const QString &email,
    const QString &code, QObject *context, std::function<void(Result<SignedIn>)> done)
{
    m->errands.run<SignedIn>(
        m->enter(project, email.trimmed(), code.simplified().remove(u' '), Way::Code), context,
        std::move(done));
}

void Accounts::signOut(
    const QUuid &account, QObject *context, std::function<void(Result<void>)> done)
{
    m->errands.run<void>(m->leave(account), context, std::move(done));
}

void Accounts::remove(
    const QUuid &account, QObject *context, std::function<void(Result<void>)> done)
{
    m->errands.run<void>(m->erase(account), context, std::move(done));
}

void Accounts::lookAgain(const QUuid &account)
{
    const Account *known = m->row(account);
    if (known != nullptr && known->state != Account::State::SignedOut)
        m->session(*known).lookAgain();
}

void Accounts::save(
    const Account &account, QObject *context, std::function<void(Result<Account>)> done)
{
    m->errands.run<Account>(m->choose(account), context, std::move(done));
}

void Accounts::credentials(const QUuid &account, const QByteArray &refused, QObject *context,
    std::function<void(Result<Credentials>)> done)
{
    m->answers.watch(context);
    QMetaObject::invokeMethod(
        this,
        [this, account, refused, guard = QPointer<QObject>(context),
            done = std::move(done)]() mutable {
            m->give(account, refused, guard, std::move(done));
        },
        Qt::QueuedConnection);
}

} // namespace ferry
