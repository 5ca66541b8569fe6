#include "support/supabasestore.h"

#include <QJsonDocument>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

const QByteArray bucketName = QByteArrayLiteral("media");

Answer json(const QJsonObject &o)
{
    return {.status = 200,
        .headers = {{"Content-Type", "application/json; charset=utf-8"}},
        .body = QJsonDocument(o).toJson(QJsonDocument::Compact)};
}

Answer alreadyThere()
{
    return storageError("409", "Duplicate", "The resource already exists", "KeyAlreadyExists");
}

bool overwrites(const SeenRequest &request)
{
    return request.header("x-upsert") == "true";
}

// The part of "/storage/v1/object/media/KEY" behind `route`, decoded.
std::optional<QByteArray> keyBehind(const SeenRequest &request, const QByteArray &route)
{
    const QByteArray prefix = "/storage/v1" + route + bucketName + '/';
    if (!request.target.startsWith(prefix))
        return std::nullopt;
    return QByteArray::fromPercentEncoding(request.target.mid(prefix.size()));
}

} // namespace

Answer storageError(const QByteArray &statusCode, const QByteArray &error,
    const QByteArray &message, const QByteArray &code)
{
    return {.status = 400,
        .headers = {{"Content-Type", "application/json; charset=utf-8"}},
        .body = "{\"statusCode\":\"" + statusCode + "\",\"error\":\"" + error + "\",\"message\":\""
            + message + "\",\"code\":\"" + code + "\"}"};
}

SupabaseStore::SupabaseStore()
    : m_resumable("/storage/v1/upload/resumable", "creation,creation-with-upload,termination")
{
    m_resumable.setJudge([this](const SeenRequest &request,
                             const TusStore::Upload &upload) { return mayWrite(request, upload); },
        [this](const SeenRequest &request, const TusStore::Upload &upload) {
            return commit(request, upload);
        });
}

void SupabaseStore::setBucket(const QJsonObject &bucket)
{
    const QMutexLocker lock(&m_mutex);
    m_bucket = bucket;
}

void SupabaseStore::setBearer(const QByteArray &bearer)
{
    const QMutexLocker lock(&m_mutex);
    m_bearer = bearer;
}

void SupabaseStore::put(const QByteArray &key, const Object &object)
{
    const QMutexLocker lock(&m_mutex);
    m_objects.insert(key, object);
}

void SupabaseStore::delayNextCommit(int looks)
{
    const QMutexLocker lock(&m_mutex);
    m_delay = looks;
}

void SupabaseStore::hideObjects()
{
    const QMutexLocker lock(&m_mutex);
    m_isHidden = true;
}

QMap<QByteArray, SupabaseStore::Object> SupabaseStore::objects() const
{
    const QMutexLocker lock(&m_mutex);
    return m_objects;
}

Answer SupabaseStore::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    return answerLocked(request);
}

Answer SupabaseStore::answerLocked(const SeenRequest &request)
{
    if (!m_bearer.isEmpty() && request.header("Authorization") != "Bearer " + m_bearer
        && request.verb != "OPTIONS")
        return expiredToken();
    if (m_resumable.isMine(request))
        return m_resumable.answer(request);
    if (request.target == "/storage/v1/bucket/" + bucketName) {
        return m_bucket.isEmpty()
            ? storageError("404", "Bucket not found", "Bucket not found", "NoSuchBucket")
            : json(m_bucket);
    }
    if (const auto key = keyBehind(request, "/object/info/"))
        return info(*key);
    if (const auto key = keyBehind(request, "/object/"); key && request.verb == "POST")
        return upload(request, *key);
    return {.status = 404,
        .headers = {{"Content-Type", "application/json; charset=utf-8"}},
        .body = R"({"message":"Route not found","error":"Not Found","statusCode":404})"};
}

Answer SupabaseStore::upload(const SeenRequest &request, const QByteArray &key)
{
    if (m_objects.contains(key) && !overwrites(request))
        return alreadyThere();
    Object object {.metadata
        = QJsonDocument::fromJson(QByteArray::fromBase64(request.header("x-metadata"))).object(),
        .type = request.header("Content-Type"),
        .writes = m_objects.value(key).writes + 1};
    object.stored.add(request);
    m_objects.insert(key, object);
    return json({{u"Key"_s, QString::fromUtf8(bucketName + '/' + key)}, {u"Id"_s, u"1"_s}});
}

Answer SupabaseStore::info(const QByteArray &key)
{
    if (m_late && m_late->key == key && --m_late->looks == 0) {
        m_objects.insert(key, m_late->object);
        m_late.reset();
    }
    if (m_isHidden || !m_objects.contains(key))
        return storageError("404", "not_found", "Object not found", "NoSuchKey");
    const Object object = m_objects.value(key);
    return json({{u"name"_s, QString::fromUtf8(key)}, {u"size"_s, object.stored.size},
        {u"content_type"_s, QString::fromUtf8(object.type)}, {u"metadata"_s, object.metadata}});
}

// Permission and duplicates are checked at the creation and again at every PATCH (measured).
std::optional<Answer> SupabaseStore::mayWrite(
    const SeenRequest &request, const TusStore::Upload &upload)
{
    if (TusStore::metadataOf(upload, "bucketName") != bucketName)
        return plainAnswer(404, "Bucket not found");
    if (m_objects.contains(TusStore::metadataOf(upload, "objectName")) && !overwrites(request))
        return plainAnswer(409, "The resource already exists");
    return std::nullopt;
}

std::optional<Answer> SupabaseStore::commit(const SeenRequest &, const TusStore::Upload &upload)
{
    const QByteArray key = TusStore::metadataOf(upload, "objectName");
    const Object object {.stored = upload.stored,
        .metadata = QJsonDocument::fromJson(TusStore::metadataOf(upload, "metadata")).object(),
        .type = TusStore::metadataOf(upload, "contentType"),
        .writes = m_objects.value(key).writes + 1};
    if (m_delay)
        m_late = {.key = key, .object = object, .looks = *std::exchange(m_delay, std::nullopt)};
    else
        m_objects.insert(key, object);
    return std::nullopt;
}

} // namespace ferry::testing
