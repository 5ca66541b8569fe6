#include "net/authgate.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Three parts, the first a JSON object with an algorithm (RFC 7519, section 3; RFC 7515).
bool isJsonWebToken(const QByteArray &key)
{
    const QList<QByteArray> parts = key.split('.');
    if (parts.size() != 3 || parts.contains(QByteArray()))
        return false;
    const QByteArray header = QByteArray::fromBase64(parts.first(), QByteArray::Base64UrlEncoding);
    return QJsonDocument::fromJson(header).object().contains("alg"_L1);
}

} // namespace

FixedKeyAuth::FixedKeyAuth(const QByteArray &key)
{
    m_headers.append({"apikey", key});
    if (isJsonWebToken(key))
        m_headers.append({"Authorization", "Bearer " + key});
}

Task<Result<void>> FixedKeyAuth::prepare()
{
    co_return Result<void>();
}

Task<Result<void>> FixedKeyAuth::renew(HttpHeaders)
{
    co_return failed({.kind = FailureKind::SignInNeeded,
        .advice = Advice::FixSettings,
        .httpStatus = 401,
        .subject = u"key"_s});
}

} // namespace ferry
