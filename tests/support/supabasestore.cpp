#include "support/supabasestore.h"

#include <QDateTime>
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

// "2026-11-23T11:30:09.225Z"
QString timeText(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
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
    place(key, object);
}

void SupabaseStore::raceNextUpload(Rival rival, const Object &object, int times)
{
    const QMutexLocker lock(&m_mutex);
    m_race = Race {.rival = rival, .object = object, .times = times};
}

// A row is made once and keeps its time of creation; every write gives it another version.
void SupabaseStore::place(const QByteArray &key, Object object)
{
    m_now += 50;
    object.created = m_objects.contains(key) ? m_objects.value(key).created : m_now;
    object.modified = m_now;
    if (object.version.isEmpty())
        object.version = "by-others-" + QByteArray::number(++m_versions);
    m_objects.insert(key, object);
}

void SupabaseStore::commitRaced(const QByteArray &key, const Object &object)
{
    std::optional<Race> race = m_race;
    if (race && --m_race->times == 0)
        m_race.reset();
    if (race && race->rival == Rival::CommitsBefore)
        place(key, race->object);
    place(key, object);
    if (race && race->rival == Rival::CommitsAfter)
        place(key, race->object);
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
        return answerResumable(request);
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

// The last part of an upload's URL is base64url("bucket/key/version"); the store below counts.
Answer SupabaseStore::answerResumable(SeenRequest request)
{
    const qsizetype last = request.target.lastIndexOf('/') + 1;
    const QByteArray id
        = QByteArray::fromBase64(request.target.sliced(last), QByteArray::Base64UrlEncoding);
    if (id.startsWith(QByteArray(bucketName + '/')))
        request.target = request.target.first(last) + id.sliced(id.lastIndexOf('/') + 1);
    Answer answer = m_resumable.answer(request);
    for (auto &[name, value] : answer.headers) {
        if (name != "Location")
            continue;
        const qsizetype number = value.lastIndexOf('/') + 1;
        const QByteArray key = TusStore::metadataOf(m_resumable.uploads().last(), "objectName");
        value = value.first(number)
            + QByteArray(bucketName + '/' + key + '/' + value.sliced(number))
                  .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    }
    return answer;
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
    commitRaced(key, object);
    return json({{u"Key"_s, QString::fromUtf8(bucketName + '/' + key)}, {u"Id"_s, u"1"_s}});
}

Answer SupabaseStore::info(const QByteArray &key)
{
    if (m_late && m_late->key == key && --m_late->looks == 0) {
        place(key, m_late->object);
        m_late.reset();
    }
    if (m_isHidden || !m_objects.contains(key))
        return storageError("404", "not_found", "Object not found", "NoSuchKey");
    const Object object = m_objects.value(key);
    return json({{u"name"_s, QString::fromUtf8(key)}, {u"size"_s, object.stored.size},
        {u"version"_s, QString::fromUtf8(object.version)},
        {u"content_type"_s, QString::fromUtf8(object.type)}, {u"metadata"_s, object.metadata},
        {u"created_at"_s, timeText(object.created)},
        {u"last_modified"_s, timeText(object.modified)}});
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
        .writes = m_objects.value(key).writes + 1,
        .version = upload.name};
    if (m_delay)
        m_late = {.key = key, .object = object, .looks = *std::exchange(m_delay, std::nullopt)};
    else
        commitRaced(key, object);
    return std::nullopt;
}

} // namespace ferry::testing
