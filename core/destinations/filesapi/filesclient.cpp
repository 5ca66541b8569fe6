#include "destinations/filesapi/filesclient.h"

#include "destinations/common/authorities.h"
#include "destinations/common/contentdownload.h"
#include "destinations/common/filetype.h"
#include "destinations/common/httpfailure.h"
#include "destinations/filesapi/filesfailure.h"
#include "destinations/uploadcontext.h"
#include "files/sourcefile.h"
#include "net/exchange.h"
#include "net/multipartbody.h"

#include <QUrlQuery>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

// After the last byte the service stores the file, and Kimi begins to read it.
constexpr std::chrono::milliseconds storeDeadline {std::chrono::minutes(5)};
constexpr int pageSize = 100; // BigModel's most
constexpr int largePageSize = 1000; // OpenAI's is 10,000, and a reply ends at 1 MiB
constexpr int mostPages = 50;

bool isUnclear(int status)
{
    return status == 408 || (status >= 500 && status != 501 && status != 505);
}

} // namespace

FilesClient::FilesClient(FilesSettings settings)
    : m_settings(std::move(settings))
{ }

Result<void> FilesClient::trust(UploadContext &context)
{
    if (m_isTrusting)
        return {};
    const Result<void> trusted = trustAuthorities(context.http(), m_settings.authorities);
    m_isTrusting = trusted.has_value();
    return trusted;
}

HttpRequest FilesClient::request(const QByteArray &verb, const QUrl &url) const
{
    HttpRequest request;
    request.verb = verb;
    request.url = url;
    request.headers = m_settings.headers;
    request.headers.emplaceBack("Accept", "application/json");
    return request;
}

// A key of the other region is refused in the same words as a wrong one: say where it has to come from.
Failure FilesClient::failureOf(const HttpReply &reply) const
{
    Failure failure = filesfailure::of(reply, m_settings.service->dialect, m_settings.secrets);
    if (failure.kind == FailureKind::SignInNeeded && m_settings.region != nullptr) {
        failure.code = u"key-or-region"_s;
        failure.subject = m_settings.region->console;
    }
    return failure;
}

Task<FilesClient::Sent> FilesClient::send(
    std::shared_ptr<const SourceFile> source, QString name, UploadContext &context)
{
    Sent sent {.file = failed(Failure())};
    if (const Result<void> trusted = trust(context); !trusted) {
        sent.file = failed(trusted.error());
        co_return sent;
    }
    MultipartBody::Fields fields;
    fields.emplaceBack("purpose", m_settings.purpose.id.toUtf8());
    MultipartBody::FilePart part;
    part.fileName = name;
    part.type = fileTypeOf(name, source->head());
    auto body = std::make_unique<MultipartBody>(source, fields, part, context.readers());
    const qint64 formBytes = body->size();
    const qint64 fileBytes = source->size();
    const qint64 headBytes
        = body->headBytes(); // the body may be gone when the last word of it comes
    HttpRequest post = request("POST", m_settings.files);
    post.headers.emplaceBack("Content-Type", body->contentType());
    post.replyDeadline = storeDeadline;
    post.body = std::move(body);
    Exchange exchange(
        context.http(), std::move(post), [&context, headBytes, fileBytes](qint64 bytes) {
            context.setSent(qBound<qint64>(0, bytes - headBytes, fileBytes));
        });
    const Result<HttpReply> reply = co_await exchange;
    judge(reply, exchange.bytesSent() >= formBytes, sent);
    co_return sent;
}

// What came of a form of which all or not all had left.
void FilesClient::judge(const Result<HttpReply> &reply, bool isWhole, Sent &sent) const
{
    if (!reply) {
        const FailureKind kind = reply.error().kind;
        const bool isKnown
            = kind == FailureKind::RedirectRefused || kind == FailureKind::SourceChanged;
        sent.file = failed(reply.error());
        sent.mayBeThere = isWhole && !isKnown;
    } else if (!reply->isSuccess()) {
        sent.file = failed(failureOf(*reply));
        sent.mayBeThere = isWhole && isUnclear(reply->status);
    } else {
        sent.file = readFileObject(reply->body);
        sent.mayBeThere = !sent.file.has_value();
    }
}

Task<Result<HttpReply>> FilesClient::ask(QByteArray verb, QUrl url, UploadContext &context)
{
    if (const Result<void> trusted = trust(context); !trusted)
        co_return failed(trusted.error());
    Exchange exchange(context.http(), request(verb, url));
    Result<HttpReply> reply = co_await exchange;
    co_return reply;
}

// Kimi documents no pages; BigModel and OpenAI take `limit`, `after` and an order.
QUrl FilesClient::pageUrl(const QString &after) const
{
    if (!m_settings.service->listsInPages)
        return m_settings.files;
    QUrlQuery query;
    query.addQueryItem(u"purpose"_s, m_settings.purpose.id);
    const bool isGlm = m_settings.service->dialect == FilesDialect::Glm;
    query.addQueryItem(u"limit"_s, QString::number(isGlm ? pageSize : largePageSize));
    query.addQueryItem(u"order"_s, isGlm ? u"created_at"_s : u"desc"_s);
    if (!after.isEmpty())
        query.addQueryItem(u"after"_s, after);
    QUrl url = m_settings.files;
    url.setQuery(query);
    return url;
}

Task<Result<FilesClient::Page>> FilesClient::page(QString after, UploadContext &context)
{
    const Result<HttpReply> reply = co_await ask("GET", pageUrl(after), context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply));
    Result<FileList> part = readFileList(reply->body);
    if (!part)
        co_return failed(part.error());
    Page page;
    page.files = std::move(part->files);
    page.more = part->more && m_settings.service->listsInPages;
    page.serverTime = httpfailure::dateOf(reply->header("Date"));
    co_return page;
}

Task<Result<FilesClient::Listing>> FilesClient::list(qint64 notBefore, UploadContext &context)
{
    Listing listing;
    QString after;
    const bool isNewestFirst = m_settings.service->dialect == FilesDialect::OpenAi;
    for (int number = 0;; ++number) {
        Task<Result<Page>> asking = page(after, context);
        const Result<Page> part = co_await asking;
        if (!part)
            co_return failed(part.error());
        if (number == 0)
            listing.serverTime = part->serverTime;
        const bool isNew = !part->files.isEmpty() && part->files.last().id != after;
        const bool isPast = isNew && isNewestFirst && part->files.last().createdAt < notBefore;
        listing.files += part->files;
        if (!part->more || !isNew || isPast)
            co_return listing;
        if (number + 1 == mostPages) {
            listing.isWhole = false;
            co_return listing;
        }
        after = listing.files.last().id;
    }
}

Task<Result<FileObject>> FilesClient::get(QString id, UploadContext &context)
{
    const Result<HttpReply> reply = co_await ask("GET", m_settings.fileUrl(id), context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess()) {
        Failure failure = failureOf(*reply);
        if (reply->status == 404 || reply->status == 410)
            failure.code = u"file-gone"_s;
        co_return failed(failure);
    }
    Result<FileObject> file = readFileObject(reply->body);
    if (file && file->id != id) {
        co_return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .code = u"not-a-file"_s,
            .detail = u"the answer is about another file"_s});
    }
    co_return file;
}

Task<Result<void>> FilesClient::content(
    QString id, qint64 bytes, std::shared_ptr<DownloadFile> into, UploadContext &context)
{
    if (const Result<void> trusted = trust(context); !trusted)
        co_return failed(trusted.error());
    QUrl url = m_settings.fileUrl(id);
    url.setPath(url.path() + u"/content"_s);
    HttpRequest asked = request("GET", url);
    asked.headers.removeIf([](const auto &header) { return header.first == "Accept"; });
    Task<Result<void>> fetching = downloadContent(
        std::move(asked), std::move(into), bytes,
        [this](const HttpReply &reply) { return failureOf(reply); }, context);
    Result<void> fetched = co_await fetching;
    co_return fetched;
}

Task<Result<void>> FilesClient::remove(QString id, UploadContext &context)
{
    const Result<HttpReply> reply = co_await ask("DELETE", m_settings.fileUrl(id), context);
    if (!reply)
        co_return failed(reply.error());
    const bool isGone = reply->isSuccess() || reply->status == 404 || reply->status == 410;
    if (!isGone)
        co_return failed(failureOf(*reply));
    co_return Result<void>();
}

} // namespace ferry
