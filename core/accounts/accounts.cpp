#include "accounts/accounts.h"

#include "accounts/accountstore.h"
#include "base/clock.h"
#include "store/answerpost.h"
#include "store/secretstore.h"

namespace ferry {

struct Accounts::Private
{
    Private(Database &db, SecretStore &s, const Clock &c, const Options &o)
        : store(db)
        , secrets(s)
        , clock(c)
        , options(o)
    { }
    AccountStore store;
    SecretStore &secrets;
    const Clock &clock;
    Options options;
    QList<Account> accounts {};
    AnswerPost answers {};
};

Accounts::Accounts(Database &database, SecretStore &secrets, const Clock &clock,
    const Options &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Private>(database, secrets, clock, options))
{ }
Accounts::~Accounts() = default;

void Accounts::loadNow()
{
    m->accounts = m->store.allNow();
}
QList<Account> Accounts::all() const
{
    return m->accounts;
}
std::optional<Account> Accounts::find(const QUuid &uuid) const
{
    for (const Account &account : m->accounts) {
        if (account.uuid == uuid)
            return account;
    }
    return std::nullopt;
}
std::optional<Account> Accounts::historyAccount() const
{
    for (const Account &account : m->accounts) {
        if (account.syncsHistory)
            return account;
    }
    return std::nullopt;
}
static Failure notYet()
{
    return {.kind = FailureKind::Offline, .advice = Advice::Retry};
}
void Accounts::checkProject(
    const ProjectSettings &, QObject *context, std::function<void(Result<ProjectInfo>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::signIn(const ProjectSettings &, const QString &, const QString &, QObject *context,
    std::function<void(Result<SignedIn>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::signUp(const ProjectSettings &, const QString &, const QString &, QObject *context,
    std::function<void(Result<SignedIn>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::sendCode(const ProjectSettings &, const QString &, QObject *context,
    std::function<void(Result<void>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::signInWithCode(const ProjectSettings &, const QString &, const QString &,
    QObject *context, std::function<void(Result<SignedIn>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::signOut(const QUuid &, QObject *context, std::function<void(Result<void>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::remove(const QUuid &, QObject *context, std::function<void(Result<void>)> done)
{
    m->answers.post(context, [done] { done(failed(notYet())); });
}
void Accounts::lookAgain(const QUuid &)
{ }
void Accounts::save(
    const Account &account, QObject *context, std::function<void(Result<Account>)> done)
{
    m->store.save(
        account, this, [this, context = QPointer<QObject>(context), done](Result<Account> saved) {
            loadNow();
            Q_EMIT changed();
            m->answers.post(context, [done, saved] { done(saved); });
        });
}
void Accounts::credentials(const QUuid &, const QByteArray &, QObject *context,
    std::function<void(Result<Credentials>)> done)
{
    m->answers.watch(context);
    m->answers.post(context, [done] { done(failed(notYet())); });
}

} // namespace ferry
