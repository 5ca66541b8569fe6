#include "ask/chatclient.h"

#include "ask/askfailure.h"
#include "ask/chatmessages.h"
#include "ask/modellist.h"
#include "ask/ssereader.h"
#include "destinations/common/authorities.h"
#include "destinations/uploadcontext.h"
#include "net/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// Half a character (of a surrogate pair) waits for its other half: a service may cut there as well.
void completePair(QString &text, QString &half)
{
    text.prepend(std::exchange(half, {}));
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        half = text.back();
        text.chop(1);
    }
}

} // namespace

// What has come of a reply. It may be a stream of events, or, where a server does not stream, one JSON document.
struct ChatClient::Stream
{
    ChatAnswer &answer;
    const Heard &heard;
    SseReader reader {};
    QByteArray document {};
    QString halfText {};
    QString halfReasoning {};
    ChatUsage usage {}; // of this reply; the last word counts
    QString finish {};
    QByteArray error {}; // that came within
    std::optional<Failure> failure {};
    bool isDone = false; // "[DONE]": nothing follows
    bool hasBegun = false;

    bool take(const HttpReply &head, QByteArrayView bytes);
    bool take(const QByteArrayList &events);
    void end();
};

bool ChatClient::Stream::take(const HttpReply &head, QByteArrayView bytes)
{
    if (head.header("Content-Type").startsWith("application/json")) {
        document.append(bytes);
        return document.size() <= mostAnswerChars;
    }
    QByteArrayList events;
    const bool isRead = reader.feed(bytes, events);
    if (!isRead)
        failure = Failure {.kind = FailureKind::ReplyTooLarge, .advice = Advice::GiveUp};
    return take(events) && isRead; // who hears of it may have destroyed all this
}

// False: nothing more is to be read.
bool ChatClient::Stream::take(const QByteArrayList &events)
{
    ChatChunk all;
    for (const QByteArray &event : events) {
        if (isDone)
            break;
        isDone = event.trimmed() == "[DONE]";
        if (isDone || event.trimmed().isEmpty())
            continue;
        const Result<ChatChunk> chunk = readChatChunk(event);
        if (!chunk)
            failure = chunk.error();
        else if (!chunk->error.isEmpty())
            error = chunk->error;
        if (!chunk || !chunk->error.isEmpty())
            break;
        all.text += chunk->text;
        all.reasoning += chunk->reasoning;
        if (!chunk->finish.isEmpty())
            finish = chunk->finish;
        if (chunk->usage.isKnown())
            usage = chunk->usage;
    }
    completePair(all.text, halfText);
    completePair(all.reasoning, halfReasoning);
    const bool goesOn = !isDone && !failure && error.isEmpty();
    if (all.text.isEmpty() && all.reasoning.isEmpty())
        return goesOn;
    hasBegun = true;
    answer.text += all.text;
    answer.reasoning += all.reasoning;
    if (answer.text.size() + answer.reasoning.size() > mostAnswerChars) {
        failure = Failure {.kind = FailureKind::ReplyTooLarge, .advice = Advice::GiveUp};
        return false;
    }
    const Heard listener = heard;
    listener(all);
    return goesOn;
}

void ChatClient::Stream::end()
{
    QByteArrayList events;
    if (!document.isEmpty())
        events.append(std::exchange(document, {}));
    else
        reader.end(events);
    if (!isDone && !failure && error.isEmpty())
        take(events);
}

ChatClient::ChatClient(FilesSettings settings, UploadContext &context)
    : m_settings(std::move(settings))
    , m_context(context)
{ }

QUrl ChatClient::url(const QString &below) const
{
    QByteArray base = m_settings.files.toEncoded();
    base.chop(QByteArrayView("/files").size());
    return QUrl::fromEncoded(base + '/' + below.toLatin1(), QUrl::StrictMode);
}

HttpRequest ChatClient::request(const QByteArray &verb, const QString &below) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = url(below);
    request.headers = m_settings.headers;
    return request;
}

QByteArray ChatClient::bodyOf(const ChatRequest &request, qint64 tokensLeft) const
{
    QJsonObject body {
        {u"model"_s, request.model}, {u"messages"_s, request.messages}, {u"stream"_s, true}};
    // The others tell their usage without being asked.
    if (m_settings.service->dialect == FilesDialect::OpenAi)
        body.insert(u"stream_options"_s, QJsonObject {{u"include_usage"_s, true}});
    if (tokensLeft < mostAnswerTokens)
        body.insert(u"max_tokens"_s, tokensLeft);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Task<Result<ChatAnswer>> ChatClient::ask(ChatRequest asked, Heard heard)
{
    if (const Result<void> trusted = trustAuthorities(m_context.http(), m_settings.authorities);
        !trusted)
        co_return failed(trusted.error());
    ChatAnswer answer;
    const QJsonArray question = asked.messages;
    qint64 tokens = 0;
    for (;;) {
        Stream stream {.answer = answer, .heard = heard};
        const Result<void> end = co_await askOnce(asked, mostAnswerTokens - tokens, stream);
        if (!end)
            co_return failed(end.error());
        answer.finish = stream.finish;
        const auto add = [](qint64 &sum, qint64 more) {
            if (more >= 0)
                sum = qMax<qint64>(sum, 0) + more;
        };
        add(answer.usage.question, stream.usage.question);
        add(answer.usage.answer, stream.usage.answer);
        // Where nobody counts, three characters are taken for a token.
        tokens = answer.usage.answer >= 0 ? answer.usage.answer
                                          : (answer.text.size() + answer.reasoning.size()) / 3;
        const bool mayGoOn = answer.finish == "length"_L1 && !answer.text.isEmpty()
            && answer.continued < mostContinuations && tokens < mostAnswerTokens;
        if (!mayGoOn)
            co_return answer;
        ++answer.continued;
        asked.messages = question;
        for (const QJsonValue message : continuation(answer.text))
            asked.messages.append(message);
    }
}

Task<Result<void>> ChatClient::askOnce(ChatRequest asked, qint64 tokensLeft, Stream &stream)
{
    HttpRequest post = request("POST", u"chat/completions"_s);
    post.headers.emplaceBack("Content-Type", "application/json");
    post.headers.emplaceBack("Accept", "text/event-stream");
    post.replyDeadline = m_patience;
    post.body = std::make_unique<MemoryBody>(bodyOf(asked, tokensLeft));
    Exchange exchange(m_context.http(), std::move(post));
    exchange.handOn([&stream](const HttpReply &head, QByteArrayView bytes) {
        return stream.take(head, bytes);
    });
    const Result<HttpReply> reply = co_await exchange;
    if (reply && !reply->isSuccess())
        co_return failed(askfailure::of(*reply, m_settings, asked.model));
    stream.end();
    if (!stream.error.isEmpty())
        co_return failed(askfailure::ofBody(stream.error, m_settings, asked.model));
    co_return judged(reply, stream);
}

Result<void> ChatClient::judged(const Result<HttpReply> &reply, Stream &stream) const
{
    if (stream.failure)
        return failed(*stream.failure);
    if (stream.isDone)
        return {};
    const bool isLost = !reply
        && (reply.error().kind == FailureKind::BadReply
            || reply.error().kind == FailureKind::ConnectionLost);
    if (!reply && !(isLost && stream.hasBegun))
        return failed(askfailure::ofTransport(reply.error()));
    // It has ended without a word that this is the end.
    if (isLost || stream.finish.isEmpty()) {
        return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .code = stream.hasBegun ? u"answer-cut-short"_s : u"not-a-chat"_s,
            .detail = u"the answer ended in the middle"_s});
    }
    return {};
}

Task<Result<QStringList>> ChatClient::models()
{
    if (const Result<void> trusted = trustAuthorities(m_context.http(), m_settings.authorities);
        !trusted)
        co_return failed(trusted.error());
    Exchange exchange(m_context.http(), request("GET", u"models"_s));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(askfailure::ofTransport(reply.error()));
    if (!reply->isSuccess())
        co_return failed(askfailure::of(*reply, m_settings, {}));
    co_return readModelList(reply->body);
}

} // namespace ferry
