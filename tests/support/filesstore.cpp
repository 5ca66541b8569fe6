#include "support/filesstore.h"

#include "net/multipartbody.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QUrlQuery>

namespace ferry::testing {

using namespace Qt::StringLiterals;

namespace {

QByteArray between(const QByteArray &text, const QByteArray &before, const QByteArray &after)
{
    const qsizetype start = text.indexOf(before);
    if (start < 0)
        return {};
    const qsizetype end = text.indexOf(after, start + before.size());
    return text.mid(start + before.size(), end - start - before.size());
}

} // namespace

qint64 FilesStore::now() const
{
    return QDateTime::currentSecsSinceEpoch() + m_ahead;
}

Answer FilesStore::json(const QByteArray &body) const
{
    const QDateTime date = QDateTime::fromSecsSinceEpoch(now(), Qt::UTC);
    return {
        .headers = {{"Content-Type", "application/json"},
            {"Date", QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1()}},
        .body = body};
}

Answer FilesStore::refusal(int status, const QByteArray &type, const QByteArray &message)
{
    const QJsonObject error {
        {u"type"_s, QString::fromUtf8(type)}, {u"message"_s, QString::fromUtf8(message)}};
    return {.status = status,
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

Answer FilesStore::coded(int status, const QByteArray &code, const QByteArray &message)
{
    const QJsonObject error {
        {u"code"_s, QString::fromUtf8(code)}, {u"message"_s, QString::fromUtf8(message)}};
    return {.status = status,
        .headers = {{"Content-Type", "application/json"}},
        .body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson(QJsonDocument::Compact)};
}

Answer FilesStore::answer(const SeenRequest &request)
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray path = request.target.split('?').first();
    if (request.verb == "POST" && path == "/v1/files")
        return take(request);
    if (request.verb == "GET" && path == "/v1/files")
        return list(request.target);
    const QByteArray id = path.mid(QByteArray("/v1/files/").size());
    if (request.verb == "GET")
        return show(id);
    if (request.verb == "DELETE") {
        m_files.removeIf([&id](const File &file) { return file.id == id; });
        return json("{\"id\":\"" + id + "\",\"object\":\"file\",\"deleted\":true}");
    }
    return {.status = 405};
}

// The EvilServer keeps the first MiB of a body, which has all but the rest of the file and the tail.
Answer FilesStore::take(const SeenRequest &request)
{
    const QByteArray boundary = between(request.header("Content-Type") + '\n', "boundary=", "\n");
    const qsizetype filePart = request.body.indexOf("name=\"file\"");
    const qsizetype start = request.body.indexOf("\r\n\r\n", filePart) + 4;
    const QByteArray tail = "\r\n--" + boundary + "--\r\n";
    if (boundary.isEmpty() || filePart < 0 || !request.isComplete)
        return refusal(400, "invalid_request_error", "no form");
    File file;
    file.id = "file-" + QByteArray::number(++m_number);
    file.name = between(request.body.mid(filePart), "filename=\"", "\"\r\n");
    file.purpose = between(request.body, "name=\"purpose\"\r\n\r\n", "\r\n");
    file.bytes = request.bodyBytes - start - tail.size();
    file.start = request.body.mid(start, file.bytes);
    file.createdAt = now();
    file.looksLeft = m_looks;
    file.trouble = m_trouble;
    m_files.append(file);
    return json(wordsOf(file));
}

QByteArray FilesStore::wordsOf(const File &file) const
{
    const bool isPending = file.looksLeft > 0;
    const QString status = isPending ? u"pending"_s : file.trouble.isEmpty() ? u"ok"_s : u"error"_s;
    const QJsonObject object {{u"id"_s, QString::fromUtf8(file.id)}, {u"object"_s, u"file"_s},
        {u"bytes"_s, file.bytes}, {u"created_at"_s, file.createdAt},
        {u"filename"_s, QString::fromUtf8(file.name)},
        {u"purpose"_s, QString::fromUtf8(file.purpose)}, {u"status"_s, status},
        {u"status_details"_s, isPending ? QString() : QString::fromUtf8(file.trouble)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer FilesStore::list(const QByteArray &target) const
{
    const QString after = QUrlQuery(QUrl::fromEncoded(target)).queryItemValue(u"after"_s);
    QByteArrayList words;
    bool begins = after.isEmpty();
    bool more = false;
    for (auto file = m_files.crbegin(); file != m_files.crend(); ++file) { // the newest first
        if (begins && m_pageSize > 0 && words.size() == m_pageSize) {
            more = true;
            break;
        }
        if (begins)
            words.append(wordsOf(*file));
        begins = begins || file->id == after.toUtf8();
    }
    return json("{\"object\":\"list\",\"data\":[" + words.join(',')
        + "],\"has_more\":" + (more ? "true" : "false") + '}');
}

Answer FilesStore::show(const QByteArray &id)
{
    for (File &file : m_files) {
        if (file.id != id)
            continue;
        if (file.looksLeft > 0)
            --file.looksLeft;
        return json(wordsOf(file));
    }
    return refusal(404, "resource_not_found_error");
}

QList<FilesStore::File> FilesStore::files() const
{
    const QMutexLocker lock(&m_mutex);
    return m_files;
}

bool FilesStore::holds(const QString &name, const QByteArray &content) const
{
    const QMutexLocker lock(&m_mutex);
    const QByteArray wanted = MultipartBody::quotedName(name.section(u'/', -1));
    for (const File &file : m_files) {
        if (file.name == wanted && file.bytes == content.size() && content.startsWith(file.start))
            return true;
    }
    return false;
}

QByteArray FilesStore::put(const QByteArray &name, qint64 bytes, qint64 secondsAgo)
{
    const QMutexLocker lock(&m_mutex);
    File file {.id = "file-" + QByteArray::number(++m_number), .name = name, .bytes = bytes};
    file.createdAt = now() - secondsAgo;
    m_files.append(file);
    return file.id;
}

void FilesStore::remove(const QByteArray &id)
{
    const QMutexLocker lock(&m_mutex);
    m_files.removeIf([&id](const File &file) { return file.id == id; });
}

void FilesStore::setLooks(int looks)
{
    const QMutexLocker lock(&m_mutex);
    m_looks = looks;
}

void FilesStore::setTrouble(const QByteArray &trouble)
{
    const QMutexLocker lock(&m_mutex);
    m_trouble = trouble;
}

void FilesStore::setPageSize(int files)
{
    const QMutexLocker lock(&m_mutex);
    m_pageSize = files;
}

void FilesStore::setClock(qint64 secondsAhead)
{
    const QMutexLocker lock(&m_mutex);
    m_ahead = secondsAhead;
}

FilesFarSide::FilesFarSide(QString kind)
    : m_kind(std::move(kind))
{
    startServer([this](const SeenRequest &request) { return store.answer(request); });
}

DestinationSetup FilesFarSide::setup()
{
    return {.config = {.name = u"Files"_s,
                .kind = m_kind,
                .settings = {{u"url"_s, server().url(u"v1"_s).toString()}}},
        .secrets = {{u"key"_s, QString::fromUtf8(plantedSecret())}}};
}

bool FilesFarSide::holds(const QString &name, const QByteArray &content)
{
    return store.holds(name, content);
}

} // namespace ferry::testing
