// A server that takes uploads and forgets the bytes as fast as the kernel hands them over, so that
// the bench measures clients and not a disk. One thread, epoll, HTTP/1.1 with keep-alive; TLS with
// --certificate and --key. It remembers each object's size, so that HEAD and PROPFIND answer as a
// real server would and a client's own check after the upload is real work.
//
//   PUT, POST, HEAD        plain HTTP
//   PROPFIND, MKCOL        enough WebDAV for rclone
//   /files…                enough of tus 1.0 for tus-js-client
//   /storage/v1/object/…   the reply of Supabase Storage's standard upload
//   GET /stats             counts: see answerStatistics
//   POST /reset            forgets everything
//
// It dies with the process that started it.
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using namespace std::string_view_literals;

constexpr long long readBudget = 8 << 20; // bytes of one connection before the others get a turn
constexpr std::size_t headerLimit = 65536;

struct Statistics
{
    long long bytes = 0;
    long long requests = 0;
    long long connections = 0;
    long long duplicates = 0; // an object stored a second time
    long long objectBytes = 0;
    std::unordered_map<std::string, long long> objects {}; // path, size
};

struct TusUpload
{
    long long offset = 0;
    long long length = 0;
};

struct Request
{
    std::string method {};
    std::string path {};
    std::string md5 {}; // rclone's S3 client compares it with the ETag
    long long contentLength = 0;
    long long uploadLength = 0;
    bool chunked = false;
    bool expectsContinue = false;
    bool close = false;
};

enum class Stage { Headers, Body, ChunkSize, Chunk, Trailers };

struct Connection
{
    int socket = -1;
    SSL *tls = nullptr;
    std::string input {};
    std::string output {};
    Request request {};
    Stage stage = Stage::Headers;
    long long left = 0; // of the body or of the chunk
    long long bodyLength = 0;

    ~Connection()
    {
        SSL_free(tls);
        ::close(socket);
    }
};

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && ::strncasecmp(a.data(), b.data(), a.size()) == 0;
}

long long toNumber(std::string_view text, int base = 10)
{
    return std::strtoll(std::string(text).c_str(), nullptr, base);
}

class Sink
{
public:
    Sink(std::string origin, SSL_CTX *tls)
        : m_origin(std::move(origin))
        , m_tls(tls)
    { }

    [[noreturn]] void serve(int listener);

private:
    void accept(int listener, int poll);
    bool readSome(Connection &connection);
    long long receive(Connection &connection, bool &discarded, bool &dead);
    bool process(Connection &connection);
    bool parseHeaders(Connection &connection);
    bool parseChunks(Connection &connection);
    void endBody(Connection &connection);
    void flush(Connection &connection);

    std::string answer(const Connection &connection);
    std::string answerTus(const Request &request, long long bodyLength);
    std::string answerPropfind(const std::string &path) const;
    std::string answerStatistics() const;
    void store(const std::string &path, long long size);

    static std::string reply(
        std::string_view status, std::string_view headers = {}, std::string_view body = {});

    std::string m_origin;
    SSL_CTX *m_tls;
    Statistics m_statistics {};
    std::unordered_map<long long, TusUpload> m_tusUploads {};
    long long m_lastTusUpload = 0;
    std::vector<char> m_buffer = std::vector<char>(1 << 20);
};

std::string Sink::reply(std::string_view status, std::string_view headers, std::string_view body)
{
    std::string text = "HTTP/1.1 ";
    text.append(status).append("\r\n").append(headers);
    if (!status.starts_with("204"))
        text.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n");
    return text.append("\r\n").append(body);
}

void Sink::store(const std::string &path, long long size)
{
    const auto [object, isNew] = m_statistics.objects.try_emplace(path, size);
    if (!isNew) {
        ++m_statistics.duplicates;
        m_statistics.objectBytes -= object->second;
        object->second = size;
    }
    m_statistics.objectBytes += size;
}

std::string Sink::answerStatistics() const
{
    const Statistics &s = m_statistics;
    char text[256];
    std::snprintf(text, sizeof text,
        "{\"bytes\":%lld,\"requests\":%lld,\"connections\":%lld,\"objects\":%zu,"
        "\"objectBytes\":%lld,\"duplicates\":%lld}\n",
        s.bytes, s.requests, s.connections, s.objects.size(), s.objectBytes, s.duplicates);
    return reply("200 OK", "Content-Type: application/json\r\n", text);
}

// RFC 4918 section 9.1, with the properties that rclone reads.
std::string Sink::answerPropfind(const std::string &path) const
{
    const bool isFolder = path.ends_with('/');
    const auto object = m_statistics.objects.find(path);
    if (!isFolder && object == m_statistics.objects.end())
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

// tus 1.0.0, core protocol and creation; https://tus.io/protocols/resumable-upload
std::string Sink::answerTus(const Request &request, long long bodyLength)
{
    const std::string version = "Tus-Resumable: 1.0.0\r\n";
    if (request.method == "POST") {
        const long long id = ++m_lastTusUpload;
        m_tusUploads[id] = {bodyLength, request.uploadLength};
        if (request.uploadLength > 0 && bodyLength == request.uploadLength)
            store("/files/" + std::to_string(id), bodyLength);
        return reply("201 Created",
            version + "Location: " + m_origin + "/files/" + std::to_string(id)
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

std::string Sink::answer(const Connection &connection)
{
    const Request &request = connection.request;
    const std::string &method = request.method;
    if (request.path == "/stats")
        return answerStatistics();
    if (request.path == "/reset") {
        m_statistics = {};
        return reply("204 No Content");
    }
    ++m_statistics.requests;
    if (method == "OPTIONS") {
        return reply("204 No Content",
            "Tus-Resumable: 1.0.0\r\nTus-Version: 1.0.0\r\n"
            "Tus-Extension: creation,creation-with-upload\r\nDAV: 1\r\n");
    }
    if (request.path == "/files" || request.path.starts_with("/files/"))
        return answerTus(request, connection.bodyLength);
    if (method == "PROPFIND")
        return answerPropfind(request.path);
    if (method == "MKCOL")
        return reply("201 Created");
    if (method == "HEAD" || method == "GET") {
        const auto object = m_statistics.objects.find(request.path);
        if (object == m_statistics.objects.end())
            return reply("404 Not Found");
        return "HTTP/1.1 200 OK\r\nAccept-Ranges: bytes\r\nContent-Type: "
               "application/octet-stream\r\n"
               "Content-Length: "
            + std::to_string(object->second) + "\r\n\r\n";
    }
    store(request.path, connection.bodyLength);
    if (request.path.starts_with("/storage/")) {
        return reply("200 OK", "Content-Type: application/json\r\n",
            R"({"Key":"bench/object","Id":"0190d7a6-0000-7000-8000-000000000000"})");
    }
    std::string headers = request.close ? "Connection: close\r\n" : "";
    if (!request.md5.empty())
        headers += "ETag: \"" + request.md5 + "\"\r\n";
    return reply(request.md5.empty() ? "201 Created" : "200 OK", headers);
}

void Sink::flush(Connection &connection)
{
    std::string &output = connection.output;
    while (!output.empty()) {
        ERR_clear_error();
        const ssize_t sent = connection.tls
            ? SSL_write(connection.tls, output.data(), static_cast<int>(output.size()))
            : ::send(connection.socket, output.data(), output.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        output.erase(0, static_cast<std::size_t>(sent));
    }
}

void Sink::endBody(Connection &connection)
{
    connection.stage = Stage::Headers;
    connection.output += answer(connection);
    flush(connection);
    if (connection.request.close) {
        if (connection.tls)
            SSL_shutdown(connection.tls);
        ::shutdown(connection.socket, SHUT_WR);
    }
}

std::string base64ToHex(std::string_view base64)
{
    unsigned char bytes[64] {};
    if (base64.size() != 24
        || EVP_DecodeBlock(bytes, reinterpret_cast<const unsigned char *>(base64.data()), 24) < 16)
        return {};
    std::string hex;
    for (int i = 0; i < 16; ++i) {
        char digits[3];
        std::snprintf(digits, sizeof digits, "%02x", bytes[i]);
        hex += digits;
    }
    return hex;
}

void readHeader(Request &request, std::string_view key, std::string_view value)
{
    if (equalsIgnoringCase(key, "content-length"))
        request.contentLength = toNumber(value);
    else if (equalsIgnoringCase(key, "transfer-encoding"))
        request.chunked = true;
    else if (equalsIgnoringCase(key, "expect"))
        request.expectsContinue = true;
    else if (equalsIgnoringCase(key, "connection"))
        request.close = equalsIgnoringCase(value, "close");
    else if (equalsIgnoringCase(key, "upload-length"))
        request.uploadLength = toNumber(value);
    else if (equalsIgnoringCase(key, "content-md5"))
        request.md5 = base64ToHex(value);
}

// False when this is no HTTP; with incomplete headers it waits, in Stage::Headers.
bool Sink::parseHeaders(Connection &connection)
{
    const std::size_t end = connection.input.find("\r\n\r\n");
    const std::string_view head(connection.input.data(), end);
    const std::string_view first = head.substr(0, head.find("\r\n"));
    const std::size_t space = first.find(' ');
    const std::size_t lastSpace = first.rfind(' ');
    if (space == std::string_view::npos || lastSpace <= space)
        return false;

    Request request;
    request.method = first.substr(0, space);
    request.path = first.substr(space + 1, lastSpace - space - 1);
    request.path.erase(std::min(request.path.find('?'), request.path.size()));
    for (std::size_t at = first.size() + 2; at < head.size();) {
        const std::size_t lineEnd = std::min(head.find("\r\n", at), head.size());
        const std::string_view line = head.substr(at, lineEnd - at);
        at = lineEnd + 2;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return false;
        std::string_view value = line.substr(colon + 1);
        value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
        readHeader(request, line.substr(0, colon), value);
    }
    connection.input.erase(0, end + 4);
    connection.request = std::move(request);
    connection.left = connection.request.chunked ? 0 : connection.request.contentLength;
    connection.bodyLength = connection.left;
    connection.stage = connection.request.chunked ? Stage::ChunkSize : Stage::Body;
    if (connection.request.expectsContinue) {
        connection.output += "HTTP/1.1 100 Continue\r\n\r\n";
        flush(connection);
    }
    return true;
}

// RFC 9112 section 7.1. True when it could go a step; false when it needs more bytes.
bool Sink::parseChunks(Connection &connection)
{
    std::string &input = connection.input;
    if (connection.stage == Stage::Chunk) {
        const long long count = std::min(connection.left, static_cast<long long>(input.size()));
        input.erase(0, static_cast<std::size_t>(count));
        connection.left -= count;
        if (connection.left > 0 || input.size() < 2)
            return false;
        input.erase(0, 2);
        connection.stage = Stage::ChunkSize;
        return true;
    }
    const std::size_t lineEnd = input.find("\r\n");
    if (lineEnd == std::string::npos)
        return false;
    const std::string line = input.substr(0, lineEnd);
    input.erase(0, lineEnd + 2);
    if (connection.stage == Stage::ChunkSize) {
        connection.left = toNumber(line, 16);
        connection.bodyLength += connection.left;
        connection.stage = connection.left > 0 ? Stage::Chunk : Stage::Trailers;
    } else if (line.empty()) {
        endBody(connection);
    }
    return true;
}

// Works through what was read; false when the connection must end.
bool Sink::process(Connection &connection)
{
    for (;;) {
        switch (connection.stage) {
        case Stage::Headers:
            if (connection.input.find("\r\n\r\n") == std::string::npos)
                return connection.input.size() < headerLimit;
            if (!parseHeaders(connection))
                return false;
            if (connection.stage == Stage::Body && connection.left == 0)
                endBody(connection);
            break;
        case Stage::Body: {
            const long long count
                = std::min(connection.left, static_cast<long long>(connection.input.size()));
            connection.input.erase(0, static_cast<std::size_t>(count));
            connection.left -= count;
            if (connection.left > 0)
                return true;
            endBody(connection);
            break;
        }
        case Stage::ChunkSize:
        case Stage::Chunk:
        case Stage::Trailers:
            if (!parseChunks(connection))
                return true;
            break;
        }
    }
}

// Reads once. Bytes of a plain body never leave the kernel: MSG_TRUNC drops them there.
long long Sink::receive(Connection &connection, bool &discarded, bool &dead)
{
    ssize_t count = 0;
    discarded = false;
    if (connection.tls) {
        ERR_clear_error();
        count = SSL_read(connection.tls, m_buffer.data(), static_cast<int>(m_buffer.size()));
        if (count <= 0) {
            const int error = SSL_get_error(connection.tls, static_cast<int>(count));
            dead = error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE;
        }
        return count;
    }
    if (connection.stage == Stage::Body && connection.input.empty()) {
        discarded = true;
        const auto most = static_cast<std::size_t>(std::min(connection.left, 16LL << 20));
        count = ::recv(connection.socket, nullptr, most, MSG_TRUNC);
    } else {
        count = ::recv(connection.socket, m_buffer.data(), 16384, 0);
    }
    dead = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
    return count;
}

// False when the connection has ended.
bool Sink::readSome(Connection &connection)
{
    flush(connection);
    for (long long budget = readBudget; budget > 0;) {
        bool discarded = false;
        bool dead = false;
        const long long count = receive(connection, discarded, dead);
        if (count <= 0)
            return !dead;
        m_statistics.bytes += count;
        budget -= count;
        const bool onlyBody = connection.stage == Stage::Body && connection.input.empty()
            && connection.left >= count;
        if (discarded || onlyBody) {
            connection.left -= count;
            if (connection.left == 0)
                endBody(connection);
            continue;
        }
        connection.input.append(m_buffer.data(), static_cast<std::size_t>(count));
        if (!process(connection))
            return false;
    }
    return true;
}

void Sink::accept(int listener, int poll)
{
    for (;;) {
        const int socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (socket < 0)
            return;
        const int on = 1;
        ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        auto connection = std::make_unique<Connection>();
        connection->socket = socket;
        if (m_tls) {
            connection->tls = SSL_new(m_tls);
            SSL_set_fd(connection->tls, socket);
            SSL_set_accept_state(connection->tls);
        }
        ++m_statistics.connections;
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.ptr = connection.release(); // serve() takes it back when it ends
        ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
    }
}

void Sink::serve(int listener)
{
    const int poll = ::epoll_create1(0);
    epoll_event event {};
    event.events = EPOLLIN;
    ::epoll_ctl(poll, EPOLL_CTL_ADD, listener, &event);
    epoll_event events[256];
    for (;;) {
        const int count = ::epoll_wait(poll, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            auto *connection = static_cast<Connection *>(events[i].data.ptr);
            if (!connection)
                accept(listener, poll);
            else if (!readSome(*connection))
                delete connection;
        }
    }
}

SSL_CTX *tlsContext(const char *certificate, const char *key)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_read_ahead(context, 1);
    if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1) {
        ERR_print_errors_fp(stderr);
        std::exit(1);
    }
    return context;
}

int listenOn(const char *address, int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name {};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<uint16_t>(port));
    ::inet_pton(AF_INET, address, &name.sin_addr);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&name), sizeof name) != 0
        || ::listen(socket, 1024) != 0) {
        std::perror("bench_sink");
        std::exit(1);
    }
    return socket;
}

} // namespace

int main(int argc, char **argv)
{
    const char *address = "127.0.0.1";
    const char *certificate = nullptr;
    const char *key = nullptr;
    int port = 0;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (argv[i] == "--address"sv)
            address = argv[i + 1];
        else if (argv[i] == "--port"sv)
            port = std::atoi(argv[i + 1]);
        else if (argv[i] == "--certificate"sv)
            certificate = argv[i + 1];
        else if (argv[i] == "--key"sv)
            key = argv[i + 1];
    }
    if (port <= 0) {
        std::fputs(
            "usage: bench_sink --port N [--address A] [--certificate PEM --key PEM]\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
    const std::string scheme = certificate ? "https://" : "http://";
    Sink sink(scheme + address + ":" + std::to_string(port),
        certificate ? tlsContext(certificate, key) : nullptr);
    sink.serve(listenOn(address, port));
}
