#include "support/httpstore.h"

namespace ferry::testing {

QByteArray HttpStore::parentOf(const QByteArray &target)
{
    QByteArray path = target;
    if (path.endsWith('/'))
        path.chop(1);
    return path.left(path.lastIndexOf('/') + 1);
}

Answer HttpStore::store(const SeenRequest &request, const QByteArray &target)
{
    if (m_folders == Folders::Strict && !m_made.contains(parentOf(target)))
        return {.status = 409};
    const int status = m_files.contains(target) ? 204 : 201;
    StoredPieces stored;
    stored.add(request);
    m_files.insert(target, stored);
    return {.status = status};
}

Answer HttpStore::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray target = request.target.split('?').first();
    if (request.verb == "PUT" || request.verb == "POST")
        return store(request, target);
    if (request.verb == "MKCOL") {
        if (m_made.contains(target))
            return {.status = 405};
        if (!m_made.contains(parentOf(target)))
            return {.status = 409};
        m_made.insert(target);
        return {.status = 201};
    }
    if (request.verb == "HEAD") {
        const auto file = m_files.constFind(target);
        if (file == m_files.constEnd())
            return {.status = 404};
        return {.raw
            = "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(file->size) + "\r\n\r\n"};
    }
    if (request.verb == "OPTIONS")
        return {.status = 200, .headers = {{"DAV", "1"}}};
    return {.status = 405};
}

void HttpStore::put(const QByteArray &target, const QByteArray &content)
{
    const QMutexLocker lock(&m_mutex);
    StoredPieces stored;
    stored.pieces.insert(0, content);
    stored.size = content.size();
    m_files.insert(target, stored);
}

bool HttpStore::holds(const QByteArray &target, const QByteArray &content) const
{
    const QMutexLocker lock(&m_mutex);
    return m_files.value(target, {.size = -1}).holds(content);
}

int HttpStore::count() const
{
    const QMutexLocker lock(&m_mutex);
    return int(m_files.size());
}

} // namespace ferry::testing
