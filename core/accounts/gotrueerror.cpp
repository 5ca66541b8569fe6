#include "accounts/gotrueerror.h"

#include "destinations/common/httpfailure.h"
#include "net/secretheaders.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Codes are words; whatever else stands in their place is not repeated.
QString codeOrNothing(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z0-9_]{1,64}$"_s);
    return pattern.match(text).hasMatch() ? text : QString();
}

QString codeOf(const HttpReply &reply, const QJsonObject &body)
{
    for (const QString &candidate : {QString::fromLatin1(reply.header("x-sb-error-code")),
             body.value("error_code"_L1).toString(), body.value("code"_L1).toString(),
             body.value("error"_L1).toString()}) {
        if (const QString code = codeOrNothing(candidate); !code.isEmpty())
            return code;
    }
    return {};
}

QString wordsOf(const QJsonObject &body)
{
    for (const QLatin1StringView key : {"message"_L1, "msg"_L1, "error_description"_L1}) {
        if (const QString words = body.value(key).toString(); !words.isEmpty())
            return words;
    }
    return {};
}

} // namespace

Failure goTrueFailure(
    const HttpReply &reply, const QDateTime &now, const QList<QByteArray> &secrets)
{
    Failure failure = httpfailure::ofStatus(reply, now);
    const QJsonObject body = QJsonDocument::fromJson(reply.body).object();
    failure.code = codeOf(reply, body);
    const bool isFinal = reply.status >= 400 && reply.status < 500 && reply.status != 408
        && reply.status != 425 && reply.status != 429;
    if (isFinal && !failure.code.isEmpty()) {
        failure.kind = FailureKind::SignInNeeded;
        failure.advice = Advice::SignIn;
    } else if (reply.status == 401 || reply.status == 403) {
        failure.kind = FailureKind::SettingsInvalid;
        failure.advice = Advice::FixSettings;
        failure.subject = u"key"_s;
    } else if (isFinal) {
        failure.advice = Advice::FixSettings;
        failure.subject = u"url"_s; // no answer of GoTrue's
    }
    // Cut only after the secrets are out: a half would stay.
    QString words = wordsOf(body).left(4096);
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            words.replace(QString::fromUtf8(secret), u"…"_s);
    }
    failure.detail = tameText(words);
    HttpHeaders hidden;
    for (const QByteArray &secret : secrets)
        hidden.emplaceBack(QByteArray(), secret);
    hideSecrets(failure, hidden);
    return failure;
}

bool endsSession(const Failure &failure)
{
    static const QStringList codes {u"refresh_token_not_found"_s, u"refresh_token_already_used"_s,
        u"session_not_found"_s, u"session_expired"_s, u"user_banned"_s, u"user_not_found"_s};
    return failure.kind == FailureKind::SignInNeeded && codes.contains(failure.code);
}

bool mayHaveHappened(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::ConnectionLost:
    case FailureKind::SendStalled:
    case FailureKind::ReplyTimedOut:
    case FailureKind::BadReply:
    case FailureKind::ServerError: return failure.advice == Advice::Retry;
    default: return false;
    }
}

} // namespace ferry
