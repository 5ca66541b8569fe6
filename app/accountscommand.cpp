#include "app/accountscommand.h"

#include "app/secretinput.h"
#include "app/terminal.h"
#include "app/words.h"
#include "destinations/common/commonoptions.h"
#include "destinations/common/settingvalue.h"
#include "sync/historysync.h"
#include "ui/common/failuretext.h"
#include "ui/common/format.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

int usage(const QString &sentence)
{
    terminal::complain(sentence);
    return 2;
}

QString stateName(Account::State state)
{
    switch (state) {
    case Account::State::SignedIn: return u"signed-in"_s;
    case Account::State::KeychainLocked: return u"keychain-locked"_s;
    case Account::State::SignedOut: break;
    }
    return u"signed-out"_s;
}

} // namespace

AccountsCommand::AccountsCommand(Composition &composition, const Arguments &arguments)
    : m_composition(composition)
    , m_arguments(arguments)
{ }

std::optional<int> AccountsCommand::start()
{
    const QByteArray verb = m_arguments.rest.value(0, "list");
    const qsizetype words = m_arguments.rest.size();
    if (verb == "list" && words <= 1)
        return list();
    if (verb == "add" && words == 1)
        return add();
    const bool isKnown = QList<QByteArray> {"sign-in", "sign-out", "remove", "sync"}.contains(verb);
    if (!isKnown || words != (verb == "sync" ? 3 : 2))
        return usage(
            Words::tr("Accounts can be listed, added, signed in and out, removed, and told to sync "
                      "the history. See ferry --help."));
    const Result<Account> account = named();
    if (!account)
        return usage(account.error().detail);
    if (verb == "sign-in")
        return signIn(account->project, account->email);
    if (verb == "sync")
        return syncHistory(*account);
    const auto ended = [this](const Result<void> &result) { takeEnd(result); };
    if (verb == "sign-out")
        m_composition.accounts().signOut(account->uuid, this, ended);
    else
        m_composition.accounts().remove(account->uuid, this, ended);
    return std::nullopt;
}

// The one that was meant: by its e-mail, and by --set url=… where several projects know that.
Result<Account> AccountsCommand::named() const
{
    const QString email = QFile::decodeName(m_arguments.rest.at(1));
    const QString url = m_arguments.settings.value(u"url"_s);
    QList<Account> found;
    for (const Account &account : m_composition.accounts().all()) {
        if (account.email.compare(email, Qt::CaseInsensitive) == 0
            && (url.isEmpty() || account.project.url == url))
            found.append(account);
    }
    if (found.size() == 1)
        return found.constFirst();
    const QString why = found.isEmpty()
        ? Words::tr("There is no account of that e-mail address. See: ferry accounts list")
        : Words::tr("Several projects know that e-mail address. Say which: --set url=…");
    return failed({.kind = FailureKind::SettingsInvalid, .detail = why});
}

int AccountsCommand::list() const
{
    for (const Account &account : m_composition.accounts().all()) {
        if (m_arguments.json) {
            const QJsonObject object {{u"id"_s, account.uuid.toString(QUuid::WithoutBraces)},
                {u"email"_s, account.email}, {u"url"_s, account.project.url},
                {u"state"_s, stateName(account.state)},
                {u"user"_s, account.user.toString(QUuid::WithoutBraces)},
                {u"syncs_history"_s, account.syncsHistory},
                {u"shares_paths"_s, account.sharesPaths}, {u"plain_tokens"_s, account.plainTokens}};
            terminal::printJson(object);
        } else {
            terminal::print(u"%1  %2  %3%4"_s.arg(
                terminal::visible(account.email).leftJustified(28),
                stateName(account.state).leftJustified(15), terminal::visible(account.project.url),
                account.syncsHistory ? u"  "_s + Words::tr("syncs the history") : QString()));
        }
    }
    return 0;
}

std::optional<int> AccountsCommand::add()
{
    ProjectSettings project;
    QString email;
    for (auto [key, value] : m_arguments.settings.asKeyValueRange()) {
        if (key == "url"_L1)
            project.url = value;
        else if (key == "key"_L1)
            project.key = value.toUtf8();
        else if (key == "ca"_L1)
            project.authorities = value;
        else if (key == "email"_L1)
            email = value;
        else
            return usage(Words::tr(
                "An account has no setting “%1”: url, key, email and ca are what it takes.")
                             .arg(key));
    }
    const OptionSpec file = commonoptions::authorities();
    const Result<QString> fitted
        = settingvalue::fitted(file, project.authorities, QDir::currentPath());
    const Result<void> there = fitted.and_then(
        [&file](const QString &name) { return settingvalue::checkFile(file, name); });
    if (!there)
        return usage(Words::tr("%1: %2.", "setting, what is wrong with it")
                         .arg(there.error().subject, there.error().detail));
    project.authorities = *fitted;
    if (project.url.isEmpty() || project.key.isEmpty() || email.isEmpty())
        return usage(Words::tr("An account needs --set url=…, --set key=… and --set email=…"));
    m_composition.accounts().checkProject(
        project, this, [this, project, email](const Result<Accounts::ProjectInfo> &info) {
            if (!info) {
                fail(info.error());
                return;
            }
            if (const std::optional<int> atOnce = signIn(project, email))
                Q_EMIT finished(*atOnce);
        });
    return std::nullopt;
}

std::optional<int> AccountsCommand::signIn(const ProjectSettings &project, const QString &email)
{
    if (m_arguments.byCode) {
        m_composition.accounts().sendCode(
            project, email, this, [this, project, email](const Result<void> &sent) {
                if (sent)
                    readCodeAndSignIn(project, email);
                else
                    fail(sent.error());
            });
        return std::nullopt;
    }
    const QString password = readSecret(m_arguments.secretFromStdin,
        Words::tr("Password of %1").arg(terminal::visible(email)), true);
    if (password.isEmpty())
        return usage(
            Words::tr("Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET."));
    m_composition.accounts().signIn(project, email, password, this,
        [this](const Result<Accounts::SignedIn> &signedIn) { takeSignIn(signedIn); });
    return std::nullopt;
}

void AccountsCommand::readCodeAndSignIn(const ProjectSettings &project, const QString &email)
{
    terminal::complain(Words::tr("A code was sent to %1.").arg(terminal::visible(email)));
    const QString code = readCode(m_arguments.secretFromStdin, Words::tr("Code"));
    if (code.isEmpty()) {
        Q_EMIT finished(
            usage(Words::tr("Which code? It comes from the prompt or --secret-stdin.")));
        return;
    }
    m_composition.accounts().signInWithCode(project, email, code, this,
        [this](const Result<Accounts::SignedIn> &signedIn) { takeSignIn(signedIn); });
}

void AccountsCommand::takeSignIn(const Result<Accounts::SignedIn> &signedIn)
{
    if (!signedIn) {
        fail(signedIn.error());
        return;
    }
    if (signedIn->kept != Accounts::Kept::InMemory) {
        succeed();
        return;
    }
    if (m_arguments.plainTokens) {
        keepInFile(signedIn->account);
        return;
    }
    // Nobody could use these tokens after this process: the server need not keep them either.
    m_composition.accounts().signOut(signedIn->account.uuid, this, [this](const Result<void> &) {
        terminal::complain(Words::tr(
            "There is no keychain here, or it is locked, so the sign-in could not be kept. "
            "--plain-tokens keeps it in a file of the profile that only you can read."));
        Q_EMIT changed();
        Q_EMIT finished(1);
    });
}

void AccountsCommand::keepInFile(Account account)
{
    account.plainTokens = true;
    m_composition.accounts().save(account, this, [this](const Result<Account> &saved) {
        if (saved)
            succeed();
        else
            fail(saved.error());
    });
}

std::optional<int> AccountsCommand::syncHistory(Account account)
{
    const QByteArray word = m_arguments.rest.at(2);
    if (word != "on" && word != "off")
        return usage(Words::tr("ferry accounts sync EMAIL on, or off."));
    account.syncsHistory = word == "on";
    m_composition.accounts().save(account, this, [this](const Result<Account> &saved) {
        if (!saved) {
            fail(saved.error());
            return;
        }
        if (!saved->syncsHistory) {
            succeed();
            return;
        }
        m_composition.sync().countOwnerless(this, [this](qint64 rows) {
            if (rows > 0)
                terminal::complain(
                    Words::tr("%1 earlier uploads of this computer are not in it yet: ferry sync "
                              "--claim adds them.",
                        nullptr, int(rows))
                        .arg(format::count(rows)));
            succeed();
        });
    });
    return std::nullopt;
}

void AccountsCommand::takeEnd(const Result<void> &ended)
{
    if (ended)
        succeed();
    else
        fail(ended.error());
}

void AccountsCommand::fail(const Failure &failure)
{
    const bool isOurs = failure.kind == FailureKind::SettingsInvalid && !failure.detail.isEmpty();
    terminal::complain(isOurs ? Words::tr("%1: %2", "setting, what is wrong with it")
                                    .arg(failure.subject, failure.detail)
                              : failureSentence(failure));
    Q_EMIT changed(); // a failed sign-out, for one, has forgotten the session here
    Q_EMIT finished(failure.kind == FailureKind::SettingsInvalid
                || failure.kind == FailureKind::SecretKeyRefused
            ? 2
            : 1);
}

void AccountsCommand::succeed()
{
    Q_EMIT changed();
    Q_EMIT finished(0);
}

} // namespace ferry
