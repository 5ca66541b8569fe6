#pragma once

#include "accounts/account.h"
#include "base/result.h"
#include "base/task.h"
#include "destinations/supabase/supabaseproject.h"
#include "net/httpclient.h"

#include <QJsonObject>

#include <chrono>
#include <memory>

namespace ferry {

class Clock;

// A Supabase project's sign-in service (GoTrue, below auth/v1) as an application meets it. It has an
// HttpClient of its own, so that a project's private authority is trusted for that project alone.
// Everything goes to the project's own URL; redirects are not followed. Lives in one thread and
// outlives its tasks.
//
// Failures: goTrueFailure()'s, the network's, and BadReply for an answer that lacks what it must
// have. None carries a token, a password or a code.
class GoTrue final
{
public:
    // Failure: SettingsInvalid (subject "url", "key" or "ca") or SecretKeyRefused, before anything
    // is sent.
    static Result<std::unique_ptr<GoTrue>> make(
        const ProjectSettings &settings, const Clock &clock);

    // As make() read it: one spelling for one project.
    const ProjectSettings &project() const { return m_settings; }

    struct Offers
    {
        bool emailSignIn = false;
        bool signUp = false;
        std::chrono::milliseconds skew {0}; // the server's clock minus ours; whole seconds are told
    };

    struct Session
    {
        QByteArray accessToken {};
        QByteArray refreshToken {};
        std::chrono::milliseconds lifetime {0}; // of the access token, from the moment of the reply
        QUuid user {}; // null when a renewal's answer does not say
        QString email {};
    };

    Task<Result<Offers>> offers(); // GET settings
    Task<Result<Session>> signIn(QString email, QString password);
    // SignInNeeded, code "email_not_confirmed": registered, and the address must be confirmed first.
    Task<Result<Session>> signUp(QString email, QString password);
    Task<Result<void>> sendCode(QString email); // to users that there are
    Task<Result<Session>> signInWithCode(QString email, QString code);
    Task<Result<Session>> refresh(QByteArray refreshToken);
    Task<Result<void>> signOut(QByteArray accessToken); // scope=local: this session only

private:
    GoTrue(ProjectSettings settings, SupabaseProject project, const Clock &clock);

    Task<Result<HttpReply>> send(
        QByteArray verb, QString path, QJsonObject body, QList<QByteArray> secrets);
    Task<Result<Session>> askSession(QString path, QJsonObject body, QList<QByteArray> secrets);

    ProjectSettings m_settings;
    SupabaseProject m_project;
    const Clock &m_clock;
    HttpClient m_http {};
};

} // namespace ferry
