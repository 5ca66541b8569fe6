#pragma once

#include "net/onceonlybody.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <memory>
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
    // A commit-type request (the server stores or assembles after the last byte) is given time.
    std::chrono::milliseconds replyDeadline {std::chrono::seconds(120)};
};

// One complete answer, whatever its status. Bodies are capped at 1 MiB.
struct HttpReply
{
    int status = 0;
    HttpHeaders headers {};
    QByteArray body {};
    qint64 bytesSent = 0; // of the request's body, as handed over

    // The first header of that name, compared without case; empty when absent.
    QByteArray header(QByteArrayView name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace ferry
