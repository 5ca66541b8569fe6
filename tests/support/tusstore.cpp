#include "support/tusstore.h"

#include <QCryptographicHash>

namespace ferry::testing {

namespace {

bool isChecksumRight(const SeenRequest &request)
{
    const QByteArray header = request.header("Upload-Checksum");
    if (header.isEmpty())
        return true;
    const auto algorithm
        = header.startsWith("sha256 ") ? QCryptographicHash::Sha256 : QCryptographicHash::Sha1;
    return QCryptographicHash::hash(request.body, algorithm).toBase64()
        == header.mid(header.indexOf(' ') + 1);
}

} // namespace

Answer plainAnswer(int status, const QByteArray &text)
{
    return {.status = status,
        .headers = {{"Content-Type", "text/plain;charset=UTF-8"}, {"Tus-Resumable", "1.0.0"}},
        .body = text};
}

TusStore::TusStore(QByteArray path, QByteArray extensions)
    : m_path(std::move(path))
    , m_extensions(std::move(extensions))
{ }

void TusStore::setJudge(Judge mayWrite, Judge onFinished)
{
    m_mayWrite = std::move(mayWrite);
    m_onFinished = std::move(onFinished);
}

bool TusStore::isMine(const SeenRequest &request) const
{
    return request.target == m_path || request.target.startsWith(QByteArray(m_path + '/'));
}

Answer TusStore::answer(const SeenRequest &request)
{
    if (request.verb == "OPTIONS")
        return options();
    if (request.header("Tus-Resumable") != "1.0.0")
        return plainAnswer(412, "Tus-Resumable header required");
    const QMutexLocker lock(&m_mutex);
    if (request.verb == "POST" && request.target == m_path)
        return create(request);
    bool isNumber = false;
    const int number = request.target.mid(request.target.lastIndexOf('/') + 1).toInt(&isNumber);
    if (!isNumber || number >= m_uploads.size() || m_uploads.at(number).gone)
        return plainAnswer(404, "The file for this url was not found");
    Upload &upload = m_uploads[number];
    if (request.verb == "DELETE") {
        upload.gone = true;
        return {.status = 204};
    }
    if (request.verb == "PATCH")
        return take(request, upload);
    return {.status = 200,
        .headers = {{"Tus-Resumable", "1.0.0"}, {"Cache-Control", "no-store"},
            {"Upload-Offset", QByteArray::number(upload.stored.size)},
            {"Upload-Length", QByteArray::number(upload.length)}}};
}

Answer TusStore::options() const
{
    Answer answer {.status = 204,
        .headers
        = {{"Tus-Resumable", "1.0.0"}, {"Tus-Version", "1.0.0"}, {"Tus-Extension", m_extensions}}};
    if (m_extensions.contains("checksum"))
        answer.headers.emplaceBack("Tus-Checksum-Algorithm", "sha1,sha256");
    return answer;
}

Answer TusStore::create(const SeenRequest &request)
{
    Upload upload;
    upload.name = QByteArray::number(m_uploads.size());
    upload.metadata = request.header("Upload-Metadata");
    upload.length = request.header("Upload-Length").toLongLong();
    if (m_mayWrite) {
        if (const std::optional<Answer> refusal = m_mayWrite(request, upload))
            return *refusal;
    }
    if (request.bodyBytes > 0)
        upload.stored.add(request);
    if (upload.stored.size == upload.length && m_onFinished) {
        if (const std::optional<Answer> refusal = m_onFinished(request, upload))
            return *refusal;
    }
    m_uploads.append(upload);
    Answer answer = plainAnswer(201, {});
    answer.headers.emplaceBack("Location", m_path + '/' + QByteArray::number(m_uploads.size() - 1));
    if (request.bodyBytes > 0)
        answer.headers.emplaceBack("Upload-Offset", QByteArray::number(upload.stored.size));
    return answer;
}

Answer TusStore::take(const SeenRequest &request, Upload &upload)
{
    if (request.header("Content-Type") != "application/offset+octet-stream")
        return plainAnswer(400, "Invalid content-type");
    if (m_mayWrite) {
        if (const std::optional<Answer> refusal = m_mayWrite(request, upload))
            return *refusal;
    }
    if (request.header("Upload-Offset").toLongLong() != upload.stored.size)
        return plainAnswer(409, "Upload-Offset conflict");
    if (!isChecksumRight(request))
        return plainAnswer(460, "Checksum mismatch");
    upload.stored.add(request);
    if (upload.stored.size == upload.length && m_onFinished) {
        if (const std::optional<Answer> refusal = m_onFinished(request, upload))
            return *refusal;
    }
    return {.status = 204,
        .headers
        = {{"Tus-Resumable", "1.0.0"}, {"Upload-Offset", QByteArray::number(upload.stored.size)}}};
}

QList<TusStore::Upload> TusStore::uploads() const
{
    const QMutexLocker lock(&m_mutex);
    return m_uploads;
}

void TusStore::loseAll()
{
    const QMutexLocker lock(&m_mutex);
    for (Upload &upload : m_uploads)
        upload.gone = true;
}

QByteArray TusStore::metadataOf(const Upload &upload, const QByteArray &key)
{
    for (const QByteArray &pair : upload.metadata.split(',')) {
        if (pair.startsWith(QByteArray(key + ' ')))
            return QByteArray::fromBase64(pair.mid(key.size() + 1));
    }
    return {};
}

} // namespace ferry::testing
