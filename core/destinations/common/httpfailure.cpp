#include "destinations/common/httpfailure.h"

#include "net/httpmessage.h"

#include <QLocale>
#include <QTimeZone>

namespace ferry::httpfailure {

using namespace Qt::StringLiterals;

namespace {

struct Meaning
{
    FailureKind kind;
    Advice advice;
};

Meaning meaningOf(int status)
{
    switch (status) {
    case 401: return {FailureKind::SignInNeeded, Advice::SignIn};
    case 402: // in practice: pay for more room
    case 507: // RFC 4918: Insufficient Storage
        return {FailureKind::QuotaExceeded, Advice::GiveUp};
    case 403:
    case 405: // this place takes no uploads of this method
        return {FailureKind::PermissionDenied, Advice::FixSettings};
    case 404:
    case 409: // RFC 4918: the parent collection is missing
    case 410: return {FailureKind::PlaceMissing, Advice::FixSettings};
    case 407: return {FailureKind::ProxyRejected, Advice::FixSettings};
    case 408:
    case 425: return {FailureKind::ServerError, Advice::Retry};
    case 412: return {FailureKind::AlreadyExists, Advice::AskUser};
    case 413: return {FailureKind::TooLarge, Advice::GiveUp};
    case 414: // URI Too Long
        return {FailureKind::NameRefused, Advice::GiveUp};
    case 415: return {FailureKind::TypeRefused, Advice::GiveUp};
    case 423: return {FailureKind::Locked, Advice::WaitThenRetry};
    case 429: return {FailureKind::RateLimited, Advice::WaitThenRetry};
    case 501: // Not Implemented: no retry changes that
        return {FailureKind::Refused, Advice::FixSettings};
    default: break;
    }
    if (status >= 500)
        return {FailureKind::ServerError, Advice::Retry};
    if (status >= 300 && status < 400)
        return {FailureKind::RedirectRefused, Advice::FixSettings};
    if (status >= 400)
        return {FailureKind::Refused, Advice::GiveUp};
    return {FailureKind::BadReply, Advice::Retry};
}

QByteArray mediaType(const HttpReply &reply)
{
    return reply.header("Content-Type").split(';').first().trimmed().toLower();
}

} // namespace

QDateTime dateOf(const QByteArray &header)
{
    // "Sun, 06 Nov 1994 08:49:37 GMT"
    QDateTime date = QLocale::c().toDateTime(
        QString::fromLatin1(header.left(64)), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

std::optional<std::chrono::milliseconds> retryAfter(const HttpReply &reply)
{
    const QByteArray value = reply.header("Retry-After").trimmed();
    if (value.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber) {
        constexpr qint64 longest = 10LL * 365 * 24 * 3600; // keeps the milliseconds in range
        if (seconds < 0)
            return std::nullopt;
        return std::chrono::seconds(qMin(seconds, longest));
    }
    const QDateTime date = dateOf(value);
    const QDateTime now = dateOf(reply.header("Date"));
    if (!date.isValid() || !now.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(qMax(qint64(0), now.msecsTo(date)));
}

// The server cannot have what it never got.
static Failure answeredEarly(const HttpReply &reply)
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::Retry,
        .httpStatus = reply.status,
        .code = u"early-reply"_s,
        .detail = u"%1 after %2 of %3 bytes"_s.arg(reply.status)
                      .arg(reply.bytesSent)
                      .arg(reply.bytesToSend)};
}

Failure ofStatus(const HttpReply &reply)
{
    if (reply.saysYes() && reply.isEarly())
        return answeredEarly(reply);
    const auto [kind, advice] = meaningOf(reply.status);
    Failure failure {.kind = kind, .advice = advice, .httpStatus = reply.status};
    failure.retryAfter = retryAfter(reply);
    // A server that names a time means to be asked again.
    if (failure.retryAfter && failure.advice == Advice::Retry)
        failure.advice = Advice::WaitThenRetry;
    failure.requestId = tameText(QString::fromUtf8(reply.header("X-Request-Id")));
    return failure;
}

QString serverWords(const HttpReply &reply, const QList<QByteArray> &secrets)
{
    const QByteArray type = mediaType(reply);
    const bool readable = type == "text/plain" || type.endsWith("json") || type.endsWith("xml");
    if (!readable || type == "application/xhtml+xml")
        return {};
    QByteArray words = reply.body.left(4096);
    for (const QByteArray &secret : secrets) {
        if (!secret.isEmpty())
            words.replace(secret, "…");
    }
    return tameText(QString::fromUtf8(words));
}

bool isWebPage(const HttpReply &reply)
{
    const QByteArray type = mediaType(reply);
    return type == "text/html" || type == "application/xhtml+xml";
}

} // namespace ferry::httpfailure
