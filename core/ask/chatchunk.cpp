#include "ask/chatchunk.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

ChatUsage usageOf(const QJsonValue &value)
{
    const QJsonObject usage = value.toObject();
    const auto count = [&usage](QLatin1StringView key) {
        const QJsonValue number = usage.value(key);
        return number.isDouble() ? qMax<qint64>(0, number.toInteger(0)) : qint64(-1);
    };
    return {.question = count("prompt_tokens"_L1), .answer = count("completion_tokens"_L1)};
}

// A text, or the parts of one.
QString textOf(const QJsonValue &content)
{
    if (!content.isArray())
        return content.toString();
    QString text;
    for (const QJsonValue part : content.toArray())
        text += part.toObject().value("text"_L1).toString();
    return text;
}

} // namespace

Result<ChatChunk> readChatChunk(const QByteArray &json)
{
    QJsonParseError wrong {};
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    const QJsonObject object = document.object();
    ChatChunk chunk;
    if (object.contains("error"_L1) && !object.value("error"_L1).isNull()) {
        chunk.error = json;
        return chunk;
    }
    const bool isChat = object.contains("choices"_L1) || object.contains("usage"_L1);
    if (wrong.error != QJsonParseError::NoError || !isChat) {
        return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .code = u"not-a-chat"_s,
            .detail = u"a piece of the answer makes no sense"_s});
    }
    chunk.usage = usageOf(object.value("usage"_L1));
    const QJsonObject choice = object.value("choices"_L1).toArray().at(0).toObject();
    const bool isWhole = choice.value("message"_L1).isObject();
    const QJsonObject said = choice.value(isWhole ? "message"_L1 : "delta"_L1).toObject();
    chunk.text = textOf(said.value("content"_L1));
    chunk.reasoning = said.value("reasoning_content"_L1).toString();
    chunk.finish = choice.value("finish_reason"_L1).toString().left(40);
    if (!chunk.usage.isKnown())
        chunk.usage = usageOf(choice.value("usage"_L1));
    return chunk;
}

} // namespace ferry
