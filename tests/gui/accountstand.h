#pragma once

#include "base/ids.h"
#include "sync/historysync.h"
#include "ui/accounts/connectdialog.h"
#include "ui/sync/synccalls.h"

#include <QPointer>
#include <QStringList>

#include <deque>
#include <optional>

namespace ferry {

// A project and its users as the dialogs see them through their calls: a test sets what is true,
// or holds an answer back, and reads what was asked.
class AccountStand
{
public:
    static constexpr auto url = "https://abcdefghijklmnopqrst.supabase.co";
    static constexpr auto key = "sb_publishable_0123456789abcdef";

    // What is true.
    std::optional<Failure> projectFailure {};
    Accounts::ProjectInfo info {.emailSignIn = true, .signUp = true};
    std::optional<Failure> signInFailure {};
    QString password = QStringLiteral("correct horse");
    QString code = QStringLiteral("123456");
    Accounts::Kept kept = Accounts::Kept::InKeychain;
    SetupReport report {.isThere = true, .schema = 1};
    qint64 ownerless = 0;
    QList<Account> accounts {};
    std::optional<Failure> uploadFailure {};
    bool holdsAnswers = false; // until release()

    // What was asked.
    QStringList asked {};
    QList<QUrl> opened {};
    QList<DestinationSetup> keptDestinations {};

    void release()
    {
        while (!m_held.empty()) {
            const std::function<void()> next = std::move(m_held.front());
            m_held.pop_front();
            next();
        }
    }

    Account account(const QString &email) const
    {
        return {.id = accounts.size() + 1,
            .uuid = uuid7(),
            .project = {QLatin1StringView(url), key, {}},
            .email = email,
            .user = QUuid::createUuid(),
            .state = Account::State::SignedIn};
    }

    AccountCalls calls()
    {
        using Signed = Result<Accounts::SignedIn>;
        AccountCalls made;
        made.all = [this] { return accounts; };
        made.checkProject
            = [this](const ProjectSettings &project, QObject *context, const auto &done) {
                  answer(QStringLiteral("check ") + project.url, context, done,
                      projectFailure ? Result<Accounts::ProjectInfo>(failed(*projectFailure))
                                     : Result<Accounts::ProjectInfo>(info));
              };
        made.signIn = [this](const ProjectSettings &project, const QString &email,
                          const QString &given, QObject *context, const auto &done) {
            const Failure wrong {.kind = FailureKind::SignInNeeded,
                .advice = Advice::SignIn,
                .httpStatus = 400,
                .code = QStringLiteral("invalid_credentials")};
            answer(QStringLiteral("sign in ") + email, context, done,
                signInFailure           ? Signed(failed(*signInFailure))
                    : given != password ? Signed(failed(wrong))
                                        : Signed(signedIn(project, email)));
        };
        made.signUp = [this](const ProjectSettings &project, const QString &email, const QString &,
                          QObject *context, const auto &done) {
            answer(QStringLiteral("sign up ") + email, context, done,
                Signed(signedIn(project, email)));
        };
        made.sendCode = [this](const ProjectSettings &, const QString &email, QObject *context,
                            const auto &done) {
            answer(QStringLiteral("send code ") + email, context, done, Result<void>());
        };
        made.signInWithCode = [this](const ProjectSettings &project, const QString &email,
                                  const QString &given, QObject *context, const auto &done) {
            const Failure wrong {.kind = FailureKind::SignInNeeded,
                .advice = Advice::SignIn,
                .code = QStringLiteral("otp_expired")};
            answer(QStringLiteral("code ") + email, context, done,
                given == code ? Signed(signedIn(project, email)) : Signed(failed(wrong)));
        };
        made.signOut = [this](const QUuid &uuid, QObject *context, const auto &done) {
            for (Account &each : accounts) {
                if (each.uuid == uuid)
                    each.state = Account::State::SignedOut;
            }
            answer(QStringLiteral("sign out"), context, done, Result<void>());
        };
        made.remove = [this](const QUuid &uuid, QObject *context, const auto &done) {
            accounts.removeIf([&uuid](const Account &each) { return each.uuid == uuid; });
            answer(QStringLiteral("remove"), context, done, Result<void>());
        };
        made.save = [this](const Account &wanted, QObject *context, const auto &done) {
            for (Account &each : accounts) {
                if (each.uuid == wanted.uuid)
                    each = wanted;
            }
            answer(QStringLiteral("save"), context, done, Result<Account>(wanted));
        };
        made.setupScript = HistorySync::setupScript();
        made.editorUrl = [](const QString &project) {
            return project.contains(QStringLiteral(".supabase.co"))
                ? QUrl(QStringLiteral("https://supabase.com/dashboard/project/abc/sql/new"))
                : QUrl();
        };
        made.openUrl = [this](const QUrl &target) { opened += target; };
        made.checkSetup = [this](const QUuid &, QObject *context, const auto &done) {
            answer(QStringLiteral("check setup"), context, done, Result<SetupReport>(report));
        };
        made.countOwnerless = [this](QObject *, const auto &done) { done(ownerless); };
        made.claimOwnerless = [this](const QUuid &, QObject *context, const auto &done) {
            answer(QStringLiteral("claim"), context, done, Result<qint64>(ownerless));
        };
        return made;
    }

    BucketPage::Keeper keeper()
    {
        return [this](const DestinationSetup &setup, QObject *, const auto &done) {
            keptDestinations += setup;
            done(setup);
        };
    }

    BucketPage::Checker checker()
    {
        return [this](const DestinationSetup &, const auto &done) {
            done(uploadFailure ? Result<CheckFinding>(failed(*uploadFailure))
                               : Result<CheckFinding>(CheckFinding()));
        };
    }

private:
    Accounts::SignedIn signedIn(const ProjectSettings &project, const QString &email)
    {
        for (Account &each : accounts) {
            if (each.email == email) {
                each.state = Account::State::SignedIn;
                return {each, kept};
            }
        }
        Account made = account(email);
        made.project = project;
        accounts += made;
        return {made, kept};
    }

    // As the real ones: never once the context is gone.
    template<typename T, typename Done>
    void answer(
        const QString &question, QObject *context, const Done &done, const Result<T> &result)
    {
        asked += question;
        const auto tell = [guard = QPointer<QObject>(context), done, result] {
            if (guard)
                done(result);
        };
        if (holdsAnswers)
            m_held.push_back(tell);
        else
            tell();
    }

    std::deque<std::function<void()>> m_held {};
};

} // namespace ferry
