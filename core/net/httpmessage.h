#pragma once

#include "net/onceonlybody.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

namespace ferry {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

// One request. Header values must be free of control characters; HttpClient refuses others, since
// QNetworkRequest would put them on the wire (measured: a CR LF became a header of its own).
struct HttpRequest
{
    QByteArray verb; // "GET", "PUT", "PATCH" …
    QUrl url;
    HttpHeaders headers {};
    std::unique_ptr<OnceOnlyBody> body {}; // null: no body
    // A commit-type request (the server stores or assembles after the last byte) is given time. Unless set:
    // 120 s, or after a small body what the client's limits say.
    std::optional<std::chrono::milliseconds> replyDeadline {};
};

// One complete answer, whatever its status. Bodies are capped at 1 MiB.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers {};
    QByteArray body {};
    // Of the request's body: what had left for the kernel when the reply was complete, and all of it.
    qint64 bytesSent = 0;
    qint64 bytesToSend = 0;

    // The first header of that name, compared without case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    // It came before all of the body had left, and ended the request: an early no is a no, an early
    // yes is none, for the server cannot have what it never got.
    bool isEarly() const { return bytesSent < bytesToSend; }
    bool saysYes() const { return status >= 200 && status < 300; }
    bool isSuccess() const { return saysYes() && !isEarly(); }
};

} // namespace ferry
