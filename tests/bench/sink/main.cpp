// A server that takes uploads and forgets the bytes as fast as the kernel hands them over, so that
// the bench measures clients and not a disk. One thread, epoll, HTTP/1.1 with keep-alive; TLS with
// --certificate and --key. It remembers each object's size, so that HEAD and PROPFIND answer as a
// real server would and a client's own check after the upload is real work.
//
//   PUT, POST, HEAD        plain HTTP; with Content-MD5 enough of S3 for rclone
//   PROPFIND, MKCOL        enough WebDAV for rclone
//   /files…                enough of tus 1.0 for tus-js-client
//   /storage/v1/object/…   the reply of Supabase Storage's standard upload
//   GET /stats             bytes, requests, connections, objects, objectBytes, duplicates
//   POST /reset            forgets everything
//
// It dies with the process that started it.
#include "connection.h"

#include <openssl/err.h>
#include <openssl/ssl.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace {

using namespace std::string_view_literals;

struct Options
{
    const char *address = "127.0.0.1";
    int port = 0;
    const char *certificate = nullptr;
    const char *key = nullptr;
};

SSL_CTX *tlsContext(const Options &options)
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
    SSL_CTX_set_read_ahead(context, 1);
    if (SSL_CTX_use_certificate_chain_file(context, options.certificate) != 1
        || SSL_CTX_use_PrivateKey_file(context, options.key, SSL_FILETYPE_PEM) != 1) {
        ERR_print_errors_fp(stderr);
        std::exit(1);
    }
    return context;
}

int listenOn(const Options &options)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    sockaddr_in name {};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<uint16_t>(options.port));
    ::inet_pton(AF_INET, options.address, &name.sin_addr);
    if (::bind(socket, reinterpret_cast<sockaddr *>(&name), sizeof name) != 0
        || ::listen(socket, 1024) != 0) {
        std::perror("bench_sink");
        std::exit(1);
    }
    return socket;
}

void watch(int poll, int socket, Connection *connection)
{
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.ptr = connection;
    ::epoll_ctl(poll, EPOLL_CTL_ADD, socket, &event);
}

[[noreturn]] void serve(int listener, SSL_CTX *context, Objects &objects)
{
    std::vector<char> buffer(1 << 20);
    const int poll = ::epoll_create1(0);
    watch(poll, listener, nullptr);

    const auto acceptAll = [&] {
        for (;;) {
            const int socket = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
            if (socket < 0)
                return;
            const int on = 1;
            ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            SSL *tls = nullptr;
            if (context) {
                tls = SSL_new(context);
                SSL_set_fd(tls, socket);
                SSL_set_accept_state(tls);
            }
            objects.countConnection();
            // The poll holds it until it ends, below.
            watch(poll, socket, new Connection(socket, tls, objects, buffer));
        }
    };

    epoll_event events[256];
    for (;;) {
        const int count = ::epoll_wait(poll, events, 256, -1);
        for (int i = 0; i < count; ++i) {
            auto *connection = static_cast<Connection *>(events[i].data.ptr);
            if (!connection)
                acceptAll();
            else if (!connection->readSome())
                delete connection;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        if (argv[i] == "--address"sv)
            options.address = argv[i + 1];
        else if (argv[i] == "--port"sv)
            options.port = std::atoi(argv[i + 1]);
        else if (argv[i] == "--certificate"sv)
            options.certificate = argv[i + 1];
        else if (argv[i] == "--key"sv)
            options.key = argv[i + 1];
    }
    if (options.port <= 0) {
        std::fputs(
            "usage: bench_sink --port N [--address A] [--certificate PEM --key PEM]\n", stderr);
        return 2;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    std::signal(SIGPIPE, SIG_IGN);
    const std::string scheme = options.certificate ? "https://" : "http://";
    Objects objects(scheme + options.address + ":" + std::to_string(options.port));
    serve(listenOn(options), options.certificate ? tlsContext(options) : nullptr, objects);
}
