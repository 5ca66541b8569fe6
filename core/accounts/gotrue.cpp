#include "accounts/gotrue.h"

#include "accounts/gotrueerror.h"
#include "base/clock.h"
#include "destinations/common/authorities.h"
#include "destinations/common/httpfailure.h"
#include "net/exchange.h"

#include <QJsonDocument>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Failure badReply(const QString &detail, Advice advice = Advice::Retry)
{
    return {.kind = FailureKind::BadReply, .advice = advice, .detail = detail};
}

// What may stand in a header: JWTs and GoTrue's random strings are plain ASCII.
bool isToken(const QByteArray &text)
{
    constexpr qsizetype longest = 16 << 10;
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

Result<GoTrue::Session> sessionOf(const QByteArray &json)
{
    const QJsonObject o = QJsonDocument::fromJson(json).object();
    const QJsonObject user = o.value("user"_L1).toObject();
    GoTrue::Session session;
    session.accessToken = o.value("access_token"_L1).toString().toUtf8();
    session.refreshToken = o.value("refresh_token"_L1).toString().toUtf8();
    session.user = QUuid(user.value("id"_L1).toString().left(64));
    session.email = tameText(user.value("email"_L1).toString());
    const double seconds = o.value("expires_in"_L1).toDouble(-1);
    constexpr double longest = 366.0 * 24 * 3600;
    if (!isToken(session.accessToken) || !isToken(session.refreshToken) || !(seconds > 0))
        return failed(badReply(u"the answer to the sign-in lacks a session"_s));
    session.lifetime = std::chrono::milliseconds(qint64(std::min(seconds, longest) * 1000.0));
    return session;
}

} // namespace

Result<std::unique_ptr<GoTrue>> GoTrue::make(const ProjectSettings &settings, const Clock &clock)
{
    Result<SupabaseProject> project = SupabaseProject::fromText(settings.url);
    if (!project)
        return failed(project.error());
    ProjectSettings clean = settings;
    clean.url = project->base.toString();
    clean.key = settings.key.trimmed();
    switch (supabaseKeyKind(clean.key)) {
    case SupabaseKey::NoKey:
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = u"no key"_s,
            .subject = u"key"_s});
    case SupabaseKey::Secret:
        return failed({.kind = FailureKind::SecretKeyRefused,
            .advice = Advice::FixSettings,
            .subject = u"key"_s});
    case SupabaseKey::Public: break;
    }
    if (!isToken(clean.key)) {
        return failed({.kind = FailureKind::SettingsInvalid,
            .advice = Advice::FixSettings,
            .detail = u"a key has no spaces and no letters beyond a to z"_s,
            .subject = u"key"_s});
    }
    std::unique_ptr<GoTrue> made(new GoTrue(std::move(clean), std::move(*project), clock));
    const Result<void> trusted = trustAuthorities(made->m_http, settings.authorities);
    if (!trusted)
        return failed(trusted.error());
    return made;
}

GoTrue::GoTrue(ProjectSettings settings, SupabaseProject project, const Clock &clock)
    : m_settings(std::move(settings))
    , m_project(std::move(project))
    , m_clock(clock)
{
    HttpClient::Limits limits;
    limits.sendStall = 20s;
    limits.total = 60s;
    m_http.setLimits(limits);
}

Task<Result<HttpReply>> GoTrue::send(
    QByteArray verb, QString path, QJsonObject body, QList<QByteArray> secrets)
{
    HttpRequest request;
    request.verb = verb;
    request.url = QUrl(m_settings.url + u"/auth/v1/"_s + path);
    request.headers = {{"apikey", m_settings.key}, {"X-Supabase-Api-Version", "2024-01-01"},
        {"Accept", "application/json"}};
    if (verb == "POST") {
        request.headers.emplaceBack("Content-Type", "application/json;charset=UTF-8");
        request.body = std::make_unique<MemoryBody>(
            body.isEmpty() ? QByteArray("{}") : QJsonDocument(body).toJson(QJsonDocument::Compact));
    }
    if (path.startsWith("logout"_L1))
        request.headers.emplaceBack("Authorization", "Bearer " + secrets.first());
    request.replyDeadline = 30s;
    Exchange exchange(m_http, std::move(request));
    Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(goTrueFailure(*reply, m_clock.wall(), secrets));
    co_return reply;
}

Task<Result<GoTrue::Session>> GoTrue::askSession(
    QString path, QJsonObject body, QList<QByteArray> secrets)
{
    const Result<HttpReply> reply
        = co_await send("POST", std::move(path), std::move(body), std::move(secrets));
    if (!reply)
        co_return failed(reply.error());
    co_return sessionOf(reply->body);
}

Task<Result<GoTrue::Offers>> GoTrue::offers()
{
    const QDateTime before = m_clock.wall();
    const Result<HttpReply> reply
        = co_await send("GET", u"settings"_s, QJsonObject(), QList<QByteArray>());
    const QDateTime after = m_clock.wall();
    if (!reply) {
        Failure failure = reply.error();
        // Nobody is signing in yet: what is refused here is the key.
        if (failure.kind == FailureKind::SignInNeeded) {
            failure.kind = FailureKind::SettingsInvalid;
            failure.advice = Advice::FixSettings;
            failure.subject = u"key"_s;
        }
        co_return failed(std::move(failure));
    }
    const QJsonObject o = QJsonDocument::fromJson(reply->body).object();
    if (!o.value("external"_L1).isObject() || !o.value("disable_signup"_L1).isBool()) {
        Failure stranger
            = badReply(u"this does not answer like a Supabase project"_s, Advice::FixSettings);
        stranger.httpStatus = reply->status;
        stranger.subject = u"url"_s;
        co_return failed(std::move(stranger));
    }
    Offers offers;
    offers.emailSignIn = o.value("external"_L1).toObject().value("email"_L1).toBool();
    offers.signUp = offers.emailSignIn && !o.value("disable_signup"_L1).toBool();
    const QDateTime theirs = httpfailure::dateOf(reply->header("Date"));
    if (theirs.isValid()) {
        const qint64 half = before.msecsTo(after) / 2;
        const qint64 difference = before.addMSecs(half).msecsTo(theirs);
        offers.skew = std::chrono::milliseconds(difference);
    }
    co_return offers;
}

Task<Result<GoTrue::Session>> GoTrue::signIn(QString email, QString password)
{
    const QJsonObject body {{u"email"_s, email}, {u"password"_s, password}};
    const QList<QByteArray> secrets {password.toUtf8()};
    co_return co_await askSession(u"token?grant_type=password"_s, body, secrets);
}

Task<Result<GoTrue::Session>> GoTrue::signUp(QString email, QString password)
{
    const QJsonObject body {{u"email"_s, email}, {u"password"_s, password}};
    const QList<QByteArray> secrets {password.toUtf8()};
    const Result<HttpReply> reply = co_await send("POST", u"signup"_s, body, secrets);
    if (!reply)
        co_return failed(reply.error());
    const QJsonObject o = QJsonDocument::fromJson(reply->body).object();
    // Without a session: the user alone, who is sent an e-mail.
    if (!o.contains("access_token"_L1) && o.value("id"_L1).isString()) {
        co_return failed({.kind = FailureKind::SignInNeeded,
            .advice = Advice::SignIn,
            .code = u"email_not_confirmed"_s});
    }
    co_return sessionOf(reply->body);
}

Task<Result<void>> GoTrue::sendCode(QString email)
{
    const QJsonObject body {{u"email"_s, email}, {u"create_user"_s, false}};
    const Result<HttpReply> reply = co_await send("POST", u"otp"_s, body, QList<QByteArray>());
    if (!reply)
        co_return failed(reply.error());
    if (!QJsonDocument::fromJson(reply->body).isObject())
        co_return failed(badReply(u"the answer is not that of a Supabase project"_s));
    co_return Result<void>();
}

Task<Result<GoTrue::Session>> GoTrue::signInWithCode(QString email, QString code)
{
    const QJsonObject body {{u"type"_s, u"email"_s}, {u"email"_s, email}, {u"token"_s, code}};
    const QList<QByteArray> secrets {code.toUtf8()};
    co_return co_await askSession(u"verify"_s, body, secrets);
}

Task<Result<GoTrue::Session>> GoTrue::refresh(QByteArray refreshToken)
{
    const QJsonObject body {{u"refresh_token"_s, QString::fromUtf8(refreshToken)}};
    const QList<QByteArray> secrets {refreshToken};
    co_return co_await askSession(u"token?grant_type=refresh_token"_s, body, secrets);
}

Task<Result<void>> GoTrue::signOut(QByteArray accessToken)
{
    const QList<QByteArray> secrets {accessToken};
    const Result<HttpReply> reply
        = co_await send("POST", u"logout?scope=local"_s, QJsonObject(), secrets);
    if (!reply)
        co_return failed(reply.error());
    co_return Result<void>();
}

} // namespace ferry
