#pragma once

#include "objects.h"
#include "request.h"

#include <openssl/ssl.h>

#include <string>
#include <vector>

// One HTTP/1.1 connection, kept alive, plain or TLS. It owns its socket.
class Connection
{
public:
    // `tls` may be null. `buffer` is shared: connections take turns in one thread.
    Connection(int socket, SSL *tls, Objects &objects, std::vector<char> &buffer);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    // Reads what has come, and answers. False when the connection has ended.
    bool readSome();

private:
    enum class Stage { Head, Body, ChunkSize, Chunk, Trailers };

    struct Received
    {
        long long count = 0;
        bool inKernel = false; // counted, but never copied here
        bool ended = false;
    };

    Received receive();
    Received receiveTls();
    bool process();
    bool takeHead();
    bool takeChunk();
    void takeBody();
    void endBody();
    void flush();

    int m_socket;
    SSL *m_tls;
    Objects &m_objects;
    std::vector<char> &m_buffer;
    std::string m_input {};
    std::string m_output {};
    Request m_request {};
    Stage m_stage = Stage::Head;
    long long m_left = 0; // of the body or of the chunk
    long long m_bodyLength = 0;
};
