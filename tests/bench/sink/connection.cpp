#include "connection.h"

#include <openssl/err.h>

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace {

constexpr long long readBudget = 8 << 20; // bytes of one connection before the others get a turn
constexpr std::size_t headLimit = 65536;

} // namespace

Connection::Connection(int socket, SSL *tls, Objects &objects, std::vector<char> &buffer)
    : m_socket(socket)
    , m_tls(tls)
    , m_objects(objects)
    , m_buffer(buffer)
{ }

Connection::~Connection()
{
    SSL_free(m_tls);
    ::close(m_socket);
}

bool Connection::readSome()
{
    flush();
    for (long long budget = readBudget; budget > 0;) {
        const Received received = receive();
        if (received.count <= 0)
            return !received.ended;
        m_objects.countBytes(received.count);
        budget -= received.count;
        const bool onlyBody = m_stage == Stage::Body && m_input.empty() && m_left >= received.count;
        if (received.inKernel || onlyBody) {
            m_left -= received.count;
            if (m_left == 0)
                endBody();
            continue;
        }
        m_input.append(m_buffer.data(), static_cast<std::size_t>(received.count));
        if (!process())
            return false;
    }
    return true;
}

// Bytes of a plain body never leave the kernel: MSG_TRUNC drops them there (tcp(7)).
Connection::Received Connection::receive()
{
    if (m_tls)
        return receiveTls();
    const bool inKernel = m_stage == Stage::Body && m_input.empty();
    const ssize_t count = inKernel ? ::recv(m_socket, nullptr,
                              static_cast<std::size_t>(std::min(m_left, 16LL << 20)), MSG_TRUNC)
                                   : ::recv(m_socket, m_buffer.data(), 16384, 0);
    const bool ended = count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR);
    return {count, inKernel, ended};
}

Connection::Received Connection::receiveTls()
{
    ERR_clear_error();
    const int count = SSL_read(m_tls, m_buffer.data(), static_cast<int>(m_buffer.size()));
    const int error = count > 0 ? SSL_ERROR_NONE : SSL_get_error(m_tls, count);
    const bool waits = error == SSL_ERROR_WANT_READ || error == SSL_ERROR_WANT_WRITE;
    return {count, false, count <= 0 && !waits};
}

// Works through what was read; false when this is no HTTP.
bool Connection::process()
{
    for (;;) {
        switch (m_stage) {
        case Stage::Head:
            if (m_input.find("\r\n\r\n") == std::string::npos)
                return m_input.size() < headLimit;
            if (!takeHead())
                return false;
            break;
        case Stage::Body:
            takeBody();
            if (m_stage == Stage::Body)
                return true;
            break;
        case Stage::ChunkSize:
        case Stage::Chunk:
        case Stage::Trailers:
            if (!takeChunk())
                return true;
            break;
        }
    }
}

bool Connection::takeHead()
{
    const std::size_t end = m_input.find("\r\n\r\n");
    m_request = {};
    if (!parseRequest(std::string_view(m_input).substr(0, end), m_request))
        return false;
    m_input.erase(0, end + 4);
    m_left = m_request.chunked ? 0 : m_request.contentLength;
    m_bodyLength = m_left;
    m_stage = m_request.chunked ? Stage::ChunkSize : Stage::Body;
    if (m_request.expectsContinue) {
        m_output += "HTTP/1.1 100 Continue\r\n\r\n";
        flush();
    }
    if (m_stage == Stage::Body && m_left == 0)
        endBody();
    return true;
}

void Connection::takeBody()
{
    const long long count = std::min(m_left, static_cast<long long>(m_input.size()));
    m_input.erase(0, static_cast<std::size_t>(count));
    m_left -= count;
    if (m_left == 0)
        endBody();
}

// RFC 9112 section 7.1. False when it needs more bytes for its next step.
bool Connection::takeChunk()
{
    if (m_stage == Stage::Chunk) {
        const long long count = std::min(m_left, static_cast<long long>(m_input.size()));
        m_input.erase(0, static_cast<std::size_t>(count));
        m_left -= count;
        if (m_left > 0 || m_input.size() < 2)
            return false;
        m_input.erase(0, 2);
        m_stage = Stage::ChunkSize;
        return true;
    }
    const std::size_t lineEnd = m_input.find("\r\n");
    if (lineEnd == std::string::npos)
        return false;
    const std::string line = m_input.substr(0, lineEnd);
    m_input.erase(0, lineEnd + 2);
    if (m_stage == Stage::ChunkSize) {
        m_left = toNumber(line, 16);
        m_bodyLength += m_left;
        m_stage = m_left > 0 ? Stage::Chunk : Stage::Trailers;
    } else if (line.empty()) {
        endBody();
    }
    return true;
}

void Connection::endBody()
{
    m_stage = Stage::Head;
    m_output += m_objects.answer(m_request, m_bodyLength);
    flush();
    if (m_request.close) {
        if (m_tls)
            SSL_shutdown(m_tls);
        ::shutdown(m_socket, SHUT_WR);
    }
}

void Connection::flush()
{
    while (!m_output.empty()) {
        ERR_clear_error();
        const ssize_t sent = m_tls
            ? SSL_write(m_tls, m_output.data(), static_cast<int>(m_output.size()))
            : ::send(m_socket, m_output.data(), m_output.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        m_output.erase(0, static_cast<std::size_t>(sent));
    }
}
