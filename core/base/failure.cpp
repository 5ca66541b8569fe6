#include "base/failure.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

QString tameText(QStringView text)
{
    constexpr qsizetype longest = 500;
    QString tame;
    tame.reserve(qMin(text.size(), longest));
    for (const QChar c : text) {
        if (tame.size() == longest) {
            tame.back() = u'…';
            break;
        }
        const bool printable = c.isPrint() || c.isSurrogate();
        tame.append(printable ? c : u' ');
    }
    return tame.trimmed();
}

namespace {

QJsonObject thereToJson(const FileThere &there)
{
    return {{u"bytes"_s, there.bytes}, {u"changed"_s, there.changedAt},
        {u"content"_s, int(there.content)}};
}

FileThere thereFromJson(const QJsonObject &o)
{
    return {.bytes = o.value("bytes"_L1).toInteger(-1),
        .changedAt = o.value("changed"_L1).toInteger(),
        .content
        = FileThere::Content(o.value("content"_L1).toInt(int(FileThere::Content::Unknown)))};
}

} // namespace

QByteArray failureToJson(const Failure &failure)
{
    QJsonObject o {{u"kind"_s, int(failure.kind)}, {u"advice"_s, int(failure.advice)}};
    const auto put = [&o](const QString &key, const QString &value) {
        if (!value.isEmpty())
            o.insert(key, value);
    };
    if (failure.httpStatus != 0)
        o.insert(u"status"_s, failure.httpStatus);
    if (failure.retryAfter)
        o.insert(u"retry_after_ms"_s, qint64(failure.retryAfter->count()));
    if (failure.limitBytes >= 0)
        o.insert(u"limit"_s, failure.limitBytes);
    put(u"code"_s, failure.code);
    put(u"detail"_s, failure.detail);
    put(u"subject"_s, failure.subject);
    put(u"request"_s, failure.requestId);
    if (failure.there)
        o.insert(u"there"_s, thereToJson(*failure.there));
    return QJsonDocument(o).toJson(QJsonDocument::Compact);
}

std::optional<Failure> failureFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject o = document.object();
    Failure failure;
    failure.kind = FailureKind(o.value("kind"_L1).toInt());
    failure.advice = Advice(o.value("advice"_L1).toInt());
    failure.httpStatus = o.value("status"_L1).toInt();
    if (o.contains("retry_after_ms"_L1))
        failure.retryAfter = std::chrono::milliseconds(o.value("retry_after_ms"_L1).toInteger());
    failure.limitBytes = o.value("limit"_L1).toInteger(-1);
    failure.code = o.value("code"_L1).toString();
    failure.detail = o.value("detail"_L1).toString();
    failure.subject = o.value("subject"_L1).toString();
    failure.requestId = o.value("request"_L1).toString();
    if (o.contains("there"_L1))
        failure.there = thereFromJson(o.value("there"_L1).toObject());
    return failure;
}

} // namespace ferry
