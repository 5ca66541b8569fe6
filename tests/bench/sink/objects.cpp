#include "objects.h"

#include <cstdio>

namespace {

std::string reply(
    std::string_view status, std::string_view headers = {}, std::string_view body = {})
{
    std::string text = "HTTP/1.1 ";
    text.append(status).append("\r\n").append(headers);
    if (!status.starts_with("204"))
        text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    return text.append("\r\n").append(body);
}

} // namespace

std::string Objects::answer(const Request &request, long long bodyLength)
{
    if (request.path == "/stats")
        return answerStatistics();
    if (request.path == "/reset") {
        forgetAll();
        return reply("204 No Content");
    }
    ++m_requests;
    if (request.method == "OPTIONS") {
        return reply("204 No Content",
            "Tus-Resumable: 1.0.0\r\nTus-Version: 1.0.0\r\n"
            "Tus-Extension: creation,creation-with-upload\r\nDAV: 1\r\n");
    }
    if (request.path == "/files" || request.path.starts_with("/files/"))
        return answerTus(request, bodyLength);
    if (request.method == "PROPFIND")
        return answerPropfind(request.path);
    if (request.method == "MKCOL")
        return reply("201 Created");
    if (request.method == "HEAD" || request.method == "GET")
        return answerHead(request.path);
    return answerUpload(request, bodyLength);
}

std::string Objects::answerUpload(const Request &request, long long bodyLength)
{
    store(request.path, bodyLength);
    if (request.path.starts_with("/storage/")) {
        return reply("200 OK", "Content-Type: application/json\r\n",
            R"({"Key":"bench/object","Id":"0190d7a6-0000-7000-8000-000000000000"})");
    }
    std::string headers = request.close ? "Connection: close\r\n" : "";
    if (!request.md5.empty())
        headers += "ETag: \"" + request.md5 + "\"\r\n";
    return reply(request.md5.empty() ? "201 Created" : "200 OK", headers);
}

// tus 1.0.0, core protocol and creation; https://tus.io/protocols/resumable-upload
std::string Objects::answerTus(const Request &request, long long bodyLength)
{
    const std::string version = "Tus-Resumable: 1.0.0\r\n";
    if (request.method == "POST") {
        const std::string path = "/files/" + std::to_string(++m_lastTusUpload);
        m_tusUploads[m_lastTusUpload] = {bodyLength, request.uploadLength};
        if (bodyLength == request.uploadLength)
            store(path, bodyLength);
        return reply("201 Created",
            version + "Location: " + m_origin + path
                + "\r\nUpload-Offset: " + std::to_string(bodyLength) + "\r\n");
    }
    TusUpload &upload = m_tusUploads[toNumber(std::string_view(request.path).substr(7))];
    if (request.method == "PATCH") {
        upload.offset += bodyLength;
        if (upload.offset == upload.length)
            store(request.path, upload.length);
    }
    const std::string offset = "Upload-Offset: " + std::to_string(upload.offset) + "\r\n";
    if (request.method == "PATCH")
        return reply("204 No Content", version + offset);
    return reply("200 OK",
        version + offset + "Upload-Length: " + std::to_string(upload.length)
            + "\r\nCache-Control: no-store\r\n");
}

std::string Objects::answerHead(const std::string &path) const
{
    const auto object = m_sizes.find(path);
    if (object == m_sizes.end())
        return reply("404 Not Found");
    return "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Type: application/octet-stream\r\n"
           "Content-Length: "
        + std::to_string(object->second) + "\r\n\r\n";
}

// RFC 4918 section 9.1, with the properties that rclone reads.
std::string Objects::answerPropfind(const std::string &path) const
{
    const bool isFolder = path.ends_with('/');
    const auto object = m_sizes.find(path);
    if (!isFolder && object == m_sizes.end())
        return reply("404 Not Found");
    const long long size = isFolder ? 0 : object->second;
    const std::string body = "<?xml version=\"1.0\"?><D:multistatus xmlns:D=\"DAV:\"><D:response>"
                             "<D:href>"
        + path + "</D:href><D:propstat><D:prop><D:resourcetype>"
        + (isFolder ? "<D:collection/>" : "") + "</D:resourcetype><D:getcontentlength>"
        + std::to_string(size)
        + "</D:getcontentlength></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat>"
          "</D:response></D:multistatus>";
    return reply("207 Multi-Status", "Content-Type: application/xml\r\n", body);
}

std::string Objects::answerStatistics() const
{
    char text[256];
    std::snprintf(text, sizeof text,
        "{\"bytes\":%lld,\"requests\":%lld,\"connections\":%lld,\"objects\":%zu,"
        "\"objectBytes\":%lld,\"duplicates\":%lld}\n",
        m_bytes, m_requests, m_connections, m_sizes.size(), m_objectBytes, m_duplicates);
    return reply("200 OK", "Content-Type: application/json\r\n", text);
}

void Objects::store(const std::string &path, long long size)
{
    const auto [object, isNew] = m_sizes.try_emplace(path, size);
    if (!isNew) {
        ++m_duplicates;
        m_objectBytes -= object->second;
        object->second = size;
    }
    m_objectBytes += size;
}

void Objects::forgetAll()
{
    m_sizes.clear();
    m_tusUploads.clear();
    m_objectBytes = m_bytes = m_requests = m_connections = m_duplicates = 0;
}
