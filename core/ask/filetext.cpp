#include "ask/filetext.h"

#include "ask/askfailure.h"
#include "ask/askmanner.h"
#include "destinations/common/authorities.h"
#include "destinations/common/filetype.h"
#include "destinations/common/opensource.h"
#include "destinations/uploadcontext.h"
#include "files/sourcefile.h"
#include "net/exchange.h"
#include "net/multipartbody.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Between two looks at a text that is being read: doubled from the first to the longest.
constexpr std::chrono::milliseconds firstLook {1s};
constexpr std::chrono::milliseconds longestLook {8s};
constexpr std::chrono::milliseconds longestWait {15min};
constexpr std::chrono::milliseconds longestText {10min}; // to come, once it was asked for
// After the last byte of a form the service stores what it got.
constexpr std::chrono::milliseconds storeDeadline {5min};

Failure notRead(const QString &why)
{
    return {.kind = FailureKind::TypeRefused,
        .advice = Advice::GiveUp,
        .code = u"not-extracted"_s,
        .detail = tameText(why)};
}

Failure stillReading()
{
    return {.kind = FailureKind::ReplyTimedOut,
        .advice = Advice::WaitThenRetry,
        .code = u"still-extracting"_s};
}

Failure nonsense(const QString &detail)
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::Retry,
        .code = u"not-a-text"_s,
        .detail = detail};
}

} // namespace

FileText::FileText(FilesSettings settings, UploadContext &context)
    : m_settings(std::move(settings))
    , m_context(context)
{ }

HttpRequest FileText::request(const QByteArray &verb, const QByteArray &below) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = QUrl::fromEncoded(m_settings.files.toEncoded() + '/' + below, QUrl::StrictMode);
    request.headers = m_settings.headers;
    return request;
}

Failure FileText::failureOf(const HttpReply &reply, const QString &whenMissing) const
{
    Failure failure = askfailure::of(reply, m_settings, {});
    if (reply.status == 404 || reply.status == 410) {
        failure.kind = FailureKind::PlaceMissing;
        failure.code = whenMissing;
        failure.subject.clear();
    }
    return failure;
}

Task<Result<QString>> FileText::content(QString id)
{
    if (const Result<void> trusted = trustAuthorities(m_context.http(), m_settings.authorities);
        !trusted)
        co_return failed(trusted.error());
    std::chrono::milliseconds pause = firstLook;
    for (std::chrono::milliseconds waited {0}; waited < longestWait; waited += pause) {
        HttpRequest get = request("GET", QUrl::toPercentEncoding(id) + "/content");
        get.replyDeadline = longestText;
        Exchange exchange(m_context.http(), std::move(get));
        const Result<HttpReply> reply = co_await exchange;
        if (!reply)
            co_return failed(askfailure::ofTransport(reply.error()));
        if (reply->isSuccess())
            co_return QString::fromUtf8(reply->body);
        const Failure failure = failureOf(*reply, u"file-gone"_s);
        const bool isNotReady = failure.detail.contains("not ready"_L1, Qt::CaseInsensitive)
            || failure.detail.contains("processing"_L1, Qt::CaseInsensitive);
        if (!isNotReady && failure.kind != FailureKind::RateLimited)
            co_return failed(failure);
        pause = std::max(pause, failure.retryAfter.value_or(pause));
        if (waited + pause > longestWait)
            co_return failed(failure);
        co_await m_context.pause(pause);
        pause = std::min(2 * pause, longestLook);
    }
    co_return failed(stillReading());
}

Task<Result<QString>> FileText::parsed(AskFile file)
{
    if (const Result<void> trusted = trustAuthorities(m_context.http(), m_settings.authorities);
        !trusted)
        co_return failed(trusted.error());
    const Result<QString> task = co_await begin(std::move(file));
    if (!task)
        co_return failed(task.error());
    co_return co_await follow(*task);
}

Task<Result<QString>> FileText::begin(AskFile file)
{
    const auto opened = co_await openSource(file.path, file.stamp, m_context);
    if (!opened)
        co_return failed(opened.error());
    MultipartBody::Fields fields;
    fields.emplaceBack("tool_type", askmanner::parserTool(file.name));
    fields.emplaceBack("file_type", askmanner::parserType(file.name));
    MultipartBody::FilePart part;
    part.fileName = file.name;
    part.type = fileTypeOf(file.name, (*opened)->head());
    auto body = std::make_unique<MultipartBody>(*opened, fields, part, m_context.readers());
    HttpRequest post = request("POST", "parser/create");
    post.headers.emplaceBack("Content-Type", body->contentType());
    post.replyDeadline = storeDeadline;
    post.body = std::move(body);
    Exchange exchange(m_context.http(), std::move(post));
    const Result<HttpReply> reply = co_await exchange;
    if (!reply)
        co_return failed(askfailure::ofTransport(reply.error()));
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply, u"no-parser"_s));
    const Result<void> unchanged = co_await checkSource(*opened, m_context);
    if (!unchanged)
        co_return failed(unchanged.error());
    const QJsonObject said = QJsonDocument::fromJson(reply->body).object();
    const QString task = said.value("task_id"_L1).toString().left(200);
    if (task.isEmpty()) {
        const QString why = said.value("message"_L1).toString();
        co_return failed(why.isEmpty() ? nonsense(u"the parser names no task"_s) : notRead(why));
    }
    co_return task;
}

Task<Result<QString>> FileText::follow(QString task)
{
    std::chrono::milliseconds pause = firstLook;
    for (std::chrono::milliseconds waited {0}; waited < longestWait; waited += pause) {
        const QByteArray below = "parser/result/" + QUrl::toPercentEncoding(task) + "/text";
        HttpRequest get = request("GET", below);
        get.replyDeadline = longestText;
        Exchange exchange(m_context.http(), std::move(get));
        const Result<HttpReply> reply = co_await exchange;
        if (!reply)
            co_return failed(askfailure::ofTransport(reply.error()));
        if (!reply->isSuccess()) {
            const Failure failure = failureOf(*reply, u"no-parser"_s);
            if (failure.kind != FailureKind::RateLimited)
                co_return failed(failure);
            pause = std::max(pause, failure.retryAfter.value_or(pause));
            if (waited + pause > longestWait)
                co_return failed(failure);
        } else {
            const QJsonObject said = QJsonDocument::fromJson(reply->body).object();
            const QString status = said.value("status"_L1).toString();
            if (status == "succeeded"_L1)
                co_return said.value("content"_L1).toString();
            if (status == "failed"_L1)
                co_return failed(notRead(said.value("message"_L1).toString()));
            if (status != "processing"_L1)
                co_return failed(nonsense(u"the parser says neither yes nor no"_s));
        }
        co_await m_context.pause(pause);
        pause = std::min(2 * pause, longestLook);
    }
    co_return failed(stillReading());
}

} // namespace ferry
