#include "net/replycheck.h"

#include "net/httpmessage.h"

#include <QUrl>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostHeaderBytes = 64 * 1024;

// Qt's words for a failed transfer may hold the whole URL, with its query and the tokens in it.
QString safeWords(const QString &words)
{
    return words.contains("://"_L1) ? QString() : tameText(words);
}

Failure retry(FailureKind kind, const QString &detail = {})
{
    return {.kind = kind, .advice = Advice::Retry, .detail = detail};
}

Failure givingUp(FailureKind kind, const HttpReply &reply, const QString &detail = {})
{
    return {.kind = kind, .advice = Advice::GiveUp, .httpStatus = reply.status, .detail = detail};
}

Failure connectionLost(const HttpReply &reply, const Sending &sending, const Arrival &arrival)
{
    if (sending.bodyBytes == 0 || reply.bytesSent == 0)
        return retry(FailureKind::ConnectionLost, safeWords(arrival.words));
    return retry(FailureKind::ConnectionLost,
        u"The connection was lost after %1 of %2 bytes were handed over"_s.arg(reply.bytesSent)
            .arg(sending.bodyBytes));
}

// It refused to speak anything else when the connection was made ("no application protocol" in
// OpenSSL's words), or answered in it unasked.
Failure http2Only()
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::FixSettings,
        .code = u"http2-only"_s,
        .detail = u"The server does not speak HTTP/1.1"_s};
}

// In TLS 1.3 a server says only after the handshake that it wants a certificate of ours, or another one.
bool wantsOurCertificate(const Arrival &arrival)
{
    return arrival.certificate.code.isEmpty() && arrival.words.contains(" alert "_L1)
        && (arrival.words.contains("certificate"_L1) || arrival.words.contains("unknown ca"_L1));
}

// Where a redirect points to, without what may be a secret.
QString withoutQuery(const QUrl &url)
{
    const auto parts = QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo;
    return tameText(url.toString(QUrl::FullyEncoded | parts));
}

// tinyproxy says 401 to a wrong password, as a server would.
bool isProxysRefusal(const HttpReply &reply)
{
    return reply.status == 407
        || (reply.status == 401 && reply.header("Server").startsWith("tinyproxy/"));
}

// No status line came.
Failure transportFailure(const HttpReply &reply, const Sending &sending, const Arrival &arrival)
{
    if (arrival.lacksDescriptor)
        return withoutDescriptor();
    if (arrival.words.contains("application protocol"_L1))
        return http2Only();
    if (wantsOurCertificate(arrival)) {
        return {.kind = FailureKind::TlsRejected,
            .advice = Advice::FixSettings,
            .code = u"client-certificate"_s,
            .detail = safeWords(arrival.words)};
    }
    switch (arrival.error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return retry(FailureKind::Offline, safeWords(arrival.words));
    case QNetworkReply::SslHandshakeFailedError:
        return {.kind = FailureKind::TlsRejected,
            .advice = Advice::FixSettings,
            .code = arrival.certificate.code,
            .detail = arrival.certificate.code.isEmpty() ? safeWords(arrival.words)
                                                         : arrival.certificate.detail};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return {.kind = FailureKind::ProxyRejected,
            .advice = Advice::FixSettings,
            .detail = safeWords(arrival.words)};
    case QNetworkReply::UnknownNetworkError: // "network unreachable", when nothing was sent yet
        if (reply.bytesSent == 0)
            return retry(FailureKind::Offline, safeWords(arrival.words));
        return connectionLost(reply, sending, arrival);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::NoError:
        return givingUp(FailureKind::BadReply, reply, u"The reply is not HTTP"_s);
    default: return connectionLost(reply, sending, arrival);
    }
}

qint64 headerBytes(const HttpReply &reply)
{
    qint64 bytes = 0;
    for (const auto &[name, value] : reply.headers)
        bytes += name.size() + value.size();
    return bytes;
}

bool isNetworkError(QNetworkReply::NetworkError error)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownNetworkError)
        || error == QNetworkReply::ContentReSendError || error == QNetworkReply::ProtocolFailure;
}

std::optional<Failure> checkLength(
    const HttpReply &reply, const Sending &sending, const Arrival &arrival)
{
    const bool mayHaveBody = sending.verb != "HEAD" && reply.status != 204;
    const QByteArray stated = reply.header("Content-Length");
    if (stated.isEmpty()) {
        // Without a length, the end of the connection ends the reply (RFC 9112, section 6.3); Qt
        // sometimes calls that an error. Only chunks tell that some are missing.
        const bool isChunked = !reply.header("Transfer-Encoding").isEmpty();
        if (isChunked && isNetworkError(arrival.error))
            return retry(FailureKind::BadReply, u"The reply is cut short"_s);
        return std::nullopt;
    }
    bool isNumber = false;
    const qint64 length = stated.toLongLong(&isNumber);
    if (!isNumber || length < 0)
        return givingUp(FailureKind::BadReply, reply, u"The reply has no sensible length"_s);
    if (mayHaveBody && reply.body.size() != length)
        return retry(FailureKind::BadReply, u"The reply is cut short"_s);
    return std::nullopt;
}

} // namespace

// Not "offline", which would be waited for: nothing was tried.
Failure withoutDescriptor()
{
    return {.kind = FailureKind::ConnectionLost,
        .advice = Advice::Retry,
        .code = u"EMFILE"_s,
        .detail = u"This computer lets Ferry open no more files and connections"_s};
}

std::optional<Failure> checkReply(
    const HttpReply &reply, const Sending &sending, const Arrival &arrival, qint64 mostBytes)
{
    // Whoever carries it ended it himself: it went past what it may be.
    if (arrival.error == QNetworkReply::OperationCanceledError)
        return givingUp(FailureKind::ReplyTooLarge, reply);
    // Whatever became of the connection: some close it at once, in the middle of the body.
    if (isProxysRefusal(reply))
        return Failure {.kind = FailureKind::ProxyRejected,
            .advice = Advice::FixSettings,
            .httpStatus = reply.status};
    if (reply.status == 0)
        return transportFailure(reply, sending, arrival);
    if (reply.status < 200)
        return givingUp(FailureKind::BadReply, reply, u"The last reply was an interim one"_s);
    if (reply.status < 400 && reply.status >= 300) {
        const QUrl target(QString::fromLatin1(reply.header("Location")));
        const QString to = target.isEmpty() ? u"nowhere"_s : withoutQuery(target);
        return Failure {.kind = FailureKind::RedirectRefused,
            .advice = Advice::FixSettings,
            .httpStatus = reply.status,
            .code = u"redirect"_s,
            .detail = to,
            .subject = tameText(target.host())};
    }
    if (reply.body.size() > mostBytes || headerBytes(reply) > mostHeaderBytes)
        return givingUp(FailureKind::ReplyTooLarge, reply);
    return checkLength(reply, sending, arrival);
}

} // namespace ferry
