#include "support/signinservice.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry::testing {

using namespace Qt::StringLiterals;

const QByteArray SignInService::userId = "3f1c5a52-6a0e-4c7e-9a37-3c8a0b1d2e4f";

QByteArray SignInService::json(const QByteArray &code, const QByteArray &message)
{
    return R"({"code":")" + code + R"(","message":")" + message + R"("})";
}

Answer SignInService::error(int status, const QByteArray &code)
{
    return {.status = status,
        .headers = {{"Content-Type", "application/json"}, {"x-sb-error-code", code}},
        .body = json(code)};
}

void SignInService::setBefore(Before before)
{
    const QMutexLocker lock(&m_mutex);
    m_before = std::move(before);
}

void SignInService::setAfter(After after)
{
    const QMutexLocker lock(&m_mutex);
    m_after = std::move(after);
}

void SignInService::setLifetime(int seconds)
{
    const QMutexLocker lock(&m_mutex);
    m_lifetime = seconds;
}

void SignInService::revoke()
{
    const QMutexLocker lock(&m_mutex);
    m_revoked = true;
}

QByteArray SignInService::activeToken() const
{
    const QMutexLocker lock(&m_mutex);
    return m_active;
}

int SignInService::rotations() const
{
    const QMutexLocker lock(&m_mutex);
    return m_number;
}

bool SignInService::isRevoked() const
{
    const QMutexLocker lock(&m_mutex);
    return m_revoked;
}

Answer SignInService::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    if (m_before) {
        if (const std::optional<Answer> instead = m_before(request))
            return *instead;
    }
    Answer real = error(404, "not_found");
    if (request.target == "/auth/v1/settings") {
        real = {.headers
            = {{"Content-Type", "application/json"}, {"Date", "Mon, 23 Nov 2026 12:00:00 GMT"}},
            .body = R"({"external":{"email":true,"phone":false},"disable_signup":false})"};
    } else if (request.target.startsWith("/auth/v1/token?")
        || request.target.startsWith("/auth/v1/verify")
        || request.target.startsWith("/auth/v1/signup")) {
        real = token(request);
    } else if (request.target.startsWith("/auth/v1/otp")) {
        real = {.headers = {{"Content-Type", "application/json"}}, .body = "{}"};
    } else if (request.target.startsWith("/auth/v1/logout")) {
        m_revoked = true;
        real = {.status = 204};
    }
    return m_after ? m_after(request, real) : real;
}

Answer SignInService::token(const SeenRequest &request)
{
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (!request.target.contains("refresh_token")) {
        if (request.target.contains("password")
            && body.value("password"_L1).toString() != "right-password"_L1)
            return error(400, "invalid_credentials");
        if (request.target.contains("verify") && body.value("token"_L1).toString() != "123456"_L1)
            return error(403, "otp_expired");
        m_revoked = false;
        m_parent.clear();
        m_active = "refresh-" + QByteArray::number(++m_number);
        return session();
    }
    const QByteArray used = body.value("refresh_token"_L1).toString().toUtf8();
    if (m_revoked)
        return error(400, "session_not_found");
    if (used == m_active) {
        m_parent = m_active;
        m_active = "refresh-" + QByteArray::number(++m_number);
        return session();
    }
    if (used == m_parent)
        return session(); // the reply that told of the active one got lost
    if (!used.startsWith("refresh-"))
        return error(400, "refresh_token_not_found");
    m_revoked = true;
    return error(400, "refresh_token_already_used");
}

Answer SignInService::session()
{
    const QByteArray access = "access-" + QByteArray::number(++m_access);
    return {.headers = {{"Content-Type", "application/json"}},
        .body = R"({"access_token":")" + access + R"(","token_type":"bearer","expires_in":)"
            + QByteArray::number(m_lifetime) + R"(,"refresh_token":")" + m_active
            + R"(","user":{"id":")" + userId + R"(","email":"mira@example.org"}})"};
}

} // namespace ferry::testing
