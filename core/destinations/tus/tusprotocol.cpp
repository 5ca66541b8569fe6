#include "destinations/tus/tusprotocol.h"

#include "destinations/uploadcontext.h"
#include "net/exchange.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

TusOffer TusOffer::fromReply(const HttpReply &reply)
{
    TusOffer offer;
    if (!reply.isSuccess())
        return offer;
    offer.isTus
        = !reply.header("Tus-Version").isEmpty() || !reply.header("Tus-Resumable").isEmpty();
    const QList<QByteArray> extensions = reply.header("Tus-Extension").toLower().split(',');
    const auto has = [&extensions](QByteArrayView name) {
        return std::any_of(extensions.begin(), extensions.end(),
            [name](const QByteArray &extension) { return extension.trimmed() == name; });
    };
    offer.creationWithUpload = has("creation-with-upload");
    offer.termination = has("termination");
    offer.extensions = tameText(QString::fromUtf8(reply.header("Tus-Extension")));
    offer.mostBytes = tusNumber(reply.header("Tus-Max-Size")).value_or(-1);
    if (!has("checksum"))
        return offer;
    const QList<QByteArray> algorithms
        = reply.header("Tus-Checksum-Algorithm").toLower().replace(' ', "").split(',');
    for (const char *known : {"sha256", "sha1"}) {
        if (offer.checksum.isEmpty() && algorithms.contains(known))
            offer.checksum = known;
    }
    return offer;
}

Task<TusOffer> askTusOffer(QUrl endpoint, HttpHeaders headers, UploadContext &context)
{
    HttpRequest request;
    request.verb = "OPTIONS";
    request.url = std::move(endpoint);
    request.headers = std::move(headers);
    request.replyDeadline = std::chrono::seconds(30);
    Exchange exchange(context.http(), std::move(request));
    const Result<HttpReply> reply = co_await exchange;
    co_return reply ? TusOffer::fromReply(*reply) : TusOffer();
}

std::optional<qint64> tusNumber(const QByteArray &text)
{
    const QByteArray digits = text.trimmed();
    const bool isPlain = !digits.isEmpty()
        && std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool isNumber = false;
    const qint64 number = digits.toLongLong(&isNumber);
    if (!isPlain || !isNumber)
        return std::nullopt;
    return number;
}

QByteArray tusMetadata(const QList<std::pair<QByteArray, QByteArray>> &pairs)
{
    QByteArray metadata;
    for (const auto &[key, value] : pairs) {
        if (!metadata.isEmpty())
            metadata += ',';
        metadata += key;
        if (!value.isEmpty())
            metadata += ' ' + value.toBase64();
    }
    return metadata;
}

qint64 tusExpiry(const HttpReply &reply)
{
    // RFC 9110, IMF-fixdate
    QDateTime time
        = QLocale::c().toDateTime(QString::fromLatin1(reply.header("Upload-Expires").trimmed()),
            u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : -1;
}

QByteArray TusToken::toBytes() const
{
    QJsonObject o {{u"stamp"_s, QString::fromLatin1(stamp.toBytes().toBase64())}};
    if (!url.isEmpty())
        o.insert(u"url"_s, QString::fromLatin1(url.toEncoded()));
    if (!place.isEmpty())
        o.insert(u"place"_s, place);
    if (expires >= 0)
        o.insert(u"expires"_s, expires);
    if (lostAt >= 0)
        o.insert(u"lost"_s, lostAt);
    if (sentTo >= 0)
        o.insert(u"sent"_s, sentTo);
    if (checksummed)
        o.insert(u"sums"_s, true);
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

std::optional<TusToken> TusToken::fromBytes(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject o = document.object();
    TusToken token;
    token.url = QUrl::fromEncoded(o.value("url"_L1).toString().toLatin1(), QUrl::StrictMode);
    token.stamp
        = FileStamp::fromBytes(QByteArray::fromBase64(o.value("stamp"_L1).toString().toLatin1()));
    token.place = o.value("place"_L1).toString();
    token.expires = o.value("expires"_L1).toInteger(-1);
    token.lostAt = o.value("lost"_L1).toInteger(-1);
    token.sentTo = o.value("sent"_L1).toInteger(-1);
    token.checksummed = o.value("sums"_L1).toBool();
    if (!token.stamp.isValid())
        return std::nullopt;
    return token;
}

} // namespace ferry
