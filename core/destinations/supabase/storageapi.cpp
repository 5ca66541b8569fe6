#include "destinations/supabase/storageapi.h"

#include "destinations/common/contentdownload.h"
#include "destinations/common/httpfailure.h"
#include "destinations/supabase/storageerror.h"
#include "destinations/uploadcontext.h"
#include "files/remotename.h"
#include "files/sourcefile.h"
#include "net/authgate.h"
#include "net/exchange.h"
#include "net/filebody.h"
#include "net/secretheaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

namespace ferry {

using namespace Qt::StringLiterals;

StorageApi::StorageApi(SupabaseProject project, QString bucket, std::unique_ptr<AuthGate> auth)
    : m_project(std::move(project))
    , m_bucket(std::move(bucket))
    , m_auth(std::move(auth))
{ }

StorageApi::~StorageApi() = default;

HttpHeaders StorageApi::headers() const
{
    return m_auth->authorization();
}

Failure StorageApi::failureOf(const HttpReply &reply, const QDateTime &now) const
{
    Failure failure = storageFailure(reply, m_bucket, now);
    hideSecrets(failure, headers());
    return failure;
}

Task<Result<void>> StorageApi::prepare()
{
    co_return co_await m_auth->prepare();
}

Task<Result<void>> StorageApi::renew(HttpHeaders refused)
{
    co_return co_await m_auth->renew(std::move(refused));
}

OriginPolicy StorageApi::origins() const
{
    return OriginPolicy(m_project.storage, m_project.origins);
}

QUrl StorageApi::objectUrl(const QString &route, const QString &key) const
{
    const Result<QByteArray> path = remotename::toUrlPath(key); // a key of ours has no bad segments
    return QUrl::fromEncoded(m_project.storage.toEncoded() + route.toLatin1()
            + QUrl::toPercentEncoding(m_bucket) + '/' + path.value_or(QByteArray()),
        QUrl::StrictMode);
}

QUrl StorageApi::publicUrl(const QString &key) const
{
    return objectUrl(u"/object/public/"_s, key);
}

Task<Result<void>> StorageApi::renewAfter(Failure failure, HttpHeaders refused)
{
    if (failure.kind != FailureKind::SignInNeeded)
        co_return failed(failure);
    Result<void> renewed = co_await m_auth->renew(std::move(refused));
    if (renewed || renewed.error().kind != FailureKind::SignInNeeded)
        co_return renewed;
    failure.advice = renewed.error().advice; // the server's own words say more
    co_return failed(failure);
}

Task<Result<HttpReply>> StorageApi::ask(
    QByteArray verb, QUrl url, QByteArray json, UploadContext &context)
{
    for (bool again = false;;) {
        const Result<void> prepared = co_await m_auth->prepare();
        if (!prepared)
            co_return failed(prepared.error());
        const HttpHeaders sentWith = headers();
        HttpRequest request;
        request.verb = verb;
        request.url = url;
        request.headers = sentWith;
        if (!json.isEmpty()) {
            request.headers.emplaceBack("Content-Type", "application/json");
            request.body = std::make_unique<MemoryBody>(json);
        }
        Exchange exchange(context.http(), std::move(request));
        Result<HttpReply> reply = co_await exchange;
        if (!reply || reply->isSuccess() || again)
            co_return reply;
        Failure failure = failureOf(*reply, context.clock().wall());
        if (failure.kind != FailureKind::SignInNeeded)
            co_return reply;
        const Result<void> renewed = co_await renewAfter(std::move(failure), sentWith);
        if (!renewed)
            co_return failed(renewed.error());
        again = true;
    }
}

Task<Result<std::optional<StoredObject>>> StorageApi::object(QString key, UploadContext &context)
{
    const Result<HttpReply> reply
        = co_await ask("GET", objectUrl(u"/object/info/"_s, key), {}, context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess()) {
        const Failure failure = failureOf(*reply, context.clock().wall());
        if (failure.code == "NoSuchKey"_L1 || failure.kind == FailureKind::PlaceMissing
            || failure.kind == FailureKind::PermissionDenied)
            co_return std::optional<StoredObject>();
        co_return failed(failure);
    }
    StoredObject object = StoredObject::fromJson(QJsonDocument::fromJson(reply->body).object());
    if (object.size < 0 || object.key != key) {
        co_return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .httpStatus = reply->status,
            .code = u"not-an-object"_s,
            .detail = u"the answer to the question for the object is about none, or another"_s});
    }
    co_return std::optional<StoredObject>(std::move(object));
}

Task<Result<QUrl>> StorageApi::sign(QString key, std::chrono::seconds life, UploadContext &context)
{
    const QUrl route = objectUrl(u"/object/sign/"_s, key);
    const QByteArray json = QJsonDocument(QJsonObject {{u"expiresIn"_s, qint64(life.count())}})
                                .toJson(QJsonDocument::Compact);
    const Result<HttpReply> reply = co_await ask("POST", route, json, context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply, context.clock().wall()));
    const QString path
        = QJsonDocument::fromJson(reply->body).object().value("signedURL"_L1).toString();
    const QUrl link
        = QUrl::fromEncoded(m_project.storage.toEncoded() + path.toUtf8(), QUrl::StrictMode);
    // It is handed to people, so it has to be about this object of this project, and about nothing else.
    const bool isOurs = path.startsWith("/object/sign/"_L1) && link.isValid()
        && link.path() == route.path() && link.host() == route.host() && link.port() == route.port()
        && QUrlQuery(link).hasQueryItem(u"token"_s);
    if (!isOurs) {
        co_return failed({.kind = FailureKind::BadReply,
            .advice = Advice::Retry,
            .httpStatus = reply->status,
            .code = u"no-signed-link"_s});
    }
    co_return link;
}

Task<Result<std::optional<StorageApi::Bucket>>> StorageApi::bucket(UploadContext &context)
{
    QUrl url = QUrl::fromEncoded(
        m_project.storage.toEncoded() + "/bucket/" + QUrl::toPercentEncoding(m_bucket));
    const Result<HttpReply> reply = co_await ask("GET", std::move(url), {}, context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess()) {
        Failure failure = failureOf(*reply, context.clock().wall());
        if (failure.kind == FailureKind::PlaceMissing
            || failure.kind == FailureKind::PermissionDenied)
            co_return std::optional<Bucket>();
        co_return failed(std::move(failure));
    }
    const QJsonObject o = QJsonDocument::fromJson(reply->body).object();
    if (o.value("id"_L1).toString() != m_bucket)
        co_return std::optional<Bucket>();
    Bucket bucket;
    bucket.isPublic = o.value("public"_L1).toBool();
    bucket.mostBytes = o.value("file_size_limit"_L1).toInteger(-1);
    const QJsonArray types = o.value("allowed_mime_types"_L1).toArray();
    for (const auto &type : types)
        bucket.types.append(type.toString());
    co_return std::optional<Bucket>(std::move(bucket));
}

static Failure badListing(int status, const QString &detail)
{
    return {.kind = FailureKind::BadReply,
        .advice = Advice::Retry,
        .httpStatus = status,
        .code = u"not-a-list"_s,
        .detail = detail};
}

Task<Result<StorageApi::Page>> StorageApi::list(
    QString prefix, QString cursor, UploadContext &context)
{
    constexpr int atOnce = 1000; // an answer ends at 1 MiB; an object takes some 500 bytes
    QJsonObject asked {{u"prefix"_s, prefix}, {u"limit"_s, atOnce}, {u"with_delimiter"_s, false}};
    if (!cursor.isEmpty())
        asked.insert(u"cursor"_s, cursor);
    const QByteArray json = QJsonDocument(asked).toJson(QJsonDocument::Compact);
    const QUrl url = QUrl::fromEncoded(
        m_project.storage.toEncoded() + "/object/list-v2/" + QUrl::toPercentEncoding(m_bucket));
    const Result<HttpReply> reply = co_await ask("POST", url, json, context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply, context.clock().wall()));
    const QJsonObject answer = QJsonDocument::fromJson(reply->body).object();
    if (!answer.value("objects"_L1).isArray())
        co_return failed(badListing(reply->status, u"the answer is no list of objects"_s));
    Page page;
    page.serverTime = httpfailure::dateOf(reply->header("Date"));
    for (const QJsonValue value : answer.value("objects"_L1).toArray()) {
        StoredObject object = StoredObject::fromListing(value.toObject());
        if (object.key.size() > remotename::longestObjectKey) {
            co_return failed(
                badListing(reply->status, u"a key of %1 characters"_s.arg(object.key.size())));
        }
        if (object.key.startsWith(prefix))
            page.objects.append(std::move(object));
    }
    if (answer.value("hasNext"_L1).toBool())
        page.next = answer.value("nextCursor"_L1).toString();
    co_return page;
}

Task<Result<bool>> StorageApi::remove(QString key, UploadContext &context)
{
    const QJsonObject asked {{u"prefixes"_s, QJsonArray {key}}};
    const QUrl url = QUrl::fromEncoded(
        m_project.storage.toEncoded() + "/object/" + QUrl::toPercentEncoding(m_bucket));
    const Result<HttpReply> reply
        = co_await ask("DELETE", url, QJsonDocument(asked).toJson(QJsonDocument::Compact), context);
    if (!reply)
        co_return failed(reply.error());
    if (!reply->isSuccess())
        co_return failed(failureOf(*reply, context.clock().wall()));
    for (const QJsonValue value : QJsonDocument::fromJson(reply->body).array()) {
        if (value.toObject().value("name"_L1).toString() == key)
            co_return true;
    }
    co_return false;
}

Task<Result<void>> StorageApi::content(
    QString key, qint64 bytes, std::shared_ptr<DownloadFile> into, UploadContext &context)
{
    const Result<void> prepared = co_await m_auth->prepare();
    if (!prepared)
        co_return failed(prepared.error());
    HttpRequest request;
    request.verb = "GET";
    request.url = objectUrl(u"/object/authenticated/"_s, key);
    request.headers = headers();
    Task<Result<void>> fetching = downloadContent(
        std::move(request), std::move(into), bytes,
        [this, &context](
            const HttpReply &reply) { return failureOf(reply, context.clock().wall()); },
        context);
    Result<void> fetched = co_await fetching;
    co_return fetched;
}

Task<Result<HttpReply>> StorageApi::postOnce(QString key, HttpHeaders extra,
    std::shared_ptr<const SourceFile> source, UploadContext &context)
{
    HttpRequest request;
    request.verb = "POST";
    request.url = objectUrl(u"/object/"_s, key);
    request.headers = headers() + extra;
    request.body = std::make_unique<FileBody>(source, 0, source->size(), context.readers());
    Exchange exchange(context.http(), std::move(request), [&context, source](qint64 bytes) {
        context.setSent(bytes);
        if (bytes == source->size())
            context.setPhase(UploadPhase::Finishing);
    });
    co_return co_await exchange;
}

Task<Result<void>> StorageApi::post(QString key, HttpHeaders extra,
    std::shared_ptr<const SourceFile> source, UploadContext &context)
{
    for (bool again = false;;) {
        const Result<void> prepared = co_await m_auth->prepare();
        if (!prepared)
            co_return failed(prepared.error());
        const HttpHeaders sentWith = headers();
        const Result<HttpReply> reply = co_await postOnce(key, extra, source, context);
        if (!reply)
            co_return failed(reply.error());
        if (reply->isSuccess()) {
            const QJsonObject o = QJsonDocument::fromJson(reply->body).object();
            if (o.value("Key"_L1).toString() == QString(m_bucket % u'/' % key))
                co_return Result<void>();
            // Not an answer of Storage: the next attempt looks whether the object is there.
            co_return failed({.kind = FailureKind::BadReply,
                .advice = Advice::Retry,
                .httpStatus = reply->status,
                .detail = u"the answer to the upload does not name the object"_s});
        }
        Failure failure = failureOf(*reply, context.clock().wall());
        if (again)
            co_return failed(std::move(failure));
        const Result<void> renewed = co_await renewAfter(std::move(failure), sentWith);
        if (!renewed)
            co_return renewed;
        again = true;
    }
}

} // namespace ferry
